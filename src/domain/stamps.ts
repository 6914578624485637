import type { Event } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import type { Plan } from '#src/contract/plan'
import { dayNumber, dayOfInstant, laterDay, momentOf } from './day'
import { lastShippedCheck } from './last-shipped-check'
import { undoneIds } from './log'
import { spanOf } from './period'

/** How far two clocks may be apart, in milliseconds, before one of them is taken to be wrong. */
export const clockTolerance = 5 * 60_000

/**
 * What is wrong with the moment that a record is stamped with. `ahead`: it lies after the present, or after the record that corrects it, which
 * was written later. `behind`: it lies before the announcement that the plan was made from.
 */
export type StampFault = 'ahead' | 'behind'

/** A record that decides nothing, because no clock that was right can have stamped it. */
export interface Misstamped {
  readonly event: Event
  readonly fault: StampFault
  /** the correction that undid it */
  readonly undoneBy: Extract<Event, { kind: 'correction' }> | null
}

/** A ledger as it counts. */
export interface SoundLedger {
  /** without what is set aside; the very ledger where nothing is */
  readonly ledger: Ledger
  readonly misstamped: readonly Misstamped[]
  /** the present, in milliseconds since 1970: that of the clock, unless it is surely behind */
  readonly present: number
}

interface Shipped {
  readonly plan: Plan
  readonly events: readonly Event[]
}

/** The first moment at which a record can have been made: the plan was kept through that day before it was given out. */
export function earliestMoment(ledger: Shipped): number {
  const { plan } = ledger
  const day = laterDay(plan.keptThrough, lastShippedCheck(ledger) ?? plan.keptThrough)
  return dayNumber(day) * 86_400_000 - plan.utcOffsetMinutes * 60_000
}

/** Whether a clock (milliseconds since 1970) shows a moment before the plan in hand was made. */
export const isClockBehind = (ledger: Shipped, clock: number): boolean => clock + clockTolerance < earliestMoment(ledger)

/** A record so many milliseconds after all others is no witness of the present: its own clock may have been ahead. */
const longestLeap = 366 * 86_400_000

/**
 * The present as a clock and the log together tell it. A clock from before the plan was made is no witness; then the latest record is that
 * follows on the others.
 */
export function presentOf(ledger: Shipped, clock: number): number {
  if (!isClockBehind(ledger, clock)) return clock
  const moments = recorded(ledger.events).map(({ recordedAt }) => momentOf(recordedAt))
  return moments
    .toSorted((one, other) => one - other)
    .reduce((latest, moment) => (moment > latest && moment - latest <= longestLeap ? moment : latest), earliestMoment(ledger))
}

/** The records among `events` whose stamp cannot be right, by id. `present` in milliseconds since 1970. */
export function stampFaults({ plan, events }: Shipped, present: number): ReadonlyMap<string, StampFault> {
  const announced = spanOf(plan.announcedOn.period).first
  const faults = new Map<string, StampFault>()
  for (const { id, recordedAt } of recorded(events)) {
    if (momentOf(recordedAt) > present + clockTolerance) faults.set(id, 'ahead')
    else if (dayOfInstant(recordedAt, plan.utcOffsetMinutes) < announced) faults.set(id, 'behind')
  }
  // Nobody corrects what is not written yet: the day on which such a stamp comes must not bring the record back.
  const moments = new Map(recorded(events).map(({ id, recordedAt }) => [id, momentOf(recordedAt)]))
  for (const event of recorded(events)) {
    if (event.kind !== 'correction' || faults.has(event.id)) continue
    const corrected = moments.get(event.corrects)
    if (corrected !== undefined && corrected > momentOf(event.recordedAt) + clockTolerance) faults.set(event.corrects, 'ahead')
  }
  return faults
}

const recorded = (events: readonly Event[]): readonly Event[] => events.filter(({ origin }) => origin === 'recorded')

interface Kept extends SoundLedger {
  /** the moments between which it is the same, the second one left out */
  readonly from: number
  readonly until: number
}

const known = new WeakMap<Ledger, Kept>()

/**
 * Sets aside what no right clock can have stamped, so that nothing that is counted, folded or coloured knows of it: it stays in the log, in
 * the backup and on the page. Asked again about the same ledger it gives the same object, until a stamp's moment has come.
 */
export function soundLedger(ledger: Ledger, clock: number): SoundLedger {
  const before = known.get(ledger)
  if (before !== undefined && clock >= before.from && clock < before.until) return before
  const present = presentOf(ledger, clock)
  const faults = stampFaults(ledger, present)
  const events = faults.size === 0 ? ledger.events : ledger.events.filter(({ id }) => !faults.has(id))
  const next: Kept = {
    ledger: faults.size === 0 ? ledger : isSameSet(before, events) ? before.ledger : { ...ledger, events },
    misstamped: misstampedAmong(ledger.events, events, faults),
    present,
    from: clock,
    until: nextStamp(ledger.events, present, clock + stillness),
  }
  known.set(ledger, next)
  return next
}

/** For so many milliseconds one answer is given again: what is drawn together must agree, and a day must not begin late. */
const stillness = 1_000

/** When the first stamp after the present is reached, at the latest `otherwise`. */
const nextStamp = (events: readonly Event[], present: number, otherwise: number): number =>
  recorded(events).reduce((next, { recordedAt }) => {
    const moment = momentOf(recordedAt) - clockTolerance
    return moment > present ? Math.min(next, moment) : next
  }, otherwise)

const isSameSet = (before: Kept | undefined, events: readonly Event[]): before is Kept =>
  before?.ledger.events.length === events.length && events.every((event, index) => before.ledger.events[index] === event)

function misstampedAmong(all: readonly Event[], sound: readonly Event[], faults: ReadonlyMap<string, StampFault>): readonly Misstamped[] {
  if (faults.size === 0) return []
  const undone = undoneIds(sound)
  return all.flatMap((event): Misstamped[] => {
    const fault = faults.get(event.id)
    if (fault === undefined) return []
    const undoneBy = undone.has(event.id)
      ? sound.find((other) => other.kind === 'correction' && other.corrects === event.id && !undone.has(other.id))
      : undefined
    return [{ event, fault, undoneBy: undoneBy?.kind === 'correction' ? undoneBy : null }]
  })
}
