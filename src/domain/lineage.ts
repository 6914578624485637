import type { Event, NewEvent } from '#src/contract/event'
import type { Measure } from '#src/contract/plan'
import type { DatedEvent } from './log'

type SplitEvent = Extract<Event, { kind: 'split' }>
type MergeEvent = Extract<Event, { kind: 'merge' }>

/** Where a measure came from and what became of it. Ids never change hands. */
export interface Lineage {
  /** the measure it was split from, or those merged into it */
  readonly from: readonly { readonly id: string; readonly event: SplitEvent | MergeEvent }[]
  /** null while it stands on its own */
  readonly into: { readonly ids: readonly string[]; readonly event: SplitEvent | MergeEvent } | null
}

/** A measure with its lineage. */
export interface Descendant {
  readonly measure: Measure
  readonly lineage: Lineage
}

/**
 * The measures of a plan after the splits and merges among `events` (those that stand, in order): all that ever were, in plan order, the parts
 * of a split right after the measure they come from. A part keeps place, agencies, deadline and source of its origin. A split or merge of a
 * measure that is no longer on its own, or into one that is not there, changes nothing.
 */
export function descend(measures: readonly Measure[], events: readonly DatedEvent[]): readonly Descendant[] {
  let line: Descendant[] = measures.map((measure) => ({ measure, lineage: { from: [], into: null } }))
  for (const { event } of events) {
    if (event.kind === 'split') line = split(line, event)
    else if (event.kind === 'merge') line = merge(line, event)
  }
  return line
}

const standing = (line: readonly Descendant[], id: string): Descendant | undefined =>
  line.find(({ measure, lineage }) => measure.id === id && lineage.into === null)

function split(line: Descendant[], event: SplitEvent): Descendant[] {
  const origin = standing(line, event.subject.id)
  const ids = event.into.map(({ id }) => id)
  if (origin === undefined || line.some(({ measure }) => ids.includes(measure.id))) return line
  const parts = event.into.map(({ id, title }): Descendant => {
    const words = { zh: title, en: title }
    return {
      measure: { ...origin.measure, id, title: words, related: [] },
      lineage: { from: [{ id: origin.measure.id, event }], into: null },
    }
  })
  return line.flatMap((item) => (item === origin ? [{ ...item, lineage: { ...item.lineage, into: { ids, event } } }, ...parts] : [item]))
}

function merge(line: Descendant[], event: MergeEvent): Descendant[] {
  const origin = standing(line, event.subject.id)
  const target = standing(line, event.into)
  if (origin === undefined || target === undefined || origin === target) return line
  const from = { id: origin.measure.id, event }
  return line.map((item) => {
    if (item === origin) return { ...item, lineage: { ...item.lineage, into: { ids: [event.into], event } } }
    return item === target ? { ...item, lineage: { ...item.lineage, from: [...item.lineage.from, from] } } : item
  })
}

/** The measures of a plan that have to be folded to know one of them: it, or where it was split off, those that it came from. */
export function measuresBehind(id: string, measures: readonly Measure[], events: readonly NewEvent[]): Measure[] {
  const origins = new Map(
    events.flatMap((event) => (event.kind === 'split' ? event.into.map((part) => [part.id, event.subject.id] as const) : [])),
  )
  const behind = new Set<string>()
  // Ids never change hands, but a log written by hand may go in a circle.
  for (let at: string | undefined = id; at !== undefined && !behind.has(at); at = origins.get(at)) behind.add(at)
  return measures.filter((measure) => behind.has(measure.id))
}

/** The ids of all measures that a plan ever had, with those that a split was to make. */
export const everMeasureIds = (measures: readonly Measure[], events: readonly NewEvent[]): ReadonlySet<string> =>
  new Set([...measures.map(({ id }) => id), ...events.flatMap((event) => (event.kind === 'split' ? event.into.map(({ id }) => id) : []))])

/** So many ids under one heading that no measure ever had: `A2-07`, `A2-08` … */
export function freeMeasureIds(heading: string, taken: readonly string[], count: number): string[] {
  const numbers = taken.filter((id) => id.startsWith(`${heading}-`)).map((id) => Number(id.slice(heading.length + 1)))
  const highest = Math.max(0, ...numbers)
  return Array.from({ length: count }, (_, index) => `${heading}-${String(highest + 1 + index).padStart(2, '0')}`)
}
