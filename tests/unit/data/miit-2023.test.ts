import { describe, expect, test } from 'vitest'
import { miit2023 } from '#data/miit-2023/plan-data'
import { boardOf } from '#src/domain/board'
import { addDays } from '#src/domain/day'

const { openingEvents, ...data } = miit2023
const ledger = { ...data, events: [...openingEvents], sequence: 0, unreadable: 0 }
const stateOf = (id: string, asOf: string) => {
  const { deadline, schedule } = boardOf(ledger, asOf).measures.find(({ measure }) => measure.id === id) ?? {}
  return { period: deadline !== undefined && 'period' in deadline ? deadline.period : deadline?.precision, schedule }
}

describe('a deadline that a later document set', () => {
  test.each([
    ['B2-06', '2023-12-29', '2025-12', 'overdue'],
    ['C1-02', '2024-03-07', '2024..2027', 'not-due'],
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
  expect(known.map(({ measure }) => measure.id).toSorted()).toEqual(['A1-05', 'A2-01', 'A2-06', 'A2-07', 'A2-08', 'A3-04', 'B2-06'])
})

test('statuses and checks that ship say in English, without a Chinese word, what they say in Chinese', () => {
  const said = openingEvents.filter(({ kind }) => kind === 'status' || kind === 'check')
  expect(said.length).toBeGreaterThan(0)
  for (const event of said) {
    const english = event.kind === 'status' || event.kind === 'check' ? event.english : undefined
    expect(JSON.stringify(english ?? ''), event.id).toMatch(/^\{"(?!.*\p{Script=Han}).*[a-z]{3}/u)
  }
})
