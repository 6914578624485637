import { Panels } from '#src/board/panels'
import { useBoard } from '#src/board/use-board'
import type { NewEvent } from '#src/contract/event'
import type { EvidenceState } from '#src/domain/evidence-state'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { claimsFrom, readClaims, writeClaims } from './claim-fields'
import { ClaimRows } from './claim-rows'
import { DocumentFields } from './document-fields'
import { EffectPreview } from './effect-preview'
import { evidenceEvent, type Fields, unchosenOfItem } from './event-from-fields'
import { fieldMakers } from './field-makers'
import { FormFrame } from './form-frame'
import { OccurredOnField, OccurredOnWarning } from './occurred-on-field'
import { AddsToItem, chosenItem, SameDocument, useItemsInForce } from './same-document'
import { useRecordForm } from './use-record-form'

/**
 * Records an item of evidence with everything it supports; or, where `item` is given or turns out to be the same document, adds what it
 * supports to that one.
 */
export function EvidenceForm({ item }: { readonly item: EvidenceState | null }) {
  const words = useWords(recordingWords)
  const { measures } = useBoard()
  const inForce = useItemsInForce()
  const targetOf = (fields: Fields) => item ?? chosenItem(fields, inForce)
  const form = useRecordForm(
    item === null ? 'evidence/new' : `evidence/${item.evidence.id}/claims`,
    (fields, { id, author }) =>
      evidenceEvent(fields, { id, author, item: targetOf(fields)?.evidence ?? null }, claimsFrom(readClaims(fields['claims']), measures)),
    {
      // A document’s day is seldom the day on which somebody records it.
      defaults: { occurredOn: item?.evidence.date ?? '' },
      unchosenIn: (fields) => (targetOf(fields) === null ? unchosenOfItem(fields) : []),
    },
  )
  const { fields, event, type, errorOf } = form
  const target = targetOf(fields)
  const typed = { fields, onType: type, errorOf }
  const { line } = fieldMakers(typed, words)
  return (
    <FormFrame form={form} effect={<Effects event={event} />}>
      {target !== null && item === null && <AddsToItem item={target} onType={type} />}
      {target === null && <DocumentFields {...typed} />}
      <OccurredOnField
        form={form}
        label={target === null ? words.documentDate : words.countsFrom}
        hint={target === null ? words.documentDateHint : words.countsFromHint}
      />
      <OccurredOnWarning form={form} />
      {target === null ? (
        <>
          {line('readIn', words.readIn, null, words.readInHint)}
          {line('howChecked', words.howChecked, null)}
          <SameDocument {...typed} among={inForce} />
        </>
      ) : (
        line('address', words.furtherAddress, 'address')
      )}
      <ClaimRows
        rows={readClaims(fields['claims'])}
        onChange={(rows) => type('claims', writeClaims(rows))}
        measureIds={form.measureIds}
        isExamined={form.isExamined}
      />
    </FormFrame>
  )
}

/** What becomes of every measure that the record is about. */
function Effects({ event }: { readonly event: NewEvent }) {
  const claims = event.kind === 'evidence' ? event.evidence.claims : []
  return (
    <Panels>
      {claims.map(({ subject: { id } }) => (
        <EffectPreview key={id} events={[event]} measureId={id} isNamed />
      ))}
    </Panels>
  )
}
