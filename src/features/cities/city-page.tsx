import { Navigate, useParams } from '@tanstack/react-router'
import { PageLink } from '#src/board/page-link'
import { useBoard } from '#src/board/use-board'
import type { CityState } from '#src/domain/city-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatPeriod, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { cityKinds } from '#src/recording/event-from-fields'
import { EventWords } from '#src/recording/event-words'
import { RecordForm } from '#src/recording/record-form'
import { UndoEvent } from '#src/recording/undo-event'
import { DotMark } from '#src/ui/dot-mark'
import { EmptyState } from '#src/ui/empty-state'
import { Fact, FactsList } from '#src/ui/facts-list'
import { NoData } from '#src/ui/no-data'
import { PageHead } from '#src/ui/page-head'
import { Section } from '#src/ui/section'
import prose from '#src/ui/text.module.css'
import { Timeline, TimelineItem } from '#src/ui/timeline'
import styles from './cities.module.css'

/** One place of the list: the city that holds it, or the form that fills it. */
export function CityPage() {
  const words = useWords(citiesWords)
  const recording = useWords(recordingWords)
  const locale = useLocale()
  const { cities } = useBoard()
  const { adcode = '' } = useParams({ strict: false })
  const city = cities.find(({ slot, place }) => place?.adcode === adcode || slot === adcode)
  if (city === undefined) {
    return (
      <EmptyState title={words.notFound(adcode)} actions={<PageLink to="/cities">{words.back}</PageLink>}>
        {words.notFoundText}
      </EmptyState>
    )
  }
  const { place, slot } = city
  if (place !== null && adcode === slot)
    return <Navigate to="/cities/$adcode" params={{ adcode: place.adcode }} search={(view) => view} replace />
  return (
    <>
      <p className={prose['small']}>
        <PageLink to="/cities">{words.back}</PageLink>
      </p>
      <PageHead
        title={place === null ? `${words.slot(slot)}：${words.openSlot}` : inLocale(place.name, locale)}
        lede={place === null ? words.openText : undefined}
      />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {place !== null && <CityFacts city={city} />}
          <History city={city} />
        </div>
        <Section title={recording.title} note={recording.note}>
          <RecordForm key={slot} subject={{ kind: 'city', id: slot }} kinds={place === null ? ['membership'] : cityKinds} />
        </Section>
      </div>
    </>
  )
}

function CityFacts({ city: { shipped, filledBy, place } }: { readonly city: CityState }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const noData = <NoData text={terms.noData} />
  const sourced = (item: { readonly source: string | null; readonly confidence: 'verified' | 'derived' | 'recalled' }) => (
    <div className={prose['small']}>
      <DotMark variant={item.confidence} /> {terms.confidence[item.confidence]}
      {item.source !== null && `，${item.source}`}
    </div>
  )
  return (
    <Section title={words.facts}>
      <FactsList>
        <Fact term={words.membership}>
          {shipped === null ? words.recorded : words.confirmed}
          {shipped === null ? <div className={prose['small']}>{filledBy?.source}</div> : sourced(shipped.membership)}
        </Fact>
        <Fact term={terms.field.kind}>{place?.tier == null ? noData : terms.tier[place.tier]}</Fact>
        <Fact term={words.rank}>{shipped?.reviewRank == null ? noData : formatNumber(shipped.reviewRank.value)}</Fact>
        <Fact term={words.ceiling}>
          {shipped?.subsidyCeiling == null ? (
            noData
          ) : (
            <>
              {formatNumber(shipped.subsidyCeiling.value, 1)}
              <div className={prose['small']}>{inLocale(shipped.subsidyCeiling.basis, locale)}</div>
            </>
          )}
        </Fact>
        <Fact term={words.period}>
          {shipped?.pilotPeriod == null ? (
            noData
          ) : (
            <>
              {formatPeriod(shipped.pilotPeriod.start, locale)} — {formatPeriod(shipped.pilotPeriod.end, locale)}
              <div className={prose['small']}>{inLocale(shipped.pilotPeriod.basis, locale)}</div>
            </>
          )}
        </Fact>
        <Fact term={words.industries}>
          {shipped === null || shipped.industries.length === 0
            ? noData
            : joinList(
                shipped.industries.map((name) => inLocale(name, locale)),
                locale,
              )}
        </Fact>
        {(shipped?.targets ?? []).map((target) => (
          <Fact key={target.metric.zh} term={inLocale(target.metric, locale)}>
            {target.value === null
              ? target.text === null
                ? noData
                : inLocale(target.text, locale)
              : `${target.comparator === '=' ? '' : `${target.comparator} `}${formatNumber(target.value)} ${target.unit === null ? '' : inLocale(target.unit, locale)}`}
            {sourced(target)}
          </Fact>
        ))}
      </FactsList>
    </Section>
  )
}

function History({ city: { milestones, events } }: { readonly city: CityState }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  return (
    <>
      <Section title={words.history} note={formatNumber(milestones.length)}>
        {milestones.length === 0 ? (
          <NoData text={terms.noData} />
        ) : (
          <Timeline label={words.history}>
            {milestones.toReversed().map((item) => (
              <TimelineItem
                key={`${item.kind} ${item.on} ${item.text.zh}`}
                day={item.on === null ? words.undated : formatPeriod(item.on, locale)}
                mark={<DotMark variant={item.confidence} />}
                kind={terms.milestone[item.kind]}
                title={inLocale(item.text, locale)}
                meta={[terms.confidence[item.confidence], item.source].filter((part) => part !== null).join('，')}
              />
            ))}
          </Timeline>
        )}
      </Section>
      {events.length > 0 && (
        <Section title={words.events} note={formatNumber(events.length)}>
          <Timeline label={words.events}>
            {events.toReversed().map(({ event }) => (
              <TimelineItem
                key={event.id}
                day={formatPeriod(event.occurredOn, locale)}
                mark={<DotMark variant="verified" />}
                kind={terms.event[event.kind]}
                title={<EventWords event={event} />}
                meta={`${event.author.name} ${event.author.body}`}
              >
                <UndoEvent event={event} kind={terms.event[event.kind]} />
              </TimelineItem>
            ))}
          </Timeline>
        </Section>
      )}
    </>
  )
}
