import type { Bar, BarChoice, BarSeries } from './bar-series'

interface Props {
  readonly label: string
  readonly bars: readonly Bar[]
  readonly series: readonly BarSeries[]
  readonly formatCount: (count: number) => string
  readonly onSelect?: ((choice: BarChoice) => void) | undefined
}

/** Horizontal bars of parts on one scale. */
export function StackedBars({ label, bars, formatCount }: Props) {
  return <figure aria-label={label}>{formatCount(bars.length)}</figure>
}
