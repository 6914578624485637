import type { Sentence } from '#src/contract/plan'
import { matchSource, type SourceMatch } from '#src/domain/source-match'
import { type FileFault, readTextFile } from '#src/reading/read-text-file'

/** A text or a file that a reader brings, and the sentences that it is laid beside. */
export interface Brought {
  readonly from: string | File
  readonly sentences: readonly Sentence[]
}

/** Why a text cannot be laid beside the sentences. */
export type BroughtFault = FileFault | 'too-long'

export type BroughtAnswer = { readonly text: string; readonly match: SourceMatch } | { readonly fault: BroughtFault }

/** What a text may have, in characters (UTF-16 units): longer than any announcement. Aligning more would keep a person waiting for nothing. */
const mostCharacters = 2_000_000

/** Reads what was brought and aligns it. For a worker: what is brought may be hostile, and take longer than a person waits. */
export async function answerBrought({ from, sentences }: Brought): Promise<BroughtAnswer> {
  const reading = typeof from === 'string' ? { text: from } : await readTextFile(from)
  if ('fault' in reading) return reading
  const { text } = reading
  if (text.trim() === '') return { fault: 'empty' }
  if (text.length > mostCharacters) return { fault: 'too-long' }
  return { text, match: matchSource(text, sentences) }
}
