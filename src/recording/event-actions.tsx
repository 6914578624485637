import { useEffect, useRef, useState } from 'react'
import { useLedger } from '#src/board/use-board'
import type { Event } from '#src/contract/event'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { Button } from '#src/ui/button'
import { Tag } from '#src/ui/tag'
import { CorrectionForm, correctionDraft } from './correction-form'
import type { RecordableKind } from './event-from-fields'
import { isRecordable } from './field-names'
import { useIsPast } from './form-frame'
import { useJustRecorded } from './just-recorded'
import styles from './recording.module.css'
import { UndoEvent } from './undo-event'
import { hasDraftUnder } from './use-draft'

interface Props {
  readonly event: Event
  /** names the record for who corrects or undoes it */
  readonly kind: string
  /** why it was undone; null while it stands */
  readonly undoneBecause: string | null
  /** told once it is undone */
  readonly onUndone?: (() => void) | undefined
}

const isTyped = (event: Event): event is Event & { readonly kind: RecordableKind } => isRecordable(event.kind)

/**
 * What can be done about a record that was made here, beside the record itself: correct it, undo it. One that was just made is shown where it
 * landed. What shipped cannot be changed, and on a past day nothing can.
 */
export function EventActions({ event, kind, undoneBecause, onUndone }: Props) {
  const words = useWords(recordingWords)
  const { plan } = useLedger()
  const isPast = useIsPast()
  const name = `${plan.id}/${correctionDraft(event.id)}`
  const [open, setOpen] = useState<'correct' | 'undo' | null>(() => (hasDraftUnder(name) ? 'correct' : null))
  const [reason, setReason] = useState('')
  const isUndone = undoneBecause !== null
  if (event.origin !== 'recorded') return null
  // The past can be looked at, not written.
  if (isPast) return null
  // One tree in both cases: a correction that is being written must outlast the undoing of its record by another.
  return (
    <>
      {!isUndone && <JustRecorded id={event.id} />}
      {!isUndone && open === null && (
        <span className={styles['buttons']}>
          {isTyped(event) && (
            <Button tone="quiet" onClick={() => setOpen('correct')} aria-label={words.correcting(kind)}>
              {words.correct}
            </Button>
          )}
          <Button tone="quiet" onClick={() => setOpen('undo')} aria-label={words.undoing(kind)}>
            {words.undo}
          </Button>
        </span>
      )}
      {isUndone && open !== 'correct' && hasDraftUnder(name) && <Button onClick={() => setOpen('correct')}>{words.correctionDraft}</Button>}
      {open === 'correct' && isTyped(event) && (
        <CorrectionForm
          event={event}
          undoneBecause={undoneBecause}
          onOnlyUndo={(typed) => {
            setReason(typed)
            setOpen('undo')
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {!isUndone && open === 'undo' && <UndoEvent event={event} startReason={reason} onClose={() => setOpen(null)} onUndone={onUndone} />}
    </>
  )
}

/** Marks what was just recorded, and brings it into view once. */
function JustRecorded({ id }: { readonly id: string }) {
  const words = useWords(recordingWords)
  const isFresh = useJustRecorded() === id
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (isFresh) mark.current?.closest('li, tr')?.scrollIntoView({ block: 'nearest' })
  }, [isFresh])
  return (
    isFresh && (
      <span ref={mark} className={styles['fresh']}>
        <Tag>{words.justRecorded}</Tag>
      </span>
    )
  )
}
