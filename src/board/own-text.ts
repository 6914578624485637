import type { Sentence } from '#src/contract/plan'
import { matchSource, type SentenceMatch, type SourceMatch } from '#src/domain/source-match'
import { type OwnText, useOwnText } from '#src/state/source-text'
import { usePlanId, useWholeLedger } from './use-board'

/** The reader's own text beside the listed sentences. */
export interface AlignedText extends OwnText, SourceMatch {
  readonly byNumber: ReadonlyMap<number, SentenceMatch>
}

/** The reader's own text of the plan in view, aligned with its sentences; null where none is loaded. */
export function useAlignedText(): AlignedText | null {
  const own = useOwnText(usePlanId())
  const { sentences } = useWholeLedger()
  return own === null ? null : { ...own, ...alignText(own.text, sentences) }
}

type Aligned = Pick<AlignedText, keyof SourceMatch | 'byNumber'>

/** The last result: a long text takes a second, and every page and panel asks for the same. */
let last: { readonly text: string; readonly sentences: readonly Sentence[]; readonly aligned: Aligned } | null = null

/** Aligns a text with the sentences of a plan; asked again it gives the same object. */
export function alignText(text: string, sentences: readonly Sentence[]): Aligned {
  if (last?.text === text && last.sentences === sentences) return last.aligned
  const match = matchSource(text, sentences)
  const aligned = { ...match, byNumber: new Map(match.sentences.map((one) => [one.number, one])) }
  last = { text, sentences, aligned }
  return aligned
}
