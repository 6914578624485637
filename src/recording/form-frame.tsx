import type { ReactNode, Ref } from 'react'
import { useDefaultDay } from '#src/board/use-board'
import { useView } from '#src/board/view'
import type { EventKind, NewEvent } from '#src/contract/event'
import { formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { TextField } from '#src/ui/text-field'
import text from '#src/ui/text.module.css'
import { ClockNotice } from './clock-notice'
import { EventWords } from './event-words'
import styles from './recording.module.css'
import { hasText } from './use-draft'
import type { useRecordForm } from './use-record-form'

interface Props {
  readonly form: ReturnType<typeof useRecordForm>
  readonly place?: Ref<HTMLFormElement>
  /** what it will change, shown once nothing is wrong with it */
  readonly effect?: ReactNode
  /** the word on the button that records */
  readonly submit?: string | undefined
  /** where it is recorded stands on the page, and can be shown */
  readonly isLanded?: boolean
  /** further ways out, beside the button that records */
  readonly leave?: ReactNode
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
export function FormFrame({ form, place, effect, submit, isLanded = false, leave, children }: Props) {
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
      <ClockNotice />
      <OtherDrafts form={form} />
      {children}
      <div className={styles['pair']}>
        <TextField
          label={words.author}
          value={fields['author'] ?? ''}
          onChange={(value) => type('author', value)}
          error={errorOf('author')}
          isRequired
        />
        <TextField
          label={words.authorBody}
          value={fields['body'] ?? ''}
          onChange={(value) => type('body', value)}
          error={errorOf(null, 'body')}
        />
      </div>
      <p className={text['small']}>{words.authorHint}</p>
      {form.isSound && effect}
      {form.isReplacing && (
        <Notice
          tone="warn"
          title={words.keptBefore}
          actions={
            <Button tone="quiet" onClick={form.drafting.renumbered}>
              {words.recordBoth}
            </Button>
          }
        >
          {words.keptBeforeText}
        </Notice>
      )}
      {recorder.failure && !form.isReplacing && (
        <Notice tone="bad" title={recorder.failure.title}>
          {inButtonWords(recorder.failure.text, words.save, submit)}
          {recorder.changed.map((changed) => (
            <p key={changed.id}>
              <b>{changed.author.name}</b> {kindNames[changed.kind]}: <EventWords event={changed} />
            </p>
          ))}
        </Notice>
      )}
      <Buttons form={form} submit={submit} isLanded={isLanded} leave={leave} />
    </form>
  )
}

/** What to do next, with the button named as it is here. */
const inButtonWords = (remedy: string, usual: string, here = usual): string =>
  remedy.replaceAll(`“${usual}”`, `“${here}”`).replaceAll(`${usual} again`, `${here} again`)

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

function Buttons({ form, submit, isLanded = false, leave }: Pick<Props, 'form' | 'submit' | 'isLanded' | 'leave'>) {
  const words = useWords(recordingWords)
  const { drafting, recorder, saved } = form
  const isWritten = hasText(drafting.draft)
  const draftWords = isWritten ? (drafting.isKept ? words.draftKept : words.draftNotKept) : ''
  return (
    <div className={styles['buttons']}>
      <Button tone="main" type="submit" isBusy={recorder.isSaving}>
        {recorder.isSaving ? words.saving : (submit ?? words.save)}
      </Button>
      {recorder.isSaving && (
        <Button tone="quiet" onClick={recorder.stopWaiting}>
          {words.stopWaiting}
        </Button>
      )}
      {!recorder.isSaving && leave}
      {isWritten && !recorder.isSaving && (
        <Button tone="quiet" onClick={drafting.dropped}>
          {words.discard}
        </Button>
      )}
      <span role="status" className={text['small']}>
        {saved === null ? draftWords : <SavedWords saved={saved} isDurable={recorder.isDurable} isLanded={isLanded} />}
      </span>
    </div>
  )
}

interface SavedProps extends Pick<Props, 'isLanded'> {
  readonly saved: NewEvent
  readonly isDurable: boolean
}

/** That it was kept, for how long, and where in the timeline it stands: a record of an earlier day is not at the top. */
function SavedWords({ saved, isDurable, isLanded = false }: SavedProps) {
  const words = useWords(recordingWords)
  const locale = useLocale()
  if (!isLanded) return isDurable ? words.saved : words.savedForNow
  const day = formatPeriod(saved.occurredOn, locale)
  return (
    <>
      {isDurable ? words.savedWhere(day) : words.savedWhereForNow(day)}{' '}
      <Button tone="quiet" onClick={() => document.getElementById(saved.id)?.scrollIntoView({ block: 'center' })}>
        {words.seeIt}
      </Button>
    </>
  )
}
