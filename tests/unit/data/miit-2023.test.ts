import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { boardOf } from '#src/domain/board'
import { addDays } from '#src/domain/day'
import { spanOf } from '#src/domain/period'

const { openingEvents, ...data } = miit2023
const ledger = { ...data, events: [...openingEvents], sequence: 0, unreadable: 0 }
const measureOn = (id: string, asOf: string) => boardOf(ledger, asOf).measures.find(({ measure }) => measure.id === id)
const stateOf = (id: string, asOf: string) => {
  const { deadline, schedule } = measureOn(id, asOf) ?? {}
  return { period: deadline !== undefined && 'period' in deadline ? deadline.period : deadline?.precision, schedule }
}

describe('a deadline that a later document set', () => {
  test.each([
    ['B2-06', '2023-12-29', '2025-12', 'overdue'],
    ['C1-02', '2024-03-13', '2024..2027', 'not-due'],
    // dated by month: known from its last day on
    ['B3-08', '2024-12-31', '2025..2027', 'not-due'],
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

test('every official status rests on a verified item of its day that is not older than the announcement', () => {
  const items = new Map(openingEvents.flatMap((event) => (event.kind === 'evidence' ? [[event.evidence.id, event.evidence] as const] : [])))
  const announced = spanOf(miit2023.plan.announcedOn.period).first
  const statuses = openingEvents.filter((event) => event.kind === 'status')
  const measures = statuses.map(({ subject }) => subject.id).toSorted()
  expect(measures.join(' ')).toBe('A1-09 A3-06 B2-03 B2-06 C1-01 C1-09 C2-06 C2-07 C4-02 C4-07')
  for (const { id, occurredOn, reference } of statuses) {
    const item = items.get(reference.split('：')[0] ?? '')
    expect(item, id).toMatchObject({ confidence: 'verified', date: occurredOn })
    expect(spanOf(occurredOn).last >= announced, id).toBe(true)
  }
})

test.each([
  ['A1-07', 'document', 'words-and-papers'],
  ['A4-02', 'statement', 'words-and-papers'],
  ['C6-04', 'not-checked', 'otherwise'],
])('%s is grey on %s, for a reason of its own', (id, level, rule) => {
  const { evidence, light } = measureOn(id, miit2023.plan.keptThrough) ?? {}
  expect([evidence?.level, light?.light, light?.rule.id]).toEqual([level, 'grey', rule])
})

test('statuses and checks that ship say in English, without a Chinese word, what they say in Chinese', () => {
  const said = openingEvents.filter(({ kind }) => kind === 'status' || kind === 'check')
  expect(said.length).toBeGreaterThan(0)
  for (const event of said) {
    const english = event.kind === 'status' || event.kind === 'check' ? event.english : undefined
    expect(JSON.stringify(english ?? ''), event.id).toMatch(/^\{"(?!.*\p{Script=Han}).*[a-z]{3}/u)
  }
})
