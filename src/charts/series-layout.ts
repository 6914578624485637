import type { AxisMark, ChartSeries, QuoteMark, SeriesPoint } from './series'

/** A point that has a value, on a numeric axis. */
export interface PlacedPoint {
  readonly x: number
  readonly value: number
  readonly point: SeriesPoint
}

/** A piece of line between two neighbours of one run. */
export interface Segment {
  readonly key: string
  readonly from: PlacedPoint
  readonly to: PlacedPoint
  /** something between the two is missing */
  readonly isGap: boolean
}

/** Where x stands on a numeric axis: itself, or its place among the positions; undefined for a word that is none of them. */
export function placeOf(x: number | string, positions: readonly string[] = []): number | undefined {
  if (typeof x === 'number') return x
  const place = positions.indexOf(x)
  return place === -1 ? undefined : place
}

/** What a series chart is asked to show. */
export interface SeriesContent {
  /** at most four: more cannot be told apart */
  readonly series: readonly ChartSeries[]
  /** the order of the places, where x is a word */
  readonly positions?: readonly string[] | undefined
  /** names under the axis */
  readonly ticks: readonly AxisMark[]
  /** where something begins anew: a fine line across */
  readonly breaks?: readonly (number | string)[]
  readonly quotes?: readonly QuoteMark[]
  /** one moment that matters: a dotted line across with its name */
  readonly reference?: AxisMark | undefined
}

export interface PlacedSeries extends ChartSeries {
  readonly placed: readonly PlacedPoint[]
}

type Placed<Mark extends { readonly x: number | string }> = Omit<Mark, 'x'> & { readonly x: number }

/** The same on a numeric axis. What has no place on it is left out. */
export interface PlacedContent {
  readonly lines: readonly PlacedSeries[]
  readonly ticks: readonly Placed<AxisMark>[]
  readonly breaks: readonly number[]
  readonly quotes: readonly Placed<QuoteMark>[]
  readonly reference: Placed<AxisMark> | undefined
  /** every place that has a point, from left to right */
  readonly xs: readonly number[]
  /** from the first to the last place that is used for anything */
  readonly reach: readonly [number, number]
  /** every value that must be seen */
  readonly values: readonly number[]
}

/** Puts all that a series chart shows on one numeric axis. */
export function placeContent({ series, positions, ticks, breaks = [], quotes = [], reference }: SeriesContent): PlacedContent {
  const place = <Mark extends { readonly x: number | string }>(mark: Mark): readonly Placed<Mark>[] => {
    const x = placeOf(mark.x, positions)
    return x === undefined ? [] : [{ ...mark, x }]
  }
  const placed = {
    lines: series.map((one) => ({ ...one, placed: placePoints(one, positions) })),
    ticks: ticks.flatMap(place),
    breaks: breaks.flatMap((x) => placeOf(x, positions) ?? []),
    quotes: quotes.flatMap(place),
    reference: reference === undefined ? undefined : place(reference)[0],
  }
  const points = placed.lines.flatMap((line) => line.placed)
  const xs = [...new Set(points.map(({ x }) => x))].toSorted((a, b) => a - b)
  const marks = [...placed.ticks, ...placed.quotes, ...(placed.reference === undefined ? [] : [placed.reference])].map(({ x }) => x)
  const used = [...xs, ...marks, ...placed.breaks]
  return {
    ...placed,
    xs,
    reach: [Math.min(...used), Math.max(...used)],
    values: [...points.map(({ value }) => value), ...placed.quotes.map(({ value }) => value)],
  }
}

/** The points of a series that have a value and a place, from left to right. */
export function placePoints({ points }: ChartSeries, positions?: readonly string[]): readonly PlacedPoint[] {
  return points
    .flatMap((point) => {
      const x = placeOf(point.x, positions)
      return x === undefined || point.value === null ? [] : [{ x, value: point.value, point }]
    })
    .toSorted((a, b) => a.x - b.x)
}

/** Neighbours joined by a line: solid where nothing lies between them, a gap where something does, none across runs. */
export function segmentsOf(placed: readonly PlacedPoint[], step = 1): readonly Segment[] {
  return placed.flatMap((to, index) => {
    const from = placed[index - 1]
    if (from === undefined || from.point.run !== to.point.run) return []
    return [{ key: `${from.x}–${to.x}`, from, to, isGap: to.x - from.x > step }]
  })
}

/** The last point of each run: where a line ends, its value is written. */
export function runEnds(placed: readonly PlacedPoint[]): readonly PlacedPoint[] {
  return placed.filter(({ point }, index) => {
    const next = placed[index + 1]
    return next === undefined || next.point.run !== point.run
  })
}

/**
 * Moves labels apart that would overlap, as little as needed, keeping their order; those that touch nothing stay.
 * @param heights where each wants to be, in pixels from the top
 * @param least the least distance between two, in pixels
 */
export function spreadApart(heights: readonly number[], least: number): readonly number[] {
  const order = heights.map((height, index) => ({ height, index })).toSorted((a, b) => a.height - b.height)
  const stacks = order.reduce<readonly Stack[]>((above, label) => settle(above, stackOf([label], least), least), [])
  const settled = stacks.flatMap(({ top, labels }) => labels.map(({ index }, place) => [index, top + place * least] as const))
  const heightOf = new Map(settled)
  return heights.map((height, index) => heightOf.get(index) ?? height)
}

/** Labels that touch one another: they stand `least` apart, centred on where they wanted to be. */
interface Stack {
  readonly labels: readonly { readonly height: number; readonly index: number }[]
  readonly top: number
}

const stackOf = (labels: Stack['labels'], least: number): Stack => ({
  labels,
  top: labels.reduce((sum, { height }, place) => sum + height - place * least, 0) / labels.length,
})

/** Puts a stack under the others, joining those it would overlap. */
function settle(above: readonly Stack[], stack: Stack, least: number): readonly Stack[] {
  const last = above.at(-1)
  if (last === undefined || last.top + last.labels.length * least <= stack.top) return [...above, stack]
  return settle(above.slice(0, -1), stackOf([...last.labels, ...stack.labels], least), least)
}

/** About how wide a text is at 12 px, in pixels: Chinese characters are full, others a little over half. */
export const textWidth = (text: string): number => [...text].reduce((width, character) => width + (character > '\u2E7F' ? 12 : 7), 0)
