import type { Event } from '#src/contract/event'
import type { Period } from '#src/contract/time'
import type { Board } from './board'
import { countsFrom, dateEvent, undoneIds } from './log'
import { comparePeriods } from './period'

/** An event as a history shows it: one that was undone stays, with the reason. */
export interface HistoryEntry {
  readonly event: Event
  /** null while it stands */
  readonly undoneBecause: string | null
  /** the correction that undid it */
  readonly undoneBy: Extract<Event, { kind: 'correction' }> | null
}

/** The events that `isAbout` picks, by a board's day, in the order of the log; corrections are no entries, they strike what they undo. */
export function historyOf({ ledger, asOf, time }: Board, isAbout: (event: Event) => boolean): readonly HistoryEntry[] {
  const counts = (event: Event) => countsFrom(dateEvent(event, ledger.plan.utcOffsetMinutes), time) <= asOf
  // As it happened, whatever is known by now to be wrong is struck, as on the board.
  const known = ledger.events.filter((event) => counts(event) || (time === 'happened' && event.kind === 'correction'))
  const undone = undoneIds(known)
  const corrections = new Map(
    known.flatMap((event) => (event.kind === 'correction' && !undone.has(event.id) ? [[event.corrects, event] as const] : [])),
  )
  return known
    .filter((event) => event.kind !== 'correction' && isAbout(event))
    .map((event) => {
      const undoneBy = (undone.has(event.id) && corrections.get(event.id)) || null
      return { event, undoneBecause: undoneBy?.reason ?? null, undoneBy }
    })
}

/** What a history puts in order. */
export interface Placed {
  /** when it happened */
  readonly on: Period
  /** its place among what happened in the same period: the number under which it was recorded */
  readonly sequence: number
}

/** Newest first: by when it happened, and within one period by when it was recorded. What has the same number stays as given. */
export const newestFirst = <Entry extends Placed>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => comparePeriods(other.on, one.on) || other.sequence - one.sequence)
