import type { Sentence } from '#src/contract/plan'
import { bestChain, type Link } from './sentence-chain'
import { likeLinks } from './sentence-likeness'
import { fingerprintOf, joinPieces, normaliseSentence, type PlacedSentence, splitSentences } from './source-text'

/** What became of a listed sentence in a text: the same, another wording in its place, or not there. */
export type SentenceMatch =
  | {
      readonly number: number
      readonly state: 'same' | 'differs'
      /** as the text has it */
      readonly text: string
      /** bits in which the similarity hashes differ, 0 to 64 */
      readonly distance: number
    }
  | { readonly number: number; readonly state: 'missing' }

export interface SourceMatch {
  /** one for each listed sentence, in the order of the list */
  readonly sentences: readonly SentenceMatch[]
  /** what else the text has, in its order: menus and footers of a page, sentences that are not listed */
  readonly unlisted: readonly PlacedSentence[]
}

/** A sentence may be broken over so many lines, */
const mostPieces = 6
/** and so many sentences may stand in one line without a stop between them. */
const mostSentences = 3

/**
 * Aligns a text that a reader holds with the listed sentences: first those with the same fingerprint, whatever spaces, line breaks and
 * punctuation do; then, between these, similar ones, as long as each round finds more. No two matches cross. Takes any text; time grows
 * with its length.
 */
export function matchSource(text: string, listed: readonly Sentence[]): SourceMatch {
  const pieces = splitSentences(text)
  const links: (Link & { readonly distance?: number })[] = bestChain(sameLinks(pieces, listed))
  for (let found = likeLinks(links, pieces, listed); found.length > 0; found = likeLinks(links, pieces, listed)) {
    links.push(...found)
    links.sort((one, other) => one.first - other.first)
  }
  const matches = new Map<number, SentenceMatch>()
  const used = new Set<number>()
  for (const { from, to, first, last, distance } of links) {
    for (let at = from; at < to; at++) used.add(at)
    const texts = cutText(joinPieces(pieces, from, to), listed.slice(first, last + 1))
    texts.forEach((own, step) => {
      const number = listed[first + step]?.number ?? 0
      const state = distance === undefined ? 'same' : 'differs'
      matches.set(number, { number, state, text: own, distance: distance ?? 0 })
    })
  }
  return {
    sentences: listed.map(({ number }) => matches.get(number) ?? { number, state: 'missing' }),
    // A line of nothing but marks is no sentence.
    unlisted: pieces.filter(({ text: own }, at) => !used.has(at) && normaliseSentence(own) !== ''),
  }
}

/** Every place where a few pieces together have the fingerprint of a sentence, or of a few in a row. */
function sameLinks(pieces: readonly PlacedSentence[], listed: readonly Sentence[]): Link[] {
  const runs = runsByLength(listed)
  const longest = Math.max(0, ...runs.keys())
  const links: Link[] = []
  for (let from = 0; from < pieces.length; from++) {
    for (let to = from + 1; to <= Math.min(from + mostPieces, pieces.length); to++) {
      const characters = [...normaliseSentence(joinPieces(pieces, from, to))]
      if (characters.length > longest) break
      for (const { first, last } of runs.get(characters.length) ?? [])
        if (isRun(characters, listed.slice(first, last + 1))) links.push({ from, to, first, last, weight: characters.length })
    }
  }
  return links
}

/** Runs of one to three sentences in a row, by the characters they have together: only what is as long can be the same. */
function runsByLength(listed: readonly Sentence[]): ReadonlyMap<number, readonly { readonly first: number; readonly last: number }[]> {
  const runs = new Map<number, { readonly first: number; readonly last: number }[]>()
  for (let first = 0; first < listed.length; first++) {
    let length = 0
    for (let last = first; last < Math.min(first + mostSentences, listed.length); last++) {
      length += listed[last]?.length ?? 0
      runs.set(length, [...(runs.get(length) ?? []), { first, last }])
    }
  }
  return runs
}

/** Whether normalised text is these sentences one after the other. */
function isRun(characters: readonly string[], sentences: readonly Sentence[]): boolean {
  let start = 0
  return sentences.every(({ length, fingerprint }) => {
    const own = characters.slice(start, (start += length)).join('')
    return fingerprintOf(own) === fingerprint
  })
}

/** Cuts a text where each of these sentences ends; what is left goes to the last one. */
function cutText(text: string, sentences: readonly Sentence[]): string[] {
  let rest = [...text]
  return sentences.map(({ length }, at) => {
    // Closing marks count for nothing in the length: they stay with the sentence before.
    const end = at === sentences.length - 1 ? rest.length : longestStart(rest, length)
    const own = rest.slice(0, end).join('').trim()
    rest = rest.slice(end)
    return own
  })
}

/** How many characters from the start come to at most this length. What follows never makes it less, so it is found by halving. */
function longestStart(characters: readonly string[], length: number): number {
  let [fits, exceeds] = [0, characters.length + 1]
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2)
    if (lengthOf(characters.slice(0, middle)) <= length) fits = middle
    else exceeds = middle
  }
  return fits
}

const lengthOf = (characters: readonly string[]): number => [...normaliseSentence(characters.join(''))].length
