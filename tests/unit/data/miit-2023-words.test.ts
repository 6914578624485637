import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { ledgerOf } from '#server/answers'
import { boardOf } from '#src/domain/board'
import { evidenceRows } from '#src/domain/evidence-rows'
import { filterEvidence } from '#src/domain/evidence-list'
import { englishIssuerOf } from '#src/domain/issuers'

const ledger = ledgerOf(miit2023, { events: [], unreadable: [], lastSequence: 0 })
const { plan, measures, programme, indicators, openingEvents } = miit2023
const items = openingEvents.flatMap((event) => (event.kind === 'evidence' ? [event.evidence] : []))
const measureOf = (id: string) => measures.find((measure) => measure.id === id)
const on = (id: string, asOf: string) => boardOf(ledger, asOf).measures.find(({ measure }) => measure.id === id)
const found = (q: string) =>
  filterEvidence(evidenceRows(boardOf(ledger, '2026-11-24')), { q }).flatMap((row) => (row.kind === 'item' ? [row.id] : []))

describe('in English', () => {
  test('every issuer, number and place of reading is told', () => {
    for (const item of items) {
      const shown = [englishIssuerOf(item, plan.agencies), item.englishNumber ?? item.number, item.englishSource ?? item.source]
      for (const words of shown) expect(words ?? '', item.id).not.toMatch(/\p{Script=Han}/u)
      expect(englishIssuerOf(item, plan.agencies), item.id).not.toBeNull()
    }
    expect(items.find(({ id }) => id === 'e098')?.englishIssuer).toBe('MIIT (Zhang Yunming, vice-minister)')
  })
  test('nothing is "met" that is found, and SRDI enterprises are SMEs', () => {
    const english = JSON.stringify(miit2023, (key, value: unknown) => (key === 'zh' ? undefined : value))
    expect(english.replace('its goals are met', '')).not.toMatch(/\bmet\b/)
    expect(english).not.toMatch(/SRDI firm/)
    expect(english.match(/specialised, refined, distinctive(,| and) innovative/gi)).not.toBeNull()
  })
  test('a document is found by its number as written and in Latin letters', () => {
    expect(found('财建〔2024〕148号')).toEqual(['e042'])
    expect(found('Caijian [2024] No. 148')).toEqual(['e042'])
  })
})

describe('roles', () => {
  test.each([
    ['A2-06', ['miit', 'ndrc', 'mofcom', 'mara', 'nea']],
    ['A2-07', ['miit']],
    ['A3-03', ['miit']],
    ['A4-04', ['miit']],
    ['A4-05', ['miit']],
    ['B1-05', ['miit']],
    ['B3-02', ['miit']],
    ['B4-04', ['miit']],
    // what a body merely said names nobody, and issuers that are recalled neither
    ['A1-08', []],
    ['C1-03', []],
  ])('of %s are stated for %j', (id, stated) => {
    const { lead = [], cooperating = [] } = measureOf(id) ?? {}
    expect([...lead, ...cooperating].filter(({ basis }) => basis === 'stated').map(({ agency }) => agency)).toEqual(stated)
  })
})

test.each(['A1-05', 'A1-09', 'A1-10', 'A1-11', 'A2-04', 'A2-05', 'B3-02', 'C3-04', 'C3-05'])('%s says what it is for', (id) => {
  expect(measureOf(id)?.aim).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/^To /) })
})

test('direct evidence with a period in its title gives a deadline, or a reason why not', () => {
  const titled = items.filter(({ title, confidence }) => /（20\d\d—20\d\d年）/.test(title) && confidence === 'verified')
  const ids = titled.flatMap(({ claims }) => claims.filter(({ direct }) => direct).map(({ subject }) => subject.id))
  expect(ids).toContain('B3-06')
  for (const id of ids) {
    const deadline = on(id, '2026-11-24')?.deadline
    expect(deadline?.precision === 'none' ? deadline.reason : deadline?.reason, id).toBeDefined()
  }
})

test('smart appliances: what speaks of appliances only is indirect, and a search that found nothing direct says so', () => {
  expect(on('A2-08', '2026-11-24')).toMatchObject({
    evidence: { level: 'none-found', direct: false },
    light: { light: 'yellow', rule: { id: 'none-found-indirect' } },
  })
  expect(on('A2-08', '2026-01-31')).toMatchObject({ evidence: { level: 'statement', direct: false }, light: { light: 'grey' } })
})

test('the pilots: the word of one city’s bureau is no official one; the light does not move', () => {
  const { official, light } = on('B2-06', '2026-11-23') ?? {}
  expect([official?.status, light?.rule.id]).toEqual(['started', 'past-inferred'])
  const now = on('B2-06', '2026-11-24')
  expect([now?.official.status, now?.lastWord.event, now?.light.rule.id]).toEqual(['announced', null, 'past-inferred'])
  expect(items.find(({ id }) => id === 'e047')).toMatchObject({ grade: 'D', effect: { zh: expect.not.stringContaining('启动') } })
})

test('Changchun is a member by a repost', () => {
  const city = programme?.slots.find(({ id }) => id === 'slot-11')?.city
  expect(city?.membership).toMatchObject({ grade: 'D', url: null, source: { zh: expect.stringContaining('ITBEAR') } })
  expect(city?.milestones[0]?.source?.zh).toContain('ITBEAR')
})

test('other years are no conflict: the nine provinces of 2024 are a reading', () => {
  expect(indicators.find(({ id }) => id === 'ten-provinces')?.observations.map(({ period, value }) => [period, value])).toEqual([
    ['2023-01..09', 6],
    ['2024-01..09', 9],
  ])
  expect(plan.conflicts.filter(({ indicators: named = [] }) => named.includes('ten-provinces'))).toHaveLength(1)
})
