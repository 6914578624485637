import type { Day } from '#src/contract/time'
import { addDays, dayParts, endOfMonth, laterDay, makeDay } from './day'

/** The days a date bar stops at, oldest first: `first`, every end of a month between, and `last`. */
export function monthStops(first: Day, last: Day): readonly Day[] {
  const stops = [first]
  for (let end = endOfMonth(first); end < last; end = endOfMonth(addDays(end, 1))) if (end > first) stops.push(end)
  return last > first ? [...stops, last] : stops
}

/** The index of the last stop that is not after a day; 0 where all are. */
export function stopAt(stops: readonly Day[], day: Day): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop <= day),
  )
}

/** A day worth going to by name. */
export interface NamedDay {
  readonly name: 'announcement' | 'year-end' | 'kept' | 'today' | 'last-visit'
  readonly day: Day
}

interface Landmarks {
  /** the first day on which the plan counts as announced */
  readonly announced: Day
  /** the day the board shows unless another is chosen */
  readonly kept: Day
  readonly today: Day
  /** null where this is the first visit, or nothing remembers */
  readonly lastVisit: Day | null
}

/** The named days of a plan, oldest first: announcement, ends of the years since, the day the record stands at, the last visit, today. */
export function namedDays({ announced, kept, today, lastVisit }: Landmarks): readonly NamedDay[] {
  const last = laterDay(kept, today)
  const yearEnds: NamedDay[] = []
  for (let { year } = dayParts(announced); makeDay(year, 12, 31) <= last; year++) {
    if (makeDay(year, 12, 31) > announced) yearEnds.push({ name: 'year-end', day: makeDay(year, 12, 31) })
  }
  const days: NamedDay[] = [
    { name: 'announcement', day: announced },
    ...yearEnds,
    { name: 'kept', day: kept },
    ...(lastVisit === null || lastVisit < announced ? [] : [{ name: 'last-visit' as const, day: lastVisit }]),
    { name: 'today', day: today },
  ]
  return days.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}
