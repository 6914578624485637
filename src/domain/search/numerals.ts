const digits = '零一二三四五六七八九'
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A Chinese numeral below ten thousand in figures: `三十` is 30; null for what is none, as `一般` or `十四五`. */
export function figuresOf(numeral: string): number | null {
  let sum = 0
  let last: number | null = null
  let scaleBefore = Number.POSITIVE_INFINITY
  for (const character of numeral.replace(/〇/g, '零').replace(/两/g, '二')) {
    const scale = scales[character]
    if (scale === undefined) {
      const value = digits.indexOf(character)
      if (value < 0 || (last !== null && last !== 0)) return null
      last = value
    } else {
      if (scale >= scaleBefore) return null
      sum += (last ?? 1) * scale
      scaleBefore = scale
      last = null
    }
  }
  return numeral === '' ? null : sum + (last ?? 0)
}

/** A whole number from 1 to 9999 as Chinese writes it: 30 is `三十`, 12 `十二`, 105 `一百零五`; null for any other. */
export function numeralOf(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return null
  let said = ''
  let hasGap = false
  for (const [name, scale] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const count = Math.floor(value / scale) % 10
    if (count === 0) hasGap = said !== ''
    else {
      const isBareTen = scale === 10 && count === 1 && said === ''
      said += `${hasGap ? '零' : ''}${isBareTen ? '' : (digits[count] ?? '')}${name}`
      hasGap = false
    }
  }
  return said
}

/** The same words with every Chinese numeral in figures. */
const inFigures = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九十百千两]+/gu, (numeral) => String(figuresOf(numeral) ?? numeral))

/** The same words with every whole number that a Chinese character follows in Chinese numerals. */
const inNumerals = (text: string): string =>
  text.replace(/(?<![\d.])\d{1,4}(?=\p{Script=Han})/gu, (figures) => numeralOf(Number(figures)) ?? figures)

/** The ways in which the numbers of a text may be written, the text as it is first: `30个` may stand as `三十个`. */
export const spellingsOf = (text: string): readonly string[] => [...new Set([text, inFigures(text), inNumerals(text)])]
