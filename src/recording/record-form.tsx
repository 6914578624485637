import { Panels } from '#src/board/panels'
import type { EventKind, Subject } from '#src/contract/event'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Notice } from '#src/ui/notice'
import { SegmentedRadios } from '#src/ui/segmented-radios'
import { EffectPreview } from './effect-preview'
import { eventFromFields, type Fields, type RecordableKind, unchosenOfItem } from './event-from-fields'
import { FormFrame } from './form-frame'
import { OccurredOnField, OccurredOnWarning } from './occurred-on-field'
import { RecordFields } from './record-fields'
import { AddsToItem, chosenItem, SameDocument, useItemsInForce } from './same-document'
import { useRecordForm } from './use-record-form'
import { useStartedRecord } from './use-started-record'

interface Props {
  readonly subject: Subject
  readonly kinds: readonly RecordableKind[]
  /** told once the record is kept */
  readonly onRecorded?: () => void
  /** the record that was last asked for elsewhere on the page: another object each time */
  readonly asked?: Fields | null
}

/** Records one event about a measure, a place in the list, an item of evidence or a finding. What is typed is kept until it is recorded or thrown away. */
export function RecordForm({ subject, kinds, onRecorded, asked = null }: Props) {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const kindOf = (fields: Fields) => kinds.find((name) => name === fields['kind']) ?? kinds[0] ?? 'note'
  const inForce = useItemsInForce()
  const itemOf = (fields: Fields) => (kindOf(fields) === 'evidence' ? chosenItem(fields, inForce) : null)
  const form = useRecordForm(
    `${subject.kind}/${subject.id}`,
    (fields, written) => {
      // An answer is given on the day it is written.
      const dated = kindOf(fields) === 'answer' ? { ...fields, occurredOn: written.today } : fields
      return eventFromFields(kindOf(fields), dated, { ...written, subject, item: itemOf(fields)?.evidence ?? null })
    },
    {
      onRecorded,
      unchosenIn: (fields) => (kindOf(fields) === 'evidence' && itemOf(fields) === null ? unchosenOfItem(fields) : []),
    },
  )
  const { fields, type, errorOf } = form
  const place = useStartedRecord(form, asked)
  const kind = kindOf(fields)
  const item = itemOf(fields)
  const subjectError = errorOf('subject')
  const kindNames: Record<EventKind, string> = terms.event
  return (
    <FormFrame
      form={form}
      place={place}
      isLanded={subject.kind === 'measure' || subject.kind === 'city'}
      effect={
        subject.kind === 'measure' && (
          <Panels>
            <EffectPreview events={form.transaction} measureId={subject.id} />
          </Panels>
        )
      }
    >
      {kinds.length > 1 && (
        <SegmentedRadios
          legend={words.kind}
          value={kind}
          onChange={(value) => type('kind', value)}
          columns={kinds.length > 8 ? 5 : 3}
          options={kinds.map((value) => ({ value, label: kindNames[value] }))}
        />
      )}
      {item !== null && <AddsToItem item={item} onType={type} />}
      {kind !== 'answer' && (
        <OccurredOnField
          form={form}
          label={kind === 'withdrawal' ? words.withdrawnFrom : item === null ? words.occurredOn : words.countsFrom}
          hint={item === null ? words.occurredOnHint : words.countsFromHint}
        />
      )}
      <OccurredOnWarning form={form} />
      <RecordFields
        kind={kind}
        isItemKnown={item !== null}
        subject={subject}
        warnings={form.warnings}
        fields={fields}
        onType={type}
        errorOf={errorOf}
      />
      {kind === 'evidence' && item === null && <SameDocument fields={fields} onType={type} among={inForce} />}
      {subjectError !== undefined && <Notice tone="bad" title={subjectError} />}
    </FormFrame>
  )
}
