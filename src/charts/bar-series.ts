import type { Fill } from '#src/ui/fill'

/** One kind of part, the same in every bar. */
export interface BarSeries {
  readonly key: string
  readonly name: string
  readonly fill: Fill
}

export interface Bar {
  readonly key: string
  readonly label: string
  /** how many of each series, by its key; what is left out is none */
  readonly parts: Readonly<Record<string, number>>
}

/** Which part of which bar was pressed. */
export interface BarChoice {
  readonly bar: string
  readonly series: string
}

/** How many a bar holds of one series. */
export const partOf = ({ parts }: Bar, { key }: BarSeries): number => parts[key] ?? 0

/** How many a bar holds of all series. */
export const totalOf = (bar: Bar, series: readonly BarSeries[]): number => series.reduce((sum, one) => sum + partOf(bar, one), 0)
