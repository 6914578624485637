import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import type { Event } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import { boardOf, defaultAsOf } from '#src/domain/board'
import { cityChoices, countCities, filterCandidates, filterCities } from '#src/domain/city-filter'
import { findCity } from '#src/domain/city-lookup'
import { milestoneOfKind, milestonesKnown, summariseCities } from '#src/domain/city-summary'
import { lastDayOfAll } from '#src/domain/day'

const { openingEvents, ...rest } = miit2023
const ledgerWith = (...events: readonly Event[]): Ledger => ({
  ...rest,
  events: [...openingEvents, ...events],
  sequence: events.length,
  unreadable: 0,
})
const boardWith = (...events: readonly Event[]) => {
  const ledger = ledgerWith(...events)
  return boardOf(ledger, defaultAsOf(ledger, lastDayOfAll))
}
const written = {
  subject: { kind: 'city', id: 'slot-21' },
  occurredOn: '2023-08-30',
  author: { name: '甲', body: '' },
  recordedAt: '2026-11-20T02:00:00Z',
  origin: 'recorded',
} as const
const filled: Event = {
  ...written,
  kind: 'membership',
  id: '0190c0de-0000-7000-8000-000000000001',
  sequence: 1,
  slot: 'slot-21',
  adcode: '230100',
  name: '哈尔滨市',
  province: 'HL',
  source: '部里名单',
}
const corrected: Event = {
  ...written,
  kind: 'correction',
  id: '0190c0de-0000-7000-8000-000000000002',
  sequence: 2,
  corrects: filled.id,
  reason: '填错了席位',
}

const board = boardWith()
const programme = board.ledger.programme ?? { slots: [], candidates: [], provinces: [], measure: '', rules: [], notes: [] }
const found = (view: Parameters<typeof filterCities>[1], of = board) =>
  filterCities(of.cities, view, programme.provinces).map(({ slot, place }) => place?.name.en ?? slot)
const province = (include: readonly string[], exclude: readonly string[] = []) => ({ province: { include, exclude } })

describe('the list under a view', () => {
  test('without a condition every place is shown, open ones too', () => {
    expect(found({})).toHaveLength(30)
    expect(found({}).filter((name) => name.startsWith('slot-'))).toHaveLength(10)
  })
  test('a province shows its cities and no open place', () => {
    expect(found(province(['GD']))).toEqual(['Dongguan', 'Shenzhen'])
    expect(found(province(['JS', 'YN']))).toEqual(['Suzhou', 'Kunming'])
  })
  test('`none` shows the open places, and excluding it the confirmed ones', () => {
    expect(found(province(['none']))).toHaveLength(10)
    expect(found(province([], ['none']))).toHaveLength(20)
  })
  test.each(['苏州', 'suzhou', 'SUZHOU', "su'zhou", 'su zhou', 'ｓｕｚｈｏｕ', '江苏', 'jiangsu'])('Suzhou is found by %s', (q) => {
    expect(found({ q })).toEqual(['Suzhou'])
  })
  test('a place is found by its number, open or not', () => {
    expect(found({ q: 'slot-01' })).toEqual(['Suzhou'])
    expect(found({ q: 'slot-21' })).toEqual(['slot-21'])
  })
  test('every word must be found, and the province choice met as well', () => {
    expect(found({ q: '广东 深圳' })).toEqual(['Shenzhen'])
    expect(found({ q: '广东 苏州' })).toEqual([])
    expect(found({ ...province(['JS']), q: '深圳' })).toEqual([])
  })
})

describe('the list under a kind of change', () => {
  const ledger = ledgerWith(filled)
  const compared = boardOf(ledger, defaultAsOf(ledger, lastDayOfAll), { since: '2023-12-31' })
  const change = (include: readonly string[], exclude: readonly string[] = []) => ({ change: { include, exclude } })
  test('shows the places that changed so', () => {
    expect(found(change(['milestone']), compared)).toEqual(['Ningbo', 'Nanchang', 'Fuzhou', 'Zhengzhou'])
    expect(found(change(['filled']), compared)).toEqual(['Harbin'])
    expect(found(change(['filled', 'milestone']), compared)).toHaveLength(5)
  })
  test('`none` shows those that did not change, and excluding it those that did', () => {
    expect(found(change(['none']), compared)).toHaveLength(25)
    expect(found(change([], ['none']), compared)).toEqual(found(change(['filled', 'milestone']), compared))
  })
  test('keeps the other conditions', () => {
    expect(found({ ...change(['milestone']), ...province(['ZJ']) }, compared)).toEqual(['Ningbo'])
    expect(found({ ...change(['milestone']), q: 'zhengzhou' }, compared)).toEqual(['Zhengzhou'])
    expect(found({ ...change(['filled']), ...province(['ZJ']) }, compared)).toEqual([])
  })
  test('a kind that no place can have shows none, and so does every kind where no day is compared with', () => {
    expect(found(change(['slipped']), compared)).toEqual([])
    expect(found(change(['milestone']))).toEqual([])
    expect(found(change(['none']))).toHaveLength(30)
  })
  test('leaves out the candidates, which are in no list', () => {
    const candidates = (view: Parameters<typeof filterCities>[1]) => filterCandidates(programme, compared.cities, view)
    expect(candidates(change(['milestone']))).toEqual([])
    expect(candidates(change([], ['none']))).toEqual([])
    expect(candidates(change(['none']))).toEqual(candidates({}))
  })
  test('the counts beside the values are what choosing one would show, whatever else is chosen', () => {
    const views = [{}, province(['ZJ', 'none']), { q: '江' }, { ...change(['milestone'], ['none']), ...province([], ['JX']) }]
    for (const view of views) {
      const counts = countCities(compared.cities, view, programme.provinces)
      for (const name of cityChoices) {
        expect(counts.get(name)?.size).toBeGreaterThan(0)
        for (const [value, count] of counts.get(name) ?? [])
          expect([name, value, found({ ...view, [name]: { include: [value], exclude: [] } }, compared).length]).toEqual([
            name,
            value,
            count,
          ])
      }
    }
  })
})

describe('candidates', () => {
  const names = (of = board, view = {}) => filterCandidates(programme, of.cities, view).map(({ place }) => place.name.en)
  test('they are filtered as the list is', () => {
    expect(names()).toHaveLength(8)
    expect(names(board, province(['HB']))).toEqual(['Xiangyang'])
    expect(names(board, { q: 'taiyuan' })).toEqual(['Taiyuan'])
  })
  test('one that was confirmed since stands in the list and no longer here', () => {
    const after = boardWith(filled)
    expect(names(after)).not.toContain('Harbin')
    expect(found(province(['HL']), after)).toEqual(['Harbin'])
  })
})

describe('what the list comes to', () => {
  test('candidates are not counted', () => {
    expect(summariseCities(board.cities)).toEqual({
      confirmed: 20,
      byDate: 5,
      open: 10,
      provinces: 15,
      pilotEnd: { period: '2025-12', confidence: 'derived' },
    })
  })
  test('a place filled in the app is', () => {
    expect(summariseCities(boardWith(filled).cities)).toMatchObject({ confirmed: 21, open: 9, provinces: 16 })
  })
  test('without a list nothing is claimed', () => {
    expect(summariseCities([])).toEqual({ confirmed: 0, byDate: 0, open: 0, provinces: 0, pilotEnd: null })
  })
})

describe('milestones', () => {
  const cityOf = (slot: string) => board.cities.find((city) => city.slot === slot) ?? { milestones: [] }
  test('a kind is shown by its latest dated one, also where an undated one is known', () => {
    expect(milestoneOfKind(cityOf('slot-03'), 'local-plan')?.on).toBe('2024-03-13')
    expect(milestoneOfKind(cityOf('slot-08'), 'local-plan')?.on).toBe('2024-04-15')
  })
  test('an undated one stands where there is no other, and nothing where nothing is known', () => {
    expect(milestoneOfKind(cityOf('slot-02'), 'local-plan')).toMatchObject({ on: null })
    expect(milestoneOfKind(cityOf('slot-01'), 'acceptance')).toBeNull()
  })
  test('two of a kind count once', () => {
    expect(milestonesKnown(cityOf('slot-03'))).toBe(3)
    expect(milestonesKnown(cityOf('slot-21'))).toBe(0)
  })
})

describe('an address leads to', () => {
  test('the same place by adcode and by slot', () => {
    expect(findCity(board, '320500')).toMatchObject({ kind: 'city', city: { slot: 'slot-01' } })
    expect(findCity(board, 'slot-01')).toEqual(findCity(board, '320500'))
  })
  test('an open place by its slot', () => {
    expect(findCity(board, 'slot-21')).toMatchObject({ kind: 'city', city: { place: null } })
  })
  test('a candidate that is not in the list, until it is filled in', () => {
    expect(findCity(board, '230100')).toMatchObject({ kind: 'candidate' })
    expect(findCity(boardWith(filled), '230100')).toMatchObject({ kind: 'city', city: { slot: 'slot-21' } })
  })
  test('the slot that a city left again, or did not yet hold on the day in view', () => {
    expect(findCity(boardWith(filled, corrected), '230100')).toEqual({ kind: 'vacated', slot: 'slot-21' })
    expect(findCity(boardOf(ledgerWith(filled), '2026-01-31'), '230100')).toEqual({ kind: 'vacated', slot: 'slot-21' })
  })
  test('nothing that is known', () => {
    expect(findCity(board, '999999')).toEqual({ kind: 'unknown' })
    expect(findCity(board, 'slot-31')).toEqual({ kind: 'unknown' })
  })
})
