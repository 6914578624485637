import { describe, expect, test } from 'vitest'
import type { Indicator, Observation, Quote } from '#src/contract/indicator'
import { checkQuote, decimalsOf, decimalsOfSeries } from '#src/domain/quote-check'
import { indicator as indicatorWith, quote, reading } from '#tests/samples/indicators'

const indicator = (...observations: Observation[]): Indicator => indicatorWith('invented', { observations })
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
    const said = quote(1, { kind: 'change', against: '2025-Q1', decimals: 1 })
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
