import type { Event, Subject } from '#src/contract/event'
import { groupByKeys } from './group-by-keys'
import type { DatedEvent } from './log'

/** A subject as a key of a map. */
export const subjectKey = ({ kind, id }: Subject): string => `${kind} ${id}`

/** The keys of what an event is about; an item of evidence is also about whatever it has a claim about. */
export function subjectKeys(event: Event): ReadonlySet<string> {
  const own = subjectKey(event.subject)
  return new Set(event.kind === 'evidence' ? [own, ...event.evidence.claims.map(({ subject }) => subjectKey(subject))] : [own])
}

/** Events by the keys of what they are about, their order kept. */
export function groupBySubject(events: readonly DatedEvent[]): ReadonlyMap<string, readonly DatedEvent[]> {
  return groupByKeys(events, ({ event }) => subjectKeys(event))
}

/** The id of the item of evidence that a record names, or takes out of force; none where it does neither. */
export function itemIds(event: Event): readonly string[] {
  if (event.kind === 'evidence') return [event.evidence.id]
  return event.kind === 'withdrawal' ? [event.subject.id] : []
}
