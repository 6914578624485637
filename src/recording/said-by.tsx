import { useLedger } from '#src/board/use-board'
import type { Subject } from '#src/contract/event'
import { bodyNamed, responsibleBodies } from '#src/domain/responsible-bodies'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { fieldMakers, type TypedFields } from './field-makers'

/** Which body said where a measure stands: one of those that answer for it; where nobody is named, as it is typed. */
export function SaidBy({ subject, ...typed }: TypedFields & { readonly subject: Subject }) {
  const words = useWords(recordingWords)
  const locale = useLocale()
  const bodies = responsibleBodies(subject.id, useLedger())
  const known = bodyNamed(typed.fields['saidBy'] ?? '', bodies)
  // A draft from before there was a list may hold a body by its name.
  const fields = known === undefined ? typed.fields : { ...typed.fields, saidBy: known.id }
  const { line, openChoice } = fieldMakers({ ...typed, fields }, words)
  if (bodies.length === 0) return line('saidBy', words.saidBy, 'saidBy', words.saidByHint)
  const options = bodies.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) }))
  return openChoice('saidBy', words.saidBy, 'saidBy', options, { placeholder: words.choose, hint: words.saidByHint })
}
