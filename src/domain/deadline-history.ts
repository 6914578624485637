import type { Event } from '#src/contract/event'
import type { Deadline } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { DeadlineTerm, ScheduleState } from '#src/contract/vocabulary'
import { isSameWindow } from './deadline'
import type { MeasureState } from './measure-state'
import { scheduleOn } from './schedule'

/** A deadline and what set it. */
export interface SetDeadline {
  readonly deadline: Deadline
  /** null: the announcement */
  readonly event: Extract<Event, { kind: 'deadline' }> | null
}

/** Every deadline a measure had, oldest first: as announced, then each that replaced it. One that says the same again is left out. */
export function deadlineHistory(announced: Deadline, events: readonly { readonly event: Event }[]): readonly SetDeadline[] {
  const history: SetDeadline[] = [{ deadline: announced, event: null }]
  for (const { event } of events) {
    if (event.kind === 'deadline' && !isSameWindow(history.at(-1)?.deadline ?? announced, event.deadline))
      history.push({ deadline: event.deadline, event })
  }
  return history
}

const isSet = ({ deadline }: SetDeadline): boolean => deadline.precision !== 'none'

/** The deadline that lateness is counted against: the last one set, or the first that named a day at all; "none" where none ever did. */
export function deadlineAgainst(history: readonly SetDeadline[], term: DeadlineTerm): Deadline {
  const set = term === 'first' ? history.find(isSet) : history.at(-1)
  return set?.deadline ?? { precision: 'none' }
}

/** Whether a deadline that had been set was replaced: the first date is then kept beside it. */
export function hasMoved(history: readonly SetDeadline[]): boolean {
  const first = history.findIndex(isSet)
  return first >= 0 && first < history.length - 1
}

/** The schedule of a measure as of a day, judged by the first deadline that named a day, or by the one in force. */
export function scheduleAgainst(state: MeasureState, term: DeadlineTerm, day: Day, dueSoonDays: number): ScheduleState {
  const { measure, deadlines, official, completedOn } = state
  const deadline = deadlineAgainst(deadlines, term)
  return scheduleOn({ kind: measure.kind, deadline, official: official.status, completedOn, day, dueSoonDays })
}
