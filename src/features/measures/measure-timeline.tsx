import type { ReactNode } from 'react'
import { CheckResultMark, EvidenceMark, EvidenceShown, OfficialMark, ScheduleMark } from '#src/board/answers'
import { CheckDetails } from '#src/board/check-details'
import { bodyInLocale, eventInLocale } from '#src/board/event-in-locale'
import { useBoard } from '#src/board/use-board'
import type { Event } from '#src/contract/event'
import type { Claim } from '#src/contract/evidence'
import type { Day, Period } from '#src/contract/time'
import type { ScheduleState } from '#src/contract/vocabulary'
import { addDays } from '#src/domain/day'
import { historyOf } from '#src/domain/history'
import type { MeasureState } from '#src/domain/measure-state'
import { comparePeriods, type Span, spanOf } from '#src/domain/period'
import { formatMoment, formatPeriod, inBrackets, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { EventWords } from '#src/recording/event-words'
import { EventActions } from '#src/recording/event-actions'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { Timeline, TimelineItem } from '#src/ui/timeline'
import { DeadlineSet } from './deadline-set'
import { DeadlineSource } from './deadline-source'

interface Entry {
  readonly key: string
  readonly on: Period
  readonly item: ReactNode
}

/** What happened to a measure, newest first: recorded, shipped, and what follows from the deadline by itself. */
export function MeasureTimeline({ state }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const board = useBoard()
  const { ledger } = board
  const { id } = state.measure
  const items = new Set(
    ledger.events.flatMap((event) => (event.kind === 'evidence' && claimOn(event, id) !== undefined ? [event.evidence.id] : [])),
  )
  const isAbout = (event: Event) =>
    (event.subject.kind === 'measure' && event.subject.id === id) ||
    (event.kind === 'evidence' && claimOn(event, id) !== undefined) ||
    (event.kind === 'withdrawal' && items.has(event.subject.id))
  const entries: Entry[] = [
    ...historyOf(board, isAbout).map(({ event, undoneBecause }) => ({
      key: event.id,
      on: event.occurredOn,
      item: <EventItem key={event.id} event={event} state={state} undoneBecause={undoneBecause} />,
    })),
    ...computedTurns(state).map(({ key, on, mark, title, remark }) => ({
      key,
      on,
      item: (
        <TimelineItem
          key={key}
          day={formatPeriod(on, locale)}
          dateTime={on}
          mark={<ScheduleMark state={mark} />}
          kind={joinPhrases([terms.schedule.title, words.computed], locale)}
          title={words[title]}
          meta={remark && words[remark]}
        />
      ),
    })),
    {
      key: 'announced',
      // The day is not known: what is dated inside the quarter stands above the pledge it follows.
      on: spanOf(ledger.plan.announcedOn.period).first,
      item: (
        <TimelineItem
          key="announced"
          day={formatPeriod(ledger.plan.announcedOn.period, locale)}
          precision={terms.confidence[ledger.plan.announcedOn.confidence]}
          mark={<OfficialMark status="announced" />}
          kind={words.announcement}
          title={words.announced}
        />
      ),
    },
  ]
  return (
    <Section title={words.timeline} note={words.timelineNote}>
      <Timeline label={words.timeline}>
        {entries.toSorted((one, other) => comparePeriods(other.on, one.on)).map(({ item }) => item)}
      </Timeline>
    </Section>
  )
}

interface ComputedTurn {
  readonly key: string
  readonly on: Day
  readonly mark: ScheduleState
  readonly title: 'becameOverdue' | 'noLongerOverdue' | 'passedInferred' | 'noLongerPassed'
  readonly remark?: 'passedInferredText'
}

/** When it became overdue, or passed an inferred deadline, and when that ended. What only turned from the one into the other is told once. */
function computedTurns({ schedule, overdueSpans, pastInferredSpans }: MeasureState): readonly ComputedTurn[] {
  const begins = (spans: readonly Span[], day: Day) => spans.some(({ first }) => first === day)
  const ended = (spans: readonly Span[], runs: boolean) => (runs ? spans.slice(0, -1) : spans).map(({ last }) => addDays(last, 1))
  return [
    ...overdueSpans.map(({ first: on }) => ({ key: `overdue ${on}`, on, mark: 'overdue', title: 'becameOverdue' }) as const),
    ...ended(overdueSpans, schedule === 'overdue')
      .filter((on) => !begins(pastInferredSpans, on))
      .map((on) => ({ key: `recovered ${on}`, on, mark: 'not-due', title: 'noLongerOverdue' }) as const),
    ...pastInferredSpans.map(
      ({ first: on }) =>
        ({ key: `passed ${on}`, on, mark: 'past-inferred', title: 'passedInferred', remark: 'passedInferredText' }) as const,
    ),
    ...ended(pastInferredSpans, schedule === 'past-inferred')
      .filter((on) => !begins(overdueSpans, on))
      .map((on) => ({ key: `cleared ${on}`, on, mark: 'not-due', title: 'noLongerPassed' }) as const),
  ]
}

interface ItemProps {
  readonly event: Event
  /** the measure whose timeline it stands in */
  readonly state: MeasureState
  readonly undoneBecause: string | null
}

function EventItem({ event, state, undoneBecause }: ItemProps) {
  const words = useWords(measureWords)
  const { undone } = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { ledger } = useBoard()
  const measure = state.measure.id
  const { name, body } = event.author
  const author = body === '' ? name : joinPhrases([name, body], locale)
  const recordedAt = words.recordedAt(formatMoment(event.recordedAt, ledger.plan.utcOffsetMinutes, locale))
  const by = event.origin === 'recorded' ? [`${author}${inBrackets(words.selfReported, locale)}`, recordedAt] : [words.shipped]
  const said = eventInLocale(event, locale)
  const detail =
    said.kind === 'evidence'
      ? [said.evidence.issuer, said.evidence.number]
      : said.kind === 'status'
        ? [bodyInLocale(said.saidBy, ledger.plan, locale), said.reference]
        : said.kind === 'urge'
          ? [said.to]
          : said.kind === 'withdrawal'
            ? [said.subject.id]
            : said.kind === 'deadline'
              ? [said.reason]
              : []
  const meta = joinPhrases([...detail.filter((part) => part !== null).filter((part) => part !== ''), ...by], locale)
  const content = event.kind === 'deadline' ? <DeadlineSet event={event} history={state.deadlines} /> : <EventWords event={event} />
  const claim = event.kind === 'evidence' ? claimOn(event, measure) : undefined
  return (
    <TimelineItem
      id={event.id}
      day={formatPeriod(event.occurredOn, locale)}
      dateTime={event.occurredOn.length === 10 ? event.occurredOn : undefined}
      mark={markOf(event, measure)}
      kind={event.kind === 'check' ? joinPhrases([terms.event.check, terms.checkResult[event.result]], locale) : terms.event[event.kind]}
      title={undoneBecause === null ? content : <s className={text['muted']}>{content}</s>}
      meta={meta}
    >
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

/** What an item is said to show of a measure. */
const claimOn = ({ evidence }: Extract<Event, { kind: 'evidence' }>, measure: string): Claim | undefined =>
  evidence.claims.find(({ subject }) => subject.kind === 'measure' && subject.id === measure)

function markOf(event: Event, measure: string): ReactNode {
  switch (event.kind) {
    case 'status':
      return <OfficialMark status={event.status} />
    case 'evidence':
      return <EvidenceMark level={claimOn(event, measure)?.level ?? 'statement'} direct={claimOn(event, measure)?.direct ?? null} />
    case 'check':
      return <CheckResultMark result={event.result} />
    case 'deadline':
      return <ScheduleMark state="not-due" />
    default:
      return <OfficialMark status="announced" />
  }
}
