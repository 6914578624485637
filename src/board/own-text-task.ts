import type { Sentence } from '#src/contract/plan'
import { type FileFault, readTextFile } from '#src/reading/read-text-file'
import { answerText, type TextAnswer } from './align-text'

/** A text or a file that a reader brings, and the sentences that it is laid beside. */
export interface Brought {
  readonly from: string | File
  readonly sentences: readonly Sentence[]
}

export type BroughtAnswer = TextAnswer | { readonly fault: FileFault }

/** Reads what was brought and aligns it. For a worker: what is brought may be hostile, and take longer than a person waits. */
export async function answerBrought({ from, sentences }: Brought): Promise<BroughtAnswer> {
  const reading = typeof from === 'string' ? { text: from } : await readTextFile(from)
  return 'fault' in reading ? reading : answerText(reading.text, sentences)
}
