import type { Event } from '#src/contract/event'
import { countsFrom, dateEvent, undoneIds } from './log'
import type { Board } from './board'

type Correction = Extract<Event, { kind: 'correction' }>

/** One line of the public log of corrections. */
export interface CorrectionEntry {
  readonly correction: Correction
  /** what it undid; null where the log does not have it */
  readonly old: Event | null
  /** what was recorded in its place in the same transaction; null where it was only undone */
  readonly replacement: Event | null
  /** the correction that undid this one */
  readonly undoneBy: Correction | null
}

/**
 * Every correction that a board's day knows of, the latest recorded first: of what shipped and of what was recorded, also those that were
 * undone themselves.
 */
export function correctionsOf({ ledger, asOf, time }: Pick<Board, 'ledger' | 'asOf' | 'time'>): readonly CorrectionEntry[] {
  const known = ledger.events.filter((event) => countsFrom(dateEvent(event, ledger.plan.utcOffsetMinutes), time) <= asOf)
  const byId = new Map(known.map((event) => [event.id, event]))
  const bySequence = new Map(known.map((event) => [event.sequence, event]))
  const undone = undoneIds(known)
  const corrections = known.filter((event) => event.kind === 'correction')
  const undoing = new Map(corrections.filter(({ id }) => !undone.has(id)).map((correction) => [correction.corrects, correction]))
  return corrections
    .map((correction) => {
      const old = byId.get(correction.corrects) ?? null
      return { correction, old, replacement: replacementIn(bySequence, correction, old), undoneBy: undoing.get(correction.id) ?? null }
    })
    .toSorted(
      (one, other) =>
        other.correction.sequence - one.correction.sequence || (one.correction.recordedAt < other.correction.recordedAt ? 1 : -1),
    )
}

/** A correction in one step is recorded right before what takes the place of the old, at the same moment and about the same subject. */
function replacementIn(bySequence: ReadonlyMap<number, Event>, correction: Correction, old: Event | null): Event | null {
  // What ships has no numbers.
  const next = correction.sequence === 0 ? undefined : bySequence.get(correction.sequence + 1)
  if (next === undefined || old === null) return null
  const isAbout = next.subject.kind === old.subject.kind && next.subject.id === old.subject.id
  return isAbout && next.kind === old.kind && next.recordedAt === correction.recordedAt ? next : null
}
