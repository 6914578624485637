import type { Observation } from '#src/contract/indicator'
import { dayParts } from './day'
import { comparePeriods, spanOf } from './period'

/**
 * The last official reading of an earlier period that a reading may be set against; null where there is none. Only like is compared with like: the
 * same basis, and periods equally long, so that a quarter stands against a quarter and January to September against January to September of an
 * earlier year. A stock has no length: one day stands against any other. What the announcement itself says is no reading to reckon from.
 */
export function alikeBefore(reading: Observation, readings: readonly Observation[]): Observation | null {
  const isAlike = (other: Observation) =>
    other.basis === reading.basis && (reading.basis === 'point' || monthsIn(other) === monthsIn(reading)) && !other.fromAnnouncement
  return (
    readings
      .filter((other) => isAlike(other) && comparePeriods(other.period, reading.period) < 0)
      .toSorted((one, other) => comparePeriods(one.period, other.period))
      .at(-1) ?? null
  )
}

function monthsIn({ period }: Observation): number {
  const { first, last } = spanOf(period)
  const [from, to] = [dayParts(first), dayParts(last)]
  return (to.year - from.year) * 12 + to.month - from.month + 1
}
