import type { Event } from '#src/contract/event'
import type { Deadline } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { DeadlineTerm, ScheduleState } from '#src/contract/vocabulary'
import { isSameDeadline, isSameWindow } from './deadline'
import type { DatedEvent } from './log'
import type { MeasureState } from './measure-state'
import { scheduleOn } from './schedule'

/** A deadline and what set it. */
export interface SetDeadline {
  readonly deadline: Deadline
  /** null: the announcement */
  readonly event: Extract<Event, { kind: 'deadline' }> | null
  /** the day from which it counts; null: the announcement */
  readonly setOn: Day | null
}

/**
 * Every deadline a measure had, oldest first: as announced, then each that replaced it. One that says the same again, window and basis, is left
 * out; the same window on another basis is another deadline.
 */
export function deadlineHistory(announced: Deadline, events: readonly DatedEvent[]): readonly SetDeadline[] {
  const history: SetDeadline[] = [{ deadline: announced, event: null, setOn: null }]
  for (const { event, effectiveOn } of events) {
    if (event.kind === 'deadline' && !isSameDeadline(history.at(-1)?.deadline ?? announced, event.deadline))
      history.push({ deadline: event.deadline, event, setOn: effectiveOn })
  }
  return history
}

const isSet = ({ deadline }: SetDeadline): boolean => deadline.precision !== 'none'

/** The deadline that lateness is counted against: the last one set, or the first that named a day at all; "none" where none ever did. */
export function deadlineAgainst(history: readonly SetDeadline[], term: DeadlineTerm): Deadline {
  const set = term === 'first' ? history.find(isSet) : history.at(-1)
  return set?.deadline ?? { precision: 'none' }
}

/** Whether a deadline that had been set was replaced by one of other days: the first date is then kept beside it. */
export function hasMoved(history: readonly SetDeadline[]): boolean {
  const first = history.find(isSet)
  return first !== undefined && history.slice(history.indexOf(first) + 1).some(({ deadline }) => !isSameWindow(deadline, first.deadline))
}

/** The schedule of a measure as of a day, judged by the first deadline that named a day, or by the one in force. */
export function scheduleAgainst(state: MeasureState, term: DeadlineTerm, day: Day, dueSoonDays: number): ScheduleState {
  const { measure, deadlines, official, completedOn } = state
  const deadline = deadlineAgainst(deadlines, term)
  return scheduleOn({ kind: measure.kind, deadline, official: official.status, completedOn, day, dueSoonDays })
}
