import { describe, expect, test } from 'vitest'
import type { Event, NewEvent } from '#src/contract/event'
import type { Measure, Plan } from '#src/contract/plan'
import { changeKinds } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { cityChangeKinds, measureChangeKinds, wasBefore } from '#src/domain/comparison'
import type { MeasureState } from '#src/domain/measure-state'
import { indicatorChange, indicatorChangeKinds, indicatorsKnownBy, indicatorStates } from '#src/domain/known-readings'
import { claimOn, dueOn, evidence, ledger, lightRule, measure, plan, recorded, shipped, written } from '#tests/setup/plan-fixture'
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
    ['2025-05-19', '2025-05-20', [[], ['evidence', 'level', 'light'], []]],
    ['2025-06-30', '2025-07-01', [['slipped', 'light'], [], []]],
    ['2025-07-09', '2025-07-10', [[], ['moved', 'done'], []]],
    ['2025-07-31', '2025-08-01', [[], ['withdrawn', 'level', 'light'], []]],
    ['2025-08-14', '2025-08-15', [['deadline', 'recovered', 'light'], [], []]],
    ['2025-08-31', '2025-09-01', [['moved'], [], []]],
    ['2025-02-01', '2025-03-01', [['new'], ['new'], ['new']]],
  ])('from %s to %s', (since, asOf, expected) => {
    expect(kindsSince(since, asOf)).toEqual(expected)
  })
  test('an answer or a light that is another is told, whatever moved it', () => {
    const changes = (events: readonly Event[], since: string, asOf: string, of: readonly Measure[] = [measure('A1-01')]) =>
      boardOf(ledger(of, events), asOf, { since }).measures.map(({ change }) => change?.kinds)
    const claimed = (level: 'statement' | 'results', id: string, on: string, sequence: number) =>
      recorded({ ...written.evidence(id, evidence('e-one', [claimOn('A1-01', level)])), occurredOn: on }, sequence)
    const searched = recorded(written.check('check-1', 'A1-01', '2025-06-10', 'none-found'), 1)
    expect(changes([searched], '2025-06-09', '2025-06-10')).toEqual([['level', 'light']])
    const raised = [claimed('statement', 'claim-1', '2025-05-10', 1), claimed('results', 'claim-2', '2025-06-10', 2)]
    expect(changes(raised, '2025-06-09', '2025-06-10')).toEqual([['level']])
    // Indirect evidence is yellow by the invented plan, direct is green.
    const direct = [
      recorded(written.evidence('claim-1', evidence('e-one', [claimOn('A1-01', 'document', false)])), 1),
      recorded({ ...written.evidence('claim-2', evidence('e-one', [claimOn('A1-01', 'document')])), occurredOn: '2025-06-10' }, 2),
    ]
    expect(changes(direct, '2025-06-09', '2025-06-10')).toEqual([['level', 'light']])
    // Overdue by silence until somebody looks.
    const late = [measure('A1-01', { deadline: dueOn('2026-06-30') })]
    const unchecked: Plan = {
      ...plan,
      lightRules: [lightRule('silent', 'yellow', { schedule: ['overdue'], lookedAt: false }), ...plan.lightRules],
    }
    const looked = recorded(written.status('stat-1', 'A1-01', '2026-07-10', 'announced'), 1)
    const board = boardOf(ledger(late, [looked], { plan: unchecked }), '2026-07-10', { since: '2026-07-09' })
    expect(board.measures.map(({ change }) => change?.kinds)).toEqual([['light']])
  })
  test('a split or merge that was undone is told of the measures that stand on their own again', () => {
    const two = [measure('A1-01'), measure('A1-02')]
    const since = (events: readonly Event[]) =>
      boardOf(ledger(two, events), '2025-06-20', { since: '2025-06-10' }).measures.map(({ measure: { id }, change }) => [id, change?.kinds])
    const undone = recorded(written.correction('undo-1', 'turn-1', '2025-06-20'), 2)
    expect(since([recorded(written.split('turn-1', 'A1-01', '2025-06-10', ['A1-03', 'A1-04']), 1), undone])).toEqual([
      ['A1-01', ['reworded']],
      ['A1-02', []],
    ])
    expect(since([recorded(written.merge('turn-1', 'A1-01', '2025-06-10', 'A1-02'), 1), undone])).toEqual([
      ['A1-01', ['reworded']],
      ['A1-02', ['reworded']],
    ])
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

describe('what changed of a place in the list of cities', () => {
  const about = { kind: 'city', id: 'slot-1' } as const
  const author = { name: '测试员', body: '' }
  const takes = (id: string, occurredOn: string, adcode: string): NewEvent => ({
    kind: 'membership',
    id,
    subject: about,
    occurredOn,
    author,
    slot: about.id,
    adcode,
    name: `虚构市 ${adcode}`,
    province: 'XX',
    source: '虚构名单',
  })
  const milestone: NewEvent = {
    kind: 'milestone',
    id: 'mile-1',
    subject: about,
    occurredOn: '2025-05-10',
    author,
    milestone: 'local-plan',
    text: '虚构方案',
    source: '虚构来源',
  }
  const proof = evidence('e-city', [{ subject: about, level: 'document', direct: true }], { date: '2025-06-10' })
  const city = ledger(
    [],
    [
      recorded(takes('take-1', '2025-04-10', '999901'), 1),
      recorded(milestone, 2),
      recorded(written.evidence('open-1', proof), 3),
      recorded(written.withdrawal('gone-1', 'e-city', '2025-07-10', '虚构撤回'), 4),
      recorded({ ...written.correction('undo-1', 'take-1', '2025-08-10'), subject: about }, 5),
      recorded(takes('take-2', '2025-08-10', '999902'), 6),
      recorded({ ...written.correction('undo-2', 'take-2', '2025-09-10'), subject: about }, 7),
      recorded({ ...written.correction('undo-3', 'mile-1', '2025-10-01'), subject: about }, 8),
    ],
    { programme: { slots: [{ id: about.id, city: null }], candidates: [], provinces: [], measure: '', rules: [], notes: [] } },
  )
  const changeSince = (since: string, asOf: string) => boardOf(city, asOf, { since }).cities[0]
  test.each([
    ['2025-04-09', '2025-04-10', ['filled']],
    ['2025-04-10', '2025-05-09', []],
    ['2025-05-09', '2025-05-10', ['milestone']],
    ['2025-06-09', '2025-06-10', ['evidence']],
    ['2025-07-09', '2025-07-10', ['withdrawn']],
    ['2025-08-09', '2025-08-10', ['filled']],
    ['2025-09-09', '2025-09-10', ['vacated']],
    ['2025-04-09', '2025-06-10', ['filled', 'milestone', 'evidence']],
    ['2025-04-09', '2025-09-10', ['milestone']],
    ['2025-09-30', '2025-10-01', ['milestone-undone']],
    ['2025-05-09', '2025-10-01', ['vacated']],
  ])('from %s to %s', (since, asOf, kinds) => {
    expect(changeSince(since, asOf)?.change?.kinds).toEqual(kinds)
  })
  test('a milestone undone in between is given as it was', () => {
    const change = changeSince('2025-05-10', '2025-10-01')?.change
    expect([change?.milestonesAdded, change?.milestonesGone.map(({ text }) => text.zh)]).toEqual([[], ['虚构方案']])
  })
  test('who held it before is given only where it was another', () => {
    const held = (since: string, asOf: string) => {
      const state = changeSince(since, asOf)
      return state === undefined ? undefined : wasBefore(state, ({ place }) => place?.adcode ?? null)
    }
    expect([held('2025-04-09', '2025-04-10'), held('2025-04-10', '2025-05-10'), held('2025-08-09', '2025-08-10')]).toEqual([
      null,
      undefined,
      '999901',
    ])
  })
})

test('every kind of change is one of a measure, a place or an indicator', () => {
  expect(new Set([...measureChangeKinds, ...indicatorChangeKinds, ...cityChangeKinds])).toEqual(new Set(changeKinds))
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
  const looked = (state: MeasureState | undefined) => state?.light.inputs.lookedAt
  test('a deadline that runs out is overdue, and nobody has looked since', () => {
    expect(due('2026-02-10')).toMatchObject({ schedule: 'due-soon', lastLookOn: plan.keptThrough })
    expect(due('2026-02-11')).toMatchObject({ schedule: 'overdue', light: { inputs: { lookedAt: false } } })
    expect(due('2026-02-11')?.overdueSpans).toEqual([{ first: '2026-02-11', last: '2026-02-11' }])
  })
  test('a check after its deadline is a look, from its day on; a note or an urge is none', () => {
    const check = recorded(written.check('check-1', 'A1-01', '2026-02-20', 'none-found'), 1)
    expect(looked(due('2026-02-20', check))).toBe(true)
    expect(looked(due('2026-02-19', check))).toBe(false)
    const idle = [recorded(written.note('note-1', 'A1-01', '2026-02-20'), 1), recorded(written.urge('urge-1', 'A1-01', '2026-02-21'), 2)]
    expect(looked(due('2026-03-01', ...idle))).toBe(false)
  })
  test('a look on the last day itself is none after it', () => {
    const check = recorded(written.check('check-1', 'A1-01', '2026-02-10', 'none-found'), 1)
    expect(looked(due('2026-02-11', check))).toBe(false)
  })
  test('one that ran out while the record was kept is late without a doubt', () => {
    const kept = boardOf(ledger([measure('A1-01', { deadline: dueOn(plan.keptThrough) })], []), '2026-06-01').measures[0]
    const before = boardOf(ledger([measure('A1-01', { deadline: dueOn('2025-12-30') })], []), '2026-06-01').measures[0]
    expect([looked(kept), looked(before)]).toEqual([false, true])
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
  test('a revision says what it revises: the value that was known last', () => {
    const again = indicator('invented', {
      observations: [...series.observations, reading(4.3, { id: 'again', publishedOn: '2025-12-28' })],
    })
    const on = (day: string) => indicatorsKnownBy({ plan, indicators: [again] }, day)[0] ?? again
    const revised = (since: string, asOf: string) =>
      [...indicatorChange(on(since), on(asOf)).revised].map(([id, was]) => [id, was.id, was.value])
    expect(revised('2025-11-20', '2025-12-20')).toEqual([['revised', 'first', 4]])
    expect(revised('2025-12-27', '2025-12-28')).toEqual([['again', 'revised', 4.2]])
    expect(revised('2025-10-20', '2025-11-20')).toEqual([])
  })
  test('the same value published once more is a new figure and revises nothing', () => {
    const twice = indicator('invented', {
      observations: [reading(4, { id: 'first', publishedOn: '2025-10-20' }), reading(4, { id: 'copy', publishedOn: '2025-11-20' })],
    })
    const on = (day: string) => indicatorsKnownBy({ plan, indicators: [twice] }, day)[0] ?? twice
    expect(indicatorChange(on('2025-10-20'), on('2025-11-20'))).toMatchObject({ kinds: ['figure'], revised: new Map() })
  })
  test('on a board each says what changed, and nothing where no day is compared with', () => {
    const kept = ledger([], [], { indicators: [series] })
    const changes = (since?: string) => indicatorStates(boardOf(kept, '2025-11-20', { since })).map(({ change }) => change?.kinds ?? null)
    expect([changes('2025-11-19'), changes('2025-11-20'), changes()]).toEqual([[['figure']], [null], [null]])
    const board = boardOf(kept, '2025-11-20')
    expect(indicatorStates(board)).toBe(indicatorStates(board))
  })
  test('what only the announcement gives is known with it, however old its period', () => {
    const has = (day: string) => by(day).observations.some(({ id }) => id === 'own')
    expect([has('2025-02-28'), has('2025-03-01')]).toEqual([false, true])
  })
})
