import type { Event } from '#src/contract/event'
import { undoneIds } from './log'

/** Tells of an id whether the ledger has such an item of evidence: one whose record was not undone. A withdrawn one is there. */
export function itemsAmong(events: readonly Event[]): (id: string) => boolean {
  const undone = undoneIds(events)
  const known = new Set(events.flatMap((event) => (event.kind === 'evidence' && !undone.has(event.id) ? [event.evidence.id] : [])))
  return (id) => known.has(id)
}
