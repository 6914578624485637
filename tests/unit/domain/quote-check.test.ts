import { describe, expect, test } from 'vitest'
import type { Indicator, Judgement, Observation, Quote } from '#src/contract/indicator'
import {
  checkQuote,
  compareQuote,
  decimalsOf,
  decimalsOfSeries,
  judgedReadings,
  latestReading,
  mayJudge,
  officialReadings,
  readingsBeside,
} from '#src/domain/quote-check'
import { indicator as indicatorWith, quote as quoteWith, reading } from '#tests/samples/indicators'

const percent = { zh: '%', en: '%' }
const quote = (...[value, more]: Parameters<typeof quoteWith>) => quoteWith(value, { unit: percent, ...more })
const indicator = (...observations: Observation[]): Indicator => indicatorWith('invented', { observations, unit: percent })
const verdict = (said: Quote, ...observations: Observation[]) => checkQuote(said, indicator(...observations)).verdict

describe('how far a quote may be from the series', () => {
  test.each([
    // said with one decimal: a number cannot end in a zero, so the quote says it
    [quote(4, { decimals: 1 }), 4, 'agrees'],
    [quote(4, { decimals: 1 }), 4.04, 'rounds'],
    [quote(4, { decimals: 1 }), 4.05, 'rounds'],
    [quote(4, { decimals: 1 }), 4.06, 'cut'],
    [quote(4, { decimals: 1 }), 4.1, 'differs'],
    [quote(4, { decimals: 1 }), 3.95, 'rounds'],
    [quote(4, { decimals: 1 }), 3.94, 'differs'],
    // said as a whole
    [quote(4), 4.5, 'rounds'],
    [quote(4), 4.6, 'cut'],
    [quote(178), 178, 'agrees'],
    // said with the decimals that the number shows
    [quote(32.9), 32.95, 'rounds'],
    [quote(32.9), 33, 'differs'],
    [quote(23.5), 23.49, 'rounds'],
    [quote(18.5), 18.59, 'cut'],
    [quote(18.5), 18.6, 'differs'],
    // cut towards zero, on either side of it
    [quote(-0.2), -0.29, 'cut'],
    [quote(-0.3), -0.29, 'rounds'],
    [quote(-0.2, { decimals: 2 }), -0.21, 'differs'],
    // said wider than the number shows
    [quote(4.5, { decimals: 0 }), 4.9, 'rounds'],
  ] as const)('%#', (said, official, expected) => {
    expect(verdict(said, reading(official))).toBe(expected)
  })

  test('a bound has no tolerance', () => {
    expect(verdict(quote(10, { comparator: '>' }), reading(9.99))).toBe('differs')
    expect(verdict(quote(10, { comparator: '>=' }), reading(10))).toBe('agrees')
    expect(verdict(quote(10, { comparator: '>=' }), reading(11.3))).toBe('agrees')
  })

  test('a change is held to the same decimals', () => {
    const before = reading(3, { period: '2025-Q1' })
    const said = quote(1, { kind: 'change', against: '2025-Q1', decimals: 1, unit: { zh: '个百分点', en: 'points' } })
    expect(verdict(said, before, reading(4))).toBe('agrees')
    expect(verdict(said, before, reading(4.04))).toBe('rounds')
    expect(verdict(said, before, reading(4.09))).toBe('cut')
    expect(verdict(said, before, reading(4.1))).toBe('differs')
  })

  test('the announcement cannot prove itself', () => {
    const announced = reading(4, { fromAnnouncement: true })
    expect(compareQuote(quote(4), indicator(announced))).toMatchObject({ reason: 'only-announcement' })
    expect(officialReadings(indicator(announced))).toEqual([])
    expect(latestReading(indicator(reading(3.9, { period: '2025-01..08' }), announced))?.value).toBe(3.9)
  })
})

test('decimals are those said, else those written', () => {
  expect([decimalsOf(quote(4)), decimalsOf(quote(4, { decimals: 1 })), decimalsOf(quote(15.3))]).toEqual([0, 1, 1])
  expect(decimalsOf({ value: null })).toBe(0)
})

test('a rate is shown with the decimals of its most exact reading, a count with its own', () => {
  expect(decimalsOfSeries({ measure: 'growth' }, [])).toBe(0)
  expect(decimalsOfSeries({ measure: 'share' }, [reading(49), reading(50.2)])).toBe(1)
  expect(decimalsOfSeries({ measure: 'stock' }, [reading(0.8997), reading(1.2)])).toBeUndefined()
  expect(decimalsOfSeries({ measure: 'flow' }, [reading(49), reading(50.2)])).toBeUndefined()
})

describe('before the value', () => {
  const reasonOf = (said: Quote, ...observations: Observation[]) => {
    const check = compareQuote(said, indicator(...observations))
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
  const checked = (value: number) => compareQuote(quote(value, { decimals: 1 }), indicator(revised, first))

  test('is compared as first published, with the last beside it', () => {
    expect(checked(4)).toMatchObject({ verdict: 'agrees', official: { id: 'first' }, latest: { id: 'revised' } })
  })
  test('that came to agree says that it was revised', () => {
    expect(checked(4.4)).toMatchObject({ verdict: 'differs', difference: -0.4, why: 'revision' })
  })
  test('that never agreed is unexplained, or rounding where it is less than one of the last digit', () => {
    expect(checked(4.2)).toMatchObject({ verdict: 'differs', why: 'unexplained' })
    expect(compareQuote(quote(4.1, { decimals: 1 }), indicator(reading(4.02)))).toMatchObject({ verdict: 'differs', why: 'rounding' })
  })
  test('one of which no text was read does not stand for the first', () => {
    const recalled = reading(3.9, { id: 'recalled', publishedOn: '2025-10-01', confidence: 'recalled' })
    expect(compareQuote(quote(4, { decimals: 1 }), indicator(recalled, first))).toMatchObject({ official: { id: 'first' } })
  })
})

describe('what a person found', () => {
  const judged = (is: Judgement['verdict'], more: Partial<Judgement> = {}): Judgement => ({
    verdict: is,
    readings: [],
    reason: percent,
    ...more,
  })

  test.each([
    ['stands where no rule can tell', quote(null, { judged: judged('conflicts') }), [reading(4)], 'conflicts', 'person'],
    ['says what a difference amounts to', quote(10, { judged: judged('conflicts') }), [reading(6)], 'conflicts', 'person'],
    ['leaves to the rule what the rule says too', quote(4, { judged: judged('agrees') }), [reading(4)], 'agrees', 'rule'],
    ['is not needed where the rule can tell', quote(4), [reading(4)], 'agrees', 'rule'],
    ['is not there where nobody judged', quote(null), [], 'unchecked', 'rule'],
  ] as const)('%s', (_, said, observations, expected, by) => {
    expect(checkQuote(said, indicator(...observations))).toMatchObject({ verdict: expected, by })
  })

  test.each([
    ['agrees', 'agrees', true],
    ['agrees', 'rounds', false],
    ['rounds', 'cut', false],
    ['cut', 'cut', true],
    ['differs', 'agrees', false],
    ['differs', 'conflicts', true],
    ['differs', 'partly', true],
    ['differs', 'only-in-announcement', false],
  ] as const)('where the rule says %s, may say %s: %s', (rule, said, may) => {
    const official = { agrees: 4, rounds: 4.04, cut: 4.06, differs: 6 }[rule]
    const comparison = compareQuote(quote(4, { decimals: 1 }), indicator(reading(official)))
    expect([comparison.verdict, mayJudge(said, comparison)]).toEqual([rule, may])
  })

  test('may say anything where the rule cannot tell', () => {
    expect(mayJudge('partly', compareQuote(quote(null), indicator()))).toBe(true)
  })
})

describe('what stands beside a quote that cannot be compared', () => {
  const periods = (said: Quote, ...observations: Observation[]) =>
    readingsBeside(said, indicator(...observations), []).map(({ reading: { period, basis } }) => `${period} ${basis}`)
  const [june, july, november] = ['2025-06', '2025-07', '2025-11'].map((period) => reading(8, { period, basis: 'point' }))
  if (june === undefined || july === undefined || november === undefined) throw new Error('a reading is missing')
  const said = quote(10.3, { period: '2025-09', basis: 'point' })

  test('are the readings next before and next after it', () => {
    expect(periods(said, november, june, july)).toEqual(['2025-07 point', '2025-11 point'])
    expect(periods(said, november)).toEqual(['2025-11 point'])
    expect(periods(said, june)).toEqual(['2025-06 point'])
    expect(periods(said)).toEqual([])
  })
  test('are those of its own period on another basis, where there are such', () => {
    expect(periods(said, june, reading(9, { period: '2025-09', basis: 'month' }), november)).toEqual(['2025-09 month'])
  })
  test('are neither targets nor what only the announcement says', () => {
    expect(
      periods(
        said,
        reading(8, { period: '2025-12', basis: 'target' }),
        reading(10.3, { period: '2025-09', basis: 'point', fromAnnouncement: true }),
      ),
    ).toEqual([])
  })
  test('is nothing where the quote can be compared, has another unit, or is of a change', () => {
    expect(periods(said, reading(10.3, { period: '2025-09', basis: 'point' }), november)).toEqual([])
    expect(periods({ ...said, unit: { zh: '家', en: 'firms' } }, november)).toEqual([])
    expect(periods({ ...said, kind: 'change', against: '2024-12', unit: { zh: '个百分点', en: 'points' } }, november)).toEqual([])
  })
  test('of words are the readings they were judged by, one of each indicator, the nearest in time', () => {
    const words = quote(null, {
      kind: 'claim',
      judged: { verdict: 'conflicts', readings: ['far', 'near', 'other', 'gone'], reason: percent },
    })
    const profits = indicatorWith('profits', {
      observations: [reading(-7.8, { id: 'far', period: '2025-01..12' }), reading(-9, { id: 'near' }), reading(0, { id: 'unnamed' })],
    })
    const sales = indicatorWith('sales', { observations: [reading(0, { id: 'other', period: '2024' })] })
    const ids = (owned: ReturnType<typeof judgedReadings>) => owned.map(({ indicator: { id }, reading: own }) => `${id} ${own.id}`)
    expect(ids(judgedReadings(words, [sales, profits]))).toEqual(['profits far', 'profits near', 'sales other'])
    expect(ids(readingsBeside(words, indicator(), [sales, profits]))).toEqual(['profits near', 'sales other'])
  })
})
