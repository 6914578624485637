import type { Event } from '#src/contract/event'
import type { Deadline, LightRule, Plan } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { DeadlineBasis, DeadlineTerm, LightMark, OfficialStatus, ScheduleState } from '#src/contract/vocabulary'
import { addDays, daysBetween } from './day'
import { deadlineWindow, itemsShowing } from './deadline'
import { deadlineAgainst, deadlineHistory, type SetDeadline } from './deadline-history'
import { type EvidenceAnswer, evidenceAnswer, type Support, supportOf } from './evidence-level'
import { isInForceOn, type StandingClaim, type TimeInForce } from './evidence-state'
import { type LightInputs, lightRuleFor } from './light'
import type { Descendant } from './lineage'
import { decidingCheck } from './deciding-check'
import { type DatedEvent, lastOf } from './log'
import { lastLookBy, looksAt } from './looks'
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
  /** by the ids of items of evidence: when each is in force; at least of those that its deadlines name */
  readonly timesInForce: ReadonlyMap<string, TimeInForce>
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
  /** what it counts as that day; null where no deadline was set */
  readonly deadlineBasis: DeadlineBasis | null
  readonly deadlines: readonly SetDeadline[]
  readonly completedOn: Day | null
  readonly signedOff: Extract<Event, { kind: 'sign-off' }> | null
  readonly supports: readonly Support[]
  readonly evidence: EvidenceAnswer
  readonly schedule: ScheduleState
  /** the day of the last look at it */
  readonly lastLookOn: Day
}

/** The answers from their day on, until the next turn, with the light they give. */
export interface Turn {
  readonly answers: Answers
  readonly inputs: LightInputs
  readonly rule: LightRule
  /** what stays beside the light */
  readonly marks: readonly LightMark[]
  /** the day from which this light has been shown without a break */
  readonly since: Day
  /** the day from which it has been shown by this rule without a break: no earlier than `since` */
  readonly ruleSince: Day
}

/** How a measure got where it is. */
export interface Turns {
  /** oldest first, never empty; the last is of the day asked. Neighbours may be alike */
  readonly turns: readonly [Turn, ...Turn[]]
  /** stretches of a red light, of overdue, and of being past an inferred deadline, each oldest first; the last may still run */
  readonly redSpans: readonly Span[]
  readonly overdueSpans: readonly Span[]
  readonly pastInferredSpans: readonly Span[]
}

/**
 * Answers for every day on which the answers of a measure can change, from the announcement's first day to `asOf`, by what is known of it
 * today: the past as it is now seen, not as it was seen then.
 */
export function measureTurns(known: KnownMeasure, asOf: Day): Turns {
  const bearing = bearingOn(known)
  const looks = looksAt(known.events)
  const days = turningDays(known, looks, asOf)
  const turns: Turn[] = []
  let firstRedOn: Day | null = null
  for (let place = 0; place < days.length; place++) {
    const day = days[place] ?? asOf
    const turn = turnOn(known, answersOn(known, bearing, looks, day), firstRedOn, turns.at(-1))
    turns.push(turn)
    if (firstRedOn !== null || turn.rule.light !== 'red') continue
    firstRedOn = day
    // From the day after it, it has been red before.
    const next = addDays(day, 1)
    if (day < asOf && days[place + 1] !== next) days.splice(place + 1, 0, next)
  }
  const [first, ...rest] = turns
  if (first === undefined) throw new Error('The day asked is always one of the turning days')
  const inSchedule = (state: ScheduleState) => spansOf(turns, asOf, ({ answers }) => answers.schedule === state)
  return {
    turns: [first, ...rest],
    redSpans: spansOf(turns, asOf, ({ rule }) => rule.light === 'red'),
    overdueSpans: inSchedule('overdue'),
    pastInferredSpans: inSchedule('past-inferred'),
  }
}

/** The light of a day's answers. `firstRedOn`: the first day of red before it, null where there is none. */
function turnOn({ measure, plan }: KnownMeasure, answers: Answers, firstRedOn: Day | null, before: Turn | undefined): Turn {
  const { day, official, evidence, schedule, lastLookOn } = answers
  const window = deadlineWindow(answers.deadline)
  const inputs: LightInputs = {
    kind: measure.kind,
    official: official.status,
    evidence: evidence.level,
    direct: evidence.direct,
    hasItems: answers.supports.some(mayShowSomething),
    schedule,
    lookedAt: window !== null && lastLookOn > window.last,
    signedOff: answers.signedOff !== null,
    redUnsettled: firstRedOn !== null && !isRunningSince(answers, firstRedOn),
  }
  const rule = lightRuleFor(plan.lightRules, inputs)
  const marks: LightMark[] = []
  if (firstRedOn !== null && rule.light !== 'red') marks.push('was-overdue')
  if (rule.mark !== undefined) marks.push(rule.mark)
  if (isLongUnchecked(answers, plan)) marks.push('long-unchecked')
  return {
    answers,
    inputs,
    rule,
    marks,
    since: before?.rule.light === rule.light ? before.since : day,
    ruleSince: before?.rule === rule ? before.ruleSince : day,
  }
}

/**
 * Whether an item could show something of a measure, though it may not count towards the level: not what is older than the announcement, and not what is
 * only recalled, for a reader may hide that, and hiding it moves no light.
 */
const mayShowSomething = ({ evidence, isEarlier }: Support): boolean => !isEarlier && evidence.confidence !== 'recalled'

/** Whether a stated or assigned deadline that was set after a day is still running. */
function isRunningSince({ day, deadlines }: Answers, since: Day): boolean {
  const current = deadlines.at(-1)
  if (current === undefined || current.setOn === null || current.setOn <= since) return false
  const last = deadlineWindow(current.deadline)?.last
  return last !== undefined && day <= last && current.basis !== 'inferred'
}

/** 久未核查: the last look is older than the plan's rhythm. What is completed, cancelled or signed off needs no looking at. */
const isLongUnchecked = ({ day, official, signedOff, lastLookOn }: Answers, { checkRhythmDays }: Plan): boolean =>
  signedOff === null && !['completed', 'cancelled'].includes(official.status) && daysBetween(lastLookOn, day) > checkRhythmDays

function answersOn(
  { measure, plan, events, against, timesInForce }: KnownMeasure,
  bearing: readonly Bearing[],
  looks: readonly Day[],
  day: Day,
): Answers {
  const byThen = events.filter(({ effectiveOn }) => effectiveOn <= day)
  const status = lastOf(byThen, 'status')
  const official: OfficialAnswer = { status: status?.status ?? 'announced', event: status }
  const deadlines = deadlineHistory(measure.deadline, byThen, (item) => isInForceOn(timesInForce.get(item), day))
  const { deadline, basis } = deadlineAgainst(deadlines, against)
  const completedOn = status?.status === 'completed' ? completionDay(byThen) : null
  const supports = bearing
    .filter(({ effectiveOn, until }) => effectiveOn <= day && (until === null || day < until))
    .map(({ support }) => support)
  return {
    day,
    official,
    deadline,
    deadlineBasis: basis,
    deadlines,
    completedOn,
    signedOff: lastOf(byThen, 'sign-off'),
    supports,
    evidence: evidenceAnswer(supports, decidingCheck(byThen)?.result ?? null),
    schedule: scheduleOn({
      kind: measure.kind,
      deadline,
      basis,
      official: official.status,
      completedOn,
      day,
      dueSoonDays: plan.dueSoonDays,
    }),
    lastLookOn: lastLookBy(looks, plan.keptThrough, day),
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

/**
 * The days on which the answers or the marks of a measure can change, within the announcement's first day and `asOf`: whatever took effect or ended, also of the items
 * that show its deadlines, each look, and where a clock runs out: due soon, past its last day, too long without a look.
 */
function turningDays({ measure, plan, events, claims, timesInForce }: KnownMeasure, looks: readonly Day[], asOf: Day): Day[] {
  const start = spanOf(plan.announcedOn.period).first
  const deadlines = [measure.deadline, ...events.flatMap(({ event }) => (event.kind === 'deadline' ? [event.deadline] : []))]
  const windows = deadlines.map(deadlineWindow)
  const shownBy = deadlines.flatMap((deadline) => itemsShowing(deadline).flatMap((item) => timesInForce.get(item) ?? []))
  const days = [
    start,
    ...events.map(({ effectiveOn }) => effectiveOn),
    ...claims.flatMap(({ effectiveOn, until }) => (until === null ? [effectiveOn] : [effectiveOn, until])),
    ...shownBy.flatMap(({ from, until }) => (until === null ? [from] : [from, until])),
    ...windows.flatMap((window) => (window === null ? [] : [addDays(window.last, -plan.dueSoonDays), addDays(window.last, 1)])),
    ...looks,
    ...lapses([...looks, plan.keptThrough].toSorted(), plan.checkRhythmDays),
  ]
  return [...new Set([...days.filter((day) => day >= start && day < asOf), asOf])].toSorted()
}

/** The days on which the last of some looks, in order, became older than the rhythm. */
const lapses = (looks: readonly Day[], rhythmDays: number): readonly Day[] =>
  looks.flatMap((look, place) => {
    const lapse = addDays(look, rhythmDays + 1)
    const next = looks[place + 1]
    return next !== undefined && next < lapse ? [] : [lapse]
  })

/** The stretches of days of the turns that a predicate picks, up to `asOf`. */
function spansOf(turns: readonly Turn[], asOf: Day, isWithin: (turn: Turn) => boolean): Span[] {
  const spans: Span[] = []
  let openedOn: Day | null = null
  for (const turn of turns) {
    const { day } = turn.answers
    if (isWithin(turn)) openedOn ??= day
    else if (openedOn !== null) {
      spans.push({ first: openedOn, last: addDays(day, -1) })
      openedOn = null
    }
  }
  if (openedOn !== null) spans.push({ first: openedOn, last: asOf })
  return spans
}
