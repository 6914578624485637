import styles from './chart.module.css'
import type { PointKind } from './series'
import type { PlacedSeries } from './series-layout'

interface Props {
  readonly isShown: boolean
  /** the place on the axis that is pointed at */
  readonly at: number
  readonly lines: readonly PlacedSeries[]
  readonly formatValue: (value: number) => string
  readonly kinds: Readonly<Record<PointKind, string>>
}

/** What is known at the place pointed at by mouse or arrow keys; also said to a screen reader. */
export function SeriesTooltip({ isShown, at, lines, formatValue, kinds }: Props) {
  const found = lines.flatMap(({ key, name, placed }) => {
    const here = placed.find(({ x }) => x === at)
    return here === undefined ? [] : [{ key, name, ...here }]
  })
  const period = found[0]?.point.label
  if (!isShown || period === undefined) return null
  return (
    <div className={styles.tooltip} role="status">
      <b>{period}</b>
      {found.map(({ key, name, value, point }) => (
        <div key={key}>
          {lines.length > 1 && `${name} `}
          {point.comparator}
          {formatValue(value)} <small>{kinds[point.kind]}</small>
        </div>
      ))}
    </div>
  )
}
