import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Time } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { historyOf, newestFirst } from '#src/domain/history'
import { comparePeriods } from '#src/domain/period'
import { ledger, measure, recorded, written } from '#tests/setup/plan-fixture'

const log = [
  recorded(written.note('late', 'A1-01', '2025-05-01'), 1, '2025-06-01'),
  recorded(written.note('wrong', 'A1-01', '2025-05-10'), 2),
  recorded(written.note('other', 'A1-02', '2025-05-10'), 3),
  recorded(written.correction('undo', 'wrong', '2025-07-01'), 4),
]
const entries = (day: string, time: Time = 'known') =>
  historyOf(boardOf(ledger([measure('A1-01')], log), day, { time }), ({ subject }) => subject.id === 'A1-01').map(
    ({ event, undoneBecause }) => `${event.id} ${undoneBecause ?? 'stands'}`,
  )

test('a history has what was known by the day, what was undone by then struck with its reason', () => {
  expect(entries('2025-05-31')).toEqual(['wrong stands'])
  expect(entries('2025-06-01')).toEqual(['late stands', 'wrong stands'])
  expect(entries('2025-07-01')).toEqual(['late stands', 'wrong 虚构更正'])
})

test('as it happened, it has what took effect by the day, and strikes what is known by now to be wrong', () => {
  expect(entries('2025-05-01', 'happened')).toEqual(['late stands'])
  expect(entries('2025-05-31', 'happened')).toEqual(['late stands', 'wrong 虚构更正'])
})

describe('newest first', () => {
  const placed = fc.record({
    on: fc.constantFrom('2025-03-01', '2025-03-02', '2025-03', '2025-Q1', '2025', '2024..2026', '2025-01..03'),
    sequence: fc.integer({ min: -2, max: 6 }),
  })
  test('nothing stands above what happened later, and within one period nothing above what was recorded later', () => {
    fc.assert(
      fc.property(fc.array(placed), (given) => {
        const sorted = newestFirst(given)
        expect(sorted).toHaveLength(given.length)
        for (const [index, below] of sorted.entries()) {
          const above = sorted[index - 1] ?? below
          expect(comparePeriods(above.on, below.on)).toBeGreaterThanOrEqual(0)
          if (above.on === below.on) expect(above.sequence).toBeGreaterThanOrEqual(below.sequence)
        }
      }),
    )
  })
  test('what has the same place stays as given', () => {
    const given = ['a', 'b', 'c'].map((name) => ({ name, on: '2025-03-01', sequence: 0 }))
    expect(newestFirst(given)).toEqual(given)
  })
})
