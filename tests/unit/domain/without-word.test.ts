import { expect, test } from 'vitest'
import { boardOf } from '#src/domain/board'
import { filterMeasures } from '#src/domain/measure-filter'
import { isWithoutWord, withoutWordView } from '#src/domain/without-word'
import { ledger, measure, plan, recorded, written } from '#tests/setup/plan-fixture'

const measures = [measure('A1-01'), measure('A1-02'), measure('A1-03'), measure('A1-04')]
const events = [
  recorded(written.status('s1', 'A1-02', '2025-09-01', 'in-progress'), 1, '2025-09-01'),
  recorded(written.status('s2', 'A1-03', '2025-04-01', 'completed'), 2, '2025-04-01'),
  recorded(written.status('s3', 'A1-04', '2025-04-01', 'cancelled'), 3, '2025-04-01'),
]
const quietOn = (day: string) =>
  boardOf(ledger(measures, events), day)
    .measures.filter(isWithoutWord)
    .map((state) => state.measure.id)

test('a year after the announcement, to the day, what nothing was said of is without word', () => {
  expect(quietOn('2026-02-28')).toEqual([])
  expect(quietOn('2026-03-01')).toEqual(['A1-01'])
})

test('the year is counted from the last word, and what is completed or cancelled owes none', () => {
  expect(quietOn('2026-08-31')).toEqual(['A1-01'])
  expect(quietOn('2026-09-01')).toEqual(['A1-01', 'A1-02'])
})

test('the list of them holds just those', () => {
  const states = boardOf(ledger(measures, events), '2027-01-01').measures
  expect(filterMeasures(states, withoutWordView, plan)).toEqual(states.filter(isWithoutWord))
})
