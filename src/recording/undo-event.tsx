import { useState } from 'react'
import { useLedger, useToday } from '#src/board/use-board'
import type { Event, NewEvent } from '#src/contract/event'
import { undoneIds } from '#src/domain/log'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { newEventId } from '#src/state/drafts'
import { useAuthor } from '#src/state/preferences'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { TextField } from '#src/ui/text-field'
import text from '#src/ui/text.module.css'
import { correctionBefore } from './correction'
import { lengthFault } from './field-limits'
import styles from './recording.module.css'
import { useRecorder } from './use-recorder'

interface Props {
  readonly event: Event
  /** the reason as far as it was typed before */
  readonly startReason: string
  readonly onClose: () => void
  /** told once it is undone */
  readonly onUndone?: (() => void) | undefined
}

/**
 * Undoes what was recorded here by a correcting event; the undone one stays in the log. Where it took the place of another in one step, that
 * step is undone: the other stands again.
 */
export function UndoEvent({ event, startReason, onClose, onUndone }: Props) {
  const words = useWords(recordingWords)
  const { events } = useLedger()
  const author = useAuthor()
  const today = useToday()
  const recorder = useRecorder()
  const [id] = useState(newEventId)
  const [reason, setReason] = useState(startReason)
  const undone = undoneIds(events)
  const before = correctionBefore(
    event,
    events.filter((other) => !undone.has(other.id)),
  )
  const correcting = (number: string, { id: corrects, subject }: Event): NewEvent => ({
    kind: 'correction',
    id: number,
    subject,
    occurredOn: today,
    author: author ?? event.author,
    corrects,
    reason: reason.trim(),
  })
  const undo = async () => {
    const corrections = [correcting(id, event), ...(before === undefined ? [] : [correcting(`${id}-back`, before)])]
    if ((await recorder.record(corrections)) === 'kept') onUndone?.()
  }
  const tooLong = lengthFault('reason', reason)
  return (
    <div className={styles['form']}>
      <TextField
        label={words.undoReason}
        value={reason}
        onChange={setReason}
        error={
          tooLong === null
            ? undefined
            : words.tooLong(formatNumber(tooLong.count), formatNumber(tooLong.most), formatNumber(tooLong.count - tooLong.most))
        }
      />
      {before !== undefined && <p className={text['small']}>{words.bringsBack}</p>}
      {recorder.failure && (
        <Notice tone="bad" title={recorder.failure.title}>
          {recorder.failure.text}
        </Notice>
      )}
      <div className={styles['buttons']}>
        <Button
          unavailable={reason.trim() === '' || tooLong !== null ? words.faults.missing : undefined}
          isBusy={recorder.isSaving}
          onClick={() => void undo()}
        >
          {words.undoConfirm}
        </Button>
        {recorder.isSaving ? (
          <Button tone="quiet" onClick={recorder.stopWaiting}>
            {words.stopWaiting}
          </Button>
        ) : (
          <Button tone="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}
