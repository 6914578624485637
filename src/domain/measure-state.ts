import type { Event } from '#src/contract/event'
import type { Deadline, LightRule, Measure, Plan } from '#src/contract/plan'
import type { Bilingual } from '#src/contract/text'
import type { Day, Period } from '#src/contract/time'
import type { ChangeKind, DeadlineTerm, Light, OfficialStatus, ScheduleState } from '#src/contract/vocabulary'
import { addDays } from './day'
import { deadlineWindow } from './deadline'
import { deadlineAgainst, deadlineHistory, hasMoved, type SetDeadline } from './deadline-history'
import { type EvidenceAnswer, evidenceAnswer, type Support, supportOf } from './evidence-level'
import type { StandingClaim } from './evidence-state'
import { type LightInputs, lightRuleFor } from './light'
import type { Descendant, Lineage } from './lineage'
import type { DatedEvent } from './log'
import { comparePeriods, type Span, spanOf } from './period'
import { scheduleOn } from './schedule'

/** 官方口径 with who said so and when. */
export interface OfficialAnswer {
  readonly status: OfficialStatus
  /** null: the announcement itself */
  readonly event: Extract<Event, { kind: 'status' }> | null
}

/** 灯 with all that explains it. */
export interface LightAnswer {
  readonly light: Light
  readonly rule: LightRule
  readonly inputs: LightInputs
  /** the day from which it has shown this light */
  readonly since: Day
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
  /** every deadline it had, oldest first */
  readonly deadlines: readonly SetDeadline[]
  readonly hasMovedDeadline: boolean
  readonly official: OfficialAnswer
  readonly evidence: EvidenceAnswer
  readonly schedule: ScheduleState
  /** overdue only because nothing was recorded: nobody looked after the deadline, nor was the record kept that long */
  readonly isUnchecked: boolean
  /** stretches of overdue, oldest first, checked or not; the last may still run */
  readonly overdueSpans: readonly Span[]
  readonly light: LightAnswer
  readonly completedOn: Day | null
  readonly signedOff: Extract<Event, { kind: 'sign-off' }> | null
  /** newest first */
  readonly supports: readonly Support[]
  readonly latestEvidenceOn: Period | null
  /** what happened to it, oldest first */
  readonly events: readonly DatedEvent[]
  /** null where the board is not compared with an earlier day */
  readonly change: MeasureChange | null
}

interface Dated extends Descendant {
  readonly plan: Plan
  readonly against: DeadlineTerm
  readonly events: readonly DatedEvent[]
  readonly claims: readonly StandingClaim[]
}

/**
 * Folds what is known of one measure into its state on a day.
 * `events` are the standing events about it, ordered; `claims` what items of evidence say of it, each for its own days.
 */
export function measureState(dated: Dated, asOf: Day): MeasureState {
  const { measure, plan, events, lineage } = dated
  const bearing = bearingOn(dated)
  const turns = turningDays(dated, asOf).map((day) => answersOn(dated, bearing, day))
  const now = turns.at(-1) ?? answersOn(dated, bearing, asOf)
  const redSpans = spansOf(turns, asOf, ({ schedule, isUnchecked }) => schedule === 'overdue' && !isUnchecked)
  const lights = turns.map((answers) => lightOf(answers, plan, redSpans))
  const current = lights.at(-1) ?? lightOf(now, plan, redSpans)
  const first = lights.findLast((entry, index) => lights[index - 1]?.rule.light !== current.rule.light) ?? current
  const supports = now.supports.toSorted((one, other) => comparePeriods(other.evidence.date, one.evidence.date))
  return {
    measure,
    pillar: plan.headings.find(({ id }) => id === measure.heading)?.pillar ?? '',
    ...wordingOf(measure, events),
    lineage,
    deadline: now.deadline,
    deadlines: now.deadlines,
    hasMovedDeadline: hasMoved(now.deadlines),
    official: now.official,
    evidence: now.evidence,
    schedule: now.schedule,
    isUnchecked: now.isUnchecked,
    overdueSpans: spansOf(turns, asOf, ({ schedule }) => schedule === 'overdue'),
    light: { light: current.rule.light, rule: current.rule, inputs: current.inputs, since: first.day, redSpans },
    completedOn: now.completedOn,
    signedOff: lastOf(events, 'sign-off'),
    supports,
    latestEvidenceOn: supports[0]?.evidence.date ?? null,
    events,
    change: null,
  }
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

/** The three answers on a day, and what they rest on. */
type Answers = ReturnType<typeof answersOn>

function answersOn({ measure, plan, events, against }: Dated, bearing: readonly Bearing[], day: Day) {
  const byThen = events.filter(({ effectiveOn }) => effectiveOn <= day)
  const status = lastOf(byThen, 'status')
  const official: OfficialAnswer = { status: status?.status ?? 'announced', event: status }
  const deadlines = deadlineHistory(measure.deadline, byThen)
  const deadline = deadlineAgainst(deadlines, against)
  const completedOn = status?.status === 'completed' ? completionDay(byThen) : null
  const supports = bearing
    .filter(({ effectiveOn, until }) => effectiveOn <= day && (until === null || day < until))
    .map(({ support }) => support)
  const schedule = scheduleOn({ kind: measure.kind, deadline, official: official.status, completedOn, day, dueSoonDays: plan.dueSoonDays })
  return {
    day,
    official,
    deadline,
    deadlines,
    completedOn,
    supports,
    evidence: evidenceAnswer(supports, lastOf(byThen, 'check')?.result ?? null),
    schedule,
    isUnchecked: schedule === 'overdue' && isSilent(deadline, plan, byThen),
  }
}

/** Whether nobody looked after a deadline that has run out: the record was kept no longer than it, and nothing about it is dated later. */
function isSilent(deadline: Deadline, { keptThrough }: Plan, events: readonly DatedEvent[]): boolean {
  const last = deadlineWindow(deadline)?.last
  return last !== undefined && last >= keptThrough && !events.some(({ effectiveOn }) => effectiveOn > last)
}

/** The effective day of the first "completed" of the run of them that still stands. */
function completionDay(events: readonly DatedEvent[]): Day | null {
  let since: Day | null = null
  for (const { event, effectiveOn } of events) {
    if (event.kind === 'status') since = event.status === 'completed' ? (since ?? effectiveOn) : null
  }
  return since
}

/** An item's bearing on the measure, and the days of it. */
interface Bearing extends Pick<StandingClaim, 'effectiveOn' | 'until'> {
  readonly support: Support
}

function bearingOn({ plan, claims }: Dated): Bearing[] {
  const announcedFrom = spanOf(plan.announcedOn.period).first
  return claims.map(({ evidence, claim, effectiveOn, until }) => ({
    support: supportOf(evidence, claim, announcedFrom),
    effectiveOn,
    until,
  }))
}

/** The days on which the answers can change, within the announcement's first day and `asOf`. */
function turningDays({ measure, plan, events, claims }: Dated, asOf: Day): Day[] {
  const start = spanOf(plan.announcedOn.period).first
  const windows = [measure.deadline, ...events.flatMap(({ event }) => (event.kind === 'deadline' ? [event.deadline] : []))].map(
    deadlineWindow,
  )
  const days = [
    start,
    ...events.map(({ effectiveOn }) => effectiveOn),
    ...claims.flatMap(({ effectiveOn, until }) => (until === null ? [effectiveOn] : [effectiveOn, until])),
    ...windows.flatMap((window) => (window === null ? [] : [addDays(window.last, -plan.dueSoonDays), addDays(window.last, 1)])),
    asOf,
  ]
  return [...new Set(days.filter((day) => day >= start && day <= asOf))].toSorted()
}

/** The stretches of days on which the answers are such, up to `asOf`. */
function spansOf(turns: readonly Answers[], asOf: Day, isSuch: (answers: Answers) => boolean): Span[] {
  const spans: Span[] = []
  let openedOn: Day | null = null
  for (const answers of turns) {
    const { day } = answers
    if (isSuch(answers)) openedOn ??= day
    else if (openedOn !== null) {
      spans.push({ first: openedOn, last: addDays(day, -1) })
      openedOn = null
    }
  }
  if (openedOn !== null) spans.push({ first: openedOn, last: asOf })
  return spans
}

function lightOf({ day, official, evidence, schedule, isUnchecked }: Answers, plan: Plan, redSpans: readonly Span[]) {
  const inputs: LightInputs = {
    official: official.status,
    evidence: evidence.level,
    direct: evidence.direct,
    schedule,
    unchecked: isUnchecked,
    hasBeenRed: redSpans.some(({ first }) => first < day),
  }
  return { day, inputs, rule: lightRuleFor(plan.lightRules, inputs) }
}

function lastOf<K extends Event['kind']>(events: readonly DatedEvent[], kind: K): Extract<Event, { kind: K }> | null {
  const found = events.findLast(({ event }) => event.kind === kind)?.event
  return (found as Extract<Event, { kind: K }> | undefined) ?? null
}
