/** How a part of a bar is filled: a tone of a ramp or a colour with a meaning, plain or in a pattern that greyscale keeps. */
export type BarFill =
  | 'ink-0' | 'ink-1' | 'ink-2' | 'ink-3' | 'ink-4' | 'ink-hatched' | 'ink-ruled'
  | 'ramp-1' | 'ramp-2' | 'ramp-3' | 'ramp-4' | 'ramp-5'
  | 'hollow' | 'dotted' | 'hatched' | 'ruled'
  | 'bad' | 'near' | 'neutral' | 'done'

/** One kind of part, the same in every bar. */
export interface BarSeries {
  readonly key: string
  readonly name: string
  readonly fill: BarFill
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
