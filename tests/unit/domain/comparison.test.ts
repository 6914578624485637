import { describe, expect, test } from 'vitest'
import { boardOf } from '#src/domain/board'
import { wasBefore } from '#src/domain/comparison'
import { indicatorChange, indicatorsKnownBy } from '#src/domain/known-readings'
import { claimOn, dueOn, evidence, ledger, measure, plan, recorded, shipped, written } from '#tests/setup/plan-fixture'
import { indicator, reading } from '#tests/samples/indicators'

const measures = [
  measure('A1-01', { deadline: dueOn('2025-06-30') }),
  measure('A1-02'),
  measure('B2-01', { deadline: dueOn('2026-06-30') }),
]
const log = [
  shipped(written.evidence('open-1', evidence('e-one', [claimOn('A1-02', 'document')], { date: '2025-05-20' }))),
  recorded(written.status('stat-1', 'A1-02', '2025-07-10', 'completed'), 1),
  recorded(written.withdrawal('gone-1', 'e-one', '2025-08-01', '虚构撤回'), 2),
  recorded(written.deadline('dead-1', 'A1-01', '2025-08-15', dueOn('2025-12-01')), 3),
  // Known long after it happened.
  recorded(written.status('stat-2', 'A1-01', '2025-05-01', 'started'), 4, '2025-09-01'),
]
const book = ledger(measures, log)
const kindsSince = (since: string, asOf: string) => boardOf(book, asOf, { since }).measures.map(({ change }) => change?.kinds)

describe('what changed between two days', () => {
  test.each([
    ['2025-05-19', '2025-05-20', [[], ['evidence'], []]],
    ['2025-06-30', '2025-07-01', [['slipped'], [], []]],
    ['2025-07-09', '2025-07-10', [[], ['moved', 'done'], []]],
    ['2025-07-31', '2025-08-01', [[], ['withdrawn'], []]],
    ['2025-08-14', '2025-08-15', [['deadline', 'recovered'], [], []]],
    ['2025-08-31', '2025-09-01', [['moved'], [], []]],
    ['2025-02-01', '2025-03-01', [['new'], ['new'], ['new']]],
  ])('from %s to %s', (since, asOf, expected) => {
    expect(kindsSince(since, asOf)).toEqual(expected)
  })
  test('compared with no day, or with one that is not earlier, nothing is said of changes', () => {
    for (const since of [undefined, '2025-07-01', '2025-07-02']) {
      const board = boardOf(book, '2025-07-01', { since })
      expect(board.before).toBeNull()
      expect(board.measures.map(({ change }) => change)).toEqual([null, null, null])
    }
  })
  test('what something was is given only where it was something else', () => {
    const [first, second] = boardOf(book, '2025-07-10', { since: '2025-06-30' }).measures
    if (first === undefined || second === undefined) throw new Error('no measures')
    expect(wasBefore(first, ({ schedule }) => schedule)).toBe('due-soon')
    expect(wasBefore(second, ({ official }) => official.status)).toBe('announced')
    expect(wasBefore(second, ({ evidence: { level, direct } }) => ({ level, direct }))).toBeUndefined()
  })
})

describe('two kinds of time', () => {
  const statusOn = (day: string, time: 'known' | 'happened') => boardOf(book, day, { time }).measures[0]?.official.status
  test('what happened in May and became known in September counts from then, or from when it happened', () => {
    expect([statusOn('2025-05-01', 'known'), statusOn('2025-08-31', 'known'), statusOn('2025-09-01', 'known')]).toEqual([
      'announced',
      'announced',
      'started',
    ])
    expect([statusOn('2025-04-30', 'happened'), statusOn('2025-05-01', 'happened')]).toEqual(['announced', 'started'])
  })
  test('a correction made later undoes what happened, and leaves what was known', () => {
    const events = [
      recorded(written.status('stat-9', 'A1-01', '2025-05-01', 'completed'), 1),
      recorded(written.correction('undo-9', 'stat-9', '2025-06-01'), 2),
    ]
    const status = (time: 'known' | 'happened') => boardOf(ledger(measures, events), '2025-05-15', { time }).measures[0]?.official.status
    expect([status('known'), status('happened')]).toEqual(['completed', 'announced'])
  })
})

describe('a deadline that was moved', () => {
  const on = (day: string, against?: 'first' | 'current') => boardOf(book, day, { against }).measures[0]
  test('keeps its first day, and lateness can be counted against either', () => {
    expect(on('2025-08-15')).toMatchObject({ hasMovedDeadline: true, schedule: 'not-due' })
    expect(on('2025-08-15', 'first')).toMatchObject({ schedule: 'overdue', deadline: { period: '2025-06-30' } })
    expect(on('2025-08-14')?.hasMovedDeadline).toBe(false)
  })
})

describe('after the day the record was kept through', () => {
  const due = (day: string, ...events: typeof log) =>
    boardOf(ledger([measure('A1-01', { deadline: dueOn('2026-02-10') })], events), day).measures[0]
  test('a deadline that runs out is overdue and unchecked, and its red is not claimed', () => {
    expect(due('2026-02-10')).toMatchObject({ schedule: 'due-soon', isUnchecked: false })
    expect(due('2026-02-11')).toMatchObject({ schedule: 'overdue', isUnchecked: true, light: { redSpans: [] } })
    expect(due('2026-02-11')?.overdueSpans).toEqual([{ first: '2026-02-11', last: '2026-02-11' }])
  })
  test('whatever is recorded about it after its deadline is a check', () => {
    const note = recorded(written.note('note-1', 'A1-01', '2026-02-20'), 1)
    expect(due('2026-02-20', note)).toMatchObject({ isUnchecked: false, light: { redSpans: [{ first: '2026-02-20' }] } })
    expect(due('2026-02-19', note)?.isUnchecked).toBe(true)
  })
  test('one that ran out while the record was kept is late without a doubt', () => {
    const kept = boardOf(ledger([measure('A1-01', { deadline: dueOn(plan.keptThrough) })], []), '2026-06-01').measures[0]
    const before = boardOf(ledger([measure('A1-01', { deadline: dueOn('2025-12-30') })], []), '2026-06-01').measures[0]
    expect([kept?.isUnchecked, before?.isUnchecked]).toEqual([true, false])
  })
})

describe('an indicator between two days', () => {
  const series = indicator('invented', {
    observations: [
      reading(4, { id: 'first', publishedOn: '2025-10-20' }),
      reading(4.2, { id: 'revised', publishedOn: '2025-12-20' }),
      reading(5, { id: 'next', period: '2025-01..10', publishedOn: '2025-11-20' }),
      reading(9, { id: 'own', period: '2024', basis: 'year', fromAnnouncement: true }),
    ],
  })
  const by = (day: string) => indicatorsKnownBy({ plan, indicators: [series] }, day)[0] ?? series
  test.each([
    ['2025-10-20', '2025-11-20', ['figure'], ['next']],
    ['2025-11-20', '2025-12-20', ['revised'], ['revised']],
    ['2025-10-19', '2025-12-20', ['figure'], ['first', 'revised', 'next']],
    ['2025-12-20', '2025-12-31', [], []],
  ])('from %s to %s', (since, asOf, kinds, added) => {
    expect(indicatorChange(by(since), by(asOf))).toMatchObject({ kinds, added })
  })
  test('what only the announcement gives is known with it, however old its period', () => {
    const has = (day: string) => by(day).observations.some(({ id }) => id === 'own')
    expect([has('2025-02-28'), has('2025-03-01')]).toEqual([false, true])
  })
})
