import type { Event } from '#src/contract/event'
import type { Day } from '#src/contract/time'
import type { Time } from '#src/contract/vocabulary'
import { dayOfInstant, earlierDay } from './day'
import { groupByKeys } from './group-by-keys'
import { spanOf } from './period'

/** An event with the two days that order it. */
export interface DatedEvent {
  readonly event: Event
  /** when it took effect: the last day of its period; of what was recorded here, no later than the day of recording */
  readonly effectiveOn: Day
  /** when it became known: publication for what shipped, recording for what was recorded here */
  readonly knownOn: Day
}

/** The day from which an event counts: when it became known, or when it took effect. */
export const countsFrom = ({ knownOn, effectiveOn }: Pick<DatedEvent, 'knownOn' | 'effectiveOn'>, time: Time): Day =>
  time === 'known' ? knownOn : effectiveOn

/** The two days of an event. What ships has its own day for both, also one later than the record of its plan was kept. */
export function dateEvent(event: Event, utcOffsetMinutes: number): DatedEvent {
  const { last } = spanOf(event.occurredOn)
  if (event.origin === 'shipped') return { event, effectiveOn: last, knownOn: last }
  const recordedOn = dayOfInstant(event.recordedAt, utcOffsetMinutes)
  return { event, effectiveOn: earlierDay(last, recordedOn), knownOn: recordedOn }
}

/**
 * The events that stood on a day. As known then: known by that day, and not undone by a correction known by then. As it happened: in
 * effect by that day, of all that is known by now. A correction that is itself corrected undoes nothing. Ordered by the day of effect,
 * then by sequence, so the order of arrival does not matter.
 */
export function standingEvents(events: readonly Event[], asOf: Day, utcOffsetMinutes: number, time: Time = 'known'): DatedEvent[] {
  return standingAmong(
    events.map((event) => dateEvent(event, utcOffsetMinutes)),
    asOf,
    time,
  )
}

/** The same of events whose days were found before. */
export function standingAmong(dated: readonly DatedEvent[], asOf: Day, time: Time): DatedEvent[] {
  const known = time === 'known' ? dated.filter(({ knownOn }) => knownOn <= asOf) : dated
  const undone = undoneIds(known.map(({ event }) => event))
  return known
    .filter(({ event, effectiveOn }) => effectiveOn <= asOf && !undone.has(event.id) && event.kind !== 'correction')
    .toSorted(byEffect)
}

/**
 * Ids of the events undone by corrections among `events`. A correction stands unless one that stands corrects it; newest first,
 * but where sequences are equal (all that shipped has 0) the chain itself decides, so the order of arrival does not matter.
 */
export function undoneIds(events: readonly Event[]): ReadonlySet<string> {
  const corrections = events
    .filter((event) => event.kind === 'correction')
    .toSorted((one, other) => other.sequence - one.sequence || (one.id < other.id ? -1 : 1))
  const byTarget = groupByKeys(corrections, ({ corrects }) => [corrects])
  const known = new Map<string, boolean>()
  const stands = (id: string): boolean => {
    const answer = known.get(id)
    if (answer !== undefined) return answer
    // Taken to stand while it is being asked, so that corrections in a circle come to an end.
    known.set(id, true)
    const isStanding = !(byTarget.get(id) ?? []).some((correction) => stands(correction.id))
    known.set(id, isStanding)
    return isStanding
  }
  return new Set(corrections.filter(({ id }) => stands(id)).map(({ corrects }) => corrects))
}

function byEffect(one: DatedEvent, other: DatedEvent): number {
  if (one.effectiveOn !== other.effectiveOn) return one.effectiveOn < other.effectiveOn ? -1 : 1
  if (one.event.sequence !== other.event.sequence) return one.event.sequence - other.event.sequence
  return one.event.id < other.event.id ? -1 : one.event.id > other.event.id ? 1 : 0
}

/** From events of a log to the same with all corrections of them, and of the corrections, that the log has. */
export function withCorrections(log: readonly DatedEvent[]): (events: Iterable<DatedEvent>) => readonly DatedEvent[] {
  const byCorrected = groupByKeys(log, ({ event }) => (event.kind === 'correction' ? [event.corrects] : []))
  return (events) => {
    const found = new Set(events)
    // A set goes on to what is added to it on the way, so corrections of corrections are found as well.
    for (const { event } of found) for (const correction of byCorrected.get(event.id) ?? []) found.add(correction)
    return [...found]
  }
}

/** The last event of a kind among events in order. */
export function lastOf<K extends Event['kind']>(events: readonly DatedEvent[], kind: K): Extract<Event, { kind: K }> | null {
  const found = events.findLast(({ event }) => event.kind === kind)?.event
  return (found as Extract<Event, { kind: K }> | undefined) ?? null
}
