import type { Deadline } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import { addMonths } from './day'
import { type Span, spanOf } from './period'

/**
 * The window in which a measure is on time, or null where no deadline was set.
 * 「within N months of something」 opens on that day; a plan period, year, half, quarter or month opens on its first day.
 */
export function deadlineWindow(deadline: Deadline): Span | null {
  switch (deadline.precision) {
    case 'none':
      return null
    case 'within-months':
      return { first: deadline.after, last: addMonths(deadline.after, deadline.months) }
    default:
      return spanOf(deadline.period)
  }
}

/** Whether two deadlines leave the same days, whatever their spelling and basis. */
export function isSameWindow(one: Deadline, other: Deadline): boolean {
  const [a, b] = [deadlineWindow(one), deadlineWindow(other)]
  return a?.first === b?.first && a?.last === b?.last
}

/** The last day that still counts as on time; overdue begins the day after. */
export const lastDayOf = (deadline: Deadline): Day | null => deadlineWindow(deadline)?.last ?? null
