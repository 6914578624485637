import { type Folded, fold, foldText, mayBegin } from './fold'
import { spellingsOf } from './numerals'

/** What a search asks for, folded. */
export interface Query {
  /** everything that was typed as one run, in each spelling of its numbers; none where nothing was typed */
  readonly whole: readonly string[]
  /** word by word, each in each spelling of its numbers */
  readonly words: readonly (readonly string[])[]
}

/** A stretch of a text, from its first UTF-16 unit to one past its last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** More words than a person types; the rest of a pasted page is left out of account. */
const mostWords = 24

/** Reads what was typed into a search box. */
export function readQuery(typed: string): Query {
  const words = [...new Set(typed.split(/\s+/).map(foldText))].filter((word) => word !== '')
  const whole = foldText(typed)
  return { whole: whole === '' ? [] : spellingsOf(whole), words: words.slice(0, mostWords).map(spellingsOf) }
}

/** Where a text has one of these spellings, at the first place at which it may begin; null where it has none. */
export function placeIn(text: string, spellings: readonly string[]): Stretch | null {
  const known = foldOnce(text)
  for (const spelling of spellings) {
    for (let at = known.text.indexOf(spelling); at >= 0; at = known.text.indexOf(spelling, at + 1)) {
      const folded = (known.places ??= fold(text))
      if (mayBegin(folded, at)) return { from: folded.starts[at] ?? 0, to: folded.ends[at + spelling.length - 1] ?? 0 }
    }
  }
  return null
}

/** A text folded; where each character comes from is kept only of those that once had a word. */
interface Known {
  readonly text: string
  places?: Folded
}

const knownTexts = new Map<string, Known>()
const mostTexts = 50_000

/** The texts of a plan are looked through at every key: each is folded once. */
function foldOnce(text: string): Known {
  const known = knownTexts.get(text)
  if (known !== undefined) return known
  const folded = { text: foldText(text) }
  if (knownTexts.size >= mostTexts) knownTexts.clear()
  knownTexts.set(text, folded)
  return folded
}

/** A text of the plan as it is compared. */
export const foldedOnce = (text: string): string => foldOnce(text).text
