import { Panels } from '#src/board/panels'
import { useBoard } from '#src/board/use-board'
import type { Event } from '#src/contract/event'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { TextField } from '#src/ui/text-field'
import text from '#src/ui/text.module.css'
import { ChangedFields, changedNames } from './changed-fields'
import { readClaims, writeClaims } from './claim-fields'
import { ClaimRows } from './claim-rows'
import { additionsAnew, correctedEvent, fieldsOfEvent } from './corrected-event'
import { correctionOf } from './correction'
import { DocumentFields } from './document-fields'
import { EffectPreview } from './effect-preview'
import type { RecordableKind } from './event-from-fields'
import { fieldMakers } from './field-makers'
import { FormFrame } from './form-frame'
import { OccurredOnField, OccurredOnWarning } from './occurred-on-field'
import { ClaimOfSubject, RecordFields } from './record-fields'
import styles from './recording.module.css'
import { useRecordForm } from './use-record-form'

interface Props {
  readonly event: Event & { readonly kind: RecordableKind }
  /** why it was undone, by somebody else since this was opened; null while it stands */
  readonly undoneBecause: string | null
  /** asks for the undoing alone, with the reason typed so far */
  readonly onOnlyUndo: (reason: string) => void
  /** told when it is left, and once it is recorded */
  readonly onClose: () => void
}

/** The name under which the draft of a correction is kept. */
export const correctionDraft = (eventId: string): string => `correction/${eventId}`

/**
 * Corrects a record in one step: its fields filled in as they are, what changes, what the answers will be, and why. The correction and the new
 * record are one transaction. Where the record was undone meanwhile, what was typed can still be recorded as a new one.
 */
export function CorrectionForm({ event: old, undoneBecause, onOnlyUndo, onClose }: Props) {
  const words = useWords(recordingWords)
  const { measures, evidence, ledger } = useBoard()
  const { kind } = old
  const before = fieldsOfEvent(old, words.noDeadline)
  const item = old.kind === 'evidence' ? evidence.find((state) => state.evidence.id === old.evidence.id) : undefined
  const isAddition = item !== undefined && item.added.event.id !== old.id
  const additions =
    item === undefined || isAddition ? [] : item.additions.map((record) => record.event).filter(({ origin }) => origin === 'recorded')
  // One that does not count is recorded again as it is, with the right time.
  const counts = ledger.events.some(({ id }) => id === old.id)
  const isUndone = undoneBecause !== null
  const form = useRecordForm(
    correctionDraft(old.id),
    (fields, { id, author, takenIds }) => correctedEvent(old, fields, { id, author, takenIds, measures, isAddition }),
    {
      defaults: before,
      onRecorded: onClose,
      before: (event, fields, written) => {
        if (isUndone) return []
        const reason = fields['correctReason']?.trim() ?? ''
        return [correctionOf(old, { ...written, reason }), ...additionsAnew(event, additions, { ...written, reason })]
      },
      obstacle: (fields) => {
        if (isUndone) return undefined
        if ((fields['correctReason'] ?? '').trim() === '') return words.faults.missing
        return counts && changedNames(kind, before, fields).length === 0 ? words.nothingChanged : undefined
      },
    },
  )
  const { fields, type, errorOf } = form
  const reason = fields['correctReason'] ?? ''
  const isReasonMissing = form.obstacle !== undefined && reason.trim() === ''
  const typed = { fields, onType: type, errorOf }
  const claims = form.event.kind === 'evidence' ? form.event.evidence.claims : []
  const about =
    old.subject.kind === 'measure'
      ? [old.subject.id]
      : claims.filter(({ subject }) => subject.kind === 'measure').map(({ subject }) => subject.id)
  return (
    <section aria-label={words.correctTitle} className={styles['correction']}>
      <p>
        <b>{words.correctTitle}</b> <span className={text['small']}>{words.correctNote}</span>
      </p>
      {isUndone && (
        <Notice tone="warn" title={words.undoneMeanwhile}>
          {words.undoneMeanwhileText(undoneBecause)}
        </Notice>
      )}
      <FormFrame
        form={form}
        submit={isUndone ? words.recordAnyway : words.correctConfirm}
        effect={
          <Panels>
            {about.map((id) => (
              <EffectPreview key={id} events={form.transaction} measureId={id} isNamed={old.subject.kind !== 'measure'} />
            ))}
          </Panels>
        }
        leave={
          <>
            {!isUndone && <Button onClick={() => onOnlyUndo(reason)}>{words.onlyUndo}</Button>}
            <Button tone="quiet" onClick={onClose}>
              {words.keepIt}
            </Button>
          </>
        }
      >
        <OccurredOnField
          form={form}
          label={kind === 'evidence' ? (isAddition ? words.countsFrom : words.documentDate) : words.occurredOn}
          hint={kind === 'evidence' && !isAddition ? words.documentDateHint : words.occurredOnHint}
        />
        <OccurredOnWarning form={form} />
        {old.kind === 'evidence' ? (
          <ItemFields typed={typed} isAddition={isAddition} event={old} form={form} />
        ) : (
          <RecordFields kind={kind} isItemKnown={false} subject={old.subject} warnings={form.warnings} {...typed} />
        )}
        <TextField
          label={words.correctReason}
          value={reason}
          onChange={(value) => type('correctReason', value)}
          error={errorOf(null, 'correctReason') ?? (isReasonMissing ? words.faults.missing : undefined)}
          isRequired
        />
        <div className={styles['effect']}>
          <h3>{words.changes}</h3>
          <ChangedFields kind={kind} before={before} after={fields} />
        </div>
        {form.obstacle !== undefined && !isReasonMissing && <Notice tone="bad" title={form.obstacle} />}
      </FormFrame>
    </section>
  )
}

interface ItemProps {
  readonly typed: Parameters<typeof DocumentFields>[0]
  readonly isAddition: boolean
  readonly event: Extract<Event, { kind: 'evidence' }>
  readonly form: ReturnType<typeof useRecordForm>
}

/** The facts of an item, where the record brought them, and what it is said to support: measures, or the place it was recorded for. */
function ItemFields({ typed, isAddition, event, form }: ItemProps) {
  const words = useWords(recordingWords)
  const { line } = fieldMakers(typed, words)
  const isOfPlace = event.evidence.claims.every(({ subject }) => subject.kind === 'city')
  return (
    <>
      {isAddition ? line('address', words.furtherAddress, 'address') : <DocumentFields {...typed} />}
      {!isAddition && line('readIn', words.readIn, null, words.readInHint)}
      {!isAddition && line('howChecked', words.howChecked, null)}
      {isOfPlace ? (
        <ClaimOfSubject {...typed} />
      ) : (
        <ClaimRows
          rows={readClaims(form.fields['claims'])}
          onChange={(rows) => form.type('claims', writeClaims(rows))}
          measureIds={form.measureIds}
          isExamined={form.isExamined}
        />
      )}
    </>
  )
}
