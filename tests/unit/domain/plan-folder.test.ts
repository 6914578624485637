import { expect, test } from 'vitest'
import { planDataOf, planPartsOf } from '#src/domain/plan-folder'
import { evidence, measure, plan, written } from '#tests/setup/plan-fixture'

test('a folder with nothing but plan.json is a plan from which nothing was taken yet', () => {
  expect(planDataOf(planPartsOf({ 'plan.json': plan }))).toEqual({
    plan,
    measures: [],
    sentences: [],
    indicators: [],
    industries: [],
    programme: null,
    openingEvents: [],
  })
})

test('measures lie in files of any name and stand in the order of these names', () => {
  const files = {
    'plan.json': plan,
    'measures/second.json': [measure('B2-01')],
    'measures/first.json': [measure('A1-02'), measure('A1-01')],
  }
  expect(planPartsOf(files).measures.map(({ id }) => id)).toEqual(['A1-02', 'A1-01', 'B2-01'])
})

test('what its evidence and its events say is what the plan opens with', () => {
  const files = {
    'plan.json': plan,
    'evidence.json': [evidence('e1', [])],
    'events.json': [written.check('c1', 'A1-01', '2025-05-01', 'none-found')],
  }
  expect(planDataOf(planPartsOf(files)).openingEvents.map(({ id, origin }) => [id, origin])).toEqual([
    ['open-e1', 'shipped'],
    ['c1', 'shipped'],
  ])
})

test('without plan.json there is no plan', () => {
  expect(() => planPartsOf({ 'measures/A.json': [] })).toThrow('plan.json')
})
