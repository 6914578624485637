import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'
import { OfficialMark, ScheduleMark } from '#src/board/answers'
import { useBoard } from '#src/board/use-board'
import type { Event } from '#src/contract/event'
import type { Day } from '#src/contract/time'
import type { ScheduleState } from '#src/contract/vocabulary'
import { addDays } from '#src/domain/day'
import type { Board } from '#src/domain/board'
import { type HistoryEntry, historyOf, newestFirst, type Placed } from '#src/domain/history'
import type { MeasureState } from '#src/domain/measure-state'
import { type Span, spanOf } from '#src/domain/period'
import { formatPeriod, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Section } from '#src/ui/section'
import { Timeline, TimelineItem } from '#src/ui/timeline'
import { claimOn, TimelineEvent } from './timeline-event'

/** An entry: something recorded or shipped, or what follows from the deadline by itself, or the announcement. */
type Unplaced = Placed & { readonly key: string } & (
    | { readonly entry: HistoryEntry; readonly turn?: never }
    | { readonly turn: ComputedTurn; readonly entry?: never }
    | { readonly entry?: never; readonly turn?: never }
  )

/** The same in its place. */
type Entry = Unplaced & {
  /** whether the entry above has the same day: then that is said once */
  readonly isSameDay: boolean
}

/** A day begins with what follows by itself; the announcement, of which no day is known, stands below all that is dated inside its period. */
const places = { computed: -1, announcement: -2 } as const

/** What happened to a measure, newest first, within a day too: recorded, shipped, and what follows from the deadline by itself. */
export function MeasureTimeline({ state }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const board = useBoard()
  const inView = useLocation({ select: ({ hash }) => (hash === '' ? undefined : hash) })
  const entries = useMemo(() => entriesOf(state, board), [state, board])
  return (
    <Section title={words.timeline} note={words.timelineNote}>
      <Timeline label={words.timeline} entries={entries} entryKey={entryKey} fragmentOf={({ entry }) => entry?.event.id} inView={inView}>
        {({ entry, turn, isSameDay }) =>
          entry !== undefined ? (
            <TimelineEvent event={entry.event} state={state} undoneBy={entry.undoneBy} isSameDay={isSameDay} />
          ) : turn !== undefined ? (
            <TurnItem turn={turn} />
          ) : (
            <AnnouncementItem />
          )
        }
      </Timeline>
    </Section>
  )
}

const entryKey = ({ key }: Entry): string => key

function entriesOf(state: MeasureState, board: Board): readonly Entry[] {
  const { ledger } = board
  const { id } = state.measure
  const items = new Set(
    ledger.events.flatMap((event) => (event.kind === 'evidence' && claimOn(event, id) !== undefined ? [event.evidence.id] : [])),
  )
  const isAbout = (event: Event) =>
    (event.subject.kind === 'measure' && event.subject.id === id) ||
    (event.kind === 'evidence' && claimOn(event, id) !== undefined) ||
    (event.kind === 'withdrawal' && items.has(event.subject.id))
  const entries = newestFirst<Unplaced>([
    ...historyOf(board, isAbout).map((entry): Unplaced => {
      const { id: key, occurredOn: on, sequence } = entry.event
      return { key, on, sequence, entry }
    }),
    ...computedTurns(state).map((turn): Unplaced => ({ key: turn.key, on: turn.on, sequence: places.computed, turn })),
    { key: 'announced', on: spanOf(ledger.plan.announcedOn.period).first, sequence: places.announcement },
  ])
  return entries.map((entry, index) => ({ ...entry, isSameDay: entries[index - 1]?.on === entry.on }))
}

function TurnItem({ turn: { on, mark, title, remark } }: { readonly turn: ComputedTurn }) {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  return (
    <TimelineItem
      day={formatPeriod(on, locale)}
      dateTime={on}
      mark={<ScheduleMark state={mark} />}
      kind={joinPhrases([terms.schedule.title, words.computed], locale)}
      title={words[title]}
      meta={remark && words[remark]}
    />
  )
}

function AnnouncementItem() {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { announcedOn } = useBoard().ledger.plan
  return (
    <TimelineItem
      day={formatPeriod(announcedOn.period, locale)}
      precision={terms.confidence[announcedOn.confidence]}
      mark={<OfficialMark status="announced" />}
      kind={words.announcement}
      title={words.announced}
    />
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
