import { type Bar, type BarSeries, partOf } from './bar-series'
import styles from './chart.module.css'

interface Props {
  readonly bar: Bar | undefined
  readonly series: readonly BarSeries[]
  readonly formatCount: (count: number) => string
}

/** The parts of the bar pointed at by mouse or arrow keys; also said to a screen reader. */
export function BarTooltip({ bar, series, formatCount }: Props) {
  if (bar === undefined) return null
  return (
    <div className={styles.tooltip} role="status">
      <b>{bar.label}</b>
      {series
        .filter((one) => partOf(bar, one) > 0)
        .map((one) => (
          <div key={one.key}>
            {one.name} {formatCount(partOf(bar, one))}
          </div>
        ))}
    </div>
  )
}
