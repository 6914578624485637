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

/** The titles of documents that the plan cites: the names of programmes and rules are in them, and no words of ours. */
const documentTitles = ({ evidence, events, industries, programme }: PlanFiles): string[] => [
  ...evidence.map(({ title }) => title),
  ...events.flatMap((event) => (event.kind === 'evidence' ? [event.evidence.title] : [])),
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
