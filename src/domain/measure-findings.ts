import type { FindingKind } from '#src/contract/vocabulary'
import type { Board } from './board'
import { daysBetween } from './day'
import { deadlineWindow } from './deadline'
import { deadlineAgainst } from './deadline-history'
import type { Found } from './found'
import { countsFrom, type DatedEvent } from './log'
import type { MeasureState } from './measure-state'
import type { Span } from './period'

/** What the rules about one measure go by besides its state. */
export interface MeasureSetting {
  readonly board: Board
  /** the announcement's first and last day */
  readonly announced: Span
  /** days without news that are still no gap */
  readonly staleAfter: number
}

type Judge = (state: MeasureState, setting: MeasureSetting) => Found | null

const subjectOf = ({ measure: { id } }: MeasureState) => ({ kind: 'measure', id }) as const

/** The deadline in force, whichever one lateness is counted against. */
const deadlineInForce = ({ deadlines }: MeasureState) => deadlineAgainst(deadlines, 'current')

/** A rule for each kind of finding about a measure. Each gives what it found, or null. */
export const measureRules: Readonly<Partial<Record<FindingKind, Judge>>> = {
  'no-lead': (state) => (state.measure.lead.length > 0 ? null : { kind: 'no-lead', subject: subjectOf(state) }),

  // A standing task runs on, and what was cancelled is not waited for.
  'no-deadline': (state) =>
    deadlineInForce(state).deadline.precision !== 'none' ||
    state.measure.kind === 'standing' ||
    ['continuing', 'cancelled'].includes(state.official.status)
      ? null
      : { kind: 'no-deadline', subject: subjectOf(state) },

  'inferred-deadline': (state) => {
    const { deadline, basis } = deadlineInForce(state)
    if (deadline.precision === 'none' || basis !== 'inferred') return null
    return { kind: 'inferred-deadline', subject: subjectOf(state), deadline }
  },

  'not-checked': (state) => (state.evidence.level === 'not-checked' ? { kind: 'not-checked', subject: subjectOf(state) } : null),

  stale: (state, { board, announced, staleAfter }) => {
    if (state.signedOff !== null || ['completed', 'cancelled'].includes(state.official.status)) return null
    const news = state.events.map((dated) => countsFrom(dated, board.time)).toSorted()
    const latest = news.at(-1) ?? announced.last
    const days = daysBetween(latest, board.asOf)
    return days > staleAfter ? { kind: 'stale', subject: subjectOf(state), latest, hasNews: news.length > 0, days } : null
  },

  'not-measurable': (state) => {
    const { level, note } = state.measure.measurability
    return level === 'not' ? { kind: 'not-measurable', subject: subjectOf(state), note } : null
  },

  'completed-unproven': (state) => {
    if (state.official.status !== 'completed') return null
    const shown = state.supports.filter(({ lifts, direct }) => lifts && direct).map(({ evidence }) => evidence.grade)
    const best = shown.toSorted()[0] ?? null
    if (best === 'A' || best === 'B') return null
    return { kind: 'completed-unproven', subject: subjectOf(state), completedOn: state.completedOn, best }
  },

  'results-but-announced': (state) =>
    state.evidence.level === 'results' && state.official.status === 'announced'
      ? { kind: 'results-but-announced', subject: subjectOf(state), items: state.evidence.liftedBy }
      : null,

  'signed-off-before-evidence': (state) => {
    const signedOffOn = state.events.find(({ event }) => event.id === state.signedOff?.id)?.effectiveOn
    if (signedOffOn === undefined) return null
    const lifting = new Set(state.supports.filter(({ lifts }) => lifts).map(({ evidence }) => evidence.id))
    const first = state.events.find(({ event }) => event.kind === 'evidence' && lifting.has(event.evidence.id))
    const firstEvidenceOn = first?.effectiveOn ?? null
    if (firstEvidenceOn !== null && firstEvidenceOn <= signedOffOn) return null
    return { kind: 'signed-off-before-evidence', subject: subjectOf(state), signedOffOn, firstEvidenceOn }
  },

  'deadline-before-announcement': (state, { announced }) => {
    const { deadline } = deadlineInForce(state)
    const window = deadlineWindow(deadline)
    if (deadline.precision === 'none' || window === null || window.last >= announced.first) return null
    return { kind: 'deadline-before-announcement', subject: subjectOf(state), deadline }
  },

  'progress-after-cancelling': (state) => {
    const cancelled = state.events.findLast(({ event }) => event.kind === 'status' && event.status === 'cancelled')
    if (cancelled === undefined) return null
    const later = state.events.find((dated) => isLater(dated, cancelled) && ['progress', 'milestone', 'status'].includes(dated.event.kind))
    if (later === undefined) return null
    return {
      kind: 'progress-after-cancelling',
      subject: subjectOf(state),
      cancelledOn: cancelled.effectiveOn,
      laterOn: later.effectiveOn,
      later: later.event.kind,
      status: later.event.kind === 'status' ? later.event.status : null,
    }
  },
}

/** On one day what was recorded later is later; what shipped for one day has no order of its own. */
const isLater = (one: DatedEvent, other: DatedEvent): boolean =>
  one.effectiveOn > other.effectiveOn || (one.effectiveOn === other.effectiveOn && one.event.sequence > other.event.sequence)
