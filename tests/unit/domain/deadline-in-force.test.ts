import { describe, expect, test } from 'vitest'
import type { Event } from '#src/contract/event'
import { answersOn } from '#src/domain/answer-columns'
import { answerHistory } from '#src/domain/answer-history'
import { boardOf } from '#src/domain/board'
import { itemsInForceAmong } from '#src/domain/known-items'
import { lightOutlook } from '#src/domain/light-outlook'
import { lights } from '#src/contract/vocabulary'
import { claimOn, dueOn, evidence, ledger, lightRule, measure, plan, recorded, rules, written } from '#tests/setup/plan-fixture'

/** A deadline counts as stated only on days on which the item that shows it is in force. */

const fair = { ...plan, lightRules: [lightRule('past', 'yellow', { schedule: ['past-inferred'] }), ...rules] }
const due = (item: string) => ({ ...dueOn('2025-06-30'), evidence: item })
const late = measure('A1-01', { deadline: due('e-shown') })
const item = recorded(written.evidence('item-one', evidence('e-shown', [claimOn('B2-01')], { date: '2025-04-01' })), 1)
const withdrawal = recorded(written.withdrawal('out-1', 'e-shown', '2025-08-01', '虚构撤回'), 2)

function on(day: string, events: readonly Event[], against: 'current' | 'first' = 'current', item_ = late) {
  const book = ledger([item_], events, { plan: fair })
  const state = boardOf(book, day, { against }).measures[0]
  if (state === undefined) throw new Error('the board lost its measure')
  // The columns say the same.
  const { light } = answersOn(answerHistory(book, { against }), day)
  expect(lights[light[0] ?? -1]).toBe(state.light.light)
  return { basis: state.deadlineBasis, schedule: state.schedule, light: state.light.light, state }
}
const stated = { basis: 'stated', schedule: 'overdue', light: 'red' }
const guessed = { basis: 'inferred', schedule: 'past-inferred', light: 'yellow' }

describe('a stated deadline that has passed', () => {
  test('accuses while its item is in force', () => {
    expect(on('2025-07-31', [item])).toMatchObject(stated)
    expect(on('2025-07-31', [item, withdrawal])).toMatchObject(stated)
  })
  test('counts as inferred from the day on which its item is withdrawn', () => {
    const { state, ...shown } = on('2025-08-01', [item, withdrawal])
    expect(shown).toEqual(guessed)
    expect(state.overdueSpans).toEqual([{ first: '2025-07-01', last: '2025-07-31' }])
    expect(state.light).toMatchObject({ since: '2025-08-01', marks: ['was-overdue'] })
    expect(state.deadlines.map(({ basis }) => basis)).toEqual(['inferred'])
  })
  test('counts as inferred where its item was undone, or never was', () => {
    const undone = recorded(written.correction('undo-1', 'item-one', '2025-05-01'), 2)
    expect(on('2025-07-31', [item, undone])).toMatchObject(guessed)
    expect(on('2025-07-31', [])).toMatchObject(guessed)
  })
  test('accuses again once the withdrawal is undone', () => {
    const back = recorded(written.correction('undo-2', 'out-1', '2025-09-01'), 3)
    expect(on('2025-08-31', [item, withdrawal, back])).toMatchObject(guessed)
    expect(on('2025-09-01', [item, withdrawal, back])).toMatchObject(stated)
  })
  test('counts as inferred before its item is known', () => {
    const later = recorded(written.evidence('item-one', evidence('e-shown', [claimOn('B2-01')], { date: '2025-04-01' })), 1, '2025-07-20')
    expect(on('2025-07-19', [later])).toMatchObject(guessed)
    expect(on('2025-07-20', [later])).toMatchObject(stated)
  })
  test('counts as inferred before its item takes effect', () => {
    const dated = recorded(written.evidence('item-one', evidence('e-shown', [claimOn('B2-01')], { date: '2025-07-20' })), 1)
    const { state, ...shown } = on('2025-07-31', [dated])
    expect(shown).toEqual(stated)
    expect(state.pastInferredSpans).toEqual([{ first: '2025-07-01', last: '2025-07-19' }])
  })
  test('is held against the first deadline in the same way', () => {
    const longer = recorded(written.deadline('dead-1', 'A1-01', '2025-06-01', dueOn('2025-12-31')), 3)
    expect(on('2025-07-31', [item, longer, withdrawal], 'first')).toMatchObject(stated)
    expect(on('2025-08-01', [item, longer, withdrawal], 'first')).toMatchObject(guessed)
  })
})

test('a deadline is stated again by another item after the first is withdrawn, though it leaves the same days', () => {
  const again = recorded(written.deadline('dead-1', 'A1-01', '2025-07-10', due('e-other')), 2)
  const other = recorded(written.evidence('item-two', evidence('e-other', [claimOn('B2-01')])), 3)
  expect(on('2025-08-01', [item, again, other, withdrawal])).toMatchObject(stated)
})

test('an assigned deadline that runs settles an earlier red only while its item is in force', () => {
  const running = { ...dueOn('2025-12-31'), basis: 'assigned' as const, evidence: 'e-new' }
  const base = measure('A1-01', { deadline: dueOn('2025-06-30') })
  const events = [
    recorded(written.deadline('dead-1', 'A1-01', '2025-07-10', running), 1),
    recorded(written.evidence('item-two', evidence('e-new', [claimOn('B2-01')])), 2),
    recorded(written.withdrawal('out-1', 'e-new', '2025-09-01', '虚构撤回'), 3),
  ]
  expect(on('2025-08-31', events, 'current', base).state.light.inputs.redUnsettled).toBe(false)
  expect(on('2025-09-01', events, 'current', base).state.light.inputs.redUnsettled).toBe(true)
})

test('a deadline whose item was withdrawn can be confirmed again, and turns red', () => {
  const { state } = on('2025-08-01', [item, withdrawal])
  expect(lightOutlook(state, { plan: fair, against: 'current' }, '2025-08-01')).toContainEqual({
    by: 'deadline',
    becomes: 'confirmed',
    light: 'red',
  })
})

test('an item is in force unless it was withdrawn or undone; a withdrawal that was undone does not count', () => {
  const back = recorded(written.correction('undo-2', 'out-1', '2025-09-01'), 3)
  expect(itemsInForceAmong([item])('e-shown')).toBe(true)
  expect(itemsInForceAmong([item, withdrawal])('e-shown')).toBe(false)
  expect(itemsInForceAmong([item, withdrawal, back])('e-shown')).toBe(true)
  expect(itemsInForceAmong([])('e-shown')).toBe(false)
})
