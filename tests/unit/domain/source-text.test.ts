import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markSentence, normaliseSentence, similarityDistance, splitSentences } from '#src/domain/source-text'

const sentence = '演示：本市将在明年建成三座示范车间，并逐步推广到全部行业。'
const character = fc.integer({ min: 0x4e_00, max: 0x9f_a5 }).map((code) => String.fromCodePoint(code))
const words = fc.array(character, { minLength: 1, maxLength: 12 }).map((list) => list.join(''))

describe('splitting', () => {
  test('ends sentences at their marks or at the end of a line, and a speaker stays with the sentence', () => {
    const places = splitSentences('标题\n记者：怎么办？张三：先建“样板”！再推广。\n').map(({ paragraph, place, text }) => [
      paragraph,
      place,
      text,
    ])
    expect(places).toEqual([
      [1, 1, '标题'],
      [2, 1, '记者：怎么办？'],
      [2, 2, '张三：先建“样板”！'],
      [2, 3, '再推广。'],
    ])
  })
  test.each([
    ['“飞吧。”他说。', ['“飞吧。”', '他说。']],
    ['（虚构。）另起。', ['（虚构。）', '另起。']],
    ['真的？！不信。', ['真的？！', '不信。']],
    ['一；二，三：四', ['一；二，三：四']],
    ['增长4.5%。Version 2.0 了', ['增长4.5%。', 'Version 2.0 了']],
    ['甲。\r\n\r\n　乙。 \r丙', ['甲。', '乙。', '丙']],
    [' \n\t\n', []],
  ])('%j', (text, expected) => {
    expect(splitSentences(text).map((piece) => piece.text)).toEqual(expected)
  })
  test('gives back what was joined, numbered through, with paragraphs and places from 1', () => {
    const paragraphs = fc.array(
      fc.array(
        fc.tuple(words, fc.constantFrom('。', '！', '？', '。”')).map((parts) => parts.join('')),
        { minLength: 1 },
      ),
    )
    fc.assert(
      fc.property(paragraphs, (list) => {
        const expected = list.flatMap((pieces, at) => pieces.map((text, index) => ({ paragraph: at + 1, place: index + 1, text })))
        expect(splitSentences(list.map((pieces) => pieces.join('')).join('\n\n'))).toEqual(
          expected.map((piece, index) => ({ number: index + 1, ...piece })),
        )
      }),
    )
  })
  test('loses no character of any text but spaces at the ends of pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('风', '。', '！', '”', '\n', ' ', '4', '.')), (list) => {
        const joined = splitSentences(list.join(''))
          .map(({ text }) => text)
          .join('')
        expect(joined.replaceAll(/\s/g, '')).toBe(list.join('').replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('a fingerprint', () => {
  const fingerprint = (text: string) => markSentence(text).fingerprint
  test('is the same through spaces and punctuation anywhere', () => {
    const noise = fc.array(fc.constantFrom(' ', '　', '\u200B', '，', '、', '“', '”', '（', '）', '—', ';', '·', '…', ''))
    fc.assert(
      fc.property(words, noise, (text, marks) => {
        const noisy = [...text].map((one, at) => `${one}${marks[at] ?? ''}`).join('')
        expect(markSentence(noisy)).toEqual(markSentence(text))
      }),
    )
  })
  test('is the same in full and half width, in upper and lower case', () => {
    const wide = (text: string) => [...text].map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfe_e0)).join('')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcXYZ0189.%'), minLength: 1 }), (text) => {
        expect(fingerprint(wide(text))).toBe(fingerprint(text))
        expect(fingerprint(text.toUpperCase())).toBe(fingerprint(text.toLowerCase()))
      }),
    )
  })
  test.each([
    ['增长4.5%', '增长45%'],
    ['增长4.5%', '增长4.5'],
    ['增长４．５', '增长45'],
    ['风筝', '风铃'],
  ])('tells %s from %s', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other))
  })
  test('a decimal point never vanishes, a full stop always does', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(999), (whole, part) => {
        expect(normaliseSentence(`约${whole}.${part}。`)).toBe(`约${whole}.${part}`)
        expect(fingerprint(`${whole}.${part}`)).not.toBe(fingerprint(`${whole}${part}`))
        expect(normaliseSentence(`约${whole}.`)).toBe(`约${whole}`)
        expect(normaliseSentence(`${whole},000`)).toBe(`${whole}000`)
      }),
    )
  })
  test('has twelve hex digits, its similarity sixteen, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const marks = markSentence(text)
        expect(marks.fingerprint).toMatch(/^[0-9a-f]{12}$/)
        expect(marks.similarity).toMatch(/^[0-9a-f]{16}$/)
        expect(marks.length).toBe([...normaliseSentence(text)].length)
      }),
    )
  })
})

describe('similarity', () => {
  test('a small edit changes few bits, another sentence many', () => {
    const { similarity } = markSentence(sentence)
    const edited = similarityDistance(similarity, markSentence(sentence.replace('三座', '五座')).similarity)
    const other = similarityDistance(similarity, markSentence('演示：下周一召开例会，请各处室提前报送材料清单。').similarity)
    expect(edited).toBeLessThan(other)
    expect(similarityDistance(similarity, similarity)).toBe(0)
  })
  test('one character changed in a long sentence moves fewer than a third of the bits', () => {
    const long = fc.uniqueArray(character, { minLength: 60, maxLength: 90 })
    fc.assert(
      fc.property(long, fc.nat(), (list, at) => {
        const edited = list.with(at % list.length, '〇').join('')
        expect(similarityDistance(markSentence(list.join('')).similarity, markSentence(edited).similarity)).toBeLessThan(22)
      }),
    )
  })
  test('is a distance: none to itself, the same both ways, never over a detour', () => {
    const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(hash, hash, hash, (one, other, third) => {
        expect(similarityDistance(one, one)).toBe(0)
        expect(similarityDistance(one, other)).toBe(similarityDistance(other, one))
        expect(similarityDistance(one, third)).toBeLessThanOrEqual(similarityDistance(one, other) + similarityDistance(other, third))
      }),
    )
    expect(similarityDistance('0'.repeat(16), 'f'.repeat(16))).toBe(64)
  })
})
