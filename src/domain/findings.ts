import type { Event } from '#src/contract/event'
import type { Indicator } from '#src/contract/indicator'
import type { QualityRule } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { Board } from './board'
import { cityRules, recalledCandidate } from './city-findings'
import { evidenceRules } from './evidence-findings'
import { findingId, type Found } from './found'
import { indicatorRules } from './indicator-findings'
import { knownSites } from './known-site'
import { measureRules } from './measure-findings'
import { spanOf } from './period'

/** An answer: who accepts a finding as it is, why, and until when. */
export interface FindingAnswer {
  readonly event: Extract<Event, { kind: 'answer' }>
  /** the last day it holds; null: for good */
  readonly until: Day | null
  readonly isInForce: boolean
}

/** One thing that a rule of the plan found. */
export type Finding = Found & {
  readonly id: string
  /** the last answer given, also where its day has passed; null where none stands */
  readonly answer: FindingAnswer | null
  /** it was not found on the day compared with; false where none is */
  readonly isNew: boolean
}

/** What is found on a day, compared with what was found on an earlier one: the later with what is new, and what is found no longer. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]) {
  const [idsBefore, idsAfter] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))]
  return {
    findings: after.map((finding): Finding => ({ ...finding, isNew: !idsBefore.has(finding.id) })),
    gone: before.filter(({ id }) => !idsAfter.has(id)),
  }
}

/**
 * What the plan's rules find as of a day, rule by rule in the plan's order. Only rules that the plan lists are run, and nothing is found
 * before the announcement: there was no promise yet. `indicators` are those known by the day.
 */
export function findingsOf(board: Board, indicators: readonly Indicator[]): Finding[] {
  const { plan } = board.ledger
  if (board.asOf < spanOf(plan.announcedOn.period).first) return []
  const answers = answersOf(board)
  const search = searchIn(board, indicators)
  return plan.qualityRules
    .flatMap((rule) => search(rule))
    .map((found): Finding => {
      const id = findingId(found.kind, found.subject)
      const event = answers.get(id)
      return { ...found, id, answer: event === undefined ? null : answerOn(event, board.asOf), isNew: false }
    })
}

/** Whether nobody has accepted a finding as of the day: no answer stands, or its day has passed. */
export const isOpen = ({ answer }: Pick<Finding, 'answer'>): boolean => answer?.isInForce !== true

const answerOn = (event: FindingAnswer['event'], asOf: Day): FindingAnswer => ({
  event,
  until: event.until,
  isInForce: event.until === null || asOf <= event.until,
})

/** The last answer to each finding that stands. */
function answersOf({ events }: Board): ReadonlyMap<string, FindingAnswer['event']> {
  const answers = new Map<string, FindingAnswer['event']>()
  for (const { event } of events) {
    if (event.kind === 'answer' && event.subject.kind === 'finding') answers.set(event.subject.id, event)
  }
  return answers
}

/** Runs one rule over everything it is about. */
function searchIn(board: Board, indicators: readonly Indicator[]): (rule: QualityRule) => Found[] {
  const { ledger, asOf, cities, measures } = board
  const announced = spanOf(ledger.plan.announcedOn.period)
  const announcedFrom = announced.first
  const hosts = knownSites(ledger)
  const inForce = board.evidence.filter(({ withdrawal }) => withdrawal === null).map(({ evidence }) => evidence)
  const members = new Set(cities.flatMap(({ place }) => place?.adcode ?? []))
  const candidates = ledger.programme?.candidates ?? []
  // A rule without its limit finds nothing: no count is beyond it.
  return ({ kind, limit = Number.POSITIVE_INFINITY }) =>
    [
      ...measures.map((state) => measureRules[kind]?.(state, { board, announced, staleAfter: limit })),
      ...inForce.map((item) => evidenceRules[kind]?.(item, { announcedFrom, hosts, crowd: limit })),
      ...indicators.map((indicator) => indicatorRules[kind]?.(indicator, { asOf, announcedFrom })),
      ...cities.map((city) => cityRules[kind]?.(city)),
      ...(kind === 'recalled' ? candidates.map((candidate) => recalledCandidate(candidate, members)) : []),
    ].filter((found) => found != null)
}
