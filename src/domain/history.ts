import type { Event } from '#src/contract/event'
import type { Board } from './board'
import { countsFrom, dateEvent, undoneIds } from './log'

/** An event as a history shows it: one that was undone stays, with the reason. */
export interface HistoryEntry {
  readonly event: Event
  /** null while it stands */
  readonly undoneBecause: string | null
}

/** The events that `isAbout` picks, by a board's day, in the order of the log; corrections are no entries, they strike what they undo. */
export function historyOf({ ledger, asOf, time }: Board, isAbout: (event: Event) => boolean): readonly HistoryEntry[] {
  const counts = (event: Event) => countsFrom(dateEvent(event, ledger.plan.utcOffsetMinutes), time) <= asOf
  // As it happened, whatever is known by now to be wrong is struck, as on the board.
  const known = ledger.events.filter((event) => counts(event) || (time === 'happened' && event.kind === 'correction'))
  const undone = undoneIds(known)
  const reasons = new Map(known.flatMap((event) => (event.kind === 'correction' ? [[event.corrects, event.reason] as const] : [])))
  return known
    .filter((event) => event.kind !== 'correction' && isAbout(event))
    .map((event) => ({ event, undoneBecause: undone.has(event.id) ? (reasons.get(event.id) ?? '') : null }))
}
