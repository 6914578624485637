import type { Deadline } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { DeadlineBasis } from '#src/contract/vocabulary'
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

/**
 * How a deadline was come by, as far as it can be shown: stated or assigned only where it names the body that set it and an item of evidence in which
 * it did, and that item is in force, else inferred. Null where no deadline was set. `isInForce` tells of the id of an item whether it is in force on the day asked:
 * known, not undone and not withdrawn.
 */
export function basisOf(deadline: Deadline, isInForce: (evidenceId: string) => boolean): DeadlineBasis | null {
  if (deadline.precision === 'none') return null
  const isShown = (deadline.setBy ?? '').trim() !== '' && deadline.evidence !== undefined && isInForce(deadline.evidence)
  return isShown ? deadline.basis : 'inferred'
}

/** The last day that still counts as on time; overdue begins the day after. */
export const lastDayOf = (deadline: Deadline): Day | null => deadlineWindow(deadline)?.last ?? null

/** The ids of the items of evidence in which a deadline was set: one, or none. */
export const itemsShowing = (deadline: Deadline): readonly string[] =>
  deadline.precision === 'none' || deadline.evidence === undefined ? [] : [deadline.evidence]
