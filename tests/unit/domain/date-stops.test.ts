import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthStops, namedDays, stopAt } from '#src/domain/date-stops'
import { addDays } from '#src/domain/day'

describe('the stops of a date bar', () => {
  test.each([
    ['2023-10-01', '2024-01-31', ['2023-10-01', '2023-10-31', '2023-11-30', '2023-12-31', '2024-01-31']],
    ['2023-10-31', '2023-12-15', ['2023-10-31', '2023-11-30', '2023-12-15']],
    ['2024-02-10', '2024-02-29', ['2024-02-10', '2024-02-29']],
    ['2024-02-10', '2024-02-10', ['2024-02-10']],
    ['2024-02-10', '2024-02-01', ['2024-02-10']],
  ])('from %s to %s are both and the ends of the months between', (first, last, expected) => {
    expect(monthStops(first, last)).toEqual(expected)
  })
  test('rise, and never stand more than a month apart', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((count) => addDays('2020-01-01', count))
    fc.assert(
      fc.property(day, fc.nat({ max: 900 }), (first, length) => {
        const stops = monthStops(first, addDays(first, length))
        stops.slice(1).forEach((stop, index) => {
          expect(stop > (stops[index] ?? '')).toBe(true)
          expect(stop <= addDays(stops[index] ?? '', 31)).toBe(true)
        })
      }),
    )
  })
  test('a day between two stops is at the earlier', () => {
    const stops = monthStops('2023-10-01', '2024-01-31')
    expect([stopAt(stops, '2023-09-01'), stopAt(stops, '2023-11-29'), stopAt(stops, '2023-11-30'), stopAt(stops, '2030-01-01')]).toEqual([
      0, 1, 2, 4,
    ])
  })
})

describe('the named days', () => {
  const marks = { announced: '2023-10-01', kept: '2026-01-31', today: '2026-11-24', lastVisit: null }
  test('are announcement, ends of years, the kept day and today', () => {
    expect(namedDays(marks).map(({ name, day }) => `${name} ${day}`)).toEqual([
      'announcement 2023-10-01',
      'year-end 2023-12-31',
      'year-end 2024-12-31',
      'year-end 2025-12-31',
      'kept 2026-01-31',
      'today 2026-11-24',
    ])
  })
  test('with the last visit where it is known and not older than the plan', () => {
    expect(namedDays({ ...marks, lastVisit: '2026-11-20' }).at(-2)).toEqual({ name: 'last-visit', day: '2026-11-20' })
    expect(namedDays({ ...marks, lastVisit: '2020-01-01' })).toEqual(namedDays(marks))
  })
  test('an announcement on the last day of a year is not its own year end', () => {
    const days = namedDays({ ...marks, announced: '2023-12-31', today: '2024-01-02', kept: '2024-01-01' })
    expect(days.map(({ name }) => name)).toEqual(['announcement', 'kept', 'today'])
  })
})
