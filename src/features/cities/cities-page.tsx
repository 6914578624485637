import { Panels } from '#src/board/panels'
import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import type { Programme } from '#src/contract/city'
import { filterCities } from '#src/domain/city-filter'
import { restsOnRepost } from '#src/domain/city-state'
import { summariseCities } from '#src/domain/city-summary'
import { ExportButton } from '#src/exporting/export-button'
import { FoundElsewhere } from '#src/filters/found-elsewhere'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatPeriod, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { filterWords } from '#src/i18n/words/filters'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Button } from '#src/ui/button'
import { EmptyState } from '#src/ui/empty-state'
import { NoData } from '#src/ui/no-data'
import { PageHead } from '#src/ui/page-head'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { CandidateTable } from './candidate-table'
import styles from './cities.module.css'
import { CityFilters } from './city-filters'
import { CityTable } from './city-table'
import { MilestoneMatrix } from './milestone-matrix'
import { ProgrammeRules } from './programme-rules'
import { ProvinceTiles } from './province-tiles'

/** 城市: the pilot's list, by province and place by place; open places plainly so. */
export function CitiesPage() {
  const words = useWords(citiesWords)
  const { programme } = useBoard().ledger
  return programme === null ? (
    <EmptyState isPage title={words.none}>
      {words.noneText}
    </EmptyState>
  ) : (
    <>
      <Head programme={programme} />
      <Lists programme={programme} />
    </>
  )
}

function Head({ programme }: { readonly programme: Programme }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const view = useKnownView()
  const { cities } = useBoard()
  const shown = filterCities(cities, view, programme.provinces)
  const { confirmed, byDate, open, provinces, pilotEnd } = summariseCities(cities)
  const total = formatNumber(cities.length)
  return (
    <PageHead
      title={words.title(formatNumber(confirmed), total, formatNumber(provinces))}
      lede={words.lede}
      figures={[
        {
          key: 'confirmed',
          label: words.confirmed,
          value: formatNumber(confirmed),
          unit: byDate === 0 ? `/ ${total}` : joinPhrases([`/ ${total}`, words.byDate(formatNumber(byDate))], locale),
        },
        { key: 'open', label: words.open, value: formatNumber(open) },
        pilotEnd === null
          ? { key: 'end', label: words.pilotEnd, value: <NoData text={terms.noData} size="figure" /> }
          : {
              key: 'end',
              label: words.pilotEnd,
              value: formatPeriod(pilotEnd.period, locale),
              unit: terms.confidence[pilotEnd.confidence],
            },
      ]}
      actions={<ExportButton table="cities" shown={{ cities: shown }} />}
    />
  )
}

function Lists({ programme }: { readonly programme: Programme }) {
  const words = useWords(citiesWords)
  const filters = useWords(filterWords)
  const locale = useLocale()
  const view = useKnownView()
  const changeView = useChangeView()
  const { cities, before } = useBoard()
  const shown = filterCities(cities, view, programme.provinces)
  const members = shown.filter(({ place }) => place !== null)
  const reposts = shown.filter(restsOnRepost).length
  return (
    <>
      <div className={styles['lists']}>
        <Panels>
          <Section title={words.byProvince}>
            <ProvinceTiles programme={programme} />
          </Section>
          <Section
            className={styles['list']}
            title={words.list}
            note={<span role="status">{words.listNote(formatNumber(shown.length), formatNumber(cities.length))}</span>}
          >
            <CityFilters programme={programme} />
            {reposts > 0 && <p className={text['small']}>{words.reposts(formatNumber(reposts))}</p>}
            {shown.length === 0 ? (
              <>
                <EmptyState
                  title={words.nothing}
                  actions={
                    <Button onClick={() => changeView(({ q: _, province: __, change: ___, ...rest }) => rest)}>{words.clear}</Button>
                  }
                >
                  {view.change === undefined ? words.nothingText : before === null ? filters.notCompared : filters.noChange}
                </EmptyState>
                <FoundElsewhere />
              </>
            ) : (
              <CityTable cities={shown} />
            )}
          </Section>
          <CandidateTable view={view} />
        </Panels>
      </div>
      <div className={styles['below']}>
        <Panels>
          {members.length > 0 && <MilestoneMatrix cities={members} />}
          <div className={styles['pair']}>
            <Panels>
              <ProgrammeRules programme={programme} />
              {programme.notes.length > 0 && (
                <Section title={words.notes} note={words.notesNote(formatNumber(programme.notes.length))}>
                  <ul className={styles['notes']}>
                    {programme.notes.map((note) => (
                      <li key={note.zh}>{inLocale(note, locale)}</li>
                    ))}
                  </ul>
                </Section>
              )}
            </Panels>
          </div>
        </Panels>
      </div>
    </>
  )
}
