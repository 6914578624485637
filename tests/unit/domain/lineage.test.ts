import { describe, expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import { boardOf } from '#src/domain/board'
import { decideAppend } from '#src/domain/append'
import { freeMeasureIds, measuresBehind } from '#src/domain/lineage'
import { claimOn, dueOn, evidence, ledger, measure, recorded, shipped, written } from '#tests/setup/plan-fixture'
import { smallPlan } from '#tests/samples/small-plan'

const measures = [measure('A1-01', { deadline: dueOn('2026-06-30') }), measure('A1-02'), measure('B2-01')]
const item = shipped(written.evidence('open-1', evidence('e-one', [claimOn('A1-01', 'funded')])))
const log = [
  item,
  recorded(written.split('split-1', 'A1-01', '2026-02-01', ['A1-03', 'A1-04']), 1),
  recorded(written.status('stat-1', 'A1-03', '2026-02-10', 'started'), 2),
  recorded(written.merge('merge-1', 'A1-04', '2026-02-20', 'A1-02'), 3),
]
const on = (day: string, events = log, since?: string) => boardOf(ledger(measures, events), day, { since })
const ids = (states: readonly { readonly measure: { readonly id: string } }[]) => states.map(({ measure: { id } }) => id)

describe('a measure that is split', () => {
  test('is on its own until the day before, then its parts stand in its place', () => {
    expect(ids(on('2026-01-31').measures)).toEqual(['A1-01', 'A1-02', 'B2-01'])
    expect(ids(on('2026-02-01').measures)).toEqual(['A1-03', 'A1-04', 'A1-02', 'B2-01'])
    expect(ids(on('2026-02-01').retired)).toEqual(['A1-01'])
  })
  test('keeps its id, its evidence and its record; its parts keep its deadline and start without evidence', () => {
    const { measures: parts, retired } = on('2026-02-10')
    expect(retired[0]?.evidence.level).toBe('funded')
    expect(retired[0]?.lineage.into?.ids).toEqual(['A1-03', 'A1-04'])
    expect(parts[0]).toMatchObject({
      deadline: { period: '2026-06-30' },
      evidence: { level: 'not-checked' },
      official: { status: 'started' },
    })
    expect(parts[0]?.lineage.from).toMatchObject([{ id: 'A1-01' }])
  })
  test('undone, it stands on its own again', () => {
    const undone = [...log.slice(0, 2), recorded(written.correction('undo-1', 'split-1', '2026-03-01'), 9)]
    expect(ids(on('2026-03-01', undone).measures)).toEqual(['A1-01', 'A1-02', 'B2-01'])
    expect(ids(on('2026-02-28', undone).measures)).toContain('A1-03')
  })
  test('shows its parts as new since the day before', () => {
    expect(on('2026-02-01', log, '2026-01-31').measures.map(({ change }) => change?.kinds)).toEqual([['new'], ['new'], [], []])
  })
})

describe('a measure that is merged', () => {
  test('goes on as part of the other, which says so', () => {
    const { measures: left, retired } = on('2026-02-20')
    expect(ids(left)).toEqual(['A1-03', 'A1-02', 'B2-01'])
    expect(ids(retired)).toEqual(['A1-01', 'A1-04'])
    expect(left[1]?.lineage.from).toMatchObject([{ id: 'A1-04' }])
  })
  test('changes nothing where the other is not there, or is no longer on its own', () => {
    const into = (target: string) => [...log, recorded(written.merge('merge-2', 'B2-01', '2026-03-01', target), 4)]
    for (const target of ['A1-01', 'Z9-01', 'B2-01']) expect(ids(on('2026-03-01', into(target)).measures)).toContain('B2-01')
    expect(ids(on('2026-03-01', into('A1-02')).measures)).not.toContain('B2-01')
  })
})

describe('appending a split or merge', () => {
  const [first, second] = ids(smallPlan.measures.map((one) => ({ measure: one })))
  const decide = (event: NewEvent, events: ReturnType<typeof recorded>[] = [], basedOn = events.length) =>
    decideAppend(
      { events, unreadable: [], lastSequence: events.length },
      { basedOn, events: [event] },
      {
        plan: smallPlan,
        recordedAt: '2026-11-24T08:00:00.000Z',
      },
    )
  test.each([
    ['a measure that is not there', written.split('wish', 'Z9-01', '2026-01-01', ['Z9-02', 'Z9-03'])],
    ['an id that is taken', written.split('wish', first ?? '', '2026-01-01', [second ?? '', 'Z9-03'])],
    ['one id twice', written.split('wish', first ?? '', '2026-01-01', ['Z9-03', 'Z9-03'])],
    ['a merge into what is not there', written.merge('wish', first ?? '', '2026-01-01', 'Z9-01')],
    ['a merge into itself', written.merge('wish', first ?? '', '2026-01-01', first ?? '')],
  ])('is refused for %s', (_, event) => expect(decide(event).outcome).toBe('invalid'))
  test('is accepted once; a second writer is told', () => {
    const parts = written.split('wish', first ?? '', '2026-01-01', ['Z9-02', 'Z9-03'])
    expect(decide(parts).outcome).toBe('accepted')
    const late = written.merge('late', first ?? '', '2026-01-01', second ?? '')
    expect(decide(late, [recorded(parts, 1)], 0).outcome).toBe('conflict')
    expect(decide(late, [recorded(parts, 1)]).outcome).toBe('invalid')
  })
})

test('free ids go on from the highest', () => {
  expect(freeMeasureIds('A1', ['A1-01', 'A1-09', 'A10-50', 'B2-77'], 2)).toEqual(['A1-10', 'A1-11'])
  expect(freeMeasureIds('C3', [], 1)).toEqual(['C3-01'])
})

describe('what has to be folded to know one measure', () => {
  const deep = [...log, recorded(written.split('split-2', 'A1-03', '2026-03-01', ['A1-05', 'A1-06']), 4)]
  const behind = (id: string, events = deep) => measuresBehind(id, measures, events).map((one) => one.id)
  test.each([
    ['of the plan: itself', 'A1-02', ['A1-02']],
    ['split off: its origin', 'A1-03', ['A1-01']],
    ['split off one that was split off: the first of them', 'A1-06', ['A1-01']],
    ['that never was: nothing', 'C9-99', []],
  ])('one %s', (_, id, expected) => {
    expect(behind(id)).toEqual(expected)
  })
  test('splits in a circle come to an end', () => {
    const circle = [
      recorded(written.split('split-1', 'A9-01', '2026-02-01', ['A9-02', 'A9-03']), 1),
      recorded(written.split('split-2', 'A9-02', '2026-02-01', ['A9-01']), 2),
    ]
    expect(behind('A9-01', circle)).toEqual([])
  })
  test('folded alone it is the same as in the whole plan', () => {
    for (const id of ['A1-02', 'A1-03', 'A1-05', 'A1-06', 'B2-01']) {
      const whole = on('2026-03-01', deep).measures.find(({ measure: one }) => one.id === id)
      const alone = boardOf({ ...ledger(measures, deep), measures: measuresBehind(id, measures, deep) }, '2026-03-01')
      const { lineage: _, ...state } = whole ?? {}
      expect(alone.measures.find(({ measure: one }) => one.id === id)).toEqual(expect.objectContaining(state))
    }
  })
})
