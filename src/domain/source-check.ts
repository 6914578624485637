import type { Evidence } from '#src/contract/evidence'
import type { EvidenceType } from '#src/contract/vocabulary'
import type { PlanFiles } from './plan-check'
import { markSentence, normaliseSentence, splitSentences } from './source-text'

/** A run of this many characters as in the source counts as copied. */
const longestRun = 12

/** Words of ours and where they stand. */
export interface OwnWords {
  readonly id: string
  readonly words: string
}

/**
 * Proves a plan against the text of its announcement: the same sentences at the same places with the same marks, and no words in any of
 * its files, nor in those of the interface, that repeat the source. Names are left out: what stands in 《》 or in the title of a document.
 */
export function checkSource(files: PlanFiles, text: string, interfaceWords: readonly OwnWords[] = []): string[] {
  return [
    ...sentenceFaults(files, text),
    ...copiedWords([...wordsIn(files, files.plan.id), ...interfaceWords], text, documentTitles(files)),
  ]
}

/**
 * What can be held without the text, by the fingerprints of its sentences: that none of them stands whole in any file of the plan, nor in the
 * words of the interface. Shorter runs need the text. Sentences so short that any words may equal them are left out.
 */
export function checkWholeSentences(files: PlanFiles, interfaceWords: readonly OwnWords[] = []): string[] {
  const numbers = new Map(
    files.sentences.filter(({ length }) => length >= longestRun).map(({ fingerprint, number }) => [fingerprint, number]),
  )
  return [...wordsIn(files, files.plan.id), ...interfaceWords].flatMap(({ id, words }) => {
    const whole = splitSentences(words).map(({ text }) => numbers.get(markSentence(text).fingerprint))
    const number = whole.find((found) => found !== undefined)
    return number === undefined ? [] : [`${id} repeats sentence ${number} of the source`]
  })
}

function sentenceFaults({ sentences }: PlanFiles, text: string): string[] {
  const placed = splitSentences(text)
  const faults = placed.length === sentences.length ? [] : [`the text has ${placed.length} sentences, the plan lists ${sentences.length}`]
  placed.forEach((sentence, index) => {
    const listed = sentences[index]
    if (listed === undefined) return
    const { fingerprint, length, similarity } = markSentence(sentence.text)
    const isSame = listed.fingerprint === fingerprint && listed.length === length && listed.similarity === similarity
    if (!isSame) faults.push(`sentence ${sentence.number} differs from the one listed`)
    if (listed.paragraph !== sentence.paragraph || listed.place !== sentence.place)
      faults.push(`sentence ${sentence.number} stands at ${sentence.paragraph}.${sentence.place}`)
  })
  return faults
}

/** What was typed into a search is told as it was typed: its words may be the source's, since that is what was looked for. */
const toldAsTyped: ReadonlySet<string> = new Set(['queries'])

/** Every string of the files but what is told as typed, each with the nearest id above it. */
function wordsIn(value: unknown, id: string): OwnWords[] {
  if (typeof value === 'string') return [{ id, words: value }]
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' ? value.id : id
  return Object.entries(value).flatMap(([key, part]) => (toldAsTyped.has(key) ? [] : wordsIn(part, own)))
}

const papers: ReadonlySet<EvidenceType> = new Set(['policy', 'law', 'regulation', 'list', 'funding'])

/**
 * A paper with a number has a name of its own. What an event, a count or a statement is called here, and a paper of which no number is known,
 * may be called so by us: such a title is held like any of our words, or else it would let the same run through everywhere.
 */
const titlesOfPapers = (items: readonly Evidence[]): string[] =>
  items.flatMap(({ title, type, number }) => (papers.has(type) && number !== null ? [title] : []))

/** The titles of documents that the plan cites: the names of programmes and rules are in them, and no words of ours. */
const documentTitles = ({ evidence, events, industries, programme }: PlanFiles): string[] => [
  ...titlesOfPapers(evidence),
  ...titlesOfPapers(events.flatMap((event) => (event.kind === 'evidence' ? [event.evidence] : []))),
  ...industries.map(({ document }) => document.title),
  ...(programme?.slots.flatMap(({ city }) => city?.documents ?? []) ?? []),
]

function copiedWords(ours: readonly OwnWords[], text: string, names: readonly string[]): string[] {
  const copied = new Set(runsOf(text))
  for (const run of names.flatMap(runsOf)) copied.delete(run)
  return ours.flatMap(({ id, words }) => {
    const run = runsOf(words.replaceAll(/《[^》]*》/g, '')).find((candidate) => copied.has(candidate))
    return run === undefined ? [] : [`${id} repeats the source: ${run}`]
  })
}

/** Every run of as many characters as count as copied. */
function runsOf(words: string): string[] {
  const plain = normaliseSentence(words)
  return Array.from({ length: Math.max(0, plain.length - longestRun + 1) }, (_, at) => plain.slice(at, at + longestRun))
}
