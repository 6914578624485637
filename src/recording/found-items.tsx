import { evidenceTitleIn } from '#src/board/event-in-locale'
import type { Subject } from '#src/contract/event'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { CheckboxGroup } from '#src/ui/checkbox-group'
import { readItems, writeItems } from './event-from-fields'
import type { TypedFields } from './field-makers'
import { useItemsInForce } from './same-document'

/** The items of evidence that a search met, chosen among those that the ledger has about the same measure. */
export function FoundItems({ subject, fields, onType, errorOf }: TypedFields & { readonly subject: Subject }) {
  const words = useWords(recordingWords)
  const locale = useLocale()
  const items = useItemsInForce().filter(({ claims }) =>
    claims.some(({ claim }) => claim.subject.kind === subject.kind && claim.subject.id === subject.id),
  )
  return (
    <CheckboxGroup
      legend={words.foundItems}
      hint={items.length === 0 ? words.noItemsYet : words.foundItemsHint}
      error={errorOf('items')}
      options={items.map(({ evidence }) => ({ value: evidence.id, label: `${evidence.id} ${evidenceTitleIn(evidence, locale)}` }))}
      values={readItems(fields['items'])}
      onChange={(ids) => onType('items', writeItems(ids))}
    />
  )
}
