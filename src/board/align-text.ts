import type { Sentence } from '#src/contract/plan'
import { matchSource, type SourceMatch } from '#src/domain/source-match'

/** What a text may have, in characters (UTF-16 units): longer than any announcement. Aligning more would keep a person waiting for nothing. */
const mostCharacters = 2_000_000

export type TextAnswer = { readonly text: string; readonly match: SourceMatch } | { readonly fault: 'empty' | 'too-long' }

/** Lays a text beside the listed sentences. Time grows with its length: a long one is for a worker. */
export function alignText(text: string, sentences: readonly Sentence[]): TextAnswer {
  if (text.trim() === '') return { fault: 'empty' }
  if (text.length > mostCharacters) return { fault: 'too-long' }
  return { text, match: matchSource(text, sentences) }
}
