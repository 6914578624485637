import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { addDays, makeDay } from '#src/domain/day'
import { indicatorsKnownBy, readingKnownOn } from '#src/domain/known-readings'
import { spanOf } from '#src/domain/period'

describe('the day a reading became known', () => {
  test.each([
    ['2023-01..09', '2023-10-31'],
    ['2023-09', '2023-10-31'],
    ['2023-Q3', '2023-10-31'],
    ['2023-H1', '2023-07-31'],
    ['2023', '2024-01-31'],
    ['2023-12', '2024-01-31'],
    ['2024-01', '2024-02-29'],
    ['2025-01', '2025-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2025-11', '2025-12-31'],
  ])('of %s is %s where no day is given', (period, day) => {
    expect(readingKnownOn({ period, basis: 'month' })).toBe(day)
  })

  test('is the day of publication where that is given, for a target too', () => {
    expect(readingKnownOn({ period: '2023', basis: 'year', publishedOn: '2023-12-21' })).toBe('2023-12-21')
    expect(readingKnownOn({ period: '2023-12', basis: 'target', publishedOn: '2023-01-11' })).toBe('2023-01-11')
  })

  test('of a target is the first day of its period: it is set before', () => {
    expect(readingKnownOn({ period: '2024', basis: 'target' })).toBe('2024-01-01')
  })

  test('is the last day of a month after the period ended, and of the next one', () => {
    const month = fc.record({ year: fc.integer({ min: 1990, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
    fc.assert(
      fc.property(month, ({ year, month: number }) => {
        const period = makeDay(year, number, 1).slice(0, 7)
        const day = readingKnownOn({ period, basis: 'month' })
        expect(addDays(day, 1).slice(8)).toBe('01')
        const next = addDays(spanOf(period).last, 1)
        expect(day.slice(0, 7)).toBe(next.slice(0, 7))
      }),
    )
  })
})

describe('the indicators as known by a day', () => {
  const [growth] = miit2023.indicators.filter(({ id }) => id === 'iva-growth')
  const on = (asOf: string) => indicatorsKnownBy({ plan: miit2023.plan, indicators: growth === undefined ? [] : [growth] }, asOf)[0]

  test('a reading appears on its day and not on the day before', () => {
    const has = (asOf: string) => on(asOf)?.observations.some(({ period }) => period === '2024-01..09')
    expect([has('2024-10-30'), has('2024-10-31')]).toEqual([false, true])
  })

  test('quotes appear with the announcement', () => {
    expect([on('2023-09-30')?.quotes.length, on('2023-09-30')?.laterQuotes]).toEqual([0, growth?.quotes.length])
    expect([on('2023-10-01')?.quotes.length, on('2023-10-01')?.laterQuotes]).toEqual([growth?.quotes.length, 0])
  })

  test('what is shown and what is left out are together all there is, and grow with the day', () => {
    const days = ['2022-01-01', '2023-10-31', '2024-06-30', miit2023.plan.keptThrough]
    const counts = days.map((day) => on(day)?.observations.length ?? 0)
    expect(counts).toEqual(counts.toSorted((one, other) => one - other))
    expect(counts[0]).toBe(0)
    for (const day of days) expect((on(day)?.observations.length ?? 0) + (on(day)?.laterReadings ?? 0)).toBe(growth?.observations.length)
  })

  test('nothing of the plan is later than the day through which it was kept', () => {
    const later = indicatorsKnownBy(miit2023, miit2023.plan.keptThrough).filter(({ laterReadings }) => laterReadings > 0)
    expect(later.map(({ id }) => id)).toEqual([])
  })
})
