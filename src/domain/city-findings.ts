import type { Candidate, PilotCity } from '#src/contract/city'
import type { FindingKind } from '#src/contract/vocabulary'
import type { CityState } from './city-state'
import type { Found } from './found'

type Judge = (city: CityState) => Found | null

const subjectOf = ({ slot }: CityState) => ({ kind: 'city', id: slot }) as const

/** A rule for each kind of finding about a slot of the list. Each gives what it found, or null. */
export const cityRules: Readonly<Partial<Record<FindingKind, Judge>>> = {
  'slot-open': (city) => (city.place === null ? { kind: 'slot-open', subject: subjectOf(city) } : null),

  recalled: (city) => {
    const facts = city.shipped === null ? [] : confidencesOf(city.shipped)
    const count = facts.filter((confidence) => confidence === 'recalled').length
    return count === 0 ? null : { kind: 'recalled', subject: subjectOf(city), what: { of: 'city', count, total: facts.length } }
  },
}

const confidencesOf = ({ place, membership, reviewRank, subsidyCeiling, pilotPeriod, targets, milestones }: PilotCity) => [
  place.adcodeConfidence,
  ...[membership, reviewRank, subsidyCeiling, pilotPeriod, ...targets, ...milestones].flatMap((fact) => fact?.confidence ?? []),
]

/** A candidate that is only recalled and that no record has made a member. */
export function recalledCandidate({ place, confidence }: Candidate, members: ReadonlySet<string>): Found | null {
  if (confidence !== 'recalled' || members.has(place.adcode)) return null
  return { kind: 'recalled', subject: { kind: 'city', id: place.adcode }, what: { of: 'candidate' } }
}
