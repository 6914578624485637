import type { NewEvent } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'
import type { Deadline, Plan } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import {
  type DeadlineTerm,
  type Light,
  type OfficialStatus,
  officialStatuses,
  type ShownLevel,
  shownLevels,
} from '#src/contract/vocabulary'
import { addDays, lastDayOfAll } from './day'
import type { EvidenceRecord } from './evidence-state'
import type { DatedEvent } from './log'
import type { MeasureState } from './measure-state'
import { type KnownMeasure, measureTurns } from './measure-turns'

/** One thing that would turn a light to another colour, all else staying as it is. */
export type LightTurn = { readonly light: Light } & (
  | { readonly by: 'official'; readonly statuses: readonly OfficialStatus[] }
  /** verified direct evidence that reaches a level */
  | { readonly by: 'evidence'; readonly levels: readonly ShownLevel[] }
  /** a search that finds nothing */
  | { readonly by: 'check' }
  /**
   * an inferred deadline, confirmed by a body in a document; a new one that ends later than the day, assigned by a body in a document; or one that is
   * dropped, whatever its basis
   */
  | { readonly by: 'deadline'; readonly becomes: 'confirmed' | 'assigned' | 'dropped' }
  | { readonly by: 'sign-off' }
  /** nothing but time, from this day */
  | { readonly by: 'day'; readonly on: Day }
)

interface Outlook {
  readonly plan: Plan
  /** the deadline that lateness is counted against */
  readonly against: DeadlineTerm
}

/**
 * What would change a measure's light as of a day: each other official status said that day, each level of new direct evidence, a search without
 * result, its deadline confirmed or dropped, a new one assigned where that is one of its actions or it is red, a sign-off, and the first later day on which it turns by itself. Each is folded as if it had been recorded.
 * Only what leads to another light is named; alike results stand together.
 */
export function lightOutlook(state: MeasureState, { plan, against }: Outlook, asOf: Day): readonly LightTurn[] {
  const { measure, lineage, events, claims, timesInForce, light, deadline, deadlineBasis } = state
  const known: KnownMeasure = { measure, lineage, plan, against, events, claims, timesInForce }
  const lightIf = (supposed: KnownMeasure): Light => {
    const { turns } = measureTurns(supposed, asOf)
    return (turns.at(-1) ?? turns[0]).rule.light
  }
  const ifRecorded = (content: NewEvent): Light => lightIf({ ...known, events: [...events, asIfRecorded(content, asOf)] })
  const written = {
    id: 'what-if',
    subject: { kind: 'measure', id: measure.id },
    occurredOn: asOf,
    author: { name: '-', body: '' },
  } as const
  const turned = ({ light: other }: LightTurn): boolean => other !== light.light

  const statuses = officialStatuses.filter((status) => status !== state.official.status)
  const byStatus = groupByLight(statuses, (status) => ifRecorded({ ...written, kind: 'status', status, saidBy: '-', reference: '' }))
  const reached = shownLevels.filter((level) => state.evidence.direct !== true || shownLevels.indexOf(level) > rankOf(state))
  const byLevel = groupByLight(reached, (level) => lightIf(withEvidence(known, level, asOf)))
  const setDeadline = (set: Deadline) =>
    lightIf({
      ...known,
      events: [...events, asIfRecorded({ ...written, kind: 'deadline', deadline: set, reason: '-' }, asOf)],
      timesInForce: new Map([...timesInForce, [shownIn, { from: asOf, until: null }]]),
    })
  const turns: LightTurn[] = [
    ...byStatus.map(([to, group]): LightTurn => ({ by: 'official', light: to, statuses: group })),
    ...byLevel.map(([to, group]): LightTurn => ({ by: 'evidence', light: to, levels: group })),
    { by: 'check', light: ifRecorded({ ...written, kind: 'check', result: 'none-found', text: '-' }) },
  ]
  if (deadline.precision !== 'none') {
    if (deadlineBasis === 'inferred')
      turns.push({ by: 'deadline', becomes: 'confirmed', light: setDeadline({ ...deadline, basis: 'stated', ...byABody }) })
    turns.push({ by: 'deadline', becomes: 'dropped', light: setDeadline({ precision: 'none' }) })
  }
  if (light.light === 'red' || light.rule.actions.includes('assign-deadline')) {
    // Later than the days in which it would be due soon already.
    const period = addDays(asOf, plan.dueSoonDays + 1)
    const assigned: Deadline = { precision: 'day', period, basis: 'assigned', reason: { zh: '-', en: '-' }, ...byABody }
    turns.push({ by: 'deadline', becomes: 'assigned', light: setDeadline(assigned) })
  }
  turns.push({ by: 'sign-off', light: ifRecorded({ ...written, kind: 'sign-off', text: '-' }) })
  const later = measureTurns(known, lastDayOfAll).turns.find(({ answers, rule }) => answers.day > asOf && rule.light !== light.light)
  if (later !== undefined) turns.push({ by: 'day', light: later.rule.light, on: later.answers.day })
  return turns.filter(turned)
}

/** The item of evidence that is supposed where one would have to be recorded. */
const shownIn = 'e-what-if'
const byABody = { setBy: '-', evidence: shownIn }

/** Recorded last on the day. */
const asIfRecorded = <Content extends NewEvent>(content: Content, day: Day) => ({
  event: { ...content, sequence: Number.MAX_SAFE_INTEGER, origin: 'recorded' as const, recordedAt: `${day}T00:00:00.000Z` },
  effectiveOn: day,
  knownOn: day,
})

/** The same with one more verified direct item of evidence, found that day. */
function withEvidence(known: KnownMeasure, level: ShownLevel, asOf: Day): KnownMeasure {
  const subject = { kind: 'measure', id: known.measure.id } as const
  const claim = { subject, level, direct: true }
  const evidence: Evidence = {
    id: shownIn,
    type: 'policy',
    title: '-',
    issuer: '-',
    date: asOf,
    dateConfidence: 'verified',
    number: null,
    numberConfidence: null,
    grade: 'A',
    confidence: 'verified',
    url: null,
    source: null,
    effect: null,
    note: '',
    claims: [claim],
  }
  const author = { name: '-', body: '' }
  const by: EvidenceRecord = asIfRecorded({ kind: 'evidence', id: 'what-if', subject, occurredOn: asOf, author, evidence }, asOf)
  const found: DatedEvent = by
  return {
    ...known,
    events: [...known.events, found],
    claims: [...known.claims, { evidence, claim, effectiveOn: asOf, until: null, by }],
  }
}

const rankOf = ({ evidence }: MeasureState): number => shownLevels.findIndex((level) => level === evidence.level)

function groupByLight<Item>(items: readonly Item[], lightOf: (item: Item) => Light): readonly (readonly [Light, readonly Item[]])[] {
  const groups = new Map<Light, Item[]>()
  for (const item of items) {
    const light = lightOf(item)
    groups.set(light, [...(groups.get(light) ?? []), item])
  }
  return [...groups]
}
