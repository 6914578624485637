/** How sure a point is: drawn as a full, a half and a dashed dot. */
export type PointKind = 'verified' | 'derived' | 'recalled'

export interface SeriesPoint {
  /** a place on the axis: a number (say, months since some day), or one of `positions` */
  readonly x: number | string
  /** the period as it is read */
  readonly label: string
  /** null where the period is known to have no value */
  readonly value: number | null
  readonly kind: PointKind
  /** "more than", "about": said before the value */
  readonly comparator?: string | undefined
  /** points of different runs are never joined: a count that starts anew each year has one run a year */
  readonly run?: string | number | undefined
}

export interface ChartSeries {
  readonly key: string
  readonly name: string
  readonly points: readonly SeriesPoint[]
  /** how far apart two neighbours on the axis are; a wider gap is dotted, because something between is missing. 1 unless given */
  readonly step?: number | undefined
  /** said under the last value: its period, or with several series the name */
  readonly note?: string | undefined
}

/** What was said, marked with a diamond beside the series. */
export interface QuoteMark {
  readonly key: string
  readonly x: number | string
  readonly value: number
  readonly label: string
  readonly detail?: string | undefined
}

export interface AxisMark {
  readonly x: number | string
  readonly label: string
}

/** The words of a chart's key. */
export interface SeriesWords {
  readonly kinds: Readonly<Record<PointKind, string>>
  /** what a dotted line says: readings between are missing */
  readonly gap: string
  /** what a diamond says */
  readonly quote: string
}
