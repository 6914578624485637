import type { Day } from '#src/contract/time'
import { addMonths } from './day'

/** The days that changes are most often counted from. */
export interface PeriodStart {
  readonly name: 'month' | 'last-visit' | 'announcement'
  readonly day: Day
  /** false where it is not before the day in view: nothing can have changed since */
  readonly isEarlier: boolean
}

interface Landmarks {
  readonly asOf: Day
  /** the first day on which the plan counts as announced */
  readonly announced: Day
  /** the day of the visit before this one; null where this is the first, or nothing remembers */
  readonly lastVisit: Day | null
}

/** A month before the day in view, the last visit where there was one, and the announcement. */
export function periodStarts({ asOf, announced, lastVisit }: Landmarks): readonly PeriodStart[] {
  const start = (name: PeriodStart['name'], day: Day): PeriodStart => ({ name, day, isEarlier: day < asOf })
  return [
    start('month', addMonths(asOf, -1)),
    ...(lastVisit === null || lastVisit < announced ? [] : [start('last-visit', lastVisit)]),
    start('announcement', announced),
  ]
}
