import type { Indicator, Quote } from '#src/contract/indicator'
import type { Ledger } from '#src/contract/ledger'
import type { Heading, Measure, Sentence } from '#src/contract/plan'
import type { SlotState, View } from './address'
import { satisfies } from './choice'
import type { SentenceMatch } from './source-match'

/** What a sentence carries: a measure, a quote, both, neither for a reason given (context), or neither without one. */
export type SentenceUse = 'tracked' | 'quoted' | 'both' | 'context' | 'left-over'

/** A listed sentence with all that comes from it. */
export interface SourceSlot {
  readonly sentence: Sentence
  readonly use: SentenceUse
  readonly measures: readonly Measure[]
  readonly quotes: readonly { readonly indicator: Indicator; readonly quote: Quote }[]
}

/** Every listed sentence, in the order of the list. */
export function sourceSlots({
  sentences,
  measures,
  indicators,
}: {
  readonly [Part in 'sentences' | 'measures' | 'indicators']: Readonly<Ledger[Part]>
}): SourceSlot[] {
  const quotes = indicators.flatMap((indicator) => indicator.quotes.map((quote) => ({ indicator, quote })))
  return sentences.map((sentence) => {
    const tracked = measures.filter((measure) => measure.sentences.includes(sentence.number))
    const quoted = quotes.filter(({ quote }) => quote.sentence === sentence.number)
    return { sentence, use: useOf(tracked.length > 0, quoted.length > 0, sentence), measures: tracked, quotes: quoted }
  })
}

function useOf(isTracked: boolean, isQuoted: boolean, { context }: Sentence): SentenceUse {
  if (isTracked) return isQuoted ? 'both' : 'tracked'
  if (isQuoted) return 'quoted'
  return context === null ? 'left-over' : 'context'
}

/** How many sentences are tracked, quoted, both (counted under either), context, and left over. */
export function countSlots(slots: readonly SourceSlot[]) {
  const count = (...uses: readonly SentenceUse[]) => slots.filter(({ use }) => uses.includes(use)).length
  return {
    sentences: slots.length,
    tracked: count('tracked', 'both'),
    quoted: count('quoted', 'both'),
    both: count('both'),
    context: count('context'),
    leftOver: count('left-over'),
  }
}

/** How far the sentences of one heading are covered; heading null: those that stand under none. */
export interface HeadingCoverage {
  readonly heading: Heading | null
  readonly sentences: number
  readonly tracked: number
  readonly quoted: number
  readonly context: number
  readonly measures: number
}

/** Coverage in the order of the plan's headings, then of what stands under none, where there is any. */
export function coverageByHeading(headings: readonly Heading[], measures: readonly Measure[], slots: readonly SourceSlot[]) {
  const coverage = (heading: Heading | null): HeadingCoverage => {
    const own = countSlots(slots.filter(({ sentence }) => sentence.heading === (heading?.id ?? null)))
    const { sentences, tracked, quoted, context } = own
    return { heading, sentences, tracked, quoted, context, measures: measures.filter((measure) => measure.heading === heading?.id).length }
  }
  return [...headings.map(coverage), coverage(null)].filter(({ heading, sentences }) => heading !== null || sentences > 0)
}

const statesOfUse: Readonly<Record<SentenceUse, readonly SlotState[]>> = {
  tracked: ['tracked'],
  quoted: ['quoted'],
  both: ['tracked', 'quoted'],
  context: ['context'],
  'left-over': [],
}

/** The states a sentence can be filtered by: what it carries, and what became of it in the reader's own text, where there is one. */
export const statesOf = ({ use }: SourceSlot, match: SentenceMatch | undefined): readonly SlotState[] =>
  match === undefined ? statesOfUse[use] : [...statesOfUse[use], match.state]

/** The slots a view shows: by heading and by state; `matches` are those of the reader's own text, none where there is no text. */
export function filterSlots(slots: readonly SourceSlot[], { slot, heading }: View, matches: ReadonlyMap<number, SentenceMatch>) {
  return slots.filter(
    (item) =>
      satisfies(slot, statesOf(item, matches.get(item.sentence.number))) &&
      satisfies(heading, item.sentence.heading === null ? [] : [item.sentence.heading]),
  )
}

/** Slots that stand together in the announcement: under one heading, or in one paragraph outside of the headings. */
export interface SlotGroup {
  readonly key: string
  readonly heading: string | null
  readonly paragraph: number
  readonly slots: readonly SourceSlot[]
}

export interface SlotPart {
  readonly part: Sentence['part']
  readonly groups: readonly SlotGroup[]
}

/** The announcement from top to bottom: parts, in each its headings and paragraphs, in each its sentences. */
export function slotsByPart(slots: readonly SourceSlot[]): SlotPart[] {
  const parts: { part: Sentence['part']; groups: { key: string; heading: string | null; paragraph: number; slots: SourceSlot[] }[] }[] = []
  for (const slot of slots) {
    const { part, heading, paragraph } = slot.sentence
    if (parts.at(-1)?.part !== part) parts.push({ part, groups: [] })
    const groups = parts.at(-1)?.groups ?? []
    const key = heading ?? `paragraph ${paragraph}`
    if (groups.at(-1)?.key !== key) groups.push({ key, heading, paragraph, slots: [] })
    groups.at(-1)?.slots.push(slot)
  }
  return parts
}

/** The listed sentences of one paragraph, in order. */
export const paragraphOf = (sentences: readonly Sentence[], { paragraph }: Sentence): readonly Sentence[] =>
  sentences.filter((sentence) => sentence.paragraph === paragraph)
