import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvLine, defuse, undoDefusing } from '#src/domain/csv'

/** Blank and invisible characters: no-break and zero-width spaces, marks of direction, joiners, soft hyphen, Hangul filler, a control. */
const unseen = [
  ' ',
  '\u00A0',
  '\u2003',
  '\u3000',
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\u202E',
  '\u2066',
  '\u200D',
  '\u00AD',
  '\u115F',
  '\u0001',
  '\uFE0F',
]

// Letters of both languages, and everything that a spreadsheet or a parser may trip over.
const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'=+-@|\t\r\n"\',;＝＋－＠｜\0 ;'),
    fc.constantFrom(...unseen),
    fc.constantFrom('汉', '字', 'a', '1', '😀'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
})

describe('CSV', () => {
  test('any text in any cell comes back unchanged, undoing the documented defusing', () => {
    fc.assert(
      fc.property(fc.array(fc.array(awkward, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const width = Math.min(...rows.map((row) => row.length))
        const square = rows.map((row) => row.slice(0, width))
        const text = square.map((row) => csvLine(row)).join('')
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' })
        expect(data.slice(0, -1).map((row) => row.map(undoDefusing))).toEqual(square)
      }),
      { numRuns: 500 },
    )
  })
  test('no text cell begins as a formula', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(defuse(text)).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/)
      }),
    )
  })
  test.each([...'=+-@|＝＋－＠｜﹦﹢﹣﹫'])('%s does not run behind characters that show nothing', (sign) => {
    for (const before of [...unseen, ' \u200B\uFEFF ', '\u202E\u00A0'])
      expect(defuse(`${before}${sign}cmd`), `U+${before.codePointAt(0)?.toString(16)}`).toBe(`'${before}${sign}cmd`)
    expect(undoDefusing(defuse(`\u200B${sign}cmd`))).toBe(`\u200B${sign}cmd`)
  })
  test('a text that only begins with a space, or has such a sign inside, is left as it is', () => {
    for (const text of [' 汽车', '\u00A0a = b', '2023-01..09', '工业 | 信息', "it's"]) expect(defuse(text)).toBe(text)
  })
  test('negative numbers stay numbers; text that looks like one is defused', () => {
    expect(csvLine([-0.5, '-0.5', null, 12])).toBe("-0.5,'-0.5,,12\r\n")
  })
  test('quotes as RFC 4180 says', () => {
    expect(csvLine(['a,b', 'say "x"', 'two\nlines', ' edge '])).toBe('"a,b","say ""x""","two\nlines"," edge "\r\n')
  })
})
