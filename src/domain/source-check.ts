import type { PlanFiles } from './plan-check'
import { markSentence, normaliseSentence, splitSentences } from './source-text'

/** A run of this many characters as in the source counts as copied. */
const longestRun = 12

/**
 * Proves a plan against the text of its announcement: the same sentences at the same places with the same marks, and no title,
 * summary, quote or remark that repeats the source word for word. Names of documents and programmes in 《》 are left out.
 */
export function checkSource({ sentences, measures, indicators, evidence }: PlanFiles, text: string): string[] {
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
  const source = normaliseSentence(text)
  const ours = [
    ...measures.flatMap(({ id, title, summary, measurability }) =>
      [title.zh, summary.zh, measurability.note.zh].map((words) => ({ id, words })),
    ),
    ...indicators.flatMap(({ quotes }) => quotes.map(({ id, said }) => ({ id, words: said.zh }))),
    ...evidence.flatMap(({ id, effect, remark }) => [effect, remark].flatMap((said) => (said ? [{ id, words: said.zh }] : []))),
  ]
  for (const { id, words } of ours) {
    const run = copiedRun(normaliseSentence(words.replaceAll(/《[^》]*》/g, '')), source)
    if (run !== null) faults.push(`${id} repeats the source: ${run}`)
  }
  return faults
}

function copiedRun(words: string, source: string): string | null {
  for (let at = 0; at + longestRun <= words.length; at++) {
    const run = words.slice(at, at + longestRun)
    if (source.includes(run)) return run
  }
  return null
}
