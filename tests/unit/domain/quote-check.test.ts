import { describe, expect, test } from 'vitest'
import type { Indicator, Observation, Quote } from '#src/contract/indicator'
import { checkQuote, decimalsOf, decimalsOfSeries } from '#src/domain/quote-check'
import { indicator as indicatorWith, quote as quoteWith, reading } from '#tests/samples/indicators'

const percent = { zh: '%', en: '%' }
const quote = (...[value, more]: Parameters<typeof quoteWith>) => quoteWith(value, { unit: percent, ...more })
const indicator = (...observations: Observation[]): Indicator => indicatorWith('invented', { observations, unit: percent })
const verdict = (said: Quote, ...observations: Observation[]) => checkQuote(said, indicator(...observations)).verdict

describe('how far a quote may be from the series', () => {
  test.each([
    // said with one decimal: a number cannot end in a zero, so the quote says it
    [quote(4, { decimals: 1 }), 4.04, 'matches'],
    [quote(4, { decimals: 1 }), 4.05, 'matches'],
    [quote(4, { decimals: 1 }), 4.06, 'differs'],
    [quote(4, { decimals: 1 }), 4.4, 'differs'],
    [quote(4, { decimals: 1 }), 3.95, 'matches'],
    [quote(4, { decimals: 1 }), 3.94, 'differs'],
    // said as a whole
    [quote(4), 4.5, 'matches'],
    [quote(4), 4.6, 'differs'],
    [quote(178), 178, 'matches'],
    // said with the decimals that the number shows
    [quote(32.9), 32.95, 'matches'],
    [quote(32.9), 33, 'differs'],
    [quote(-0.2, { decimals: 2 }), -0.21, 'differs'],
    // said wider than the number shows
    [quote(4.5, { decimals: 0 }), 4.9, 'matches'],
  ] as const)('%#', (said, official, expected) => {
    expect(verdict(said, reading(official))).toBe(expected)
  })

  test('a bound has no tolerance', () => {
    expect(verdict(quote(10, { comparator: '>' }), reading(9.99))).toBe('differs')
    expect(verdict(quote(10, { comparator: '>=' }), reading(10))).toBe('matches')
  })

  test('a change is held to the same decimals', () => {
    const before = reading(3, { period: '2025-Q1' })
    const said = quote(1, { kind: 'change', against: '2025-Q1', decimals: 1, unit: { zh: '个百分点', en: 'points' } })
    expect(verdict(said, before, reading(4))).toBe('matches')
    expect(verdict(said, before, reading(4.1))).toBe('differs')
  })

  test('the announcement cannot prove itself', () => {
    expect(checkQuote(quote(4), indicator(reading(4, { fromAnnouncement: true })))).toMatchObject({ reason: 'only-announcement' })
  })
})

test('decimals are those said, else those written', () => {
  expect([decimalsOf(quote(4)), decimalsOf(quote(4, { decimals: 1 })), decimalsOf(quote(15.3))]).toEqual([0, 1, 1])
  expect(decimalsOf({ value: null })).toBe(0)
})

test('a series is shown with the decimals of its most exact reading', () => {
  expect(decimalsOfSeries([])).toBe(0)
  expect(decimalsOfSeries([reading(49), reading(50.2)])).toBe(1)
})

describe('before the value', () => {
  const reasonOf = (said: Quote, ...observations: Observation[]) => {
    const check = checkQuote(said, indicator(...observations))
    return check.verdict === 'unchecked' ? check.reason : check.verdict
  }
  test.each([
    ['another period', quote(4), [reading(4, { period: '2025-01..08' })], 'no-reading'],
    ['another unit', quote(4, { unit: { zh: '亿元', en: 'bn' } }), [reading(4)], 'other-unit'],
    ['a change said in per cent of a rate', quote(1, { kind: 'change', against: '2025-Q1' }), [reading(4)], 'other-unit'],
    ['another basis', quote(4), [reading(4, { basis: 'month' })], 'other-basis'],
    ['a target of the same period', quote(4), [reading(4, { basis: 'target' })], 'no-reading'],
    ['words', quote(null), [reading(4)], 'words-only'],
  ] as const)('%s is told apart', (_, said, observations, reason) => {
    expect(reasonOf(said, ...observations)).toBe(reason)
  })
})

describe('a figure that was revised', () => {
  const first = reading(4, { id: 'first', publishedOn: '2025-10-20' })
  const revised = reading(4.4, { id: 'revised', publishedOn: '2026-03-01' })
  const checked = (value: number) => checkQuote(quote(value, { decimals: 1 }), indicator(revised, first))

  test('is compared as first published, with the last beside it', () => {
    expect(checked(4)).toMatchObject({ verdict: 'matches', official: { id: 'first' }, latest: { id: 'revised' } })
  })
  test('that came to agree says that it was revised', () => {
    expect(checked(4.4)).toMatchObject({ verdict: 'differs', difference: -0.4, why: 'revision' })
  })
  test('that never agreed is unexplained, or rounding where it is less than one of the last digit', () => {
    expect(checked(4.2)).toMatchObject({ verdict: 'differs', why: 'unexplained' })
    expect(checkQuote(quote(4.1, { decimals: 1 }), indicator(reading(4.02)))).toMatchObject({ verdict: 'differs', why: 'rounding' })
  })
  test('one of which no text was read does not stand for the first', () => {
    const recalled = reading(3.9, { id: 'recalled', publishedOn: '2025-10-01', confidence: 'recalled' })
    expect(checkQuote(quote(4, { decimals: 1 }), indicator(recalled, first))).toMatchObject({ official: { id: 'first' } })
  })
})
