import type { Event } from '#src/contract/event'
import type { Deadline } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { DeadlineBasis, DeadlineTerm, ScheduleState } from '#src/contract/vocabulary'
import { basisOf, isSameWindow } from './deadline'
import type { DatedEvent } from './log'
import type { MeasureState } from './measure-state'
import { scheduleOn } from './schedule'

/** A deadline and what set it. */
export interface SetDeadline {
  readonly deadline: Deadline
  /** what it counts as on the day of the history: inferred where the item that shows it is not in force; null where none was set */
  readonly basis: DeadlineBasis | null
  /** null: the announcement */
  readonly event: Extract<Event, { kind: 'deadline' }> | null
  /** the day from which it counts; null: the announcement */
  readonly setOn: Day | null
}

/**
 * Every deadline a measure had, oldest first: as announced, then each that replaced it. One that says the same again, window and grounds, is left
 * out; the same window on other grounds is another deadline. `isInForce` tells which items of evidence were in force on the day asked.
 */
export function deadlineHistory(
  announced: Deadline,
  events: readonly DatedEvent[],
  isInForce: (evidenceId: string) => boolean,
): readonly SetDeadline[] {
  const history: SetDeadline[] = [{ deadline: announced, basis: basisOf(announced, isInForce), event: null, setOn: null }]
  for (const { event, effectiveOn } of events) {
    if (event.kind !== 'deadline') continue
    const { deadline } = event
    if (!saysTheSame(history.at(-1)?.deadline ?? announced, deadline))
      history.push({ deadline, basis: basisOf(deadline, isInForce), event, setOn: effectiveOn })
  }
  return history
}

/** Whether two deadlines leave the same days on the same grounds. Which item shows it is one of them: one that is withdrawn may be followed by another. */
const saysTheSame = (one: Deadline, other: Deadline): boolean => isSameWindow(one, other) && groundsOf(one) === groundsOf(other)

/** The basis as claimed, and by which item. */
function groundsOf(deadline: Deadline): string {
  const basis = basisOf(deadline, () => true)
  return deadline.precision === 'none' || basis === 'inferred' ? (basis ?? '') : `${basis} ${deadline.evidence}`
}

const isSet = ({ deadline }: SetDeadline): boolean => deadline.precision !== 'none'

/** The deadline that lateness is counted against: the last one set, or the first that named a day at all; "none" where none ever did. */
export function deadlineAgainst(history: readonly SetDeadline[], term: DeadlineTerm): Pick<SetDeadline, 'deadline' | 'basis'> {
  const set = term === 'first' ? history.find(isSet) : history.at(-1)
  return set ?? { deadline: { precision: 'none' }, basis: null }
}

/** Whether a deadline that had been set was replaced by one of other days: the first date is then kept beside it. */
export function hasMoved(history: readonly SetDeadline[]): boolean {
  const first = history.find(isSet)
  return first !== undefined && history.slice(history.indexOf(first) + 1).some(({ deadline }) => !isSameWindow(deadline, first.deadline))
}

/** The schedule of a measure as of a day, judged by the first deadline that named a day, or by the one in force. */
export function scheduleAgainst(state: MeasureState, term: DeadlineTerm, day: Day, dueSoonDays: number): ScheduleState {
  const { measure, deadlines, official, completedOn } = state
  return scheduleOn({ kind: measure.kind, ...deadlineAgainst(deadlines, term), official: official.status, completedOn, day, dueSoonDays })
}
