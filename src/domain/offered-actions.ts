import type { LightAction } from '#src/contract/vocabulary'
import type { MeasureState } from './measure-state'

/** Searching for evidence is looking. */
const looking: readonly LightAction[] = ['check', 'search-again', 'look-again']

/**
 * What can be done about a measure's light, the first first: what its rule says; and where nobody has looked for long, to look again,
 * unless the rule asks for that already.
 */
export function offeredActions({ light: { rule, marks } }: Pick<MeasureState, 'light'>): readonly LightAction[] {
  const { actions } = rule
  return marks.includes('long-unchecked') && !actions.some((action) => looking.includes(action)) ? [...actions, 'look-again'] : actions
}
