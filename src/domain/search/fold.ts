/**
 * A text as a search compares it: width, case, accents, tone marks, brackets, quotation marks, hyphens and spaces do not matter. Of signs only `%`,
 * `‰`, `+` and the point inside a number stay; the comma inside one goes with the rest.
 */
export interface Folded {
  readonly text: string
  /** for each character of `text` where the character it comes from begins in the original, and one past where that ends */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const kept = /[\p{L}\p{N}%‰+]/u
const marks = /\p{M}/u
const digit = /[0-9]/

/** Folds a text and keeps where each character comes from. Folding twice gives what folding once gives. */
export function fold(original: string): Folded {
  const characters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let start = 0
  for (const point of original) {
    const end = start + point.length
    for (const character of foldPoint(point)) {
      characters.push(character)
      starts.push(start)
      ends.push(end)
    }
    start = end
  }
  const isInNumber = (place: number) =>
    characters[place] === '.' && digit.test(characters[place - 1] ?? '') && digit.test(characters[place + 1] ?? '')
  const stays = characters.map((character, place) => character !== '.' || isInNumber(place))
  return {
    text: characters.filter((_, place) => stays[place]).join(''),
    starts: starts.filter((_, place) => stays[place]),
    ends: ends.filter((_, place) => stays[place]),
  }
}

/** The text alone. */
export const foldText = (original: string): string => fold(original).text

const foldedPoints = new Map<string, readonly string[]>()

/** What one code point becomes, in UTF-16 units: nothing for a separator; a point waits for what stands around it. */
function foldPoint(point: string): readonly string[] {
  const known = foldedPoints.get(point)
  if (known !== undefined) return known
  // Some letters come apart only after they were made small, or the other way round.
  const plain = point.normalize('NFKD').toLowerCase().normalize('NFKD')
  const units = [...plain].filter((part) => part === '.' || (kept.test(part) && !marks.test(part))).flatMap((part) => part.split(''))
  // As many as a language has: a hostile text of every code point must not fill the memory.
  if (foldedPoints.size < 20_000) foldedPoints.set(point, units)
  return units
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** What runs on: figures with their point, and letters. Chinese characters and signs each stand for themselves. */
type Run = 'figures' | 'letters' | null

function runOf(character: string): Run {
  if (/[0-9.]/.test(character)) return 'figures'
  return /[%‰+]/.test(character) || ideograph.test(character) || character >= '\ud800' ? null : 'letters'
}

/**
 * Whether a word may begin at a place of a folded text: not in the middle of a number or of a word of letters, so that `4.0%` is not found in
 * `14.0%` nor `ten` in `attention`. Chinese has no such middle.
 */
export function mayBegin({ text, starts, ends }: Folded, place: number): boolean {
  if (place === 0) return true
  const run = runOf(text[place] ?? '')
  if (run === null || run !== runOf(text[place - 1] ?? '')) return true
  const start = starts[place] ?? 0
  return start > (ends[place - 1] ?? 0)
}
