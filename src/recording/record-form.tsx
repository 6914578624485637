import { useState } from 'react'
import { Panels } from '#src/board/panels'
import { useLedger } from '#src/board/use-board'
import { useView } from '#src/board/view'
import type { EventKind, NewEvent, Subject } from '#src/contract/event'
import { boardOf, defaultAsOf } from '#src/domain/board'
import { dayAt } from '#src/domain/day'
import { type EventField, examineEvent } from '#src/domain/event-rules'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { now } from '#src/state/clock'
import { useAuthor, usePreferenceActions } from '#src/state/preferences'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { SegmentedRadios } from '#src/ui/segmented-radios'
import { TextField } from '#src/ui/text-field'
import text from '#src/ui/text.module.css'
import { EffectPreview } from './effect-preview'
import { eventFromFields, type RecordableKind } from './event-from-fields'
import { EventWords } from './event-words'
import { RecordFields } from './record-fields'
import styles from './recording.module.css'
import { draftName, hasText, useDraft } from './use-draft'
import { useRecorder } from './use-recorder'

interface Props {
  readonly subject: Subject
  readonly kinds: readonly RecordableKind[]
  /** told once the record is kept */
  readonly onRecorded?: () => void
}

/** Records one event about a measure, a place in the list or a finding. What is typed is kept until it is recorded or thrown away. */
export function RecordForm({ subject, kinds, onRecorded }: Props) {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const ledger = useLedger()
  const { asOf } = useView()
  const author = useAuthor()
  const { authorGiven } = usePreferenceActions()
  const { draft, isKept, others, typed, recorded, renumbered, dropped, otherTaken, otherDropped } = useDraft(
    draftName(ledger.plan.id, subject),
  )
  const recorder = useRecorder()
  const [isExamined, setIsExamined] = useState(false)
  const [isSaved, setIsSaved] = useState(false)

  if (asOf !== undefined && asOf < defaultAsOf(ledger)) {
    return (
      <Notice tone="past" title={words.readOnly}>
        {words.readOnlyText}
      </Notice>
    )
  }
  const today = dayAt(now(), ledger.plan.utcOffsetMinutes)
  const kind = kinds.find((name) => name === draft.fields['kind']) ?? kinds[0] ?? 'note'
  const fields = { occurredOn: today, author: author?.name ?? '', body: author?.body ?? '', ...draft.fields }
  const { measures, retired } = boardOf(ledger, defaultAsOf(ledger))
  const takenIds = [...ledger.measures.map(({ id }) => id), ...[...measures, ...retired].map(({ measure }) => measure.id)]
  const writer = { name: fields.author.trim(), body: fields.body.trim() }
  const event: NewEvent = eventFromFields(kind, fields, { id: draft.eventId, subject, author: writer, takenIds })
  const { faults, warnings } = examineEvent(event, ledger.plan, today)
  const errorOf = (field: EventField) => {
    const fault = isExamined ? faults.get(field) : undefined
    return fault === undefined ? undefined : words.faults[fault]
  }
  const type = (name: string, value: string) => {
    setIsSaved(false)
    typed(name, value)
  }
  const save = async () => {
    setIsExamined(true)
    if (faults.size > 0 || recorder.isSaving) return
    authorGiven(writer)
    const isRecorded = await recorder.record([event])
    if (isRecorded) {
      setIsExamined(false)
      setIsSaved(recorded())
      onRecorded?.()
    } else if (recorder.problemType === 'key-reused') renumbered()
  }
  const isWritten = hasText(draft)
  const subjectError = errorOf('subject')
  const kindNames: Record<EventKind, string> = terms.event
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(submission) => {
        submission.preventDefault()
        void save()
      }}
    >
      {others.map((other) => (
        <Notice
          key={other.key}
          tone="warn"
          title={words.other}
          actions={
            <>
              <Button tone="quiet" onClick={() => otherTaken(other)}>
                {words.otherTake}
              </Button>
              <Button tone="quiet" onClick={() => otherDropped(other)}>
                {words.otherDrop}
              </Button>
            </>
          }
        >
          {words.otherText(other.draft.fields['text'] ?? other.draft.fields['title'] ?? other.draft.fields['reason'] ?? '')}
        </Notice>
      ))}
      {kinds.length > 1 && (
        <SegmentedRadios
          legend={words.kind}
          value={kind}
          onChange={(value) => type('kind', value)}
          columns={4}
          options={kinds.map((value) => ({ value, label: kindNames[value] }))}
        />
      )}
      {/* An answer is given on the day it is written. */}
      {kind !== 'answer' && (
        <TextField
          label={words.occurredOn}
          hint={words.occurredOnHint}
          value={fields.occurredOn}
          onChange={(value) => type('occurredOn', value)}
          error={errorOf('occurredOn')}
          maxLength={20}
          isRequired
        />
      )}
      {warnings.has('occurredOn') && <p className={text['small']}>{words.warnings['before-announcement']}</p>}
      <RecordFields kind={kind} fields={fields} onType={type} errorOf={errorOf} />
      <div className={styles['pair']}>
        <TextField
          label={words.author}
          value={fields.author}
          onChange={(value) => type('author', value)}
          error={errorOf('author')}
          maxLength={100}
          isRequired
        />
        <TextField label={words.authorBody} value={fields.body} onChange={(value) => type('body', value)} maxLength={200} />
      </div>
      <p className={text['small']}>{words.authorHint}</p>
      {faults.size === 0 && subject.kind === 'measure' && (
        <Panels>
          <EffectPreview event={event} measureId={subject.id} />
        </Panels>
      )}
      {subjectError !== undefined && <Notice tone="bad" title={subjectError} />}
      {recorder.failure && (
        <Notice tone="bad" title={recorder.failure.title}>
          {recorder.failure.text}
          {recorder.changed.map((changed) => (
            <p key={changed.id}>
              <b>{changed.author.name}</b> {kindNames[changed.kind]}: <EventWords event={changed} />
            </p>
          ))}
        </Notice>
      )}
      <div className={styles['buttons']}>
        <Button tone="main" type="submit" isBusy={recorder.isSaving}>
          {recorder.isSaving ? words.saving : words.save}
        </Button>
        {isWritten && (
          <Button tone="quiet" onClick={dropped}>
            {words.discard}
          </Button>
        )}
        <span role="status" className={text['small']}>
          {isSaved
            ? recorder.isDurable
              ? words.saved
              : words.savedForNow
            : isWritten
              ? isKept
                ? words.draftKept
                : words.draftNotKept
              : ''}
        </span>
      </div>
    </form>
  )
}
