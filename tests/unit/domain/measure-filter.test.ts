import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChoiceName, measureChoices, type View } from '#src/domain/address'
import { boardOf } from '#src/domain/board'
import { satisfies } from '#src/domain/choice'
import { countChoices, filterMeasures, unknownValues, valuesOf, withoutUnknown } from '#src/domain/measure-filter'
import { foldCase } from '#src/domain/text-search'
import { because, claimOn, dueOn, evidence, ledger, measure, plan, recorded, written } from '#tests/setup/plan-fixture'

const measures = [
  measure('A1-01', { title: { zh: '虚构５Ｇ风筝', en: 'Invented 5G kite' } }),
  measure('A1-02', {
    aim: { zh: '虚构的铃声更响', en: 'Louder invented bells' },
    sectors: ['bells'],
    lead: [],
    kind: 'document',
    deadline: dueOn('2025-05-31'),
  }),
  measure('A1-03', { sectors: ['kites', 'bells'], deadline: { precision: 'year', period: '2026', ...because, basis: 'inferred' } }),
  measure('B2-01', { sectors: [], lead: [{ agency: 'sound', basis: 'stated' }], kind: 'standing' }),
]
const events = [
  recorded(written.evidence('open-1', evidence('e-one', [claimOn('B2-01')], { number: '虚构〔2025〕7号' })), 1),
  recorded(written.status('stat-1', 'A1-03', '2025-06-01', 'started'), 2),
]
const { measures: states } = boardOf(ledger(measures, events), '2025-09-01')
const shown = (view: View) => filterMeasures(states, view, plan).map(({ measure: { id } }) => id)
const countsOf = (view: View, name: ChoiceName) => countChoices(states, view, plan).get(name) ?? new Map<string, number>()
const only = (...include: string[]) => ({ include, exclude: [] })
const but = (...exclude: string[]) => ({ include: [], exclude })

const values = ['kites', 'bells', 'none', 'A1', 'B2', 'wind', 'sound', 'red', 'grey', 'green', 'action', 'announced', 'stated']
const choice = fc.record({
  include: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }),
  exclude: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }),
})
const names = fc.constantFrom(...measureChoices)
const views: fc.Arbitrary<View> = fc.dictionary(names, choice, { maxKeys: 3 })

describe('a choice', () => {
  test.each([
    ['nothing chosen', {}, ['A1-01', 'A1-02', 'A1-03', 'B2-01']],
    ['one value', { sector: only('kites') }, ['A1-01', 'A1-03']],
    ['any of two', { sector: only('kites', 'bells') }, ['A1-01', 'A1-02', 'A1-03']],
    ['all but one', { sector: but('bells') }, ['A1-01', 'B2-01']],
    ['one, but not another', { sector: { include: ['kites'], exclude: ['bells'] } }, ['A1-01']],
    ['those without any', { sector: only('none') }, ['B2-01']],
    ['those with some', { agency: but('none') }, ['A1-01', 'A1-03', 'B2-01']],
    ['those without a deadline', { basis: only('none') }, ['A1-01', 'B2-01']],
    ['two choices at once', { sector: only('bells'), status: only('started') }, ['A1-03']],
    ['a pillar', { pillar: only('p2') }, ['B2-01']],
    ['a light', { light: only('red', 'green') }, ['A1-02', 'B2-01']],
    ['direct evidence', { directness: only('direct') }, ['B2-01']],
    ['no evidence that counts', { directness: only('none') }, ['A1-01', 'A1-02', 'A1-03']],
    ['an unknown value', { sector: only('drums') }, []],
    ['a choice of cities, which measures do not have', { province: only('JS') }, ['A1-01', 'A1-02', 'A1-03', 'B2-01']],
  ] satisfies [string, View, string[]][])('%s', (_, view, expected) => {
    expect(shown(view)).toEqual(expected)
  })
  test('excluding is the opposite of including', () => {
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.subarray(values.slice(0, 2)), (value, own) => {
        expect(satisfies(but(value), own)).toBe(!satisfies(only(value), own))
      }),
    )
  })
  test('shows a part of the list in its order, and one more choice never shows more', () => {
    fc.assert(
      fc.property(views, names, choice, (view, name, more) => {
        const list = shown(view)
        expect(list).toEqual(measures.map(({ id }) => id).filter((id) => list.includes(id)))
        if (view[name] === undefined) expect(list).toEqual(expect.arrayContaining(shown({ ...view, [name]: more })))
      }),
    )
  })
})

describe('a search', () => {
  test.each([
    ['5g', ['A1-01']],
    ['５Ｇ KITE', ['A1-01']],
    ['kite 声局', []],
    ['声局', ['B2-01']],
    ['〔2025〕7号', ['B2-01']],
    ['a1-02', ['A1-02']],
    ['更响', ['A1-02']],
    ['louder', ['A1-02']],
    ['  ', ['A1-01', 'A1-02', 'A1-03', 'B2-01']],
  ])('for "%s" finds every word, whatever its case and width', (q, expected) => {
    expect(shown({ q })).toEqual(expected)
  })
  test('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(foldCase(foldCase(text))).toBe(foldCase(text))
      }),
    )
  })
})

describe('counts beside a choice', () => {
  test('ignore the choice itself, but no other', () => {
    const view = { sector: only('bells'), heading: only('A1') }
    expect(Object.fromEntries(countsOf(view, 'sector'))).toEqual({ kites: 2, bells: 2 })
    expect(Object.fromEntries(countsOf({}, 'sector'))).toEqual({ kites: 2, bells: 2, none: 1 })
  })
  test('are what choosing that value alone would show', () => {
    fc.assert(
      fc.property(views, names, (view, name) => {
        const { [name]: own, ...rest } = view
        const counts = countsOf(view, name)
        expect(counts).toEqual(countsOf(rest, name))
        for (const [value, count] of counts) expect(shown({ ...rest, [name]: only(value) })).toHaveLength(count)
        const left = filterMeasures(states, rest, plan)
        const seen = new Set(left.flatMap((state) => valuesOf(name, state)))
        expect([...counts.keys()].filter((value) => value !== 'none').toSorted()).toEqual([...seen].toSorted())
        expect(own === undefined || left.length >= shown(view).length).toBe(true)
      }),
    )
  })
})

describe('values the plan does not know', () => {
  const view: View = { sector: { include: ['kites', 'drums'], exclude: ['none', 'gongs'] }, agency: only('rain'), province: only('JS') }
  test('are named', () => {
    expect(unknownValues(view, plan, ['JS'])).toEqual([
      { name: 'sector', value: 'drums' },
      { name: 'sector', value: 'gongs' },
      { name: 'agency', value: 'rain' },
    ])
  })
  test('are left out, and a choice of nothing else with them', () => {
    const known = withoutUnknown(view, plan, ['JS'])
    expect(known).toEqual({ sector: { include: ['kites'], exclude: ['none'] }, province: only('JS') })
    expect(unknownValues(known, plan, ['JS'])).toEqual([])
    expect(withoutUnknown(known, plan, ['JS'])).toBe(known)
  })
})
