import { Panels } from '#src/board/panels'
import { useBoard } from '#src/board/use-board'
import type { NewEvent } from '#src/contract/event'
import type { Claim } from '#src/contract/evidence'
import type { EvidenceState } from '#src/domain/evidence-state'
import { type Like, likenessOf } from '#src/domain/same-document'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { TextField } from '#src/ui/text-field'
import text from '#src/ui/text.module.css'
import { claimsFrom, readClaims, writeClaims } from './claim-fields'
import { ClaimRows } from './claim-rows'
import { DocumentFields } from './document-fields'
import { EffectPreview } from './effect-preview'
import { evidenceFromFields, type Fields } from './event-from-fields'
import { fieldMakers } from './field-makers'
import { FormFrame } from './form-frame'
import { useRecordForm, type Written } from './use-record-form'

/**
 * Records an item of evidence with everything it supports; or, where `item` is given or turns out to be the same document, adds what it
 * supports to that one.
 */
export function EvidenceForm({ item }: { readonly item: EvidenceState | null }) {
  const words = useWords(recordingWords)
  const { measures, evidence } = useBoard()
  const inForce = evidence.filter(({ withdrawal }) => withdrawal === null)
  const targetOf = (fields: Fields) => item ?? inForce.find((state) => state.evidence.id === fields['into']) ?? null
  const form = useRecordForm(
    item === null ? 'evidence/new' : `evidence/${item.evidence.id}/claims`,
    (fields, written) => evidenceEvent(fields, written, targetOf(fields), claimsFrom(readClaims(fields['claims']), measures)),
    // A document’s day is seldom the day on which somebody records it.
    { occurredOn: item?.evidence.date ?? '' },
  )
  const { fields, event, type, errorOf, warnings } = form
  const target = targetOf(fields)
  const typed = { fields, onType: type, errorOf }
  const { line } = fieldMakers(typed)
  return (
    <FormFrame form={form} effect={<Effects event={event} />}>
      {target !== null && item === null && (
        <Notice
          title={words.addsTo(nameOf(target))}
          actions={
            <Button tone="quiet" onClick={() => type('into', '')}>
              {words.addAnew}
            </Button>
          }
        >
          {words.addsToText}
        </Notice>
      )}
      {target === null && <DocumentFields {...typed} />}
      <TextField
        label={target === null ? words.documentDate : words.countsFrom}
        hint={target === null ? words.documentDateHint : words.countsFromHint}
        value={fields['occurredOn'] ?? ''}
        onChange={(value) => type('occurredOn', value)}
        error={errorOf('occurredOn')}
        maxLength={20}
        isRequired
      />
      {warnings.has('occurredOn') && <p className={text['small']}>{words.warnings['before-announcement']}</p>}
      {target === null ? (
        <>
          {line('readIn', words.readIn, null, words.readInHint)}
          {line('howChecked', words.howChecked, null)}
          <SameDocument form={form} among={inForce} />
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

function evidenceEvent(fields: Fields, { id, author }: Written, target: EvidenceState | null, claims: readonly Claim[]): NewEvent {
  const written = { kind: 'evidence', id, author, occurredOn: fields['occurredOn']?.trim() ?? '' } as const
  if (target === null) return { ...written, ...evidenceFromFields(fields, id, claims) }
  const { evidence } = target
  const address = fields['address']?.trim() ?? ''
  return {
    ...written,
    subject: { kind: 'evidence', id: evidence.id },
    evidence: { ...evidence, url: address === '' ? evidence.url : address, claims: [...claims] },
  }
}

const nameOf = ({ evidence: { id, title } }: EvidenceState): string => `${id} ${title}`

/** Offers to add to the item in force that looks like the document being typed. */
function SameDocument({
  form: { fields, type },
  among,
}: {
  readonly form: ReturnType<typeof useRecordForm>
  readonly among: readonly EvidenceState[]
}) {
  const words = useWords(recordingWords)
  const like = likeOf(fields, among)
  const state = among.find(({ evidence }) => evidence.id === like?.id)
  if (like === null || state === undefined) return null
  return (
    <Notice
      tone="warn"
      title={words.looksLike(nameOf(state), words.likenesses[like.likeness])}
      actions={<Button onClick={() => type('into', like.id)}>{words.addToIt(like.id)}</Button>}
    />
  )
}

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

/** What becomes of every measure that the record is about. */
function Effects({ event }: { readonly event: NewEvent }) {
  const claims = event.kind === 'evidence' ? event.evidence.claims : []
  return (
    <Panels>
      {claims.map(({ subject: { id } }) => (
        <EffectPreview key={id} event={event} measureId={id} isNamed />
      ))}
    </Panels>
  )
}
