import type { PilotCity, Programme } from '#src/contract/city'
import type { Event } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import type { Industry } from '#src/contract/plan'
import type { Confidence } from '#src/contract/vocabulary'

interface Sure {
  readonly confidence: Confidence
}

const isRecalled = (fact: Sure | null): boolean => fact?.confidence === 'recalled'

const kept = <Fact extends Sure>(facts: readonly Fact[]): Fact[] => facts.filter((fact) => !isRecalled(fact))
const orNull = <Fact extends Sure>(fact: Fact | null): Fact | null => (isRecalled(fact) ? null : fact)

const without = new WeakMap<Ledger, Ledger>()

/**
 * The ledger without what is only recalled: no reading, target, item of evidence, document number, candidate or fact about a city of
 * which no text was read. Recalled evidence lifts nothing, so no answer and no light moves. Asked again it gives the same object.
 */
export function withoutRecalled(ledger: Ledger): Ledger {
  const known = without.get(ledger)
  if (known !== undefined) return known
  const { indicators, industries, programme, events } = ledger
  const next: Ledger = {
    ...ledger,
    indicators: indicators.map((indicator) => ({ ...indicator, observations: kept(indicator.observations) })),
    industries: industries.map(withoutRecalledTargets),
    programme: programme && withoutRecalledPlaces(programme, events),
    events: events.filter((event) => event.kind !== 'evidence' || !isRecalled(event.evidence)).map(withoutRecalledNumber),
  }
  without.set(ledger, next)
  return next
}

function withoutRecalledTargets({ document, targets, ...industry }: Industry): Industry {
  const number = document.numberConfidence === 'recalled' ? { number: null, numberConfidence: null } : {}
  return { ...industry, document: { ...document, ...number }, targets: kept(targets) }
}

function withoutRecalledNumber(event: Event): Event {
  return event.kind === 'evidence' && event.evidence.numberConfidence === 'recalled'
    ? { ...event, evidence: { ...event.evidence, number: null, numberConfidence: null } }
    : event
}

function withoutRecalledPlaces(programme: Programme, events: readonly Event[]): Programme {
  // A candidate that a record confirmed lends its names to the place it now is, and is in no list of candidates.
  const confirmed = new Set(events.flatMap((event) => (event.kind === 'membership' ? [event.adcode] : [])))
  return {
    ...programme,
    slots: programme.slots.map((slot) => ({ ...slot, city: slot.city && withoutRecalledFacts(slot.city) })),
    candidates: programme.candidates.filter((candidate) => !isRecalled(candidate) || confirmed.has(candidate.place.adcode)),
    rules: kept(programme.rules),
  }
}

const withoutRecalledFacts = (city: PilotCity): PilotCity => ({
  ...city,
  reviewRank: orNull(city.reviewRank),
  subsidyCeiling: orNull(city.subsidyCeiling),
  pilotPeriod: orNull(city.pilotPeriod),
  targets: kept(city.targets),
  milestones: kept(city.milestones),
})

/** How many facts of a ledger hiding leaves out. */
export const countRecalled = (ledger: Ledger): number => countFacts(ledger) - countFacts(withoutRecalled(ledger))

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
const given = (facts: readonly unknown[]): number => facts.filter((fact) => fact !== null).length

/** The facts about industries: targets, and the numbers of their documents. */
export const countTargets = (industries: readonly Industry[]): number =>
  sum(industries.map(({ targets, document }) => targets.length + given([document.number])))

function countFacts({ indicators, industries, programme, events }: Ledger): number {
  return sum([
    ...indicators.map(({ observations }) => observations.length),
    countTargets(industries),
    // A recalled item is one fact, whatever its number is.
    ...events.map((event) => (event.kind !== 'evidence' ? 0 : isRecalled(event.evidence) ? 1 : 1 + given([event.evidence.number]))),
    ...(programme?.slots ?? []).map(({ city }) =>
      city === null ? 0 : given([city.reviewRank, city.subsidyCeiling, city.pilotPeriod]) + city.targets.length + city.milestones.length,
    ),
    programme?.candidates.length ?? 0,
    programme?.rules.length ?? 0,
  ])
}
