import { useState } from 'react'
import { useLedger } from '#src/board/use-board'
import type { Author, NewEvent } from '#src/contract/event'
import { dayAt } from '#src/domain/day'
import { type EventField, examineEvent } from '#src/domain/event-rules'
import { itemsAmong, itemsInForceAmong } from '#src/domain/known-items'
import { everMeasureIds } from '#src/domain/lineage'
import { responsibleBodies } from '#src/domain/responsible-bodies'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { now } from '#src/state/clock'
import { useAuthor, usePreferenceActions } from '#src/state/preferences'
import type { Fields } from './event-from-fields'
import { useDraft } from './use-draft'
import { useRecorder } from './use-recorder'

/** What every record has, whatever it is about. */
export interface Written {
  readonly id: string
  readonly author: Author
  /** ids that some measure has or had */
  readonly takenIds: readonly string[]
}

interface Options {
  /** what stands where nothing was typed */
  readonly defaults?: Fields
  /** told once the record is kept */
  readonly onRecorded?: (() => void) | undefined
  /** the fields in which one of a list is still to be chosen, because nothing stands there of itself */
  readonly unchosenIn?: (fields: Fields) => readonly EventField[]
}

/**
 * A form that records one event: what is typed, the event it makes, and what is wrong with it once somebody tried to record it. What is typed
 * is kept under `about` until it is recorded or thrown away.
 */
export function useRecordForm(
  about: string,
  eventOf: (fields: Fields, written: Written) => NewEvent,
  { defaults = {}, onRecorded, unchosenIn = () => [] }: Options = {},
) {
  const words = useWords(recordingWords)
  const { plan, measures, events } = useLedger()
  const author = useAuthor()
  const { authorGiven } = usePreferenceActions()
  const drafting = useDraft(`${plan.id}/${about}`)
  const recorder = useRecorder()
  const [isExamined, setIsExamined] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const { draft, filledIn, typed, recorded, renumbered } = drafting

  const today = dayAt(now(), plan.utcOffsetMinutes)
  const fields: Fields = {
    occurredOn: today,
    author: author?.name ?? '',
    body: author?.body ?? '',
    ...defaults,
    ...filledIn,
    ...draft.fields,
  }
  const writer = { name: fields['author']?.trim() ?? '', body: fields['body']?.trim() ?? '' }
  const measureIds = everMeasureIds(measures, events)
  const event = eventOf(fields, { id: draft.eventId, author: writer, takenIds: [...measureIds] })
  const { faults: ofEvent, warnings } = examineEvent(event, {
    plan,
    today,
    measureIds,
    hasItem: itemsAmong(events),
    isInForce: itemsInForceAmong(events),
    bodiesOf: (id) => responsibleBodies(id, { plan, measures, events }),
  })
  const faults = new Map([...ofEvent, ...unchosenIn(fields).map((field) => [field, 'not-chosen'] as const)])
  return {
    fields,
    event,
    isSound: faults.size === 0,
    warnings,
    measureIds,
    drafting,
    recorder,
    isSaved,
    /** what is wrong is said only after somebody tried to record it */
    isExamined,
    errorOf: (field: EventField): string | undefined => {
      const fault = isExamined ? faults.get(field) : undefined
      return fault === undefined ? undefined : words.faults[fault]
    },
    type: (name: string, value: string) => {
      setIsSaved(false)
      typed(name, value)
    },
    /** begins another record with what is known of it */
    start: (known: Fields) => {
      setIsExamined(false)
      setIsSaved(false)
      drafting.started(known)
    },
    save: async () => {
      setIsExamined(true)
      if (faults.size > 0 || recorder.isSaving) return
      authorGiven(writer)
      const isRecorded = await recorder.record([event])
      if (isRecorded) {
        setIsExamined(false)
        setIsSaved(recorded())
        onRecorded?.()
      } else if (recorder.problemType === 'key-reused') renumbered()
    },
  }
}
