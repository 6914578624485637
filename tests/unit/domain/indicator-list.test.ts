import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import type { View } from '#src/domain/address'
import { boardOf } from '#src/domain/board'
import {
  countIndicators,
  filterIndicators,
  filterIndustries,
  indicatorChoices,
  indicatorSortOf,
  sortQuotes,
  sortSeries,
} from '#src/domain/indicator-list'
import { indicatorStates } from '#src/domain/known-readings'
import { measureSortOf } from '#src/domain/measure-sort'
import { quoteRows, verdictOrder } from '#src/domain/overview'
import { comparePeriods } from '#src/domain/period'
import { latestReading } from '#src/domain/quote-check'
import { indicator, reading } from '#tests/samples/indicators'
import { ledger } from '#tests/setup/plan-fixture'

const { indicators, industries } = miit2023
const ids = (q: string) => filterIndicators(indicators, { q }).map(({ id }) => id)

describe('searching indicators', () => {
  test.each([
    ['没有检索词则全部', '', indicators.length],
    ['空格不是检索词', '   ', indicators.length],
    ['没有的词', '没有这个词', 0],
  ])('%s', (_, q, count) => expect(ids(q)).toHaveLength(count))

  test('finds by id, by either language, in any case and width', () => {
    expect(ids('pmi')).toContain('pmi')
    expect(ids('ＰＭＩ')).toEqual(ids('pmi'))
    expect(ids('NEV-output')).toContain('nev-output')
    expect(ids('工业增加值')).toContain('iva-growth')
  })

  test('every word has to be found', () => {
    expect(ids('iva-growth 没有这个词')).toEqual([])
  })

  test('a word that only one quote says keeps that quote and no other', () => {
    const [growth] = filterIndicators(indicators, { q: '9 月当月' }).filter(({ id }) => id === 'iva-growth')
    expect(growth?.quotes.map(({ id }) => id)).toEqual(['q-september'])
    const [whole] = filterIndicators(indicators, { q: 'iva-growth' }).filter(({ id }) => id === 'iva-growth')
    expect(whole?.quotes.length).toBeGreaterThan(1)
  })

  test('within the sectors of the view', () => {
    const steel = filterIndicators(indicators, { sector: { include: ['steel'], exclude: [] } })
    expect(steel.length).toBeGreaterThan(0)
    expect(steel.every(({ sectors }) => sectors.includes('steel'))).toBe(true)
  })

  test('finds industries by name and by what a target measures', () => {
    expect(filterIndustries(industries, { q: '钢铁' }).map(({ id }) => id)).toEqual(['steel'])
    expect(filterIndustries(industries, { q: '乙烯' }).map(({ id }) => id)).toContain('petrochemicals')
    expect(filterIndustries(industries, { q: 'none such' })).toEqual([])
  })
})

describe('indicators under a kind of change', () => {
  const first = { id: 'first', publishedOn: '2025-10-20' }
  const series = [
    indicator('new', { sectors: ['kites'], observations: [reading(1, { ...first, publishedOn: '2025-11-20' })] }),
    indicator('revised', { observations: [reading(1, first), reading(2, { id: 'second', publishedOn: '2025-11-20' })] }),
    indicator('both', {
      observations: [
        reading(1, first),
        reading(2, { id: 'second', publishedOn: '2025-11-20' }),
        reading(3, { id: 'third', period: '2025-10', publishedOn: '2025-11-20' }),
      ],
    }),
    indicator('same', { sectors: ['kites'], observations: [reading(1, first)] }),
    indicator('empty'),
  ]
  const kept = ledger([], [], { indicators: series })
  const states = (since?: string) => indicatorStates(boardOf(kept, '2025-11-20', { since }))
  const shown = (view: View, since = '2025-11-19') => filterIndicators(states(since), view).map(({ id }) => id)
  const change = (include: readonly string[], exclude: readonly string[] = []) => ({ change: { include, exclude } })
  const kites = { sector: { include: ['kites'], exclude: [] } }

  test.each<[string, View, string[]]>([
    ['a new figure', change(['figure']), ['new', 'both']],
    ['a revised figure', change(['revised']), ['revised', 'both']],
    ['either', change(['figure', 'revised']), ['new', 'revised', 'both']],
    ['one and not the other', change(['figure'], ['revised']), ['new']],
    ['nothing', change(['none']), ['same', 'empty']],
    ['something', change([], ['none']), ['new', 'revised', 'both']],
    ['a new figure in one sector', { ...change(['figure']), ...kites }, ['new']],
    ['a new figure, by a word', { ...change(['figure']), q: 'both' }, ['both']],
    ['what only a measure can', change(['slipped']), []],
  ])('shows what changed by %s', (_, view, expected) => expect(shown(view)).toEqual(expected))

  test('what was out on the day compared with is not new', () => {
    expect([shown(change(['figure']), '2025-11-19'), shown(change(['figure']), '2025-11-20')]).toEqual([['new', 'both'], []])
  })

  test('the counts beside the values are what choosing one would show, whatever else is chosen', () => {
    for (const view of [{}, kites, { q: 'e' }, { ...change(['revised']), ...kites }]) {
      const counts = countIndicators(states('2025-11-19'), view)
      for (const name of indicatorChoices) {
        expect(counts.get(name)?.size).toBeGreaterThan(0)
        for (const [value, count] of counts.get(name) ?? [])
          expect([name, value, shown({ ...view, [name]: { include: [value], exclude: [] } }).length]).toEqual([name, value, count])
      }
    }
  })

  test('targets of industries never change', () => {
    expect(filterIndustries(industries, change([], ['none']))).toEqual([])
    expect(filterIndustries(industries, change(['figure']))).toEqual([])
    expect(filterIndustries(industries, change(['none']))).toHaveLength(industries.length)
  })
})

describe('sorting indicators', () => {
  const rows = quoteRows(indicators)
  const by = (key: 'title' | 'period' | 'check', descending = false) => sortQuotes(rows, { key, descending })

  test('quotes stand as in the source unless asked otherwise', () => {
    const sentences = sortQuotes(rows, null).map(({ quote }) => quote.sentence)
    expect(sentences).toEqual(sentences.toSorted((one, other) => one - other))
  })

  test('by period both ways, by check what differs first', () => {
    const periods = by('period').map(({ quote }) => quote.period)
    expect(periods).toEqual(periods.toSorted(comparePeriods))
    const latest = by('period', true).map(({ quote }) => quote.period)
    expect(comparePeriods(latest[0] ?? '', latest.at(-1) ?? '')).toBe(1)
    const checks = by('check').map(({ check }) => verdictOrder(check))
    expect(checks).toEqual(checks.toSorted((one, other) => one - other))
  })

  test('no quote is lost in any order', () => {
    for (const key of ['title', 'period', 'check'] as const)
      for (const descending of [true, false]) expect(by(key, descending)).toHaveLength(rows.length)
  })

  test('series without a reading come last in both directions', () => {
    for (const descending of [true, false]) {
      const known = sortSeries(indicators, { key: 'period', descending }).map((item) => latestReading(item) !== null)
      expect(known.lastIndexOf(true)).toBeLessThan(known.includes(false) ? known.indexOf(false) : known.length)
    }
    expect(sortSeries(indicators, { key: 'check', descending: false })).toBe(indicators)
  })

  test('an order that is not theirs is left alone, on either page', () => {
    expect(indicatorSortOf({ sort: { key: 'light', descending: true } })).toBeNull()
    expect(indicatorSortOf({ sort: { key: 'period', descending: true } })).toEqual({ key: 'period', descending: true })
    expect(measureSortOf({ sort: { key: 'period', descending: true } })).toBeNull()
    expect(measureSortOf({ sort: { key: 'deadline', descending: false } })).toEqual({ key: 'deadline', descending: false })
    expect([indicatorSortOf({}), measureSortOf({})]).toEqual([null, null])
  })
})
