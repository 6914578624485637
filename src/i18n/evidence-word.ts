import type { EvidenceLevel, Locale } from '#src/contract/vocabulary'
import { vocabulary } from './words/vocabulary'

/** The word of an evidence level; a search that met only indirect items says so. `direct` is that of the evidence answer. */
export function evidenceWord(
  { level, direct }: { readonly level: EvidenceLevel; readonly direct: boolean | null },
  locale: Locale,
): string {
  const words = vocabulary[locale].evidence
  return level === 'none-found' && direct === false ? words.onlyIndirect : words[level]
}
