import { describe, expect, test } from 'vitest'
import type { Event } from '#src/contract/event'
import { boardOf } from '#src/domain/board'
import { claimOn, evidence, ledger, measure, recorded, written } from '#tests/setup/plan-fixture'

const check = (id: string, day: string, result: 'found' | 'none-found' | 'not-applicable', sequence: number) =>
  recorded(written.check(id, 'A1-01', day, result), sequence)
const levelOn = (day: string, events: readonly Event[]) => boardOf(ledger([measure('A1-01')], events), day).measures[0]?.evidence.level

describe('a search that found nothing', () => {
  const none = check('check-1', '2025-05-01', 'none-found', 1)
  const idle = check('check-2', '2025-06-01', 'not-applicable', 2)
  test.each([
    ['none found, then said not to apply', [none, idle], 'none-found'],
    ['met only what is near, then said not to apply', [check('check-1', '2025-05-01', 'found', 1), idle], 'none-found'],
    [
      'said not to apply, then searched',
      [check('check-0', '2025-04-01', 'not-applicable', 1), check('check-1', '2025-05-01', 'none-found', 2)],
      'none-found',
    ],
    ['only said not to apply', [idle], 'not-applicable'],
    ['nobody looked', [], 'not-checked'],
  ] as const)('stands until there is direct evidence: %s', (_, events, level) => {
    expect(levelOn('2025-07-01', events)).toBe(level)
  })
  test('gives way to direct evidence', () => {
    const item = recorded(written.evidence('item-1', evidence('e-one', [claimOn('A1-01')], { date: '2025-05-15' })), 3)
    expect(levelOn('2025-07-01', [none, idle, item])).toBe('document')
  })
  test('does not stand once it is undone', () => {
    expect(levelOn('2025-07-01', [none, idle, recorded(written.correction('undo-1', 'check-1', '2025-06-15'), 3)])).toBe('not-applicable')
  })
})
