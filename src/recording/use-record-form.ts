import { useEffect, useState } from 'react'
import { useLedger } from '#src/board/use-board'
import type { Author, NewEvent } from '#src/contract/event'
import type { Day } from '#src/contract/time'
import { hasSameContent } from '#src/domain/event-content'
import { type EventField, examineEvent } from '#src/domain/event-rules'
import { itemsAmong, itemsInForceAmong } from '#src/domain/known-items'
import { everMeasureIds } from '#src/domain/lineage'
import { responsibleBodies } from '#src/domain/responsible-bodies'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { useAuthor, usePreferenceActions } from '#src/state/preferences'
import { correctionOf } from './correction'
import type { Fields } from './event-from-fields'
import { type LengthFault, lengthFault } from './field-limits'
import { fieldNames, isRecordable } from './field-names'
import { sayRecorded } from './just-recorded'
import { hasText, useDraft } from './use-draft'
import { useRecorder } from './use-recorder'
import { useTurningDay } from './use-turning-day'

/** What every record has, whatever it is about. */
export interface Written {
  readonly id: string
  readonly author: Author
  /** the day on which it is written */
  readonly today: Day
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
  /** what is recorded in the same transaction, before the event itself */
  readonly before?: (event: NewEvent, fields: Fields, written: Written) => readonly NewEvent[]
  /** why the whole cannot be recorded yet, in words, beyond what is wrong with its fields */
  readonly obstacle?: (fields: Fields) => string | undefined
}

/**
 * A form that records one event: what is typed, the event it makes, and what is wrong with it once somebody tried to record it. What is typed
 * is kept under `about` until it is recorded or thrown away.
 */
export function useRecordForm(
  about: string,
  eventOf: (fields: Fields, written: Written) => NewEvent,
  { defaults = {}, onRecorded, unchosenIn = () => [], before = () => [], obstacle = () => undefined }: Options = {},
) {
  const words = useWords(recordingWords)
  const { plan, measures, events } = useLedger()
  const author = useAuthor()
  const { authorGiven } = usePreferenceActions()
  const today = useTurningDay()
  const [openedOn, setOpenedOn] = useState(today)
  const drafting = useDraft(`${plan.id}/${about}`, openedOn)
  const recorder = useRecorder()
  const [isExamined, setIsExamined] = useState(false)
  const [saved, setSaved] = useState<NewEvent | null>(null)
  const { draft, filledIn, typed, recorded, renumbered, replacing } = drafting

  // The day that stood in the form when it was opened stays in it, also over midnight and a reload, until somebody changes it.
  const standingDay = (hasText(draft) ? draft.fields['openedOn'] : undefined) ?? openedOn
  const fields: Fields = {
    occurredOn: standingDay,
    author: author?.name ?? '',
    body: author?.body ?? '',
    ...defaults,
    ...filledIn,
    ...draft.fields,
  }
  const writer = { name: fields['author']?.trim() ?? '', body: fields['body']?.trim() ?? '' }
  const measureIds = everMeasureIds(measures, events)
  const written: Written = { id: draft.eventId, author: writer, today, takenIds: [...measureIds] }
  const event = eventOf(fields, written)
  const { faults: ofEvent, warnings } = examineEvent(event, {
    plan,
    today,
    measureIds,
    hasItem: itemsAmong(events),
    isInForce: itemsInForceAmong(events),
    bodiesOf: (id) => responsibleBodies(id, { plan, measures, events }),
  })
  const faults = new Map([...ofEvent, ...unchosenIn(fields).map((field) => [field, 'not-chosen'] as const)])
  // What was typed towards another kind is no part of this record.
  const names = isRecordable(event.kind) ? fieldNames[event.kind] : []
  const isTooLong = [...names, 'author', 'body', 'correctReason'].some((name) => lengthFault(name, fields[name] ?? '') !== null)
  const inTheWay = obstacle(fields)
  const replaced = recorder.standing(fields['replaces'])
  const transaction = [
    ...before(event, fields, written),
    ...(replaced === undefined ? [] : [correctionOf(replaced, { ...written, reason: words.editedAfter })]),
    event,
  ]

  const settle = (): boolean => {
    setIsExamined(false)
    setOpenedOn(today)
    sayRecorded(event.id)
    const isAll = recorded(draft)
    setSaved(isAll ? event : null)
    onRecorded?.()
    return isAll
  }
  // An answer that was lost: the log says by itself that what was sent is there.
  const kept = hasText(draft) ? recorder.keptUnder(draft.eventId) : undefined
  useEffect(() => {
    if (kept === undefined || recorder.isWaiting()) return
    recorder.forget()
    if (hasSameContent(event, kept)) settle()
    else replacing(kept.id)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each record that turns out to be there
  }, [kept])

  return {
    fields,
    event,
    /** all that is recorded at once, the event itself last */
    transaction,
    isSound: faults.size === 0 && !isTooLong,
    warnings,
    measureIds,
    drafting,
    recorder,
    /** what was just recorded, while nothing else is typed */
    saved,
    /** what is wrong is said only after somebody tried to record it */
    isExamined,
    /** why it cannot be recorded though nothing is wrong with its fields; said after somebody tried to */
    obstacle: isExamined ? inTheWay : undefined,
    /** an earlier form of this draft is in the log, and will be corrected to this one */
    isReplacing: replaced !== undefined,
    /** the day has turned since the form was opened, and the day of the record did not turn with it */
    turnedDay: fields['occurredOn'] === standingDay && standingDay !== today ? { from: standingDay, to: today } : null,
    takeToday: () => {
      setOpenedOn(today)
      if (draft.fields['openedOn'] !== undefined) typed('openedOn', today)
      if (draft.fields['occurredOn'] !== undefined) typed('occurredOn', today)
    },
    /** what is wrong with a field, by the name under which it is typed; too long a text is said at once */
    errorOf: (field: EventField | null, name: string = field ?? ''): string | undefined => {
      const tooLong = lengthFault(name, fields[name] ?? '')
      if (tooLong !== null) return lengthText(tooLong, words)
      const fault = isExamined && field !== null ? faults.get(field) : undefined
      return fault === undefined ? undefined : words.faults[fault]
    },
    type: (name: string, value: string) => {
      setSaved(null)
      typed(name, value)
    },
    /** begins another record with what is known of it */
    start: (known: Fields) => {
      setIsExamined(false)
      setSaved(null)
      drafting.started(known)
    },
    save: async () => {
      setIsExamined(true)
      if (faults.size > 0 || isTooLong || inTheWay !== undefined || recorder.isWaiting()) return
      authorGiven(writer)
      const outcome = await recorder.record(transaction)
      if (outcome === 'kept') settle()
      else if (outcome === 'key-reused') {
        // Sent before, kept, and changed since; or the number stands for something that cannot be read.
        const earlier = recorder.keptUnder(draft.eventId)
        if (earlier === undefined) renumbered()
        else replacing(earlier.id)
      }
    },
  }
}

interface LengthWords {
  readonly tooLong: (count: string, most: string, over: string) => string
  readonly tooManyLines: (count: string, most: string) => string
}

const lengthText = ({ kind, count, most }: LengthFault, words: LengthWords): string =>
  kind === 'too-long'
    ? words.tooLong(formatNumber(count), formatNumber(most), formatNumber(count - most))
    : words.tooManyLines(formatNumber(count), formatNumber(most))
