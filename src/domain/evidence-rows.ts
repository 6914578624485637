import type { Event } from '#src/contract/event'
import type { Claim } from '#src/contract/evidence'
import type { Period } from '#src/contract/time'
import type { ChangeKind } from '#src/contract/vocabulary'
import type { ItemStanding } from './address'
import type { Board } from './board'
import { type CheckOutcome, checkOutcomes } from './check-outcome'
import { itemIds } from './event-subjects'
import { type EvidenceState, foldEvidence, type StandingClaim } from './evidence-state'
import { groupByKeys } from './group-by-keys'
import { historyOf } from './history'
import { dateEvent, type DatedEvent } from './log'
import type { MeasureState } from './measure-state'
import { type Like, likesAmong } from './same-document'

/** A line of the evidence ledger: an item, one that was undone, or a search. */
export type EvidenceRow = ItemRow | CheckRow

export interface ItemRow {
  readonly kind: 'item'
  readonly id: string
  readonly on: Period
  readonly state: EvidenceState
  readonly standing: ItemStanding
  /** what undid every record of it: it is shown as it was recorded, and is no item of the ledger */
  readonly undoneBy: UndoingEvent | null
  /** of an item that stands: the records about it that were undone, in the order of the log; they count for nothing */
  readonly undoneRecords: readonly UndoneRecord[]
  readonly claims: readonly ClaimRow[]
  /** the measures it is said to support, that are there on this day */
  readonly measures: readonly MeasureState[]
  /** items in force that look like the same document */
  readonly likes: readonly Like[]
  /** since the earlier day, where the board is compared with one */
  readonly changes: readonly ChangeKind[]
}

export type UndoingEvent = Extract<Event, { kind: 'correction' }>

/** A record that added to an item or withdrew it, and what undid it. */
export interface UndoneRecord {
  readonly event: Extract<Event, { kind: 'evidence' | 'withdrawal' }>
  readonly undoneBy: UndoingEvent
}

export interface CheckRow {
  readonly kind: 'check'
  readonly id: string
  readonly on: Period
  readonly check: CheckRecord
  readonly outcome: CheckOutcome
  /** the measure searched for: one, or none where it is not there on this day */
  readonly measures: readonly MeasureState[]
  readonly isNew: boolean
}

/** A record that something was searched for, or does not apply. */
export interface CheckRecord extends DatedEvent {
  readonly event: Extract<Event, { kind: 'check' }>
}

/** Why a claim does or does not set the level of its measure. */
export type ClaimStanding =
  /** the measure's level rests on it */
  | 'lifted'
  | 'withdrawn'
  | 'undone'
  /** published before the announcement */
  | 'earlier'
  /** derived or recalled */
  | 'unverified'
  /** indirect, and there is direct evidence */
  | 'indirect'
  /** another item shows more */
  | 'lower'

export interface ClaimRow {
  readonly claim: Claim
  /** null: a place in the city list, or a measure that is not there on this day */
  readonly measure: MeasureState | null
  /** null where no level of a measure is at stake */
  readonly standing: ClaimStanding | null
  /** made since the earlier day, where the board is compared with one, of an item that was there already */
  readonly isNew: boolean
}

const known = new WeakMap<Board, readonly EvidenceRow[]>()

/** The lines of the ledger on a board: every item, withdrawn and undone ones too, then every check. Asked again it gives the same object. */
export function evidenceRows(board: Board): readonly EvidenceRow[] {
  const rows = known.get(board) ?? makeRows(board)
  known.set(board, rows)
  return rows
}

function makeRows(board: Board): readonly EvidenceRow[] {
  const measures = new Map([...board.measures, ...board.retired].map((state) => [state.measure.id, state]))
  const before = board.before === null ? null : new Map(board.before.evidence.map((state) => [state.evidence.id, state]))
  const likes = likesAmong(
    board.evidence
      .filter(({ withdrawal }) => withdrawal === null)
      .map(({ evidence: { id, number, title, date }, addresses }) => ({ id, number, title, date, addresses })),
  )
  const undone = undoneRecords(board)
  const undoneOf = groupByKeys(undone, ({ event }) => itemIds(event))
  const makeItem = (state: EvidenceState, undoneBy: UndoingEvent | null): ItemRow => {
    const standing = undoneBy !== null ? 'undone' : state.withdrawal !== null ? 'withdrawn' : 'in-force'
    const { id, date } = state.evidence
    const was = before?.get(id)
    const claims = state.claims.map((made): ClaimRow => {
      const measure = (made.claim.subject.kind === 'measure' && measures.get(made.claim.subject.id)) || null
      return {
        claim: made.claim,
        measure,
        standing: measure === null ? null : standing === 'in-force' ? standingOf(made, state, measure) : standing,
        isNew: was !== undefined && !was.claims.some(({ by }) => by.event.id === made.by.event.id),
      }
    })
    return {
      kind: 'item',
      id,
      on: date,
      state,
      standing,
      undoneBy,
      undoneRecords: undoneBy === null ? (undoneOf.get(id) ?? []) : [],
      claims,
      measures: claims.flatMap(({ measure }) => measure ?? []),
      likes: likes.get(id) ?? [],
      changes: before === null ? [] : changesOf(was, standing, claims),
    }
  }
  const items = [
    ...board.evidence.map((state) => makeItem(state, null)),
    ...undoneItems(board, undone).map(({ state, undoneBy }) => makeItem(state, undoneBy)),
  ]
  const eventsBefore = new Set(board.before?.events.map(({ event }) => event.id))
  const outcomeOf = checkOutcomes(board.evidence)
  const checks = board.events.filter(isCheck).map((check): CheckRow => {
    const measure = check.event.subject.kind === 'measure' ? measures.get(check.event.subject.id) : undefined
    return {
      kind: 'check',
      id: check.event.id,
      on: check.event.occurredOn,
      check,
      outcome: outcomeOf(check.event),
      measures: measure === undefined ? [] : [measure],
      isNew: board.before !== null && !eventsBefore.has(check.event.id),
    }
  })
  return [...items, ...checks]
}

const isCheck = (dated: DatedEvent): dated is CheckRecord => dated.event.kind === 'check'

/** Every record about an item that was undone by the board's day. */
function undoneRecords(board: Board): readonly UndoneRecord[] {
  return historyOf(board, ({ kind }) => kind === 'evidence' || kind === 'withdrawal').flatMap(({ event, undoneBy }) =>
    undoneBy !== null && (event.kind === 'evidence' || event.kind === 'withdrawal') ? [{ event, undoneBy }] : [],
  )
}

/** The items of which every record was undone, as they were recorded. */
function undoneItems(
  { ledger: { plan }, evidence }: Board,
  undone: readonly UndoneRecord[],
): readonly { readonly state: EvidenceState; readonly undoneBy: UndoingEvent }[] {
  const there = new Set(evidence.map(({ evidence: { id } }) => id))
  const records = undone.filter(({ event }) => event.kind === 'evidence' && !there.has(event.evidence.id))
  const items = foldEvidence(records.map(({ event }) => dateEvent(event, plan.utcOffsetMinutes)))
  return items.flatMap(({ state }) => {
    const undoneBy = records.find(({ event }) => event.id === state.added.event.id)?.undoneBy
    return undoneBy ? [{ state, undoneBy }] : []
  })
}

function standingOf({ claim }: StandingClaim, { evidence }: EvidenceState, measure: MeasureState): ClaimStanding {
  const support = measure.supports.find((item) => item.evidence.id === evidence.id)
  if (support?.isEarlier === true) return 'earlier'
  if (support?.lifts !== true) return 'unverified'
  if (measure.evidence.liftedBy.includes(evidence.id)) return 'lifted'
  return !claim.direct && measure.evidence.direct === true ? 'indirect' : 'lower'
}

function changesOf(was: EvidenceState | undefined, standing: ItemStanding, claims: readonly ClaimRow[]): readonly ChangeKind[] {
  // What came and was undone between the two days is neither new nor gone.
  if (standing === 'undone') return was !== undefined && was.withdrawal === null ? ['withdrawn'] : []
  const isRestored = was !== undefined && was.withdrawal !== null && standing === 'in-force'
  const isWithdrawn = standing === 'withdrawn' && (was === undefined || was.withdrawal === null)
  return [
    ...(was === undefined || isRestored || claims.some(({ isNew }) => isNew) ? (['evidence'] as const) : []),
    ...(isWithdrawn ? (['withdrawn'] as const) : []),
  ]
}
