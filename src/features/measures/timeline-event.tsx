import type { ReactNode } from 'react'
import { CheckOutcomeMark, EvidenceMark, EvidenceShown, OfficialMark, ScheduleMark } from '#src/board/answers'
import { CheckDetails } from '#src/board/check-details'
import { bodyInLocale, eventInLocale } from '#src/board/event-in-locale'
import { issuerIn, numberIn } from '#src/board/evidence-in-locale'
import { useBoard } from '#src/board/use-board'
import type { Event } from '#src/contract/event'
import type { Claim } from '#src/contract/evidence'
import type { Plan } from '#src/contract/plan'
import type { Locale } from '#src/contract/vocabulary'
import { checkOutcomes } from '#src/domain/check-outcome'
import { dayOfInstant } from '#src/domain/day'
import type { MeasureState } from '#src/domain/measure-state'
import { formatDay, formatMoment, formatPeriod, formatTime, inBrackets, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { EventWords } from '#src/recording/event-words'
import { EventActions } from '#src/recording/event-actions'
import text from '#src/ui/text.module.css'
import { TimelineItem } from '#src/ui/timeline'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import { DeadlineSet } from './deadline-set'
import { DeadlineSource } from './deadline-source'

type Words = (typeof measureWords)[Locale]

interface Props {
  readonly event: Event
  /** the measure whose timeline it stands in */
  readonly state: MeasureState
  /** the correction that undid it, if one did */
  readonly undoneBy: Extract<Event, { kind: 'correction' }> | null
  /** whether the entry above it has the same day: then that is said once */
  readonly isSameDay: boolean
}

/** What was recorded, or shipped, in the timeline of a measure. */
export function TimelineEvent({ event, state, undoneBy, isSameDay }: Props) {
  const words = useWords(measureWords)
  const { undone } = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { ledger, evidence } = useBoard()
  const measure = state.measure.id
  const outcome = event.kind === 'check' ? checkOutcomes(evidence)(event) : null
  const { name, body } = event.author
  const author = body === '' ? name : joinPhrases([name, body], locale)
  const recordedAt = words.recordedAt(formatMoment(event.recordedAt, ledger.plan.utcOffsetMinutes, locale))
  const by = event.origin === 'recorded' ? [`${author}${inBrackets(words.selfReported, locale)}`, recordedAt] : [words.shipped]
  const day = formatPeriod(event.occurredOn, locale)
  const said = eventInLocale(event, locale)
  const undoneBecause = undoneBy === null ? null : eventInLocale(undoneBy, locale).reason
  const detail =
    said.kind === 'evidence'
      ? [issuerIn(said.evidence, ledger.plan.agencies, locale), numberIn(said.evidence, locale)]
      : said.kind === 'status'
        ? [bodyInLocale(said.saidBy, ledger.plan, locale), said.reference]
        : said.kind === 'urge'
          ? [said.to]
          : said.kind === 'withdrawal'
            ? [said.subject.id]
            : []
  const meta = joinPhrases([...detail.filter((part) => part !== null).filter((part) => part !== ''), ...by], locale)
  const reason = said.kind === 'deadline' || said.kind === 'split' || said.kind === 'merge' || said.kind === 'rescope' ? said.reason : null
  const content = event.kind === 'deadline' ? <DeadlineSet event={event} history={state.deadlines} /> : <EventWords event={event} />
  const claim = event.kind === 'evidence' ? claimOn(event, measure) : undefined
  return (
    <TimelineItem
      day={isSameDay ? <VisuallyHidden>{day}</VisuallyHidden> : day}
      precision={event.origin === 'recorded' ? recordedWhen(event, ledger.plan, words, locale) : undefined}
      dateTime={event.occurredOn.length === 10 ? event.occurredOn : undefined}
      mark={outcome === null ? markOf(event, measure) : <CheckOutcomeMark outcome={outcome} />}
      kind={outcome === null ? terms.event[event.kind] : joinPhrases([terms.event.check, terms.checkResult[outcome]], locale)}
      title={undoneBecause === null ? content : <s className={text['muted']}>{content}</s>}
      meta={meta}
    >
      {reason !== null && <p className={text['small']}>{words.because(reason)}</p>}
      {event.kind === 'deadline' && <DeadlineSource deadline={event.deadline} />}
      {claim !== undefined && (
        <p>
          <EvidenceShown level={claim.level} direct={claim.direct} />
        </p>
      )}
      {event.kind === 'check' && <CheckDetails check={event} />}
      {undoneBecause !== null && <p className={text['small']}>{undone(undoneBecause)}</p>}
      <EventActions event={event} kind={terms.event[event.kind]} undoneBecause={undoneBecause} />
    </TimelineItem>
  )
}

/** The time of a record made on the day it is about; of one made later, that day. */
function recordedWhen({ occurredOn, recordedAt }: Event, { utcOffsetMinutes }: Plan, words: Words, locale: Locale): string {
  const on = dayOfInstant(recordedAt, utcOffsetMinutes)
  return on === occurredOn ? formatTime(recordedAt, utcOffsetMinutes) : words.enteredLate(formatDay(on, locale))
}

/** What an item is said to show of a measure. */
export const claimOn = ({ evidence }: Extract<Event, { kind: 'evidence' }>, measure: string): Claim | undefined =>
  evidence.claims.find(({ subject }) => subject.kind === 'measure' && subject.id === measure)

function markOf(event: Event, measure: string): ReactNode {
  switch (event.kind) {
    case 'status':
      return <OfficialMark status={event.status} />
    case 'evidence':
      return <EvidenceMark level={claimOn(event, measure)?.level ?? 'statement'} direct={claimOn(event, measure)?.direct ?? null} />
    case 'deadline':
      return <ScheduleMark state="not-due" />
    default:
      return <OfficialMark status="announced" />
  }
}
