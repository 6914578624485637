import type { Ledger } from '#src/contract/ledger'
import type { Day } from '#src/contract/time'
import type { DeadlineTerm, Time } from '#src/contract/vocabulary'
import { type CityState, cityState } from './city-state'
import { compareBoards } from './comparison'
import { dayOfInstant, earlierDay, laterDay } from './day'
import { groupBySubject, subjectKey } from './event-subjects'
import { type EvidenceState, foldEvidence, timesInForce } from './evidence-state'
import { groupByKeys } from './group-by-keys'
import { lastShippedCheck } from './last-shipped-check'
import { descend } from './lineage'
import { type DatedEvent, standingEvents } from './log'
import { type MeasureState, measureState } from './measure-state'
import { spanOf } from './period'

/** A plan as of a day. */
export interface Board {
  readonly ledger: Ledger
  readonly asOf: Day
  readonly time: Time
  readonly against: DeadlineTerm
  /** the board of the earlier day it is compared with */
  readonly before: Board | null
  readonly measures: readonly MeasureState[]
  /** measures that were split or merged: their ids and history stay */
  readonly retired: readonly MeasureState[]
  readonly cities: readonly CityState[]
  /** items in force, and those withdrawn with the reason */
  readonly evidence: readonly EvidenceState[]
  /** everything that stood, oldest first */
  readonly events: readonly DatedEvent[]
}

/**
 * The day the board shows unless another is chosen: the latest of the day through which the record was kept, the last check that ships and
 * the last record made here; never after `today`. Other shipped events do not move it: nobody looked for more of their kind.
 */
export function defaultAsOf(ledger: Pick<Ledger, 'plan' | 'events'>, today: Day): Day {
  const { plan, events } = ledger
  const last = events.reduce(
    (day, event) => (event.origin === 'recorded' ? laterDay(day, dayOfInstant(event.recordedAt, plan.utcOffsetMinutes)) : day),
    lastShippedCheck(ledger) ?? plan.keptThrough,
  )
  return earlierDay(last, today)
}

/** How a ledger is looked at, besides the day. */
export interface Sight {
  /** which days decide; absent: when things became known */
  readonly time?: Time | undefined
  /** absent: the deadline in force */
  readonly against?: DeadlineTerm | undefined
  /** an earlier day to compare with */
  readonly since?: Day | undefined
}

/** How many boards of a ledger are kept: playing through the months must not fill the memory. */
export const boardsKept = 24

const boards = new WeakMap<Ledger, Map<string, Board>>()

/**
 * Folds a ledger into the board of a day. Compared with an earlier day (`since`), each measure and city also says what changed; a day that is
 * not earlier is left out of account. Asked again for one of those asked last, it gives the same object.
 */
export function boardOf(ledger: Ledger, asOf: Day, { time = 'known', against = 'current', since }: Sight = {}): Board {
  const known = boards.get(ledger) ?? new Map<string, Board>()
  boards.set(ledger, known)
  const isCompared = since !== undefined && since < asOf
  const key = [asOf, time, against, isCompared ? since : ''].join(' ')
  const board =
    known.get(key) ??
    (isCompared
      ? compareBoards(boardOf(ledger, since, { time, against }), boardOf(ledger, asOf, { time, against }))
      : foldBoard(ledger, asOf, time, against))
  // A map keeps the order in which it was filled: what is asked goes to the end, what was not asked for longest goes first.
  known.delete(key)
  known.set(key, board)
  for (const oldest of known.keys()) if (known.size > boardsKept) known.delete(oldest)
  return board
}

function foldBoard(ledger: Ledger, asOf: Day, time: Time, against: DeadlineTerm): Board {
  const { plan, programme } = ledger
  const events = standingEvents(ledger.events, asOf, plan.utcOffsetMinutes, time)
  const items = foldEvidence(events)
  const inForce = timesInForce(items)
  const eventsBySubject = groupBySubject(events)
  const claimsBySubject = groupByKeys(
    items.flatMap(({ everClaimed }) => everClaimed),
    ({ claim }) => [subjectKey(claim.subject)],
  )
  // Before the announcement nothing had been promised.
  const isAnnounced = spanOf(plan.announcedOn.period).first <= asOf
  const states = (isAnnounced ? descend(ledger.measures, events) : []).map((descendant) => {
    const key = subjectKey({ kind: 'measure', id: descendant.measure.id })
    const about = { events: eventsBySubject.get(key) ?? [], claims: claimsBySubject.get(key) ?? [] }
    return measureState({ ...descendant, plan, against, timesInForce: inForce, ...about }, asOf)
  })
  return {
    ledger,
    asOf,
    time,
    against,
    before: null,
    measures: states.filter(({ lineage }) => lineage.into === null),
    retired: states.filter(({ lineage }) => lineage.into !== null),
    cities: (programme?.slots ?? []).flatMap((slot) => {
      if (programme === null) return []
      const key = subjectKey({ kind: 'city', id: slot.id })
      return [cityState(programme, slot, plan, eventsBySubject.get(key) ?? [], claimsBySubject.get(key) ?? [], asOf)]
    }),
    evidence: items.map(({ state }) => state),
    events,
  }
}
