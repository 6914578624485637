import type { Bar, BarChoice, BarSeries } from './bar-series'

interface Props {
  readonly label: string
  /** one a quarter or a month, in order */
  readonly periods: readonly Bar[]
  readonly series: readonly BarSeries[]
  readonly formatCount: (count: number) => string
  /** the bar that holds today, and its word */
  readonly now?: { readonly bar: string; readonly label: string } | undefined
  readonly onSelect?: ((choice: BarChoice) => void) | undefined
}

/** What falls due when: one upright bar a period. */
export function DeadlineChart({ label, periods, formatCount }: Props) {
  return <figure aria-label={label}>{formatCount(periods.length)}</figure>
}
