import type { Sentence } from '#src/contract/plan'
import { bestChain, type Link } from './sentence-chain'
import { joinPieces, markSentence, normaliseSentence, type PlacedSentence, similarityDistance } from './source-text'

/** A link by likeness, and how far the two are apart. */
export interface LikeLink extends Link {
  readonly distance: number
}

/** Sentences in a row that are not matched yet, and the pieces between the matches around them. */
interface Gap {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  /** whether a match stands right before, and right after */
  readonly isHeld: { readonly before: boolean; readonly after: boolean }
}

/** Where no sentence at all is the same, a text with more pieces than this is taken for another one and not looked through. */
const mostPiecesUnknown = 2_000
/** A sentence may be broken over so many lines to be still known by likeness. */
const mostPieces = 3

/**
 * What is alike in the gaps between the matches so far, which stand in the order of the text: pieces that are near enough to a sentence, in
 * the same order.
 */
export function likeLinks(matched: readonly Link[], pieces: readonly PlacedSentence[], listed: readonly Sentence[]): LikeLink[] {
  return gapsBetween(matched, pieces.length, listed.length).flatMap((gap) => likeInGap(gap, pieces, listed))
}

function gapsBetween(matched: readonly Link[], pieces: number, sentences: number): Gap[] {
  const gaps: Gap[] = []
  for (let at = 0; at <= matched.length; at++) {
    const [before, after] = [matched[at - 1], matched[at]]
    const [first, last] = [before === undefined ? 0 : before.last + 1, (after?.first ?? sentences) - 1]
    const [from, to] = [before?.to ?? 0, after?.from ?? pieces]
    if (first <= last && from < to)
      gaps.push({ first, last, from, to, isHeld: { before: before !== undefined, after: after !== undefined } })
  }
  return gaps
}

function likeInGap(gap: Gap, pieces: readonly PlacedSentence[], listed: readonly Sentence[]): LikeLink[] {
  const compared = startsIn(gap).flatMap((from) => comparedFrom(from, gap, pieces, listed))
  // One sentence and one piece of about its length between two matches: it can only be that one, however it is worded.
  const isOnly = gap.isHeld.before && gap.isHeld.after && gap.first === gap.last && gap.to - gap.from === 1
  const limit = isOnly ? 64 : limitAmong(compared.length)
  return bestChain(compared.filter(({ distance }) => distance <= limit))
}

/** The pieces where a sentence of the gap may begin: near the matches around it, for far from them stands what is not of this text. */
function startsIn({ first, last, from, to, isHeld }: Gap): number[] {
  const all = Array.from({ length: to - from }, (_, step) => from + step)
  if (!isHeld.before && !isHeld.after) return all.length > mostPiecesUnknown ? [] : all
  const reach = 20 + 3 * (last - first + 1)
  return all.filter((at) => (isHeld.before && at < from + reach) || (isHeld.after && at >= to - reach))
}

/** The pieces from here on beside every sentence of the gap that is at most twice as long or half as long. */
function comparedFrom(from: number, gap: Gap, pieces: readonly PlacedSentence[], listed: readonly Sentence[]): LikeLink[] {
  const sentences = listed.slice(gap.first, gap.last + 1).map((sentence, step) => ({ sentence, at: gap.first + step }))
  const links: LikeLink[] = []
  for (let to = from + 1; to <= Math.min(from + mostPieces, gap.to); to++) {
    // Only a line that ends without a stop may go on in the next one.
    if (to > from + 1 && /[。！？][”’」』）]*$/.test(pieces[to - 2]?.text ?? '')) break
    const text = joinPieces(pieces, from, to)
    const own = [...normaliseSentence(text)].length
    const fitting = sentences.filter(({ sentence: { length } }) => Math.max(length, own) <= 2 * Math.min(length, own))
    // The hash is what takes time: only of what may be one of them.
    if (fitting.length === 0) continue
    const { similarity } = markSentence(text)
    for (const { at, sentence } of fitting) {
      const distance = similarityDistance(sentence.similarity, similarity)
      links.push({ from, to, first: at, last: at, distance, weight: (sentence.length * (64 - distance)) / 64 })
    }
  }
  return links
}

/**
 * How far apart two of so many compared pairs may be. Sentences that have nothing to do with each other are about 31 bits apart, and each
 * bit less is about half as frequent: the more pairs, the nearer one has to be so as not to be near by chance.
 */
const limitAmong = (pairs: number): number => 22 - Math.floor(Math.log2(Math.max(1, pairs)))
