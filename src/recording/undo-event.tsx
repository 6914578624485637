import { useState } from 'react'
import { useLedger } from '#src/board/use-board'
import type { Event } from '#src/contract/event'
import { dayAt } from '#src/domain/day'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { now } from '#src/state/clock'
import { newEventId } from '#src/state/drafts'
import { useAuthor } from '#src/state/preferences'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { TextField } from '#src/ui/text-field'
import { useIsPast } from './form-frame'
import styles from './recording.module.css'
import { useRecorder } from './use-recorder'

interface Props {
  readonly event: Event
  /** the kind's word */
  readonly kind: string
  /** told once it is undone */
  readonly onUndone?: () => void
}

/** Undoes what was recorded here by a correcting event; the undone one stays in the log. On a past day there is nothing to press. */
export function UndoEvent({ event, kind, onUndone }: Props) {
  const words = useWords(recordingWords)
  const { plan } = useLedger()
  const author = useAuthor()
  const recorder = useRecorder()
  const isPast = useIsPast()
  const [isOpen, setIsOpen] = useState(false)
  const [id] = useState(newEventId)
  const [reason, setReason] = useState('')
  // The past can be looked at, not written.
  if (isPast) return null
  if (!isOpen) {
    return (
      <Button tone="quiet" onClick={() => setIsOpen(true)} aria-label={words.undoing(kind)}>
        {words.undo}
      </Button>
    )
  }
  const undo = async () => {
    const isUndone = await recorder.record([
      {
        kind: 'correction',
        id,
        subject: event.subject,
        occurredOn: dayAt(now(), plan.utcOffsetMinutes),
        author: author ?? event.author,
        corrects: event.id,
        reason: reason.trim(),
      },
    ])
    if (isUndone) onUndone?.()
  }
  return (
    <div className={styles['form']}>
      <TextField label={words.undoReason} value={reason} onChange={setReason} maxLength={2_000} />
      {recorder.failure && (
        <Notice tone="bad" title={recorder.failure.title}>
          {recorder.failure.text}
        </Notice>
      )}
      <div className={styles['buttons']}>
        <Button
          unavailable={reason.trim() === '' ? words.faults.missing : undefined}
          isBusy={recorder.isSaving}
          onClick={() => void undo()}
        >
          {words.undoConfirm}
        </Button>
        <Button tone="quiet" onClick={() => setIsOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
