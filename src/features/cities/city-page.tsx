import { Navigate, useParams } from '@tanstack/react-router'
import { Changed } from '#src/board/changed'
import { PageLink } from '#src/board/page-link'
import { Panels } from '#src/board/panels'
import { useBoard } from '#src/board/use-board'
import { findCity } from '#src/domain/city-lookup'
import type { CityState } from '#src/domain/city-state'
import { milestonesKnown } from '#src/domain/city-summary'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { cityKinds } from '#src/recording/event-from-fields'
import { MisstampedRecords } from '#src/recording/misstamped-records'
import { RecordForm } from '#src/recording/record-form'
import { RecordJump, recordPart } from '#src/recording/record-jump'
import { NoData } from '#src/ui/no-data'
import { PageHead } from '#src/ui/page-head'
import { Section } from '#src/ui/section'
import { CandidateTable } from './candidate-table'
import styles from './cities.module.css'
import { CityFacts } from './city-facts'
import { CityLog, CityMilestones } from './city-history'
import { CityMissing } from './city-missing'
import { cityPath, usePlaceNames } from './place-names'

/** One place of the list: the city that holds it, or the form that fills it. A filled slot's address leads to its city's. */
export function CityPage() {
  const recording = useWords(recordingWords)
  const board = useBoard()
  const { adcode = '' } = useParams({ strict: false })
  const found = findCity(board, adcode)
  if (found.kind !== 'city') return <CityMissing id={adcode} found={found} />
  const { city } = found
  const { slot, place } = city
  if (place !== null && adcode === slot) {
    return <Navigate to="/cities/$adcode" params={{ adcode: place.adcode }} search={(view) => view} replace />
  }
  return (
    <article>
      <Crumbs city={city} />
      <CityHead city={city} />
      <div className={styles['city']}>
        <div className={styles['column']}>
          <Panels>
            {place !== null && <CityFacts city={city} place={place} />}
            {place !== null && <CityMilestones city={city} />}
            <MisstampedRecords subject={{ kind: 'city', id: slot }} />
            <CityLog city={city} />
            {place === null && board.ledger.programme !== null && <CandidateTable />}
          </Panels>
        </div>
        <Panels>
          <Section title={recording.title} note={recording.note} id={recordPart}>
            <RecordForm key={slot} subject={{ kind: 'city', id: slot }} kinds={place === null ? ['membership'] : cityKinds} />
          </Section>
        </Panels>
      </div>
      <RecordJump />
    </article>
  )
}

function Crumbs({ city }: { readonly city: CityState }) {
  const words = useWords(citiesWords)
  const names = usePlaceNames()
  const { cities } = useBoard()
  const index = cities.indexOf(city)
  const [previous, next] = [cities[index - 1], cities[index + 1]]
  return (
    <nav aria-label={words.crumbs} className={styles['crumbs']}>
      <span>
        <PageLink to="/cities">{words.cities}</PageLink>
        {city.place !== null && (
          <>
            {' / '}
            <PageLink to="/cities" view={{ province: { include: [city.place.province], exclude: [] } }}>
              {names.province(city.place.province)}
            </PageLink>
          </>
        )}
      </span>
      <span className={styles['turn']}>
        {previous !== undefined && <PageLink to={cityPath(previous)}>{words.previous(names.city(previous))}</PageLink>}
        {next !== undefined && <PageLink to={cityPath(next)}>{words.next(names.city(next))}</PageLink>}
      </span>
    </nav>
  )
}

function CityHead({ city }: { readonly city: CityState }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const names = usePlaceNames()
  const { place, shipped, slot } = city
  const name = <Changed state={city} of={names.city} show={(shown) => shown} />
  if (place === null) {
    return (
      <PageHead
        title={
          <>
            {name} · {words.openSlot}
          </>
        }
        lede={words.openText}
      />
    )
  }
  const unknown = <NoData text={terms.noData} size="figure" />
  const { reviewRank: rank = null, subsidyCeiling: ceiling = null } = shipped ?? {}
  return (
    <PageHead
      title={name}
      lede={[names.province(place.province), place.tier === null ? '' : terms.tier[place.tier], words.slot(slot)]
        .filter((part) => part !== '')
        .join(' · ')}
      figures={[
        rank === null
          ? { key: 'rank', label: words.rank, value: unknown }
          : { key: 'rank', label: words.rank, value: formatNumber(rank.value), unit: terms.confidence[rank.confidence] },
        ceiling === null
          ? { key: 'ceiling', label: words.ceiling, value: unknown }
          : { key: 'ceiling', label: words.ceiling, value: formatNumber(ceiling.value, 1), unit: terms.confidence[ceiling.confidence] },
        {
          key: 'known',
          label: words.known,
          value: <Changed state={city} of={milestonesKnown} show={(count) => formatNumber(count)} />,
          unit: '/ 6',
        },
      ]}
    />
  )
}
