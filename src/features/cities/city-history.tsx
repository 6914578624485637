import { EvidenceShown } from '#src/board/answers'
import { ChangeTags } from '#src/board/changed'
import { EvidenceName } from '#src/board/evidence-name'
import { OutsideLink } from '#src/board/outside-link'
import { useBoard } from '#src/board/use-board'
import type { Event } from '#src/contract/event'
import type { Board } from '#src/domain/board'
import type { CityState } from '#src/domain/city-state'
import { milestonesKnown } from '#src/domain/city-summary'
import { historyOf } from '#src/domain/history'
import { inLocale } from '#src/i18n/bilingual'
import { formatMoment, formatNumber, formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { EventWords } from '#src/recording/event-words'
import { EventActions } from '#src/recording/event-actions'
import { DotMark } from '#src/ui/dot-mark'
import { NoData } from '#src/ui/no-data'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { Timeline, TimelineItem } from '#src/ui/timeline'
import { Sourced } from './sourced'

/** The milestones of a city, newest first; those without a day last. */
export function CityMilestones({ city }: { readonly city: CityState }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { milestones, change } = city
  // Two milestones may say the same on the same day; nothing else tells them apart.
  const milestoneKey = (milestone: CityState['milestones'][number]) => `${milestones.indexOf(milestone)} ${milestone.kind} ${milestone.on}`
  const newestFirst = [...milestones.filter(({ on }) => on !== null).toReversed(), ...milestones.filter(({ on }) => on === null)]
  return (
    <Section title={words.history} note={words.historyNote(formatNumber(milestonesKnown(city)))}>
      {milestones.length === 0 ? (
        <NoData text={terms.noData} />
      ) : (
        <Timeline label={words.history} entries={newestFirst} entryKey={milestoneKey}>
          {(milestone) => (
            <TimelineItem
              day={milestone.on === null ? words.undated : formatPeriod(milestone.on, locale)}
              dateTime={milestone.on?.length === 10 ? milestone.on : undefined}
              mark={<DotMark variant={milestone.confidence} />}
              kind={
                <>
                  {terms.milestone[milestone.kind]}
                  {change?.milestonesAdded.includes(milestone) === true && <ChangeTags kinds={['milestone']} />}
                </>
              }
              title={inLocale(milestone.text, locale)}
              meta={<Sourced confidence={milestone.confidence} source={milestone.source} url={milestone.url} isInline />}
            />
          )}
        </Timeline>
      )}
    </Section>
  )
}

/** Everything recorded about a place of the list by the day in view; what was undone stays, struck, with the reason. */
export function CityLog({ city: { slot } }: { readonly city: CityState }) {
  const words = useWords(citiesWords)
  // By the order of recording: many of these records have no day of their own but that of the list.
  const events = historyOf(useBoard(), (event) => isAbout(event, slot)).toReversed()
  return (
    <Section title={words.events} note={events.length > 0 && words.eventsNote(formatNumber(events.length))}>
      {events.length === 0 ? (
        <p className={text['muted']}>{words.noEvents}</p>
      ) : (
        <Timeline label={words.events} entries={events} entryKey={({ event }) => event.id} fragmentOf={({ event }) => event.id}>
          {({ event, undoneBecause }) => <LogItem event={event} slot={slot} undoneBecause={undoneBecause} />}
        </Timeline>
      )}
    </Section>
  )
}

const isAbout = ({ subject, ...event }: Event, slot: string): boolean =>
  (subject.kind === 'city' && subject.id === slot) ||
  (event.kind === 'evidence' && event.evidence.claims.some((claim) => claim.subject.kind === 'city' && claim.subject.id === slot))

interface LogItemProps {
  readonly event: Event
  readonly slot: string
  readonly undoneBecause: string | null
}

function LogItem({ event, slot, undoneBecause }: LogItemProps) {
  const words = useWords(citiesWords)
  const { undone } = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { ledger, before, events } = useBoard()
  const stands = (of: Pick<Board, 'events'> | null) => of?.events.some((dated) => dated.event.id === event.id) === true
  const isNew = before !== null && !stands(before) && stands({ events })
  const source = event.kind === 'membership' || event.kind === 'milestone' ? event.source : null
  const claim =
    event.kind === 'evidence' ? event.evidence.claims.find(({ subject }) => subject.kind === 'city' && subject.id === slot) : undefined
  const content = event.kind === 'evidence' ? <EvidenceName evidence={event.evidence} /> : <EventWords event={event} />
  return (
    <TimelineItem
      day={formatPeriod(event.occurredOn, locale)}
      dateTime={event.occurredOn.length === 10 ? event.occurredOn : undefined}
      mark={<DotMark variant={event.kind === 'evidence' ? event.evidence.confidence : 'verified'} />}
      kind={
        <>
          {event.kind === 'milestone' ? `${terms.event.milestone} ${terms.milestone[event.milestone]}` : terms.event[event.kind]}
          {isNew && <ChangeTags kinds={['new']} />}
        </>
      }
      title={undoneBecause === null ? content : <s className={text['muted']}>{content}</s>}
      meta={
        <>
          {source !== null && <OutsideLink address={source}>{source}</OutsideLink>} {event.author.name} {event.author.body}{' '}
          {event.origin === 'recorded'
            ? words.recordedAt(formatMoment(event.recordedAt, ledger.plan.utcOffsetMinutes, locale))
            : words.shippedEvent}
        </>
      }
    >
      {claim !== undefined && (
        <p>
          <EvidenceShown level={claim.level} direct={claim.direct} />
        </p>
      )}
      {undoneBecause !== null && <p className={text['small']}>{undone(undoneBecause)}</p>}
      <EventActions event={event} kind={terms.event[event.kind]} undoneBecause={undoneBecause} />
    </TimelineItem>
  )
}
