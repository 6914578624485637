import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldText } from '#src/domain/search/fold'
import { figuresOf, numeralOf, spellingsOf } from '#src/domain/search/numerals'
import { placeIn, readQuery } from '#src/domain/search/query'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'财建〔2023〕117号 B2-06（４．０％）,。.·ＡbéǓ①½ﬁ㎏İßKΆ苏州三十个') }),
)

describe('what does not matter to a search', () => {
  test.each([
    ['width and case', 'ＡＢＣ５Ｇ', 'abc5g'],
    ['accents and tones', 'Sūzhōu, Lǚliáng, café', 'suzhoululiangcafe'],
    ['brackets of every kind', '财建〔2023〕［2023］[2023]【2023】(2023)（2023）117号', '财建202320232023202320232023117号'],
    ['quotation marks', '“小巨人”「小巨人」‘’', '小巨人小巨人'],
    ['hyphens and dashes of every kind', 'B2-06 B2‐06 B2–06 B2—06 B2－06 B2−06', 'b206b206b206b206b206b206'],
    ['spaces of every kind', '30\u00a0个 30\u3000个 30\u200b个\ufeff', '30个30个30个'],
    ['what no eye sees', 'a\u202eb\u0000c', 'abc'],
    ['the commas of a number', '1,240 户', '1240户'],
    ['the form of a figure', '４．０％', '4.0%'],
    ['a full stop that ends a sentence, but not the point in a number', 'It was 4.0. Now 5.', 'itwas4.0now5'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  test('folding twice gives what folding once gives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
      { numRuns: 500 },
    )
  })

  test('every character of a folded text says where it comes from, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = fold(text)
        expect(starts).toHaveLength(folded.length)
        expect(ends).toHaveLength(folded.length)
        for (let place = 0; place < folded.length; place++) {
          expect(starts[place]).toBeLessThan(ends[place] ?? 0)
          if (place > 0) expect(starts[place]).toBeGreaterThanOrEqual(starts[place - 1] ?? 0)
          expect(ends[place]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})

describe('where a word may begin', () => {
  test.each([
    ['4.0%', '增长 4.0%', '4.0%'],
    ['4.0%', '增长 14.0%', null],
    ['0%', '4.0%', null],
    ['30个', '组织首批 30 个试点', '30 个'],
    ['30个', '共 130 个', null],
    ['ten', 'The ten provinces', 'ten'],
    ['ten', 'pays attention', null],
    ['added', 'Value-added tax', 'added'],
    ['117号', '财建〔2023〕117号', '117号'],
    ['2023', '财建〔2023〕117号', '2023'],
    ['财建[2023]117号', '按财建〔2023〕117号的上限', '财建〔2023〕117号'],
    ['财建2023117号', '按财建〔2023〕117号的上限', '财建〔2023〕117号'],
    ['b206', '见 B2-06', 'B2-06'],
    ['06', 'B2-06', '06'],
    ['5g', '推进５Ｇ应用', '５Ｇ'],
    ['州', '苏州市', '州'],
    ['zhou', 'suzhou', null],
    ['Sūzhōu', 'suzhou', 'suzhou'],
  ])('%s in %s is %s', (typed, text, found) => {
    const place = placeIn(text, readQuery(typed).whole)
    expect(place && text.slice(place.from, place.to)).toBe(found)
  })

  test('what is marked is what was searched for', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        const { whole } = readQuery(typed)
        const place = placeIn(text, whole)
        if (place === null) return
        const marked = foldText(text.slice(place.from, place.to))
        expect(whole.some((spelling) => marked.includes(spelling))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('numbers in figures and in Chinese', () => {
  test.each([
    ['三十', 30],
    ['十', 10],
    ['十二', 12],
    ['二十八', 28],
    ['一百零五', 105],
    ['两千', 2000],
    ['六', 6],
    ['十四五', null],
    ['一一', null],
    ['百百', null],
  ])('%s is %s', (numeral, value) => {
    expect(figuresOf(numeral)).toBe(value)
  })

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(figuresOf(numeralOf(value) ?? '')).toBe(value)
      }),
    )
  })

  test('each finds the other', () => {
    expect(spellingsOf('30个')).toContain('三十个')
    expect(spellingsOf('三十个')).toContain('30个')
    expect(spellingsOf('十个工业大省')).toContain('10个工业大省')
    expect(placeIn('十个工业大省增速都高于全国', readQuery('10个工业大省').whole)).toEqual({ from: 0, to: 6 })
  })
})
