import type { Event } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'
import type { Deadline, LightRule, Measure, Plan } from '#src/contract/plan'
import type { Bilingual } from '#src/contract/text'
import type { Day, Period } from '#src/contract/time'
import type { Light, OfficialStatus, ScheduleState } from '#src/contract/vocabulary'
import { addDays } from './day'
import { deadlineWindow } from './deadline'
import { type EvidenceAnswer, evidenceAnswer, type Support, supportOf } from './evidence-level'
import { type LightInputs, lightRuleFor } from './light'
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
  /** stretches of overdue, oldest first; the last may still run */
  readonly redSpans: readonly Span[]
}

/** One measure as of a day: the three answers, kept apart, and what they rest on. */
export interface MeasureState {
  readonly measure: Measure
  /** the pillar of its heading */
  readonly pillar: string
  /** as announced, or as last re-scoped */
  readonly title: Bilingual
  readonly deadline: Deadline
  readonly official: OfficialAnswer
  readonly evidence: EvidenceAnswer
  readonly schedule: ScheduleState
  readonly light: LightAnswer
  readonly completedOn: Day | null
  readonly signedOff: Extract<Event, { kind: 'sign-off' }> | null
  /** newest first */
  readonly supports: readonly Support[]
  readonly latestEvidenceOn: Period | null
  /** what happened to it, oldest first */
  readonly events: readonly DatedEvent[]
}

/** An item of evidence in force, with the day it took effect. */
export interface StandingEvidence {
  readonly evidence: Evidence
  readonly effectiveOn: Day
}

interface Dated {
  readonly measure: Measure
  readonly plan: Plan
  readonly events: readonly DatedEvent[]
  readonly evidence: readonly StandingEvidence[]
}

/**
 * Folds what is known of one measure into its state on a day.
 * `events` are the standing events about it, ordered; `evidence` the items in force with a claim about it.
 */
export function measureState(dated: Dated, asOf: Day): MeasureState {
  const { measure, plan, events } = dated
  const bearing = bearingOn(dated)
  const turns = turningDays(dated, asOf).map((day) => answersOn(dated, bearing, day))
  const now = turns.at(-1) ?? answersOn(dated, bearing, asOf)
  const redSpans = redSpansOf(turns, asOf)
  const lights = turns.map((answers) => lightOf(answers, plan, redSpans))
  const current = lights.at(-1) ?? lightOf(now, plan, redSpans)
  const first = lights.findLast((entry, index) => lights[index - 1]?.rule.light !== current.rule.light) ?? current
  const supports = now.supports.toSorted((one, other) => comparePeriods(other.evidence.date, one.evidence.date))
  const rescope = lastOf(events, 'rescope')
  return {
    measure,
    pillar: plan.headings.find(({ id }) => id === measure.heading)?.pillar ?? '',
    title: rescope === null ? measure.title : { zh: rescope.title, en: rescope.title },
    deadline: now.deadline,
    official: now.official,
    evidence: now.evidence,
    schedule: now.schedule,
    light: { light: current.rule.light, rule: current.rule, inputs: current.inputs, since: first.day, redSpans },
    completedOn: now.completedOn,
    signedOff: lastOf(events, 'sign-off'),
    supports,
    latestEvidenceOn: supports[0]?.evidence.date ?? null,
    events,
  }
}

/** The three answers on a day, and what they rest on. */
type Answers = ReturnType<typeof answersOn>

function answersOn({ measure, plan, events }: Dated, bearing: readonly Bearing[], day: Day) {
  const byThen = events.filter(({ effectiveOn }) => effectiveOn <= day)
  const status = lastOf(byThen, 'status')
  const official: OfficialAnswer = { status: status?.status ?? 'announced', event: status }
  const deadline = lastOf(byThen, 'deadline')?.deadline ?? measure.deadline
  const completedOn = status?.status === 'completed' ? completionDay(byThen) : null
  const supports = bearing.filter(({ effectiveOn }) => effectiveOn <= day).map(({ support }) => support)
  return {
    day,
    official,
    deadline,
    completedOn,
    supports,
    evidence: evidenceAnswer(supports, lastOf(byThen, 'check')?.result ?? null),
    schedule: scheduleOn({ kind: measure.kind, deadline, official: official.status, completedOn, day, dueSoonDays: plan.dueSoonDays }),
  }
}

/** The effective day of the first "completed" of the run of them that still stands. */
function completionDay(events: readonly DatedEvent[]): Day | null {
  let since: Day | null = null
  for (const { event, effectiveOn } of events) {
    if (event.kind === 'status') since = event.status === 'completed' ? (since ?? effectiveOn) : null
  }
  return since
}

/** An item's bearing on the measure, from the day it took effect. */
interface Bearing {
  readonly support: Support
  readonly effectiveOn: Day
}

function bearingOn({ measure, plan, evidence }: Dated): Bearing[] {
  const announcedFrom = spanOf(plan.announcedOn.period).first
  return evidence.flatMap(({ evidence: item, effectiveOn }) =>
    item.claims
      .filter(({ subject }) => subject.kind === 'measure' && subject.id === measure.id)
      .map((claim) => ({ support: supportOf(item, claim, announcedFrom), effectiveOn })),
  )
}

/** The days on which the answers can change, within the announcement's first day and `asOf`. */
function turningDays({ measure, plan, events, evidence }: Dated, asOf: Day): Day[] {
  const start = spanOf(plan.announcedOn.period).first
  const windows = [measure.deadline, ...events.flatMap(({ event }) => (event.kind === 'deadline' ? [event.deadline] : []))].map(
    deadlineWindow,
  )
  const days = [
    start,
    ...events.map(({ effectiveOn }) => effectiveOn),
    ...evidence.map(({ effectiveOn }) => effectiveOn),
    ...windows.flatMap((window) => (window === null ? [] : [addDays(window.last, -plan.dueSoonDays), addDays(window.last, 1)])),
    asOf,
  ]
  return [...new Set(days.filter((day) => day >= start && day <= asOf))].toSorted()
}

function redSpansOf(turns: readonly Answers[], asOf: Day): Span[] {
  const spans: Span[] = []
  let openedOn: Day | null = null
  for (const { day, schedule } of turns) {
    if (schedule === 'overdue') openedOn ??= day
    else if (openedOn !== null) {
      spans.push({ first: openedOn, last: addDays(day, -1) })
      openedOn = null
    }
  }
  if (openedOn !== null) spans.push({ first: openedOn, last: asOf })
  return spans
}

function lightOf({ day, official, evidence, schedule }: Answers, plan: Plan, redSpans: readonly Span[]) {
  const inputs: LightInputs = {
    official: official.status,
    evidence: evidence.level,
    direct: evidence.direct,
    schedule,
    hasBeenRed: redSpans.some(({ first }) => first < day),
  }
  return { day, inputs, rule: lightRuleFor(plan.lightRules, inputs) }
}

function lastOf<K extends Event['kind']>(events: readonly DatedEvent[], kind: K): Extract<Event, { kind: K }> | null {
  const found = events.findLast(({ event }) => event.kind === kind)?.event
  return (found as Extract<Event, { kind: K }> | undefined) ?? null
}
