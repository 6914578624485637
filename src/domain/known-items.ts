import type { Event } from '#src/contract/event'
import { undoneIds } from './log'

/** Tells of an id whether the ledger has such an item of evidence in force: known, not undone and not withdrawn. */
export function itemsInForceAmong(events: readonly Event[]): (id: string) => boolean {
  const undone = undoneIds(events)
  const withdrawn = new Set(events.flatMap((event) => (event.kind === 'withdrawal' && !undone.has(event.id) ? [event.subject.id] : [])))
  const isKnown = itemsAmong(events)
  return (id) => isKnown(id) && !withdrawn.has(id)
}

/** Tells of an id whether the ledger has such an item of evidence: one whose record was not undone. A withdrawn one is there. */
export function itemsAmong(events: readonly Event[]): (id: string) => boolean {
  const undone = undoneIds(events)
  const known = new Set(events.flatMap((event) => (event.kind === 'evidence' && !undone.has(event.id) ? [event.evidence.id] : [])))
  return (id) => known.has(id)
}
