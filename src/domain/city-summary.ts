import type { Milestone } from '#src/contract/city'
import type { Period } from '#src/contract/time'
import { type Confidence, confidences, type MilestoneKind, milestoneKinds } from '#src/contract/vocabulary'
import type { CityState } from './city-state'
import { comparePeriods } from './period'

/** What the list comes to as of a day. */
export interface CitySummary {
  readonly confirmed: number
  /** of the confirmed, those whose place is not stated but reckoned, as from a date */
  readonly byDate: number
  readonly open: number
  /** provinces with at least one confirmed place */
  readonly provinces: number
  /** the latest end of a pilot period, as sure as the least sure statement of it; null where none is known */
  readonly pilotEnd: { readonly period: Period; readonly confidence: Confidence } | null
}

/** Counts the list. Candidates are not in it, so they cannot be counted. */
export function summariseCities(cities: readonly CityState[]): CitySummary {
  const members = cities.flatMap(({ place }) => place ?? [])
  const periods = cities.flatMap(({ shipped }) => shipped?.pilotPeriod ?? [])
  const latest = periods
    .map(({ end }) => end)
    .toSorted(comparePeriods)
    .at(-1)
  const said = periods.filter(({ end }) => end === latest).map(({ confidence }) => confidence)
  const confidence = confidences.findLast((level) => said.includes(level))
  return {
    confirmed: members.length,
    byDate: cities.filter(({ place, shipped }) => place !== null && shipped?.membership.confidence === 'derived').length,
    open: cities.length - members.length,
    provinces: new Set(members.map(({ province }) => province)).size,
    pilotEnd: latest === undefined || confidence === undefined ? null : { period: latest, confidence },
  }
}

/** The milestone of a kind that a city is shown by: the latest dated one, else one without a day; null where none is known. */
export function milestoneOfKind({ milestones }: Pick<CityState, 'milestones'>, kind: MilestoneKind): Milestone | null {
  const ofKind = milestones.filter((milestone) => milestone.kind === kind)
  return ofKind.findLast(({ on }) => on !== null) ?? ofKind.at(-1) ?? null
}

/** How many of the six kinds of milestone are on record for a city. */
export const milestonesKnown = (city: Pick<CityState, 'milestones'>): number =>
  milestoneKinds.filter((kind) => milestoneOfKind(city, kind) !== null).length
