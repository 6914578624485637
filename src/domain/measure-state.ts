import type { Event } from '#src/contract/event'
import type { Deadline, LightRule, Measure } from '#src/contract/plan'
import type { Bilingual } from '#src/contract/text'
import type { Day, Period } from '#src/contract/time'
import {
  type ChangeKind,
  type DeadlineBasis,
  type Light,
  type LightAction,
  type LightMark,
  type ScheduleState,
  shownLevels,
} from '#src/contract/vocabulary'
import { hasMoved, type SetDeadline } from './deadline-history'
import type { EvidenceAnswer, Support } from './evidence-level'
import type { StandingClaim } from './evidence-state'
import { type LastWord, lastWordBy } from './last-word'
import type { LightInputs } from './light'
import type { Lineage } from './lineage'
import type { DatedEvent } from './log'
import { type KnownMeasure, measureTurns, type OfficialAnswer } from './measure-turns'
import { comparePeriods, type Span, spanOf } from './period'

/** 灯 with all that explains it. */
export interface LightAnswer {
  readonly light: Light
  readonly rule: LightRule
  readonly inputs: LightInputs
  /** what stays beside it */
  readonly marks: readonly LightMark[]
  /** the day from which it has shown this light */
  readonly since: Day
  /** the day from which it has shown it for this reason */
  readonly reasonSince: Day
  /** stretches of red, oldest first; the last may still run */
  readonly redSpans: readonly Span[]
}

/** What changed in a measure since an earlier day. */
export interface MeasureChange {
  /** its state on the earlier day; null where it did not exist then */
  readonly before: MeasureState | null
  readonly kinds: readonly ChangeKind[]
  /** ids of items of evidence that bear on it now and did not then, and the other way round */
  readonly evidenceAdded: readonly string[]
  readonly evidenceGone: readonly string[]
}

/** One measure as of a day: the three answers, kept apart, and what they rest on. */
export interface MeasureState {
  readonly measure: Measure
  /** the pillar of its heading */
  readonly pillar: string
  /** as announced, or as last re-scoped */
  readonly title: Bilingual
  /** the wordings it had before that, oldest first, each with the record that replaced it */
  readonly earlierTitles: readonly { readonly title: Bilingual; readonly replacedBy: Extract<Event, { kind: 'rescope' }> }[]
  readonly lineage: Lineage
  /** the one that lateness is counted against */
  readonly deadline: Deadline
  /** what that one counts as; null where none was set */
  readonly deadlineBasis: DeadlineBasis | null
  /** every deadline it had, oldest first */
  readonly deadlines: readonly SetDeadline[]
  readonly hasMovedDeadline: boolean
  readonly official: OfficialAnswer
  readonly evidence: EvidenceAnswer
  readonly schedule: ScheduleState
  /** stretches of overdue, and of being past an inferred deadline, each oldest first; the last may still run */
  readonly overdueSpans: readonly Span[]
  readonly pastInferredSpans: readonly Span[]
  /** the day on which somebody last looked at it */
  readonly lastLookOn: Day
  readonly lastWord: LastWord
  readonly light: LightAnswer
  /** what is to do about it first; null where it is on nobody's list */
  readonly toDo: LightAction | null
  readonly completedOn: Day | null
  readonly signedOff: Extract<Event, { kind: 'sign-off' }> | null
  /** newest first */
  readonly supports: readonly Support[]
  /** the date of the newest item; null where nothing is shown yet: not checked, none found, not applicable */
  readonly latestEvidenceOn: Period | null
  /** what happened to it, oldest first */
  readonly events: readonly DatedEvent[]
  /** what items of evidence ever said of it, each for its own days */
  readonly claims: readonly StandingClaim[]
  /** by the ids of items of evidence: when each is in force; at least of those that its deadlines name */
  readonly timesInForce: KnownMeasure['timesInForce']
  /** null where the board is not compared with an earlier day */
  readonly change: MeasureChange | null
}

/** Folds what is known of one measure into its state on a day. */
export function measureState(known: KnownMeasure, asOf: Day): MeasureState {
  const { measure, plan, events, lineage, claims, timesInForce } = known
  const { turns, redSpans, overdueSpans, pastInferredSpans } = measureTurns(known, asOf)
  const { answers: now, rule, inputs, marks, since, ruleSince } = turns.at(-1) ?? turns[0]
  const supports = now.supports.toSorted((one, other) => comparePeriods(other.evidence.date, one.evidence.date))
  return {
    measure,
    pillar: plan.headings.find(({ id }) => id === measure.heading)?.pillar ?? '',
    ...wordingOf(measure, events),
    lineage,
    deadline: now.deadline,
    deadlineBasis: now.deadlineBasis,
    deadlines: now.deadlines,
    hasMovedDeadline: hasMoved(now.deadlines),
    official: now.official,
    evidence: now.evidence,
    schedule: now.schedule,
    overdueSpans,
    pastInferredSpans,
    lastLookOn: now.lastLookOn,
    lastWord: lastWordBy(events, spanOf(plan.announcedOn.period).first, asOf),
    light: { light: rule.light, rule, inputs, marks, since, reasonSince: ruleSince, redSpans },
    toDo: toDoAbout(rule, marks),
    completedOn: now.completedOn,
    signedOff: now.signedOff,
    supports,
    latestEvidenceOn: showsSomething(now.evidence) ? (supports[0]?.evidence.date ?? null) : null,
    events,
    claims,
    timesInForce,
    change: null,
  }
}

const showsSomething = ({ level }: MeasureState['evidence']): boolean => shownLevels.some((shown) => shown === level)

/** The first action about a red or yellow light; about any other, to look again where nobody has for long. */
function toDoAbout({ light, actions }: LightRule, marks: readonly LightMark[]): LightAction | null {
  if (light === 'red' || light === 'yellow') return actions[0] ?? 'check'
  return marks.includes('long-unchecked') ? 'look-again' : null
}

function wordingOf({ title: announced }: Measure, events: readonly DatedEvent[]) {
  let title = announced
  const earlierTitles: { title: Bilingual; replacedBy: Extract<Event, { kind: 'rescope' }> }[] = []
  for (const { event } of events) {
    if (event.kind !== 'rescope') continue
    earlierTitles.push({ title, replacedBy: event })
    title = { zh: event.title, en: event.title }
  }
  return { title, earlierTitles }
}
