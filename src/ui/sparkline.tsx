import styles from './sparkline.module.css'

export interface SparkPoint {
  /** null where there is no value: the line breaks */
  readonly value: number | null
  /** not certain: its part of the line is dashed */
  readonly isRecalled?: boolean
  /** a new count begins here: no line from the point before */
  readonly startsAnew?: boolean
}

interface Props {
  readonly points: readonly SparkPoint[]
  /** accessible name; without one it is silent, because the words stand beside it */
  readonly label?: string | undefined
  readonly width?: number
  readonly height?: number
}

interface Placed {
  readonly x: number
  readonly y: number
}

/** A small trend without axes: broken at gaps, dashed where recalled, a dot on the last value. */
export function Sparkline({ points, label, width = 64, height = 18 }: Props) {
  const known = points.map(({ value }) => value).filter((value) => value !== null)
  const last = points.findLastIndex(({ value }) => value !== null)
  if (last === -1) return null
  const low = Math.min(...known)
  const range = Math.max(...known) - low || 1
  const place = (value: number, index: number): Placed => ({
    x: 3 + (points.length === 1 ? 0 : (index / (points.length - 1)) * (width - 6)),
    y: 3 + (1 - (value - low) / range) * (height - 6),
  })
  const lines = points.flatMap(({ value, isRecalled = false, startsAnew = false }, index) => {
    const before = points[index - 1]
    if (value === null || startsAnew || before === undefined || before.value === null) return []
    return [
      { key: index, from: place(before.value, index - 1), to: place(value, index), isDashed: isRecalled || before.isRecalled === true },
    ]
  })
  const end = place(points[last]?.value ?? low, last)
  return (
    <svg
      className={styles.sparkline}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {lines.map(({ key, from, to, isDashed }) => (
        <line key={key} x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeDasharray={isDashed ? '2 2' : undefined} />
      ))}
      <circle cx={end.x} cy={end.y} r="2.2" />
    </svg>
  )
}
