/** Series are told apart by colour and by dash, and each is named at its end. Dots alone mean a gap, so no series is dotted. */
const styles = [
  { colour: 'var(--chart-1)', dash: undefined },
  { colour: 'var(--chart-2)', dash: '8 3' },
  { colour: 'var(--chart-3)', dash: '12 3 3 3' },
  { colour: 'var(--chart-4)', dash: '4 2' },
] as const

export type SeriesStyle = (typeof styles)[number]

/** The look of the series at a place in the list, from 0. */
export const seriesStyle = (index: number): SeriesStyle => styles[index % styles.length] ?? styles[0]
