import { usePlotArea, useXAxisScale } from 'recharts'
import styles from './chart.module.css'

interface Props {
  readonly x: number | string
  readonly label: string
}

/** One moment that matters: a dotted line across the plot and its name at the top. Must stand inside a chart. */
export function ReferenceMark({ x: place, label }: Props) {
  const toX = useXAxisScale()
  const plot = usePlotArea()
  const x = toX?.(place, { position: 'middle' })
  if (x === undefined || plot === undefined) return null
  const isLeft = x > plot.x + plot.width / 3
  return (
    <g>
      <path d={`M${x} ${plot.y}v${plot.height}`} className={styles.reference} />
      <text x={isLeft ? x - 5 : x + 5} y={plot.y + 9} textAnchor={isLeft ? 'end' : 'start'} className={styles.note}>
        {label}
      </text>
    </g>
  )
}
