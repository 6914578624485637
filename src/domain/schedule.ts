import type { Deadline, Measure } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { DeadlineBasis, OfficialStatus, ScheduleState } from '#src/contract/vocabulary'
import { daysBetween } from './day'
import { deadlineWindow } from './deadline'

/** What the schedule is computed from; it is never typed. */
export interface ScheduleInputs {
  readonly kind: Measure['kind']
  readonly deadline: Deadline
  /** what it counts as on that day; null where no deadline was set */
  readonly basis: DeadlineBasis | null
  readonly official: OfficialStatus
  /** effective day of official "completed", or null */
  readonly completedOn: Day | null
  readonly day: Day
  readonly dueSoonDays: number
}

/**
 * 时限状态 on a day. A window is past only the day after its last day: overdue where the deadline was stated or assigned, else past-inferred. Completion is early before the window,
 * on time inside it, late from the day after it. Cancelled and deferred measures are not pressed for time:
 * they read as no deadline. A standing task without deadline, or one officially continuing without one, is continuing.
 */
export function scheduleOn({ kind, deadline, basis, official, completedOn, day, dueSoonDays }: ScheduleInputs): ScheduleState {
  const window = deadlineWindow(deadline)
  if (window === null) return kind === 'standing' || official === 'continuing' ? 'continuing' : 'no-deadline'
  if (completedOn !== null) {
    if (completedOn < window.first) return 'done-early'
    return completedOn <= window.last ? 'done-on-time' : 'done-late'
  }
  if (official === 'cancelled' || official === 'deferred') return 'no-deadline'
  if (day > window.last) return basis === 'inferred' ? 'past-inferred' : 'overdue'
  return daysBetween(day, window.last) <= dueSoonDays ? 'due-soon' : 'not-due'
}
