import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardOf } from '#src/domain/board'
import { measureSorts, sortMeasures } from '#src/domain/measure-sort'
import { because, claimOn, dueOn, evidence, ledger, measure, recorded, written } from '#tests/setup/plan-fixture'

const measures = [
  measure('A1-01', { title: { zh: '张', en: 'z' }, deadline: dueOn('2026-05-31') }),
  measure('A1-02', { title: { zh: '李', en: 'l' }, lead: [] }),
  measure('A1-03', { title: { zh: '阿', en: 'a' }, deadline: dueOn('2025-05-31'), lead: [{ agency: 'sound', basis: 'stated' }] }),
  measure('B2-01', { title: { zh: '李', en: 'l' }, deadline: { precision: 'year', period: '2025', ...because } }),
]
const events = [
  recorded(written.evidence('open-1', evidence('e-one', [claimOn('A1-01', 'results')], { date: '2025-06' })), 1),
  recorded(written.evidence('open-2', evidence('e-two', [claimOn('A1-02', 'document', false)], { date: '2025-05-20' })), 2),
  recorded(written.status('stat-1', 'B2-01', '2025-06-01', 'started'), 3),
]
const { measures: states } = boardOf(ledger(measures, events), '2025-09-01')
const sorted = (key: (typeof measureSorts)[number], descending = false, list = states) =>
  sortMeasures(list, { key, descending }).map(({ measure: { id } }) => id)

describe('sorting', () => {
  test.each([
    ['id', ['A1-01', 'A1-02', 'A1-03', 'B2-01'], ['B2-01', 'A1-03', 'A1-02', 'A1-01']],
    ['title', ['A1-03', 'A1-02', 'B2-01', 'A1-01'], ['A1-01', 'A1-02', 'B2-01', 'A1-03']],
    ['deadline', ['A1-03', 'B2-01', 'A1-01', 'A1-02'], ['A1-01', 'B2-01', 'A1-03', 'A1-02']],
    ['evidence-date', ['A1-02', 'A1-01', 'A1-03', 'B2-01'], ['A1-01', 'A1-02', 'A1-03', 'B2-01']],
    ['agency', ['A1-03', 'A1-01', 'B2-01', 'A1-02'], ['A1-01', 'B2-01', 'A1-03', 'A1-02']],
    ['light', ['A1-03', 'A1-02', 'A1-01', 'B2-01'], ['B2-01', 'A1-01', 'A1-02', 'A1-03']],
    ['status', ['A1-01', 'A1-02', 'A1-03', 'B2-01'], ['B2-01', 'A1-01', 'A1-02', 'A1-03']],
    ['evidence', ['A1-03', 'B2-01', 'A1-02', 'A1-01'], ['A1-01', 'A1-02', 'A1-03', 'B2-01']],
    ['schedule', ['A1-03', 'A1-01', 'B2-01', 'A1-02'], ['A1-02', 'A1-01', 'B2-01', 'A1-03']],
  ] as const)('by %s, missing last both ways, ties by id', (key, up, down) => {
    expect(sorted(key)).toEqual(up)
    expect(sorted(key, true)).toEqual(down)
  })
  test('does not depend on the order it was given, and changes nothing in it', () => {
    const orders = fc.shuffledSubarray([...states], { minLength: states.length })
    fc.assert(
      fc.property(orders, fc.constantFrom(...measureSorts), fc.boolean(), (list, key, descending) => {
        const before = [...list]
        expect(sorted(key, descending, list)).toEqual(sorted(key, descending))
        expect(list).toEqual(before)
      }),
    )
  })
})
