import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { boardOf, defaultAsOf } from '#src/domain/board'
import { addDays, lastDayOfAll } from '#src/domain/day'
import { spanOf } from '#src/domain/period'
import { bodyNamed, responsibleBodies } from '#src/domain/responsible-bodies'

const { openingEvents, ...data } = miit2023
const ledger = { ...data, events: [...openingEvents], sequence: 0, unreadable: 0 }
const measureOn = (id: string, asOf: string) => boardOf(ledger, asOf).measures.find(({ measure }) => measure.id === id)
const stateOf = (id: string, asOf: string) => {
  const { deadline, schedule } = measureOn(id, asOf) ?? {}
  return { period: deadline !== undefined && 'period' in deadline ? deadline.period : deadline?.precision, schedule }
}

describe('a deadline that a later document set', () => {
  test.each([
    ['B2-06', '2023-12-29', '2025-12', 'past-inferred'],
    ['C1-02', '2024-03-13', '2024..2027', 'not-due'],
    ['B3-08', '2024-12-12', '2025..2027', 'not-due'],
    ['A3-07', '2026-01-07', '2027', 'not-due'],
  ])('%s: none before %s', (id, day, period, schedule) => {
    const before = { period: 'none', schedule: 'no-deadline' }
    expect(stateOf(id, '2023-10-01')).toEqual(before)
    expect(stateOf(id, addDays(day, -1))).toEqual(before)
    expect(stateOf(id, day)).toEqual({ period, schedule: 'not-due' })
    expect(stateOf(id, miit2023.plan.keptThrough)).toEqual({ period, schedule })
  })
})

test('these measures had a deadline by the end of 2023', () => {
  const known = boardOf(ledger, '2023-12-31').measures.filter(({ deadline }) => deadline.precision !== 'none')
  expect(known.map(({ measure }) => measure.id).toSorted()).toEqual(['A1-05', 'A3-04', 'B2-06'])
})

test('a list that lifts limits is a document until the day it is in force', () => {
  const on = (asOf: string) => {
    const { evidence, light } = measureOn('A4-08', asOf) ?? {}
    return [evidence?.level, evidence?.direct, light?.light]
  }
  expect(on('2024-10-31')).toEqual(['document', true, 'grey'])
  expect(on('2024-11-01')).toEqual(['implemented', true, 'green'])
  expect(measureOn('A4-08', miit2023.plan.keptThrough)?.light.since).toBe('2024-11-01')
  // the day is a second record of the item, not a second item
  expect(boardOf(ledger, '2024-11-01').evidence.filter(({ evidence }) => evidence.id === 'e035')).toMatchObject([{ additions: [{}] }])
})

describe('an official status', () => {
  const records = openingEvents.filter((event) => event.kind === 'evidence')
  const announced = spanOf(miit2023.plan.announcedOn.period).first
  const statuses = openingEvents.filter((event) => event.kind === 'status')
  test('rests on a verified item, on the day of one of its records, that is not older than the announcement', () => {
    for (const { id, occurredOn, reference } of statuses) {
      const ofItem = records.filter(({ evidence }) => evidence.id === reference.split('：')[0])
      expect(ofItem, id).not.toEqual([])
      for (const { evidence } of ofItem) expect(evidence.confidence, id).toBe('verified')
      expect(
        ofItem.map((record) => record.occurredOn),
        id,
      ).toContain(occurredOn)
      expect(spanOf(occurredOn).last >= announced, id).toBe(true)
    }
  })
  test('is the word of a body of the measure, in both languages by the name that the plan has for it', () => {
    for (const { id, saidBy, english, subject } of statuses) {
      const body = bodyNamed(saidBy, responsibleBodies(subject.id, ledger))
      expect(body?.name, id).toEqual({ zh: saidBy, en: english?.saidBy })
    }
  })
  test.each([
    ['A1-05', '2024-05-29', 'continuing'],
    ['A1-05', '2024-10-23', 'in-progress'],
    ['A1-05', '2026-01-21', 'continuing'],
    ['A2-06', '2025-06-15', 'in-progress'],
    ['A2-06', '2025-09-30', 'continuing'],
    ['A4-04', '2024-09-20', 'partly-done'],
    ['A4-08', '2024-03-14', 'in-progress'],
    ['A4-08', '2024-10-31', 'continuing'],
    ['A4-08', '2024-11-01', 'completed'],
    ['A4-08', '2026-11-24', 'completed'],
    ['A4-03', '2026-11-24', 'continuing'],
    ['C4-01', '2026-11-24', 'continuing'],
    ['C5-04', '2026-11-24', 'continuing'],
    // one city’s bureau is evidence, and an event held is not the measure completed
    // one city's bureau is evidence, no official word: withdrawn by an event, and kept as it was held before
    ['B2-06', '2026-01-31', 'started'],
    ['B2-06', '2026-11-23', 'started'],
    ['B2-06', '2026-11-24', 'announced'],
    ['B4-06', '2026-11-24', 'announced'],
    ['A1-07', '2026-11-24', 'announced'],
    ['A3-10', '2026-11-24', 'announced'],
    ['B4-07', '2026-11-24', 'announced'],
  ])('of %s on %s is %s', (id, asOf, status) => {
    expect(measureOn(id, asOf)?.official.status).toBe(status)
  })
})

describe('the checks of November 2026', () => {
  const checks = openingEvents.filter((event) => event.kind === 'check' && event.occurredOn === '2026-11-24')
  test('stand beside those of the kept day, which stay in the past they had', () => {
    expect(checks).toHaveLength(24)
    expect(defaultAsOf(ledger, lastDayOfAll)).toBe('2026-11-24')
    for (const id of ['A2-04', 'B1-05', 'B3-02'])
      expect(measureOn(id, '2026-11-23')?.events.findLast(({ event }) => event.kind === 'check')?.event).toMatchObject({
        result: 'none-found',
        occurredOn: '2026-01-31',
      })
  })
  test('say among what and by which words, and name items that are in the ledger', () => {
    const known = new Set(openingEvents.flatMap((event) => (event.kind === 'evidence' ? [event.evidence.id] : [])))
    for (const check of checks) {
      expect(check).toMatchObject({ scope: '公开网页存档', english: { scope: 'archived public web pages' } })
      if (check.kind !== 'check') continue
      expect(check.queries?.length, check.id).toBeGreaterThan(0)
      for (const item of check.items ?? []) expect(known.has(item), `${check.id} ${item}`).toBe(true)
    }
  })
})

describe('documents that were met again are the items that were there', () => {
  const itemOf = (id: string) => boardOf(ledger, '2026-11-24').evidence.find(({ evidence }) => evidence.id === id)
  test.each(['e102', 'e122', 'e127', 'e133', 'e135'])('%s is no item of its own', (id) => {
    expect(itemOf(id)).toBe(undefined)
  })
  test.each([
    ['e035', { date: '2024-09-08', confidence: 'verified' }, 2],
    ['e050', { date: '2024-12-12', dateConfidence: 'verified', grade: 'B' }, 1],
    ['e057', { date: '2025-06-27', dateConfidence: 'verified' }, 0],
    ['e083', { date: '2024-05-15', confidence: 'verified', grade: 'C' }, 1],
    ['e085', { date: '2023-05-22', confidence: 'verified', numberConfidence: 'verified' }, 0],
  ])('%s has what was read since', (id, facts, addresses) => {
    expect(itemOf(id)?.evidence).toMatchObject(facts)
    expect(itemOf(id)?.addresses).toHaveLength(addresses)
  })
  test.each([
    ['e013', 'A2-07'],
    ['e083', 'A2-06'],
    ['e103', 'A2-06'],
  ])('%s is about %s itself, now that the quarter is no deadline', (id, about) => {
    expect(itemOf(id)?.claims.find(({ claim }) => claim.subject.id === about)?.claim.direct).toBe(true)
  })
})

test('what is only derived lifts nothing', () => {
  const lifting = boardOf(ledger, '2026-11-24').measures.flatMap(({ evidence }) => evidence.liftedBy)
  for (const id of ['e106', 'e115', 'e129', 'e130']) expect(lifting).not.toContain(id)
})

test('an item that ships has its title in English, without a Chinese word', () => {
  for (const event of openingEvents)
    if (event.kind === 'evidence') expect(event.evidence.englishTitle ?? '', event.evidence.id).toMatch(/^(?!.*\p{Script=Han}).*[a-z]{3}/u)
})

test('an item that was met after the record was kept counts from its own day', () => {
  const has = (asOf: string) => boardOf(ledger, asOf).evidence.some(({ evidence }) => evidence.id === 'e117')
  expect([has('2026-01-31'), has('2026-03-16'), has('2026-03-17')]).toEqual([false, false, true])
})

test.each([
  ['A1-07', 'document', 'green', 'document-issued'],
  ['C1-02', 'document', 'grey', 'nothing-due'],
  ['A2-02', 'statement', 'grey', 'nothing-due'],
  ['A1-03', 'not-checked', 'yellow', 'not-checked'],
] as const)('%s, on %s, is %s by the row %s', (id, level, light, rule) => {
  const state = measureOn(id, miit2023.plan.keptThrough)
  expect([state?.evidence.level, state?.light.light, state?.light.rule.id]).toEqual([level, light, rule])
})

test('statuses and checks that ship say in English, without a Chinese word, what they say in Chinese', () => {
  const said = openingEvents.filter(({ kind }) => kind === 'status' || kind === 'check')
  expect(said.length).toBeGreaterThan(0)
  for (const event of said) {
    const english = event.kind === 'status' || event.kind === 'check' ? event.english : undefined
    expect(JSON.stringify(english ?? ''), event.id).toMatch(/^\{"(?!.*\p{Script=Han}).*[a-z]{3}/u)
  }
})
