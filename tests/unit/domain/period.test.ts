import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#src/domain/day'
import { comparePeriods, isRealPeriod, precisionOf, spanOf } from '#src/domain/period'

const year = fc.integer({ min: 1900, max: 2100 }).map(String)
const two = (number: number) => String(number).padStart(2, '0')
const month = fc.integer({ min: 1, max: 12 }).map(two)
const period = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 }).map(two)).map((parts) => parts.join('-')),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, half]) => `${y}-H${half}`),
  fc.tuple(year, month, month).map(([y, one, other]) => `${y}-${one < other ? one : other}..${one < other ? other : one}`),
  fc.tuple(year, year).map(([one, other]) => (one < other ? `${one}..${other}` : `${other}..${one}`)),
)

test.each([
  ['2025-05-17', 'day', '2025-05-17', '2025-05-17'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2025-Q1', 'quarter', '2025-01-01', '2025-03-31'],
  ['2025-Q4', 'quarter', '2025-10-01', '2025-12-31'],
  ['2025-H1', 'half', '2025-01-01', '2025-06-30'],
  ['2025-H2', 'half', '2025-07-01', '2025-12-31'],
  ['2025', 'year', '2025-01-01', '2025-12-31'],
  ['2023-01..09', 'months', '2023-01-01', '2023-09-30'],
  ['2023..2024', 'years', '2023-01-01', '2024-12-31'],
])('%s is a %s from %s to %s', (text, precision, first, last) => {
  expect(precisionOf(text)).toBe(precision)
  expect(spanOf(text)).toEqual({ first, last })
})
test.each(['2025-06-31', '2025-02-29', '2025-09..01', '2024..2023'])('%s does not exist', (text) => {
  expect(isRealPeriod(text)).toBe(false)
})

describe('periods', () => {
  test('exist, and hold at least a day', () => {
    fc.assert(
      fc.property(period, (text) => {
        expect(isRealPeriod(text)).toBe(true)
        expect(spanOf(text).first <= spanOf(text).last).toBe(true)
      }),
    )
  })
  test('are ordered: by last day, then by first, the same both ways and in chains', () => {
    fc.assert(
      fc.property(period, period, period, (one, other, third) => {
        expect(comparePeriods(one, other) + comparePeriods(other, one)).toBe(0)
        expect(comparePeriods(one, one)).toBe(0)
        if (spanOf(one).last < spanOf(other).last) expect(comparePeriods(one, other)).toBe(-1)
        const [first, middle, last] = [one, other, third].toSorted(comparePeriods)
        expect([first, middle, last].map((text) => spanOf(text ?? '').last)).toEqual(
          [one, other, third].map((text) => spanOf(text).last).toSorted(),
        )
      }),
    )
    expect(['2025', '2025-12', '2025-12-31', '2025-Q4', '2025-11'].toSorted(comparePeriods)).toEqual([
      '2025-11',
      '2025',
      '2025-Q4',
      '2025-12',
      '2025-12-31',
    ])
  })
  test('of one kind follow without a gap', () => {
    const quarters = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']
    for (const [at, quarter] of quarters.slice(1).entries()) {
      expect(spanOf(quarter).first).toBe(addDays(spanOf(quarters[at] ?? '').last, 1))
    }
  })
})
