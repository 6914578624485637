import { expect, test } from 'vitest'
import type { LightAction, LightMark } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { offeredActions } from '#src/domain/offered-actions'
import { ledger, lightRule, measure, plan } from '#tests/setup/plan-fixture'

const [state] = boardOf(ledger([measure('A1-01')], []), '2025-06-01').measures
if (state === undefined) throw new Error('no measure')
const offered = (actions: readonly LightAction[], marks: readonly LightMark[]) =>
  offeredActions({ light: { ...state.light, rule: lightRule('any', 'grey', { actions: [...actions] }), marks } })

test.each<[string, readonly LightAction[], readonly LightMark[], readonly LightAction[]]>([
  ['what its rule says', ['ask', 'record'], [], ['ask', 'record']],
  ['nothing where its rule says nothing', [], ['was-overdue'], []],
  ['to look again where nobody has for long', [], ['long-unchecked'], ['look-again']],
  ['to look again last', ['confirm-deadline'], ['past-inferred', 'long-unchecked'], ['confirm-deadline', 'look-again']],
  ['a check is looking already', ['check'], ['long-unchecked'], ['check']],
  ['so is another search', ['search-again', 'ask'], ['long-unchecked'], ['search-again', 'ask']],
])('about a light is offered %s', (_, actions, marks, expected) => {
  expect(offered(actions, marks)).toEqual(expected)
})

test('what is to do first is among what is offered', () => {
  const board = boardOf(ledger([measure('A1-01')], [], { plan: { ...plan, keptThrough: '2025-03-02' } }), '2025-12-31')
  for (const item of board.measures) if (item.toDo !== null) expect(offeredActions(item)).toContain(item.toDo)
  expect(board.measures.map(({ toDo }) => toDo)).toEqual(['look-again'])
})
