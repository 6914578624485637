import type { Event } from '#src/contract/event'
import type { Deadline, LightRule, Plan } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { DeadlineTerm, OfficialStatus, ScheduleState } from '#src/contract/vocabulary'
import { addDays } from './day'
import { deadlineWindow } from './deadline'
import { deadlineAgainst, deadlineHistory, type SetDeadline } from './deadline-history'
import { type EvidenceAnswer, evidenceAnswer, type Support, supportOf } from './evidence-level'
import type { StandingClaim } from './evidence-state'
import { type LightInputs, lightRuleFor } from './light'
import type { Descendant } from './lineage'
import { type DatedEvent, lastOf } from './log'
import { type Span, spanOf } from './period'
import { scheduleOn } from './schedule'

/** A measure with all that is known of it, and how it is judged. */
export interface KnownMeasure extends Descendant {
  readonly plan: Plan
  readonly against: DeadlineTerm
  /** the standing events about it, in the order of effect */
  readonly events: readonly DatedEvent[]
  /** what items of evidence say of it, each for its own days */
  readonly claims: readonly StandingClaim[]
}

/** 官方口径 with who said so and when. */
export interface OfficialAnswer {
  readonly status: OfficialStatus
  /** null: the announcement itself */
  readonly event: Extract<Event, { kind: 'status' }> | null
}

/** The three answers on a day, and what they rest on. */
export interface Answers {
  readonly day: Day
  readonly official: OfficialAnswer
  /** the one that lateness is counted against */
  readonly deadline: Deadline
  readonly deadlines: readonly SetDeadline[]
  readonly completedOn: Day | null
  readonly supports: readonly Support[]
  readonly evidence: EvidenceAnswer
  readonly schedule: ScheduleState
  /** overdue only because nothing was recorded: nobody looked after the deadline, nor was the record kept that long */
  readonly isUnchecked: boolean
}

/** The answers from their day on, until the next turn, with the light they give. */
export interface Turn {
  readonly answers: Answers
  readonly inputs: LightInputs
  readonly rule: LightRule
  /** the day from which this light has been shown without a break */
  readonly since: Day
}

/** How a measure got where it is. */
export interface Turns {
  /** oldest first, never empty; the last is of the day asked. Neighbours may be alike */
  readonly turns: readonly [Turn, ...Turn[]]
  /** stretches of red, and of overdue whether checked or not, oldest first; the last may still run */
  readonly redSpans: readonly Span[]
  readonly overdueSpans: readonly Span[]
}

/**
 * Answers for every day on which the answers of a measure can change, from the announcement's first day to `asOf`, by what is known of it
 * today: the past as it is now seen, not as it was seen then.
 */
export function measureTurns(known: KnownMeasure, asOf: Day): Turns {
  const bearing = bearingOn(known)
  const days = turningDays(known, asOf).map((day) => answersOn(known, bearing, day))
  const redSpans = spansOf(days, asOf, ({ schedule, isUnchecked }) => schedule === 'overdue' && !isUnchecked)
  const turns: Turn[] = []
  for (const answers of withDayAfterRed(days, redSpans, asOf)) {
    const inputs = inputsOf(answers, redSpans)
    const rule = lightRuleFor(known.plan.lightRules, inputs)
    const before = turns.at(-1)
    const since = before?.rule.light === rule.light ? before.since : answers.day
    turns.push({ answers, inputs, rule, since })
  }
  const [first, ...rest] = turns
  if (first === undefined) throw new Error('The day asked is always one of the turning days')
  return { turns: [first, ...rest], redSpans, overdueSpans: spansOf(days, asOf, ({ schedule }) => schedule === 'overdue') }
}

function answersOn({ measure, plan, events, against }: KnownMeasure, bearing: readonly Bearing[], day: Day): Answers {
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
    evidence: evidenceAnswer(supports, checkedAs(byThen)),
    schedule,
    isUnchecked: schedule === 'overdue' && isSilent(deadline, plan, byThen),
  }
}

/** What the last check came to: one that found something, of which nothing lifts a level, has shown none. */
function checkedAs(events: readonly DatedEvent[]): 'none-found' | 'not-applicable' | null {
  const result = lastOf(events, 'check')?.result ?? null
  return result === 'found' ? 'none-found' : result
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

function bearingOn({ plan, claims }: KnownMeasure): Bearing[] {
  const announcedFrom = spanOf(plan.announcedOn.period).first
  return claims.map(({ evidence, claim, effectiveOn, until }) => ({
    support: supportOf(evidence, claim, announcedFrom),
    effectiveOn,
    until,
  }))
}

/** The days on which the three answers can change, within the announcement's first day and `asOf`. */
function turningDays({ measure, plan, events, claims }: KnownMeasure, asOf: Day): Day[] {
  const start = spanOf(plan.announcedOn.period).first
  const windows = [measure.deadline, ...events.flatMap(({ event }) => (event.kind === 'deadline' ? [event.deadline] : []))].map(
    deadlineWindow,
  )
  const days = [
    start,
    ...events.map(({ effectiveOn }) => effectiveOn),
    ...claims.flatMap(({ effectiveOn, until }) => (until === null ? [effectiveOn] : [effectiveOn, until])),
    ...windows.flatMap((window) => (window === null ? [] : [addDays(window.last, -plan.dueSoonDays), addDays(window.last, 1)])),
  ]
  return [...new Set([...days.filter((day) => day >= start && day < asOf), asOf])].toSorted()
}

/** A light may also go by whether the measure has been red, which holds from the day after the first red one. */
function withDayAfterRed(days: readonly Answers[], redSpans: readonly Span[], asOf: Day): readonly Answers[] {
  const [firstRed] = redSpans
  if (firstRed === undefined || firstRed.first === asOf) return days
  const day = addDays(firstRed.first, 1)
  return days.flatMap((answers, index) => {
    const next = days[index + 1]
    return answers.day < day && (next === undefined || next.day > day) ? [answers, { ...answers, day }] : [answers]
  })
}

/** The stretches of days on which the answers are such, up to `asOf`. */
function spansOf(days: readonly Answers[], asOf: Day, isSuch: (answers: Answers) => boolean): Span[] {
  const spans: Span[] = []
  let openedOn: Day | null = null
  for (const answers of days) {
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

function inputsOf({ day, official, evidence, schedule, isUnchecked }: Answers, redSpans: readonly Span[]): LightInputs {
  return {
    official: official.status,
    evidence: evidence.level,
    direct: evidence.direct,
    schedule,
    unchecked: isUnchecked,
    hasBeenRed: redSpans.some(({ first }) => first < day),
  }
}
