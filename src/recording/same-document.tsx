import { evidenceTitleIn } from '#src/board/event-in-locale'
import { useBoard } from '#src/board/use-board'
import type { Locale } from '#src/contract/vocabulary'
import type { EvidenceState } from '#src/domain/evidence-state'
import { type Like, likenessOf } from '#src/domain/same-document'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import type { Fields } from './event-from-fields'
import type { TypedFields } from './field-makers'

/** The items of the ledger that a record may be added to: those in force. */
export const useItemsInForce = (): readonly EvidenceState[] => useBoard().evidence.filter(({ withdrawal }) => withdrawal === null)

/** The item that a person chose to add to, in place of a second one of the same document. */
export const chosenItem = (fields: Fields, among: readonly EvidenceState[]): EvidenceState | null =>
  among.find(({ evidence }) => evidence.id === fields['into']) ?? null

type Props = Pick<TypedFields, 'fields' | 'onType'>

/** Says to which item the record is added, and offers the way back to a new one. */
export function AddsToItem({ item, onType }: Pick<Props, 'onType'> & { readonly item: EvidenceState }) {
  const words = useWords(recordingWords)
  const locale = useLocale()
  return (
    <Notice
      title={words.addsTo(nameOf(item, locale))}
      actions={
        <Button tone="quiet" onClick={() => onType('into', '')}>
          {words.addAnew}
        </Button>
      }
    >
      {words.addsToText}
    </Notice>
  )
}

/** Offers to add to the item in force that looks like the document being typed. */
export function SameDocument({ fields, onType, among }: Props & { readonly among: readonly EvidenceState[] }) {
  const words = useWords(recordingWords)
  const locale = useLocale()
  const like = likeOf(fields, among)
  const state = among.find(({ evidence }) => evidence.id === like?.id)
  if (like === null || state === undefined) return null
  return (
    <Notice
      tone="warn"
      title={words.looksLike(nameOf(state, locale), words.likenesses[like.likeness])}
      actions={<Button onClick={() => onType('into', like.id)}>{words.addToIt(like.id)}</Button>}
    />
  )
}

const nameOf = ({ evidence }: EvidenceState, locale: Locale): string => `${evidence.id} ${evidenceTitleIn(evidence, locale)}`

/** The item that is most surely the same: by number before address before title. */
function likeOf(fields: Fields, among: readonly EvidenceState[]): Like | null {
  const address = fields['address']?.trim() ?? ''
  const marks = {
    number: fields['number'] ?? null,
    title: fields['title'] ?? '',
    date: fields['occurredOn'] ?? '',
    addresses: address === '' ? [] : [address],
  }
  const likes = among.flatMap(({ evidence, addresses }): Like[] => {
    const likeness = likenessOf(marks, { ...evidence, addresses })
    return likeness === null ? [] : [{ id: evidence.id, likeness }]
  })
  for (const likeness of ['number', 'address', 'title'] as const) {
    const found = likes.find((like) => like.likeness === likeness)
    if (found !== undefined) return found
  }
  return null
}
