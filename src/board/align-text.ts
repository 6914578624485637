import type { Sentence } from '#src/contract/plan'
import { matchSource, type SourceMatch } from '#src/domain/source-match'

/** What a text may have, in characters (UTF-16 units): longer than any announcement. Aligning more would keep a person waiting for nothing. */
const mostCharacters = 2_000_000
/** So many of the pieces that are not listed are shown, and so much of each piece: a page of a million lines, or of one, draws for minutes. */
const mostUnlisted = 500
const mostOfPiece = 2_000

/** A text laid beside the sentences, as much of it as is shown. */
export interface Alignment extends SourceMatch {
  /** how many pieces are not listed; `unlisted` has the first of them */
  readonly unlistedCount: number
}

export type TextAnswer = { readonly text: string; readonly alignment: Alignment } | { readonly fault: 'empty' | 'too-long' }

/** Lays a text beside the listed sentences, or says why it is not one to be laid there. Time grows with its length: a long one is for a worker. */
export function answerText(text: string, sentences: readonly Sentence[]): TextAnswer {
  if (text.trim() === '') return { fault: 'empty' }
  if (text.length > mostCharacters) return { fault: 'too-long' }
  return { text, alignment: alignText(text, sentences) }
}

/** Lays a text beside the listed sentences. */
export function alignText(text: string, listed: readonly Sentence[]): Alignment {
  const { sentences, unlisted } = matchSource(text, listed)
  return {
    sentences: sentences.map((match) => (match.state === 'missing' ? match : { ...match, text: cut(match.text) })),
    unlisted: unlisted.slice(0, mostUnlisted).map((piece) => ({ ...piece, text: cut(piece.text) })),
    unlistedCount: unlisted.length,
  }
}

const cut = (text: string): string => (text.length > mostOfPiece ? `${text.slice(0, mostOfPiece)}…` : text)
