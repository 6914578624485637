import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { indicatorsKnownBy } from '#src/domain/known-readings'
import { quoteRows } from '#src/domain/overview'
import { judgedReadings, officialReadings, readingsBeside } from '#src/domain/quote-check'
import { withoutRecalled } from '#src/domain/recalled'

const { indicators, plan } = miit2023
const rowsOn = (asOf: string) => quoteRows(indicatorsKnownBy(miit2023, asOf))
const rowOn = (id: string, asOf: string) => rowsOn(asOf).find(({ quote }) => quote.id === id)
const indicator = (id: string) => {
  const found = indicators.find((item) => item.id === id)
  if (found === undefined) throw new Error(`there is no indicator ${id}`)
  return found
}

test('every quote is judged, by the rule where it can and by a person where it cannot', () => {
  const told = rowsOn(plan.keptThrough).map(({ quote, check }) => [quote.id, `${check.verdict} ${check.by}`])
  expect(Object.fromEntries(told)).toEqual({
    'q-growth-opening': 'agrees rule',
    'q-growth-q1': 'agrees rule',
    'q-growth-h1': 'agrees rule',
    'q-growth': 'agrees rule',
    'q-september': 'agrees rule',
    'q-hightech-share': 'only-in-announcement person',
    'q-equipment-share': 'only-in-announcement person',
    'q-branches-growing': 'partly person',
    'q-firms': 'only-in-announcement person',
    'q-firms-increase': 'only-in-announcement person',
    'q-hightech-investment': 'agrees rule',
    'q-srdi': 'only-in-announcement person',
    'q-zones': 'agrees person',
    'q-zones-output': 'rounds rule',
    'q-zones-new-firms': 'cut rule',
    'q-clusters': 'agrees person',
    'q-clusters-again': 'agrees person',
    'q-clusters-output': 'only-in-announcement person',
    'q-fast-growers': 'partly person',
    'q-ships': 'agrees person',
    'q-c919': 'agrees person',
    'q-cruise-ship': 'partly person',
    'q-ten-provinces': 'conflicts person',
    'q-sme-turn': 'conflicts person',
  })
  expect(told).toHaveLength(24)
})

describe('did the 4.0 % hold', () => {
  test('it is held against the bureau’s own figure, from the day that was out', () => {
    expect(rowOn('q-growth', '2023-10-17')?.check).toMatchObject({ verdict: 'unchecked', comparison: { reason: 'no-reading' } })
    expect(rowOn('q-growth', '2023-10-18')?.check).toMatchObject({ verdict: 'agrees', comparison: { official: { id: 's235', value: 4 } } })
  })
})

describe('what was said of the ten provinces', () => {
  test('conflicts from the day on which the ministry said six, and is not smoothed', () => {
    expect(rowOn('q-ten-provinces', '2023-10-19')?.check.verdict).toBe('unchecked')
    const row = rowOn('q-ten-provinces', '2023-10-20')
    expect(row?.check).toMatchObject({ verdict: 'conflicts', by: 'person', comparison: { difference: -4, official: { value: 6 } } })
    expect(rowsOn('2023-10-20')[0]).toEqual(row)
  })
})

test('the cruise ship agrees in part from the day of its delivery, which is later than the quote says', () => {
  expect([rowOn('q-cruise-ship', '2023-11-03')?.check.verdict, rowOn('q-cruise-ship', '2023-11-04')?.check.verdict]).toEqual([
    'unchecked',
    'partly',
  ])
})

test('18.59 said as 18.5 is cut, 23.49 said as 23.5 is rounded', () => {
  expect(rowOn('q-zones-new-firms', plan.keptThrough)?.check.comparison).toMatchObject({ verdict: 'cut', official: { value: 18.59 } })
  expect(rowOn('q-zones-output', plan.keptThrough)?.check.comparison).toMatchObject({ verdict: 'rounds', official: { value: 23.49 } })
})

test('what is known for other days stands beside a quote with its own day', () => {
  const beside = (id: string) => {
    const row = rowOn(id, plan.keptThrough)
    return row && readingsBeside(row.quote, row.indicator, indicators).map(({ reading }) => `${reading.period} ${reading.value}`)
  }
  expect(beside('q-srdi')).toEqual(['2023-06 8', '2024-03 12.4'])
  expect(beside('q-zones')).toEqual(['2023-11 178'])
  expect(beside('q-branches-growing')).toEqual(['2023-01..09 65.9'])
  expect(beside('q-sme-turn')).toEqual(['2023-01..09 -9', '2023-01..09 0'])
})

test('the interview is no official reading of itself', () => {
  const announced = indicators.flatMap(({ observations }) => observations.filter(({ fromAnnouncement }) => fromAnnouncement))
  expect(announced.length).toBeGreaterThan(0)
  const named = new Set(
    indicators.flatMap((item) => item.quotes.flatMap((quote) => judgedReadings(quote, indicators).map(({ reading }) => reading.id))),
  )
  const official = new Set(indicators.flatMap((item) => officialReadings(item).map(({ id }) => id)))
  for (const { id } of announced) expect([id, named.has(id), official.has(id)]).toEqual([id, false, false])
})

test('readings that were recalled or taken from the quote and are now read stand no more as such', () => {
  const readings = new Map(indicators.flatMap(({ observations }) => observations.map((reading) => [reading.id, reading])))
  for (const id of ['s002', 's003', 's005', 's006', 's008', 's009', 's129', 's137', 's204']) expect(readings.has(id), id).toBe(false)
  const read = ['s221', 's229', 's226', 's230', 's231', 's258', 's259', 's228'].map((id) => readings.get(id)?.confidence)
  expect(read).toEqual(read.map(() => 'verified'))
  // derived from a later text: they back the verified ones and do not take their place
  for (const [own, derived] of [
    ['s048', 's242'],
    ['s049', 's244'],
  ] as const) {
    expect(readings.get(own)?.confidence).toBe('verified')
    expect(readings.get(derived)).toMatchObject({ confidence: 'derived', value: readings.get(own)?.value })
  }
})

test('no verdict rests on memory: with what is recalled hidden, all stay as they are', () => {
  const ledger = { ...miit2023, events: [], sequence: 0, unreadable: 0 }
  const verdicts = (of: typeof ledger.indicators) => quoteRows(of).map(({ quote, check }) => `${quote.id} ${check.verdict}`)
  expect(verdicts(withoutRecalled(ledger).indicators)).toEqual(verdicts(indicators))
})

test('every indicator says in both languages what it is, unit and scope included', () => {
  for (const { id, name, scope } of indicators) {
    expect(name.en, id).not.toMatch(/\p{Script=Han}/u)
    expect(scope.en, id).not.toMatch(/\p{Script=Han}/u)
  }
  for (const id of [
    'provinces-growing',
    'industrial-profit-growth',
    'industrial-revenue-growth',
    'nev-sales',
    'zones-gdp-share',
    'zones-new-firms-count',
  ])
    expect([indicator(id).unit.en, indicator(id).publisher.en].every((words) => words !== '')).toBe(true)
})
