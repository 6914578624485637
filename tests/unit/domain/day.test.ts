import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayAt, dayFromNumber, dayNumber, dayOfInstant, daysBetween, isRealDay } from '#src/domain/day'

describe('days', () => {
  test('count as a calendar does, for every day from year 1 to 9999', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          expect(dayNumber(day)).toBe(Math.floor(date.getTime() / 86_400_000))
          expect(dayFromNumber(dayNumber(day))).toBe(day)
        },
      ),
    )
  })
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
  ])('%s exists: %s', (day, expected) => expect(isRealDay(day)).toBe(expected))
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2023-12-29', 24, '2025-12-29'],
  ])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected))
  test('adding and taking away days meet', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), fc.integer({ min: -50_000, max: 50_000 }), (start, days) => {
        const day = dayFromNumber(start)
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })
  test('the day of a moment is the plan’s own, wherever the clock stands', () => {
    expect(dayOfInstant('2026-01-31T15:59:59.000Z', 480)).toBe('2026-01-31')
    expect(dayOfInstant('2026-01-31T16:00:00.000Z', 480)).toBe('2026-02-01')
    expect(dayOfInstant('2026-01-01T02:00:00.000Z', -300)).toBe('2025-12-31')
    expect(dayAt(Date.parse('2026-01-31T16:00:00.000Z'), 480)).toBe('2026-02-01')
  })
})
