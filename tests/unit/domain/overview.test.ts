import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import type { Event } from '#src/contract/event'
import type { Indicator, Observation, Quote } from '#src/contract/indicator'
import type { Ledger } from '#src/contract/ledger'
import { boardOf, defaultAsOf } from '#src/domain/board'
import { lastDayOfAll } from '#src/domain/day'
import { filterMeasures } from '#src/domain/measure-filter'
import {
  changesOf,
  dueNext,
  duePeriods,
  headlineOf,
  leadingQuotes,
  listView,
  monthOf,
  provinceCounts,
  quarterEnds,
  quoteRows,
  shownSectors,
  weightOf,
} from '#src/domain/overview'
import { claimOn, dueOn, evidence as itemOf, ledger as fixture, measure as measureOf, recorded, written } from '#tests/setup/plan-fixture'
import { indicator as indicatorWith, quote as quoteOf, reading as readingOf } from '#tests/samples/indicators'

const { openingEvents, ...rest } = miit2023
const ledger: Ledger = { ...rest, events: [...openingEvents], sequence: 0, unreadable: 0 }
const board = boardOf(ledger, defaultAsOf(ledger, lastDayOfAll))
const { measures: states } = board

const reading = (period: string, basis: Observation['basis'], value: number, more: Partial<Observation> = {}): Observation =>
  readingOf(value, { period, basis, ...more })
const quote = (more: Partial<Quote>): Quote => quoteOf(4, { period: '2023-01..09', ...more })
const indicator = (id: string, observations: Observation[], quotes: Quote[] = []): Indicator => indicatorWith(id, { observations, quotes })

describe('listView', () => {
  test('keeps plan, day, language and sectors, drops every other condition', () => {
    const sector = { include: ['steel'], exclude: [] }
    const view = { plan: 'p', asOf: '2026-01-31', lang: 'en', sector, light: { include: ['red'], exclude: [] }, q: 'x' } as const
    expect(listView(view, { status: ['announced'] })).toEqual({
      plan: 'p',
      asOf: '2026-01-31',
      lang: 'en',
      sector,
      status: { include: ['announced'], exclude: [] },
    })
  })

  test('asks for one sector without bringing back what was left out', () => {
    expect(listView({ sector: { include: [], exclude: ['ai'] } }, { sector: ['steel'] })).toEqual({
      sector: { include: ['steel'], exclude: ['ai'] },
    })
    expect(shownSectors({ sector: { include: [], exclude: ['ai'] } }, ['ai', 'steel'])).toEqual(['steel'])
  })

  test.each(['light', 'schedule', 'status', 'evidence'] as const)(
    'every measure is in exactly one list by %s, each as long as its figure',
    (name) => {
      const valueOf = (state: (typeof states)[number]) =>
        ({ light: state.light.light, schedule: state.schedule, status: state.official.status, evidence: state.evidence.level })[name]
      const listed = [...new Set(states.map(valueOf))].map((value) => {
        const list = filterMeasures(states, listView({ q: 'ignored' }, { [name]: [value] }), ledger.plan)
        expect(list).toHaveLength(states.filter((state) => valueOf(state) === value).length)
        return list.length
      })
      expect(listed.reduce((sum, count) => sum + count, 0)).toBe(states.length)
    },
  )
})

test('quarters end on their last days, and the last is the day in view', () => {
  expect(quarterEnds('2023-10-01', '2024-05-20')).toEqual(['2023-12-31', '2024-03-31', '2024-05-20'])
  expect(quarterEnds('2023-10-01', '2023-12-31')).toEqual(['2023-12-31'])
})

test('ends of quarters stay few however far the day: they are spread evenly, and the day itself stays', () => {
  expect(quarterEnds('2023-10-01', '2033-06-30')).toHaveLength(39)
  const far = quarterEnds('2023-10-01', '9999-12-31')
  expect(far.length).toBeLessThanOrEqual(41)
  expect(far.at(-1)).toBe('9999-12-31')
  expect(new Set(far).size).toBe(far.length)
})

describe('headlineOf', () => {
  test('takes the rate that is quoted most, on the basis of its quote, a whole year as its December', () => {
    const plain = indicator('plain', [reading('2023-01', 'month', 1), reading('2023-02', 'month', 2), reading('2023-03', 'month', 3)])
    const quoted = indicator(
      'quoted',
      [reading('2023', 'year', 4.6), reading('2023-01..10', 'ytd', 4.1), reading('2023-11', 'month', 6.6)],
      [quote({}), quote({ id: 'q2' })],
    )
    const headline = headlineOf([plain, quoted])
    expect(headline?.indicator.id).toBe('quoted')
    expect(headline?.readings.map(({ period }) => period)).toEqual(['2023-01..10', '2023'])
    expect(headline?.quotes.map(({ id }) => id)).toEqual(['q'])
    expect([headline?.before?.value, headline?.latest.value]).toEqual([4.1, 4.6])
  })

  test('is null where there is no reading', () => {
    expect(headlineOf([indicator('a', [])])).toBeNull()
    expect(headlineOf([])).toBeNull()
  })

  test('prefers the series’ own word to the announcement’s, in either order', () => {
    const own = reading('2023-01..09', 'ytd', 4.2)
    const announced = reading('2023-01..09', 'ytd', 4, { fromAnnouncement: true })
    expect(headlineOf([indicator('a', [own, announced])])?.latest.value).toBe(4.2)
    expect(headlineOf([indicator('a', [announced, own])])?.latest.value).toBe(4.2)
  })

  test('a period stands at its last month', () => {
    expect(monthOf('2023-01..09')).toBe(2023 * 12 + 8)
    expect(monthOf('2023')).toBe(2023 * 12 + 11)
  })
})

describe('quotes', () => {
  const rows = quoteRows([
    indicator('words', [], [quote({ id: 'said', kind: 'claim', value: null })]),
    indicator('agrees', [reading('2023-01..09', 'ytd', 4)], [quote({ id: 'match' })]),
    indicator('not', [reading('2023-01..09', 'ytd', 5)], [quote({ id: 'differ' }), quote({ id: 'again' })]),
  ])

  test('what differs comes first, what cannot be told last', () => {
    expect(rows.map(({ quote: { id } }) => id)).toEqual(['differ', 'again', 'match', 'said'])
    expect(leadingQuotes(rows, 2).map(({ quote: { id } }) => id)).toEqual(['differ', 'match'])
  })

  test('the plan’s own quotes are all there', () => {
    expect(quoteRows(ledger.indicators)).toHaveLength(ledger.indicators.flatMap(({ quotes }) => quotes).length)
  })
})

describe('changes', () => {
  const changes = changesOf(board, states, true)

  test('stand newest first, and a deadline that ran out is one of them', () => {
    expect(changes.map(({ day }) => day)).toEqual(
      changes
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    )
    const overdue = changes.filter(({ kind }) => kind === 'overdue').flatMap(({ measures }) => measures)
    expect(overdue).toEqual(
      expect.arrayContaining(states.filter(({ schedule }) => schedule === 'overdue').map(({ measure }) => measure.id)),
    )
  })

  test('checks of one day with one result are told once and weigh as many as they are', () => {
    const checks = board.events.filter(({ event }) => event.kind === 'check')
    const told = changes.filter((change) => change.kind === 'event' && change.event.kind === 'check')
    expect(told.length).toBeLessThan(checks.length)
    expect(told.reduce((sum, change) => sum + weightOf(change), 0)).toBe(checks.length)
  })

  test('within a sector only what concerns its measures, naming no other', () => {
    const steel = filterMeasures(states, { sector: { include: ['steel'], exclude: [] } }, ledger.plan)
    const ids = new Set(steel.map(({ measure }) => measure.id))
    const about = changesOf(board, steel, false).flatMap(({ measures }) => (measures.length === 0 ? ['nothing'] : measures))
    expect(about.length).toBeGreaterThan(0)
    expect(about.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('changes of a small plan', () => {
  const small = [measureOf('A1-01', { deadline: dueOn('2025-06-30') }), measureOf('A1-02')]
  const told = (events: readonly Event[], asOf: string, time: 'known' | 'happened' = 'known') => {
    const on = boardOf(fixture(small, events), asOf, { time })
    return changesOf(on, on.measures, false).map((change) => [
      change.day,
      change.kind === 'event' ? change.event.kind : change.kind,
      change.measures,
    ])
  }
  test('as it happened, each stands on the day it took effect, and none after the day in view', () => {
    const late = recorded(written.status('stat-1', 'A1-02', '2025-05-10', 'started'), 1, '2025-09-01')
    expect(told([late], '2025-06-01', 'happened')).toEqual([['2025-05-10', 'status', ['A1-02']]])
    expect(told([late], '2025-06-01')).toEqual([])
    expect(told([late], '2025-09-01')[0]).toEqual(['2025-09-01', 'status', ['A1-02']])
  })
  test('a withdrawal names the measures that the item was about', () => {
    const item = recorded(written.evidence('rec-1', itemOf('e-one', [claimOn('A1-02')], { date: '2025-04-01' })), 1)
    const gone = recorded(written.withdrawal('gone-1', 'e-one', '2025-05-01', '虚构撤回'), 2)
    expect(told([item, gone], '2025-05-01')[0]).toEqual(['2025-05-01', 'withdrawal', ['A1-02']])
  })
})

describe('deadlines', () => {
  test('each stands in its quarter, empty quarters between', () => {
    const periods = duePeriods(states, board.asOf)
    const placed = periods.flatMap((period) => period.states.map(({ measure }) => measure.id)).toSorted()
    expect(placed).toEqual(
      states
        .filter(({ deadline }) => deadline.precision !== 'none')
        .map(({ measure }) => measure.id)
        .toSorted(),
    )
    expect(periods.some(({ states: due }) => due.length === 0)).toBe(true)
    expect(periods.map(({ period }) => period)).toContain('2026-Q1')
  })

  test('many quarters become years', () => {
    const [first] = states.filter(({ schedule }) => schedule === 'not-due')
    expect(first).toBeDefined()
    if (first === undefined) return
    const far = { ...first, deadline: { precision: 'year', period: '2035', basis: 'stated', reason: { zh: '', en: '' } } as const }
    expect(duePeriods([far], '2026-01-31').map(({ period }) => period)).toEqual(
      Array.from({ length: 10 }, (_, step) => String(2026 + step)),
    )
    expect(dueNext([far, first]).map(({ deadline }) => deadline)).toEqual([first.deadline, far.deadline])
  })

  test('years too many to draw are those with something due, and the one in view', () => {
    const due = states.filter(({ schedule }) => schedule === 'not-due' || schedule === 'past-inferred')
    const periods = duePeriods(due, '9999-12-31')
    expect(periods.map(({ period }) => period)).toEqual(periods.map(({ period }) => period).toSorted())
    expect(periods.at(-1)).toEqual({ period: '9999', states: [] })
    expect(periods.slice(0, -1).every((period) => period.states.length > 0)).toBe(true)
    expect(periods.flatMap((period) => period.states)).toHaveLength(due.length)
  })

  test('none at all, none drawn', () => {
    expect(duePeriods([], '2026-01-31')).toEqual([])
  })
})

test('every confirmed city is in a province, and no candidate counts as one', () => {
  const { programme } = ledger
  expect(programme).not.toBeNull()
  const counts = programme === null ? [] : provinceCounts(programme, board.cities)
  expect(counts.reduce((sum, { confirmed }) => sum + confirmed, 0)).toBe(board.cities.filter(({ place }) => place !== null).length)
  expect(counts.reduce((sum, { candidates }) => sum + candidates, 0)).toBeLessThanOrEqual(programme?.candidates.length ?? 0)
})
