import { describe, expect, test } from 'vitest'
import type { Measure } from '#src/contract/plan'
import type { Event } from '#src/contract/event'
import type { LightAction } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { toDoDetail } from '#src/domain/to-do-detail'
import { dueOn, inferred, ledger, measure, recorded, written } from '#tests/setup/plan-fixture'

const detail = (action: LightAction, measures: readonly Measure[], events: readonly Event[], asOf: string) =>
  toDoDetail({ action, states: boardOf(ledger(measures, events), asOf).measures }, asOf)

const inferredOn = (period: string) => ({ precision: 'day', period, ...inferred }) as const

describe('about a deadline', () => {
  test('names the measure that is longest past, by its days', () => {
    const measures = [measure('A1-01', { deadline: inferredOn('2025-06-30') }), measure('A1-02', { deadline: inferredOn('2025-05-31') })]
    expect(detail('confirm-deadline', measures, [], '2025-07-01')).toEqual({ kind: 'past', days: 31, measure: 'A1-02' })
  })
  test('names none where several are equally long past', () => {
    const measures = [measure('A1-01', { deadline: dueOn('2025-06-30') }), measure('A1-02', { deadline: dueOn('2025-06-30') })]
    expect(detail('ask', measures, [], '2025-07-01')).toEqual({ kind: 'past', days: 1, measure: null })
  })
  test('counts no deadline that still runs', () => {
    const measures = [measure('A1-01', { deadline: dueOn('2025-06-30') }), measure('A1-02', { deadline: dueOn('2025-05-31') })]
    expect(detail('ask', measures, [], '2025-06-30')).toMatchObject({ days: 30, measure: 'A1-02' })
    expect(detail('ask', measures, [], '2025-05-31')).toMatchObject({ kind: 'reasons' })
  })
})

describe('to search again', () => {
  const measures = [measure('A1-01'), measure('A1-02')]
  const searched = (id: string, about: string, day: string, sequence: number) =>
    recorded(written.check(id, about, day, 'none-found'), sequence, day)
  test('says when each was last searched, from the first of those days to the last', () => {
    const events = [
      searched('c1', 'A1-01', '2025-04-01', 1),
      searched('c2', 'A1-01', '2025-06-01', 2),
      searched('c3', 'A1-02', '2025-05-01', 3),
    ]
    expect(detail('search-again', measures, events, '2025-07-01')).toEqual({ kind: 'searched', first: '2025-05-01', last: '2025-06-01' })
    expect(detail('search-again', measures, events, '2025-05-31')).toEqual({ kind: 'searched', first: '2025-04-01', last: '2025-05-01' })
  })
  test('where no search is on record, says why they are on the list', () => {
    expect(detail('search-again', measures, [], '2025-07-01')).toMatchObject({ kind: 'reasons' })
  })
})

describe('to look again', () => {
  const measures = [measure('A1-01'), measure('A1-02')]
  test('says how long ago the first of them was looked at', () => {
    // The whole plan counts as looked at through the day on which its record was closed.
    expect(detail('look-again', measures, [], '2026-07-01')).toEqual({ kind: 'looked', on: '2025-12-31', days: 182, measure: null })
  })
  test('names it where it is the only one', () => {
    const look = recorded(written.check('c1', 'A1-02', '2026-02-01', 'found'), 1, '2026-02-01')
    expect(detail('look-again', measures, [look], '2026-08-01')).toMatchObject({ on: '2025-12-31', measure: 'A1-01' })
  })
})

test('of other actions it says why the lights are what they are, the commonest first', () => {
  const measures = [measure('A1-01'), measure('A1-02'), measure('A1-03')]
  const events = ['A1-01', 'A1-03'].map((about, index) =>
    recorded(written.check(`c${index}`, about, '2025-04-01', 'none-found'), index + 1, '2025-04-01'),
  )
  const found = detail('check', measures, events, '2025-07-01')
  expect(found.kind === 'reasons' ? found.reasons.map(({ rule, count }) => [rule.id, count]) : found).toEqual([
    ['searched', 2],
    ['otherwise', 1],
  ])
})
