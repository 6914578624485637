import type { ReactNode, Ref } from 'react'
import { useDefaultDay } from '#src/board/use-board'
import { useView } from '#src/board/view'
import type { EventKind } from '#src/contract/event'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { TextField } from '#src/ui/text-field'
import text from '#src/ui/text.module.css'
import { EventWords } from './event-words'
import styles from './recording.module.css'
import { hasText } from './use-draft'
import type { useRecordForm } from './use-record-form'

interface Props {
  readonly form: ReturnType<typeof useRecordForm>
  readonly place?: Ref<HTMLFormElement>
  /** what it will change, shown once nothing is wrong with it */
  readonly effect?: ReactNode
  /** the fields of the event */
  readonly children: ReactNode
}

/** Whether the day in view is before the latest one of the ledger: the past can be looked at, not written. */
export function useIsPast(): boolean {
  const latest = useDefaultDay()
  const { asOf } = useView()
  return asOf !== undefined && asOf < latest
}

/** What stands around the fields of a record: other drafts, who writes it, the effect, what became of saving it. */
export function FormFrame({ form, place, effect, children }: Props) {
  const words = useWords(recordingWords)
  const kindNames: Record<EventKind, string> = useWords(vocabulary).event
  const { fields, type, errorOf, recorder } = form
  if (useIsPast()) {
    return (
      <Notice tone="past" title={words.readOnly}>
        {words.readOnlyText}
      </Notice>
    )
  }
  return (
    <form
      ref={place}
      className={styles['form']}
      noValidate
      onSubmit={(submission) => {
        submission.preventDefault()
        void form.save()
      }}
    >
      <OtherDrafts form={form} />
      {children}
      <div className={styles['pair']}>
        <TextField
          label={words.author}
          value={fields['author'] ?? ''}
          onChange={(value) => type('author', value)}
          error={errorOf('author')}
          maxLength={100}
          isRequired
        />
        <TextField label={words.authorBody} value={fields['body'] ?? ''} onChange={(value) => type('body', value)} maxLength={200} />
      </div>
      <p className={text['small']}>{words.authorHint}</p>
      {form.isSound && effect}
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
      <Buttons form={form} />
    </form>
  )
}

type OtherFields = Partial<Readonly<Record<'kind' | 'text' | 'title' | 'reason', string>>>

function OtherDrafts({ form: { drafting } }: Pick<Props, 'form'>) {
  const words = useWords(recordingWords)
  const kindNames: Readonly<Record<string, string>> = useWords(vocabulary).event
  const told = ({ kind = '', text: written, title, reason }: OtherFields) =>
    words.otherText(kindNames[kind] ?? words.kind, written ?? title ?? reason ?? '')
  return drafting.others.map((other) => (
    <Notice
      key={other.key}
      tone="warn"
      title={words.other}
      actions={
        <>
          <Button tone="quiet" onClick={() => drafting.otherTaken(other)}>
            {words.otherTake}
          </Button>
          <Button tone="quiet" onClick={() => drafting.otherDropped(other)}>
            {words.otherDrop}
          </Button>
        </>
      }
    >
      {told(other.draft.fields)}
    </Notice>
  ))
}

function Buttons({ form: { drafting, recorder, isSaved } }: Pick<Props, 'form'>) {
  const words = useWords(recordingWords)
  const isWritten = hasText(drafting.draft)
  return (
    <div className={styles['buttons']}>
      <Button tone="main" type="submit" isBusy={recorder.isSaving}>
        {recorder.isSaving ? words.saving : words.save}
      </Button>
      {isWritten && (
        <Button tone="quiet" onClick={drafting.dropped}>
          {words.discard}
        </Button>
      )}
      <span role="status" className={text['small']}>
        {isSaved
          ? recorder.isDurable
            ? words.saved
            : words.savedForNow
          : isWritten
            ? drafting.isKept
              ? words.draftKept
              : words.draftNotKept
            : ''}
      </span>
    </div>
  )
}
