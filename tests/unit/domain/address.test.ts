import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeKinds } from '#src/contract/vocabulary'
import { type Choice, choiceNames, evidenceGroupings, groupings, readAddress, sortKeys, type View, writeAddress } from '#src/domain/address'

const value = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
const choice: fc.Arbitrary<Choice> = fc
  .uniqueArray(value, { minLength: 1, maxLength: 5 })
  .chain((values) =>
    fc.integer({ min: 0, max: values.length }).map((cut) => ({ include: values.slice(0, cut), exclude: values.slice(cut) })),
  )
const view: fc.Arbitrary<View> = fc.record(
  {
    sector: choice,
    heading: choice,
    agency: choice,
    change: fc
      .subarray([...changeKinds, 'none'], { minLength: 1 })
      .map((kinds): Choice => ({ include: kinds.slice(1), exclude: kinds.slice(0, 1) })),
    slot: fc.constant<Choice>({ include: ['tracked', 'differs', 'none'], exclude: ['context'] }),
    status: fc.constant<Choice>({ include: ['announced', 'none'], exclude: ['completed'] }),
    q: fc.string({ minLength: 1, maxLength: 50 }).filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text)),
    sort: fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
    group: fc.constantFrom(...groupings, ...evidenceGroupings),
    asOf: fc.constant('2024-06-30'),
    since: fc.constant('2023-12-31'),
    lang: fc.constantFrom('zh-CN', 'en'),
  },
  { requiredKeys: [] },
)

describe('the address', () => {
  test('reading what was written gives the same view, and nothing is dropped', () => {
    fc.assert(
      fc.property(view, (wanted) => {
        expect(readAddress(writeAddress(wanted))).toEqual({ view: wanted, dropped: [] })
      }),
    )
  })
  test('no text makes it fail, and what it cannot use is named', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { view: seen } = readAddress(`?${text}`)
        expect(readAddress(writeAddress(seen)).view).toEqual(seen)
      }),
    )
  })
  test.each([
    ['?stauts=overdue', [{ name: 'stauts', value: 'overdue' }]],
    ['?status=done,announced', [{ name: 'status', value: 'done' }]],
    ['?change=milestone,grown', [{ name: 'change', value: 'grown' }]],
    ['?slot=tracked,both', [{ name: 'slot', value: 'both' }]],
    ['?asOf=2025-02-30', [{ name: 'asOf', value: '2025-02-30' }]],
    ['?q=a&q=b', [{ name: 'q', value: 'b' }]],
    ['?sector=%E0%A4', [{ name: 'sector', value: '%E0%A4' }]],
  ])('%s says what was dropped', (search, dropped) => expect(readAddress(search).dropped).toEqual(dropped))
  test('nothing is written for the defaults, and lists stay readable', () => {
    expect(writeAddress({})).toBe('')
    expect(writeAddress({ sector: { include: ['steel', 'none'], exclude: ['ai'] } })).toBe('?sector=steel,none,!ai')
  })
  test('an address of eight thousand characters is refused whole', () => {
    const { view: seen, dropped } = readAddress(`?q=${'x'.repeat(9_000)}`)
    expect([seen, dropped.length]).toEqual([{}, 1])
  })
  test('every choice is a parameter of its own', () => expect(new Set(choiceNames).size).toBe(choiceNames.length))
})

test.each([
  ['?light=yellow-recovered', { include: ['yellow'], exclude: [] }],
  ['?light=!yellow-recovered,red', { include: ['red'], exclude: ['yellow'] }],
])('a link from before, %s, still works, and nothing is said to be dropped', (search, light) => {
  expect(readAddress(search)).toEqual({ view: { light }, dropped: [] })
})

test.each([
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['ZH_cn', 'zh-CN'],
  ['EN', 'en'],
  ['en-GB', 'en'],
])('lang=%s is understood as %s, without a notice', (tag, lang) => {
  expect(readAddress(`?lang=${tag}`)).toEqual({ view: { lang }, dropped: [] })
})

test.each(['zhx', 'fr', 'e', '', '-', 'x-zh'])('lang=%s is no language of ours and is named', (tag) => {
  expect(readAddress(`?lang=${tag}`)).toEqual({ view: {}, dropped: [{ name: 'lang', value: tag }] })
})
