import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DocumentMarks, likenessOf, likesAmong, normaliseAddress } from '#src/domain/same-document'

const marks = (more: Partial<DocumentMarks> = {}): DocumentMarks => ({
  number: null,
  title: '虚构通知',
  date: '2025-04-01',
  addresses: [],
  ...more,
})
const other = (more: Partial<DocumentMarks> = {}) => marks({ title: '另一个虚构通知', date: '2025-05', ...more })

describe('an address', () => {
  test.each([
    ['https://www.example.org/a/', 'http://example.org/a'],
    ['https://EXAMPLE.org/a', 'https://example.org/a'],
    ['https://example.org:443/a#two', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&id=7&spm=1.2', 'https://example.org/a?id=7'],
    ['https://example.org/?from=timeline', 'https://example.org'],
    ['http://big5.www.gov.cn/gate/big5/www.gov.cn/content/1.htm', 'https://www.gov.cn/content/1.htm'],
  ])('%s is %s', (one, same) => {
    expect(normaliseAddress(one)).toBe(normaliseAddress(same))
  })
  test.each([
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a?id=7', 'https://example.org/a?id=8'],
    ['https://example.org/a', 'https://m.example.org/a'],
    ['https://example.org/gate/big5/a', 'https://a'],
  ])('%s is not %s', (one, another) => {
    expect(normaliseAddress(one)).not.toBe(normaliseAddress(another))
  })
})

describe('two items look like one document', () => {
  test.each([
    ['number', { number: '虚构〔2025〕 7号' }, { number: '虚构[2025]７号' }],
    ['address', { addresses: ['https://www.example.org/a/'] }, { addresses: ['http://other.example', 'http://example.org/a'] }],
    ['title', { title: '《虚构 通知（试行）》' }, { title: '虚构通知(试行)', date: '2025-04-01' }],
    [
      'number',
      { number: '虚构〔2025〕7号', addresses: ['http://example.org/a'] },
      { number: '虚构〔2025〕7号', addresses: ['http://example.org/a'] },
    ],
  ] as const)('by %s', (likeness, one, two) => {
    expect(likenessOf(marks(one), other(two))).toBe(likeness)
  })
  test.each([
    ['the same title on another date', { title: '虚构通知' }, { title: '虚构通知', date: '2025-04-02' }],
    ['no number on either', {}, {}],
    ['titles of nothing but signs', { title: '——' }, { title: '……', date: '2025-04-01' }],
    ['another number', { number: '虚构〔2025〕7号' }, { number: '虚构〔2024〕7号' }],
  ] as const)('not by %s', (_, one, two) => {
    expect(likenessOf(marks(one), other(two))).toBeNull()
  })
  const some = fc.record({
    number: fc.option(fc.constantFrom('虚构〔2025〕7号', '虚构[2025]7号', ' ', '')),
    title: fc.constantFrom('虚构通知', '《虚构通知》', '另一个', ''),
    date: fc.constantFrom('2025-04-01', '2025-04'),
    addresses: fc.uniqueArray(fc.constantFrom('http://example.org/a', 'https://www.example.org/a/', 'https://example.org/b')),
  })
  test('whichever is looked at first', () => {
    fc.assert(
      fc.property(some, some, (one, two) => {
        expect(likenessOf(one, two)).toBe(likenessOf(two, one))
      }),
    )
  })
  test('an item with a number, an address or a title is like itself', () => {
    fc.assert(
      fc.property(some, (one) => {
        const isMarked = (one.number ?? '').trim() !== '' || one.addresses.length > 0 || one.title !== ''
        expect(likenessOf(one, one) !== null).toBe(isMarked)
      }),
    )
  })
  test('among many the same are found as one by one', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (all) => {
        const items = all.map((one, index) => ({ ...one, id: `e-${index}` }))
        const likes = likesAmong(items)
        for (const one of items) {
          const expected = items.flatMap((two) => {
            const likeness = one === two ? null : likenessOf(one, two)
            return likeness === null ? [] : [{ id: two.id, likeness }]
          })
          expect(new Set(likes.get(one.id))).toEqual(new Set(expected))
        }
      }),
    )
  })
})
