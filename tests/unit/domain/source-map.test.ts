import { describe, expect, test } from 'vitest'
import type { Sentence } from '#src/contract/plan'
import type { View } from '#src/domain/address'
import { countSlots, coverageByHeading, filterSlots, paragraphOf, slotsByPart, sourceSlots, statesOf } from '#src/domain/source-map'
import type { SentenceMatch } from '#src/domain/source-match'
import { gusts, sentence as anySentence } from '#tests/samples/announcement'
import { quote } from '#tests/samples/indicators'
import { both, measure, plan } from '#tests/setup/plan-fixture'

const sentence: typeof anySentence = (number, more) => anySentence(number, { part: 'first', heading: 'A1', ...more })
const sentences = [
  sentence(1, { part: 'opening', heading: null, context: both('标题') }),
  sentence(2),
  sentence(3),
  sentence(4, { paragraph: 2 }),
  sentence(5, { paragraph: 3, heading: null }),
  sentence(6, { paragraph: 4, heading: 'B2', context: both('背景') }),
]
const measures = [measure('A1-01', { sentences: [2, 3] }), measure('A1-02', { sentences: [2] }), measure('B2-01', { sentences: [3] })]
const quotes = [
  quote(7, { id: 'q1', sentence: 3, unit: both('次'), said: both('七次') }),
  quote(8, { id: 'q2', sentence: 4, unit: both('次'), said: both('八次') }),
]
const slots = sourceSlots({ sentences, measures, indicators: [gusts({ quotes })] })
const numbers = (list: readonly { readonly sentence: Sentence }[]) => list.map((slot) => slot.sentence.number)

test('each sentence says what it carries', () => {
  expect(slots.map(({ use }) => use)).toEqual(['context', 'tracked', 'both', 'quoted', 'left-over', 'context'])
  expect(slots[1]?.measures.map(({ id }) => id)).toEqual(['A1-01', 'A1-02'])
  expect(slots[2]?.measures.map(({ id }) => id)).toEqual(['A1-01', 'B2-01'])
  expect(slots[3]?.quotes.map((item) => [item.indicator.id, item.quote.id])).toEqual([['gusts', 'q2']])
})

test('what is both counts under either', () => {
  expect(countSlots(slots)).toEqual({ sentences: 6, tracked: 2, quoted: 2, both: 1, context: 2, leftOver: 1 })
  expect(countSlots([])).toEqual({ sentences: 0, tracked: 0, quoted: 0, both: 0, context: 0, leftOver: 0 })
})

test('coverage goes by heading, then what stands under none', () => {
  expect(coverageByHeading(plan.headings, measures, slots).map(({ heading, ...counts }) => [heading?.id, counts])).toEqual([
    ['A1', { sentences: 3, tracked: 2, quoted: 2, context: 0, measures: 2 }],
    ['B2', { sentences: 1, tracked: 0, quoted: 0, context: 1, measures: 1 }],
    [undefined, { sentences: 2, tracked: 0, quoted: 0, context: 1, measures: 0 }],
  ])
  expect(coverageByHeading(plan.headings, measures, slots.slice(1, 3)).map(({ heading }) => heading?.id)).toEqual(['A1', 'B2'])
})

describe('a filter', () => {
  const matches = new Map<number, SentenceMatch>([
    [1, { number: 1, state: 'same', text: '一', distance: 0 }],
    [2, { number: 2, state: 'differs', text: '二', distance: 3 }],
    [3, { number: 3, state: 'missing' }],
  ])
  const choice = (...include: string[]) => ({ include, exclude: [] })
  const shown = (view: View, own = new Map<number, SentenceMatch>()) => numbers(filterSlots(slots, view, own))
  test.each<[View, readonly number[]]>([
    [{}, [1, 2, 3, 4, 5, 6]],
    [{ slot: choice('tracked') }, [2, 3]],
    [{ slot: choice('quoted') }, [3, 4]],
    [{ slot: choice('context', 'quoted') }, [1, 3, 4, 6]],
    [{ slot: { include: [], exclude: ['tracked'] } }, [1, 4, 5, 6]],
    [{ slot: choice('none') }, [5]],
    [{ heading: choice('A1') }, [2, 3, 4]],
    [{ heading: choice('none') }, [1, 5]],
    [{ heading: choice('A1'), slot: choice('quoted') }, [3, 4]],
  ])('%j shows %j', (view, expected) => expect(shown(view)).toEqual(expected))
  test('by what became of a sentence needs a text', () => {
    expect(shown({ slot: choice('differs', 'missing') })).toEqual([])
    expect(shown({ slot: choice('differs', 'missing') }, matches)).toEqual([2, 3])
    expect(shown({ slot: choice('same') }, matches)).toEqual([1])
    const [, second] = slots
    expect(second && statesOf(second, matches.get(2))).toEqual(['tracked', 'differs'])
  })
})

test('the map goes by part, in it by heading, and by paragraph where there is no heading', () => {
  expect(slotsByPart(slots).map(({ part, groups }) => [part, groups.map(({ key, slots: own }) => [key, numbers(own)])])).toEqual([
    ['opening', [['paragraph 1', [1]]]],
    [
      'first',
      [
        ['A1', [2, 3, 4]],
        ['paragraph 3', [5]],
        ['B2', [6]],
      ],
    ],
  ])
  expect(slotsByPart([])).toEqual([])
})

test('a sentence stands with the others of its paragraph', () => {
  const [first, , , fourth] = sentences
  expect(first && paragraphOf(sentences, first).map(({ number }) => number)).toEqual([1, 2, 3])
  expect(fourth && paragraphOf(sentences, fourth).map(({ number }) => number)).toEqual([4])
})
