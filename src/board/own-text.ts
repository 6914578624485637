import { useEffect, useSyncExternalStore } from 'react'
import type { Sentence } from '#src/contract/plan'
import type { SentenceMatch } from '#src/domain/source-match'
import { type OwnText, useOwnText } from '#src/state/source-text'
import { runTask } from '#src/workers/run-task'
import type { TaskEnd } from '#src/workers/task'
import { alignText, type Alignment, answerText } from './align-text'
import type { Brought, BroughtAnswer } from './own-text-task'
// oxlint-disable-next-line import/default -- Vite makes a script of its own of it and gives the address
import workerAddress from './own-text.worker?worker&url'
import { usePlanId, useWholeLedger } from './use-board'

/** The reader's own text beside the listed sentences. */
export interface AlignedText extends OwnText, Alignment {
  readonly byNumber: ReadonlyMap<number, SentenceMatch>
}

/** Why a worker gave no answer. */
export type UnansweredTask = Exclude<TaskEnd<never>['kind'], 'result'>

/** The reader's own text, and how far it is: being aligned, aligned, or not to be aligned. */
export type OwnTextState =
  | { readonly kind: 'aligning'; readonly own: OwnText }
  | { readonly kind: 'aligned'; readonly own: AlignedText }
  | { readonly kind: 'not-aligned'; readonly own: OwnText; readonly why: UnansweredTask }

/** Reading and aligning end after so many milliseconds, whatever is left to do. */
const most = 10_000

/** Up to so many characters a text is aligned at once, in a tenth of a second at the worst; a longer one in a worker. An announcement has half of it. */
const mostAtOnce = 20_000

/** The reader's own text of the plan in view; null where none is loaded. */
export function useOwnTextState(): OwnTextState | null {
  const own = useOwnText(usePlanId())
  const { sentences } = useWholeLedger()
  const shown = useSyncExternalStore(listen, () => last)
  const text = own?.text ?? null
  const isShort = text !== null && text.length <= mostAtOnce
  const isAtHand = text !== null && shown !== null && isOf(shown, text, sentences)
  useEffect(() => {
    if (text !== null && !isShort && !isAtHand) void alignInWorker(text, sentences)
  }, [text, isShort, isAtHand, sentences])
  if (own === null) return null
  if (isAtHand && shown.kind === 'not-aligned') return { kind: 'not-aligned', own, why: shown.why }
  if (isAtHand && shown.kind === 'aligned') return { kind: 'aligned', own: { ...own, ...shown.aligned } }
  return isShort ? { kind: 'aligned', own: { ...own, ...alignAtOnce(own.text, sentences) } } : { kind: 'aligning', own }
}

/** The reader's own text of the plan in view, aligned with its sentences; null where none is loaded, or it is not aligned yet. */
export function useAlignedText(): AlignedText | null {
  const state = useOwnTextState()
  return state?.kind === 'aligned' ? state.own : null
}

export type BroughtEnd =
  | { readonly kind: 'taken'; readonly text: string; readonly alignment: Alignment }
  | { readonly kind: 'fault'; readonly fault: Extract<BroughtAnswer, { readonly fault: string }>['fault'] | UnansweredTask }

/**
 * Reads what a reader brings and aligns it with the sentences, a file and a long text in a worker that is ended after ten seconds or when the
 * signal aborts. Never rejects.
 */
export async function bringText(brought: Brought, signal: AbortSignal): Promise<BroughtEnd> {
  const { from, sentences } = brought
  const end: TaskEnd<BroughtAnswer> =
    typeof from === 'string' && from.length <= mostAtOnce
      ? { kind: 'result', result: answerText(from, sentences) }
      : await runTask<BroughtAnswer>(workerAddress, brought, { signal, most })
  if (end.kind !== 'result') return { kind: 'fault', fault: end.kind }
  if ('fault' in end.result) return { kind: 'fault', fault: end.result.fault }
  const { text, alignment } = end.result
  show({ kind: 'aligned', text, sentences, aligned: withNumbers(alignment) })
  return { kind: 'taken', text, alignment }
}

type Aligned = Pick<AlignedText, keyof Alignment | 'byNumber'>

type Shown = { readonly text: string; readonly sentences: readonly Sentence[] } & (
  | { readonly kind: 'aligning'; readonly stop: AbortController }
  | { readonly kind: 'aligned'; readonly aligned: Aligned }
  | { readonly kind: 'not-aligned'; readonly why: UnansweredTask }
)

/** The last text that was aligned, is being aligned or could not be: every page and panel asks for the same. */
let last: Shown | null = null
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function show(shown: Shown): void {
  if (last?.kind === 'aligning') last.stop.abort()
  last = shown
  for (const listener of listeners) listener()
}

const isOf = (shown: Shown, text: string, sentences: readonly Sentence[]): boolean => shown.text === text && shown.sentences === sentences

/** Aligns a text that is kept, and is long; asked again while it is at it, it goes on. */
async function alignInWorker(text: string, sentences: readonly Sentence[]): Promise<void> {
  if (last !== null && isOf(last, text, sentences)) return
  const stop = new AbortController()
  show({ kind: 'aligning', text, sentences, stop })
  const end = await runTask<BroughtAnswer>(workerAddress, { from: text, sentences } satisfies Brought, { signal: stop.signal, most })
  // Another text has taken its place.
  if (stop.signal.aborted) return
  if (end.kind !== 'result') show({ kind: 'not-aligned', text, sentences, why: end.kind })
  else if ('fault' in end.result) show({ kind: 'not-aligned', text, sentences, why: 'failed' })
  else show({ kind: 'aligned', text, sentences, aligned: withNumbers(end.result.alignment) })
}

let lastAtOnce: { readonly text: string; readonly sentences: readonly Sentence[]; readonly aligned: Aligned } | null = null

/** Asked again for the same it gives the same object. */
function alignAtOnce(text: string, sentences: readonly Sentence[]): Aligned {
  if (lastAtOnce?.text === text && lastAtOnce.sentences === sentences) return lastAtOnce.aligned
  lastAtOnce = { text, sentences, aligned: withNumbers(alignText(text, sentences)) }
  return lastAtOnce.aligned
}

const withNumbers = (alignment: Alignment): Aligned => ({
  ...alignment,
  byNumber: new Map(alignment.sentences.map((one) => [one.number, one])),
})
