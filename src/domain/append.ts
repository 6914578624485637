import type { Append, Event, NewEvent } from '#src/contract/event'
import type { Instant } from '#src/contract/time'
import { crowding } from './city-places'
import { dayOfInstant, instantOf, lastDayOfAll, momentOf } from './day'
import { hasSameContent } from './event-content'
import { type EventFault, type EventField, examineEvent } from './event-rules'
import type { RecordedLog } from './kept-row'
import { itemsAmong, itemsInForceAmong } from './known-items'
import { descend, everMeasureIds } from './lineage'
import { standingEvents, undoneIds } from './log'
import type { PlanData } from './plan-data'
import { responsibleBodies } from './responsible-bodies'
import { earliestMoment, presentOf, stampFaults } from './stamps'

/** What of a record cannot be, and where: `events.0.occurredOn`. */
interface AppendFault {
  readonly path: string
  readonly message: string
}

/** What becomes of a wish to append. */
export type AppendOutcome =
  /** `fresh` is to be kept; `events` answers the whole wish, in its order */
  | { readonly outcome: 'accepted'; readonly events: readonly Event[]; readonly fresh: readonly Event[] }
  /** the same ids with the same content are already there: the first answer again */
  | { readonly outcome: 'repeated'; readonly events: readonly Event[] }
  /** another writer has since changed the same thing */
  | { readonly outcome: 'conflict'; readonly changed: readonly Event[] }
  /** an id that stands for something else already */
  | { readonly outcome: 'key-reused'; readonly id: string }
  /** what nobody can record, whoever wrote before */
  | { readonly outcome: 'invalid'; readonly issues: readonly AppendFault[] }

interface Circumstances {
  readonly plan: PlanData
  /** the server's clock */
  readonly recordedAt: Instant
}

interface Written extends Circumstances {
  /** the log as it counts */
  readonly log: readonly Event[]
  /** what is to be added */
  readonly fresh: readonly Event[]
  /** every record there is, with what is to be added */
  readonly written: readonly Event[]
  /** the highest sequence that the writer saw */
  readonly seen: number
}

/**
 * Decides an append against the log as it stands inside the transaction. Repeating is safe. Two writers conflict where what stands
 * about one subject is no longer what the writer saw (`basedOn`): status, deadline, rescope, split or merge, sign-off, withdrawal, each for itself;
 * over the correction of one event; and over a city's place, whatever they saw. Notes and evidence never conflict. What carries a stamp
 * that cannot be right (`stampFaults`) takes no part. A server whose clock is surely behind stamps with the first moment that can be.
 */
export function decideAppend(
  recorded: RecordedLog,
  { basedOn, events }: Append,
  { plan, recordedAt: clock }: Circumstances,
): AppendOutcome {
  const all = [...plan.openingEvents, ...recorded.events]
  const shipped = { plan: plan.plan, events: plan.openingEvents }
  const earliest = earliestMoment(shipped)
  const recordedAt = momentOf(clock) < earliest ? instantOf(earliest) : clock
  const misstamped = stampFaults({ ...shipped, events: all }, presentOf({ ...shipped, events: all }, momentOf(clock)))
  const log = misstamped.size === 0 ? all : all.filter(({ id }) => !misstamped.has(id))
  const byId = new Map(all.map((event) => [event.id, event]))
  const reused = reusedId(events, byId, new Set(recorded.unreadable.map(({ id }) => id)))
  if (reused !== undefined) return { outcome: 'key-reused', id: reused }

  const wishes = events.filter(({ id }) => !byId.has(id))
  if (wishes.length === 0) return { outcome: 'repeated', events: events.flatMap(({ id }) => byId.get(id) ?? []) }

  // Numbers start again after a reset: who saw higher ones than there are saw another log, and nothing of this one.
  const seen = basedOn > recorded.lastSequence ? 0 : basedOn
  const fresh = wishes.map((event, index): Event => ({
    ...event,
    sequence: recorded.lastSequence + 1 + index,
    recordedAt,
    origin: 'recorded',
  }))
  const { holders, impossible } = crowding(plan, log, fresh)
  const written = [...all, ...fresh]
  const measureIds = everMeasureIds(plan.measures, written)
  const issues = events.flatMap((event, index) =>
    byId.has(event.id)
      ? []
      : faultsOf(event, impossible, measureIds, { plan, recordedAt, log, fresh, written, seen }).map((fault) => ({
          ...fault,
          path: `events.${index}.${fault.path}`,
        })),
  )
  if (issues.length > 0) return { outcome: 'invalid', issues }

  const ownIds = new Set(events.map(({ id }) => id))
  const others = log.filter(({ id }) => !ownIds.has(id))
  const changed = [...new Set([...changedSince(others, seen, wishes), ...madeAlready(others, wishes), ...holders])]
  if (changed.length > 0) return { outcome: 'conflict', changed }

  const kept = new Map([...byId, ...fresh.map((event) => [event.id, event] as const)])
  return { outcome: 'accepted', events: events.flatMap(({ id }) => kept.get(id) ?? []), fresh }
}

/** An id that is there with other content, or that the wish itself uses twice. */
function reusedId(events: readonly NewEvent[], byId: ReadonlyMap<string, Event>, unreadable: ReadonlySet<string>): string | undefined {
  const met = new Set<string>()
  return events.find((event) => {
    const first = byId.get(event.id)
    const isSecond = met.has(event.id)
    met.add(event.id)
    return isSecond || unreadable.has(event.id) || (first !== undefined && !hasSameContent(event, first))
  })?.id
}

function faultsOf(event: NewEvent, impossible: readonly string[], measureIds: ReadonlySet<string>, circumstances: Written): AppendFault[] {
  const {
    plan: { plan, measures },
    recordedAt,
    written,
  } = circumstances
  const today = dayOfInstant(recordedAt, plan.utcOffsetMinutes)
  const { faults } = examineEvent(event, {
    plan,
    today,
    measureIds,
    hasItem: itemsAmong(written),
    isInForce: itemsInForceAmong(written),
    bodiesOf: (id) => responsibleBodies(id, { plan, measures, events: written }),
  })
  return [
    ...[...faults].map(([field, fault]) => ({ path: pathOf(field, event), message: remedies[fault] ?? fault })),
    ...(impossible.includes(event.id) ? [{ path: 'slot', message: 'place-taken' }] : []),
    ...lineageFaults(event, circumstances),
    // Else an event could be undone before it is written.
    ...(event.kind === 'correction' && !written.some(({ id }) => id === event.corrects && id !== event.id)
      ? [{ path: 'corrects', message: 'not-there' }]
      : []),
  ]
}

/** Where in a record the field of a form stands: the facts of an item of evidence are one level down. */
function pathOf(field: EventField, { kind }: NewEvent): string {
  if (field === 'shownIn') return 'deadline.evidence'
  if (kind !== 'evidence' || field === 'occurredOn' || field === 'author') return field
  return `evidence.${field === 'address' ? 'url' : field}`
}

/** What to do, where the name of a fault alone does not say it. */
const remedies: Partial<Record<EventFault, string>> = {
  'not-an-address': 'not-an-address: only http:// and https:// addresses are opened; give one, or null and name the place in `source`',
}

/**
 * A split or merge needs measures that stood on their own as far as the writer saw (else it is a conflict), and ids that no measure has. One
 * that the same transaction undoes is undone before it is asked: so a split can be corrected, and its parts keep their ids.
 */
function lineageFaults(event: NewEvent, { plan: { plan, measures }, log, fresh, seen }: Written): AppendFault[] {
  if (event.kind !== 'split' && event.kind !== 'merge') return []
  const undoing = fresh.filter(({ kind }) => kind === 'correction')
  const lineOf = (events: readonly Event[]) =>
    descend(measures, standingEvents([...events, ...undoing], lastDayOfAll, plan.utcOffsetMinutes))
  const line = lineOf(log)
  const lineSeen = lineOf(log.filter(({ sequence }) => sequence <= seen))
  const stands = (id: string) => lineSeen.some(({ measure, lineage }) => measure.id === id && lineage.into === null)
  const isTaken = (id: string) => line.some(({ measure }) => measure.id === id)
  const fault = (path: string, message: string) => ({ path, message })
  return [
    ...(stands(event.subject.id) ? [] : [fault('subject.id', 'not-there')]),
    ...(event.kind === 'merge' && !stands(event.into) ? [fault('into', 'not-there')] : []),
    ...(event.kind === 'split' &&
    event.into.some(({ id }, index) => isTaken(id) || event.into.findIndex((part) => part.id === id) !== index)
      ? [fault('into', 'id-taken')]
      : []),
  ]
}

/** Kinds that say what one thing is now; a split and a merge both say that a measure is no longer on its own. */
const exclusive: Partial<Record<NewEvent['kind'], string>> = {
  status: 'status',
  deadline: 'deadline',
  rescope: 'rescope',
  split: 'lineage',
  merge: 'lineage',
  'sign-off': 'sign-off',
  withdrawal: 'withdrawal',
}

const concernsSame = (wish: NewEvent, event: Event): boolean =>
  exclusive[wish.kind] !== undefined &&
  exclusive[event.kind] === exclusive[wish.kind] &&
  event.subject.kind === wish.subject.kind &&
  event.subject.id === wish.subject.id

/**
 * Events about what a wish is about that stand now and did not when the writer looked, or the other way round. One that came and was
 * undone since has changed nothing. Where one was undone, the correction that did it is given.
 */
function changedSince(log: readonly Event[], seen: number, wishes: readonly NewEvent[]): Event[] {
  const undoneThen = undoneIds(log.filter(({ sequence }) => sequence <= seen))
  const undoneNow = undoneIds(log)
  const stoodThen = (event: Event) => event.sequence <= seen && !undoneThen.has(event.id)
  const standsNow = (event: Event) => !undoneNow.has(event.id)
  return log
    .filter((event) => wishes.some((wish) => concernsSame(wish, event)))
    .filter((event) => stoodThen(event) !== standsNow(event))
    .map((event) => (standsNow(event) ? event : (standingCorrection(log, event.id, undoneNow) ?? event)))
}

/** Corrections that stand and undo what a wish would undo. */
function madeAlready(log: readonly Event[], wishes: readonly NewEvent[]): Event[] {
  const undone = undoneIds(log)
  return wishes.flatMap((wish) => (wish.kind === 'correction' ? (standingCorrection(log, wish.corrects, undone) ?? []) : []))
}

const standingCorrection = (log: readonly Event[], corrected: string, undone: ReadonlySet<string>): Event | undefined =>
  log.find((event) => event.kind === 'correction' && event.corrects === corrected && !undone.has(event.id))
