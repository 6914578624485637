import { describe, expect, test } from 'vitest'
import type { Event, NewEvent } from '#src/contract/event'
import { boardOf } from '#src/domain/board'
import { checkOutcomes } from '#src/domain/check-outcome'
import { evidenceRows } from '#src/domain/evidence-rows'
import { changesOf } from '#src/domain/overview'
import { claimOn, evidence, ledger, measure, recorded, written } from '#tests/setup/plan-fixture'

const item = (id: string, about: string, direct: boolean, sequence: number) =>
  recorded(written.evidence(`rec-${id}`, evidence(id, [claimOn(about, 'document', direct)])), sequence)
const items = [item('e-near', 'A1-01', false, 1), item('e-own', 'A1-01', true, 2), item('e-else', 'B2-01', true, 3)]
const found = (id: string, met: readonly string[], result: 'found' | 'none-found' = 'found') =>
  ({ ...written.check(id, 'A1-01', '2025-05-01', result), items: [...met] }) as NewEvent & { kind: 'check' }
const check = (...args: Parameters<typeof found>) => recorded(found(...args), 9) as Event & { kind: 'check' }
const boardWith = (events: readonly Event[]) => boardOf(ledger([measure('A1-01'), measure('B2-01')], [...items, ...events]), '2025-06-01')

describe('what a check came to', () => {
  test.each([
    [['e-near'], 'found-indirect'],
    [['e-near', 'e-own'], 'found'],
    // What an item is for another measure does not matter.
    [['e-near', 'e-else'], 'found-indirect'],
    [['e-else'], 'found'],
    [[], 'found'],
  ] as const)('of %j is %s', (met, outcome) => {
    const event = check('check-1', met)
    expect(checkOutcomes(boardWith([event]).evidence)(event)).toBe(outcome)
  })
  test('that found nothing is its own word', () => {
    const event = check('check-1', ['e-near'], 'none-found')
    expect(checkOutcomes(boardWith([event]).evidence)(event)).toBe('none-found')
  })
  test('looks at claims that stand', () => {
    const event = check('check-1', ['e-near', 'e-own'])
    const out = recorded(written.withdrawal('out-1', 'e-own', '2025-05-10', '虚构撤回'), 10)
    expect(checkOutcomes(boardWith([event, out]).evidence)(event)).toBe('found-indirect')
  })
})

test('the ledger and the recent changes tell it apart', () => {
  const direct = recorded(written.check('check-2', 'B2-01', '2025-05-01', 'found'), 10)
  const board = boardWith([check('check-1', ['e-near']), { ...direct, items: ['e-else'] } as Event])
  expect(evidenceRows(board).flatMap((row) => (row.kind === 'check' ? [row.outcome] : []))).toEqual(['found-indirect', 'found'])
  const changes = changesOf(board, board.measures, true).filter((change) => change.kind === 'event' && change.event.kind === 'check')
  expect(changes.map((change) => [change.kind === 'event' && change.outcome, change.measures])).toEqual(
    expect.arrayContaining([
      ['found-indirect', ['A1-01']],
      ['found', ['B2-01']],
    ]),
  )
  expect(changes).toHaveLength(2)
})
