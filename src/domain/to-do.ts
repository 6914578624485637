import { type LightAction, lightActions } from '#src/contract/vocabulary'
import type { MeasureState } from './measure-state'

/** What is to do first about some measures. */
export interface ToDo {
  readonly action: LightAction
  /** in the order given */
  readonly states: readonly MeasureState[]
}

/**
 * 要做的事: every measure whose light is red or yellow, or that nobody has looked at for long, under what is to do first about it. The one list of
 * things to do: whoever counts them counts these. Actions without measures are left out.
 */
export const toDoList = (states: readonly MeasureState[]): readonly ToDo[] =>
  lightActions.map((action) => ({ action, states: states.filter(({ toDo }) => toDo === action) })).filter((item) => item.states.length > 0)
