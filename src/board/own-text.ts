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
  return own === null ? null : align(own, sentences)
}

/** The last result: a long text takes a second, and every page and panel asks for the same. */
let last: { readonly own: OwnText; readonly sentences: readonly Sentence[]; readonly aligned: AlignedText } | null = null

function align(own: OwnText, sentences: readonly Sentence[]): AlignedText {
  if (last?.own === own && last.sentences === sentences) return last.aligned
  const match = matchSource(own.text, sentences)
  const aligned = { ...own, ...match, byNumber: new Map(match.sentences.map((one) => [one.number, one])) }
  last = { own, sentences, aligned }
  return aligned
}
