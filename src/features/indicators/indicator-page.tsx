import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Became, Changed, ChangeTags } from '#src/board/changed'
import { OutsideLink } from '#src/board/outside-link'
import { PageLink } from '#src/board/page-link'
import { Panels } from '#src/board/panels'
import { useLedger } from '#src/board/use-board'
import { type Indicator, type Judgement, type Observation, observationBases, type Quote } from '#src/contract/indicator'
import { monthOf } from '#src/domain/overview'
import { alikeBefore } from '#src/domain/alike-reading'
import { comparePeriods, spanOf } from '#src/domain/period'
import { decimalsOf, decimalsOfSeries, judgedReadings, latestReading, roundTo } from '#src/domain/quote-check'
import { inLocale } from '#src/i18n/bilingual'
import {
  comparatorSigns,
  formatChange,
  formatNumber,
  formatPeriod,
  inBrackets,
  formatQuantity,
  inUnitOf,
  joinPhrases,
  withDecimals,
} from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { indicatorsWords } from '#src/i18n/words/indicators'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DataTable } from '#src/ui/data-table'
import { DotMark } from '#src/ui/dot-mark'
import { EmptyState } from '#src/ui/empty-state'
import { Fact, FactsList } from '#src/ui/facts-list'
import { Marked } from '#src/ui/marked'
import { NoData } from '#src/ui/no-data'
import { PageHead } from '#src/ui/page-head'
import { Section } from '#src/ui/section'
import { SegmentedRadios } from '#src/ui/segmented-radios'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import styles from './indicators.module.css'
import { LeftOut } from './left-out'
import { DatedReading, LatestReading, OfficialReading, QuoteValue, Verdict } from './quote-value'
import { type ShownIndicator, useIndicators } from './use-indicators'

const SeriesChart = lazy(async () => ({ default: (await import('#src/charts/series-chart')).SeriesChart }))
/** One indicator: what was quoted of it, its series, and the source and confidence of every reading. */
export function IndicatorPage() {
  const words = useWords(indicatorsWords)
  const locale = useLocale()
  const indicators = useIndicators()
  const { id = '' } = useParams({ strict: false })
  const indicator = indicators.find((item) => item.id === id)
  const bases = observationBases.filter((name) => indicator?.observations.some((reading) => reading.basis === name))
  const [chosen, setChosen] = useState<Observation['basis'] | null>(null)
  if (indicator === undefined) {
    return (
      <EmptyState isPage title={words.notFound(id)} actions={<PageLink to="/indicators">{words.back}</PageLink>}>
        {words.notFoundText}
      </EmptyState>
    )
  }
  const basis = bases.find((name) => name === chosen) ?? bases.find((name) => name === indicator.quotes[0]?.basis) ?? bases[0] ?? 'year'
  const latest = latestReading(indicator, basis)
  const readings = indicator.observations
    .filter((reading) => reading.basis === basis)
    .toSorted((one, other) => comparePeriods(one.period, other.period))
  const { unit, amount } = inUnitOf(indicator.unit, locale)
  return (
    <>
      <p className={text['small']}>
        <PageLink to="/indicators">{words.back}</PageLink>
      </p>
      <PageHead
        title={inLocale(indicator.name, locale)}
        figures={
          latest === null
            ? []
            : [
                {
                  key: 'latest',
                  label: words.latest,
                  value: (
                    <Changed
                      state={indicator}
                      of={(then) => firstFacts(latestReading(then, basis))}
                      show={({ period, comparator, value }) => (
                        <>
                          {comparatorSigns[comparator]}
                          {formatNumber(amount(value), decimalsOfSeries(indicator, readings))}
                          {period !== latest.period && inBrackets(formatPeriod(period, locale), locale)}
                        </>
                      )}
                    />
                  ),
                  unit: joinPhrases([unit, formatPeriod(latest.period, locale)], locale),
                },
              ]
        }
      />
      <LeftOut indicators={[indicator]} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Panels>
            {bases.length > 1 && (
              <SegmentedRadios
                legend={words.basis}
                value={basis}
                onChange={setChosen}
                columns={bases.length}
                options={bases.map((value) => ({ value, label: words.bases[value] }))}
              />
            )}
            {readings.filter(({ fromAnnouncement }) => !fromAnnouncement).length > 1 && (
              <Section title={words.trend} note={indicator.unit.zh === '%' ? undefined : unit}>
                <Suspense fallback={<div className={styles['room']} />}>
                  <Chart indicator={indicator} readings={readings} basis={basis} />
                </Suspense>
              </Section>
            )}
            <Readings indicator={indicator} readings={readings} />
          </Panels>
        </div>
        <div className={styles['column']}>
          <Panels>
            <Quotes indicator={indicator} indicators={indicators} />
            <Conflicts indicator={indicator} />
            <LinkedMeasures indicator={indicator} />
            <About indicator={indicator} />
          </Panels>
        </div>
      </div>
    </>
  )
}

/** What of a reading is shown as a figure. */
const firstFacts = (reading: Observation | null) =>
  reading === null ? null : { period: reading.period, comparator: reading.comparator, value: reading.value }

function Chart({
  indicator,
  readings,
  basis,
}: {
  readonly indicator: Indicator
  readonly readings: readonly Observation[]
  readonly basis: Observation['basis']
}) {
  const words = useWords(indicatorsWords)
  const { confidence } = useWords(vocabulary)
  const locale = useLocale()
  // What the announcement said stands on the chart as a quote, not as a point of the series.
  const drawn = readings.filter(({ fromAnnouncement }) => !fromAnnouncement)
  const years = drawn.map(({ period }) => Number(spanOf(period).last.slice(0, 4)))
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const allYears = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  // Any other is too long to stand after every value; the section names it.
  const unit = indicator.unit.zh === '%' ? '%' : ''
  const decimals = decimalsOfSeries(indicator, readings)
  const { amount } = inUnitOf(indicator.unit, locale)
  // The announcement may say the same twice; one mark says it.
  const quotes = new Map(
    indicator.quotes.flatMap((quote) => {
      const { kind, basis: own, period, value } = quote
      if (kind !== 'level' || own !== basis || value === null) return []
      return [
        [
          `${period} ${value}`,
          { period, value, shown: formatQuantity(value, quote.unit, locale, withDecimals(value, decimalsOf(quote))) },
        ] as const,
      ]
    }),
  )
  return (
    <SeriesChart
      label={inLocale(indicator.name, locale)}
      unit={unit}
      formatValue={(value) => formatNumber(amount(value), decimals)}
      series={[
        {
          key: indicator.id,
          name: inLocale(indicator.name, locale),
          step: basis === 'year' ? 12 : 1,
          points: drawn.map((reading) => ({
            x: monthOf(reading.period),
            label: formatPeriod(reading.period, locale),
            value: reading.value,
            kind: reading.confidence,
            comparator: comparatorSigns[reading.comparator],
            run: basis === 'ytd' ? reading.period.slice(0, 4) : undefined,
          })),
        },
      ]}
      ticks={allYears.map((year) => ({ x: year * 12 + 5, label: formatPeriod(String(year), locale) }))}
      breaks={allYears.map((year) => year * 12 - 0.5)}
      quotes={[...quotes].map(([key, { period, value, shown }]) => ({
        key,
        x: monthOf(period),
        value,
        label: `${words.said} ${shown}`,
        detail: formatPeriod(period, locale),
      }))}
      words={{ kinds: confidence, gap: words.gap, quote: words.quoteMark }}
    />
  )
}

function Readings({ indicator, readings }: { readonly indicator: ShownIndicator; readonly readings: readonly Observation[] }) {
  const words = useWords(indicatorsWords)
  const { confidence, noData } = useWords(vocabulary)
  const locale = useLocale()
  const isRate = indicator.measure === 'growth' || indicator.measure === 'share'
  const { unit, amount } = inUnitOf(indicator.unit, locale)
  const decimals = decimalsOfSeries(indicator, readings)
  const { change } = indicator
  const columns: readonly Column<Observation>[] = [
    {
      key: 'period',
      header: words.period,
      isRowHeader: true,
      phone: 'start',
      width: '10rem',
      cell: ({ id, period }) => (
        <>
          {formatPeriod(period, locale)}
          {change?.added.includes(id) === true && <ChangeTags kinds={change.revised.has(id) ? ['revised'] : ['figure']} />}
        </>
      ),
    },
    {
      key: 'value',
      header: words.value(unit),
      align: 'end',
      phone: 'middle',
      width: '8rem',
      cell: (reading) => {
        const show = ({ value, comparator }: Observation) => `${comparatorSigns[comparator]}${formatNumber(amount(value), decimals)}`
        const was = change?.revised.get(reading.id)
        return was === undefined ? show(reading) : <Became before={show(was)} after={show(reading)} />
      },
    },
    {
      key: 'change',
      header: words.change(isRate ? words.points : unit),
      align: 'end',
      phone: 'labelled',
      width: '8rem',
      cell: (reading) => {
        const previous = alikeBefore(reading, readings)
        if (previous === null) return <NoData text={noData} isTextHidden />
        return (
          <>
            {formatChange(amount(roundTo(reading.value - previous.value, 4)), decimals)}
            <div className={text['small']}>{words.changeSince(formatPeriod(previous.period, locale))}</div>
          </>
        )
      },
    },
    {
      key: 'source',
      header: words.source,
      phone: 'line',
      cell: ({ source, url, note }) => (
        <>
          {source === null ? <NoData text={noData} /> : <OutsideLink address={url}>{inLocale(source, locale)}</OutsideLink>}
          {note !== undefined && <div className={text['small']}>{inLocale(note, locale)}</div>}
        </>
      ),
    },
    {
      key: 'confidence',
      header: words.confidence,
      width: '9rem',
      phone: 'labelled',
      cell: (reading) => (
        <>
          <Marked mark={<DotMark variant={reading.confidence} />}>{confidence[reading.confidence]}</Marked>
          {reading.fromAnnouncement && <div className={text['small']}>{words.onlyAnnounced}</div>}
        </>
      ),
    },
  ]
  return (
    <Section title={words.readings} note={readings.length === 0 ? undefined : words.readingsNote(formatNumber(readings.length))}>
      {readings.length === 0 ? (
        <NoData text={words.noReadings} />
      ) : (
        <DataTable caption={words.readings} columns={columns} rows={readings.toReversed()} rowKey={({ id }) => id} />
      )}
    </Section>
  )
}

interface QuotesProps {
  readonly indicator: ShownIndicator
  /** all of them: a quote may be judged by the readings of others */
  readonly indicators: readonly ShownIndicator[]
}

function Quotes({ indicator, indicators }: QuotesProps) {
  const words = useWords(indicatorsWords)
  const locale = useLocale()
  if (indicator.quotes.length === 0) return null
  return (
    <Section title={words.quotes} note={words.quotedNote(formatNumber(indicator.quotes.length))}>
      {indicator.quotes.map((quote) => (
        <div key={quote.id} className={styles['quote']}>
          <p>
            <b>{inLocale(quote.said, locale)}</b>
          </p>
          <p className={text['small']}>
            {joinPhrases(
              [words.sentence(formatNumber(quote.sentence)), formatPeriod(quote.period, locale), words.bases[quote.basis]],
              locale,
            )}
          </p>
          <FactsList>
            {quote.value !== null && (
              <Fact term={words.quotedValue}>
                <QuoteValue quote={quote} />
              </Fact>
            )}
            <Fact term={words.firstPublished}>
              <OfficialReading quote={quote} indicator={indicator} indicators={indicators} />
            </Fact>
            {quote.value !== null && (
              <Fact term={words.latestRevised}>
                <LatestReading quote={quote} indicator={indicator} />
              </Fact>
            )}
            <Fact term={words.check}>
              <Verdict quote={quote} indicator={indicator} isWhyShown />
            </Fact>
          </FactsList>
          {quote.judged !== undefined && <Judged quote={quote} judged={quote.judged} indicators={indicators} />}
          {quote.remark !== null && <p className={text['small']}>{inLocale(quote.remark, locale)}</p>}
        </div>
      ))}
    </Section>
  )
}

interface JudgedProps {
  readonly quote: Quote
  readonly judged: Judgement
  readonly indicators: readonly ShownIndicator[]
}

/** Why a person judged a quote so, and by which readings and texts. */
function Judged({ quote, judged: { reason, sources = [] }, indicators }: JudgedProps) {
  const words = useWords(indicatorsWords)
  const { grade } = useWords(vocabulary)
  const locale = useLocale()
  const readings = judgedReadings(quote, indicators)
  return (
    <>
      <p>{inLocale(reason, locale)}</p>
      {readings.length + sources.length > 0 && (
        <ul className={text['small']} aria-label={words.judgedBy}>
          {readings.map((owned) => (
            <li key={owned.reading.id}>
              <PageLink to={`/indicators/${owned.indicator.id}`} className={text['link']}>
                {inLocale(owned.indicator.name, locale)}
              </PageLink>{' '}
              <DatedReading owned={owned} />
            </li>
          ))}
          {sources.map(({ title, url, grade: of }) => (
            <li key={title.zh}>
              <OutsideLink address={url}>{inLocale(title, locale)}</OutsideLink> {grade[of]}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Facts about it that disagree and are both kept. */
function Conflicts({ indicator: { id } }: { readonly indicator: Indicator }) {
  const words = useWords(indicatorsWords)
  const locale = useLocale()
  const conflicts = useLedger().plan.conflicts.filter(({ indicators = [] }) => indicators.includes(id))
  if (conflicts.length === 0) return null
  return (
    <Section
      title={words.conflicts}
      note={
        <PageLink to="/quality" className={text['link']}>
          {words.allConflicts}
        </PageLink>
      }
    >
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>{inLocale(conflict.text, locale)}</li>
        ))}
      </ul>
    </Section>
  )
}

function LinkedMeasures({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords(indicatorsWords)
  const locale = useLocale()
  const measures = useLedger().measures.filter(({ indicators }) => indicators.includes(indicator.id))
  if (measures.length === 0) return null
  return (
    <Section title={words.measures}>
      <ul>
        {measures.map(({ id, title }) => (
          <li key={id}>
            <PageLink to={`/measures/${id}`} className={text['link']}>
              {id} {inLocale(title, locale)}
            </PageLink>
          </li>
        ))}
      </ul>
      <p className={text['small']}>{words.causality}</p>
    </Section>
  )
}

function About({ indicator: { scope, unit, goodDirection, rhythm, publisher } }: { readonly indicator: Indicator }) {
  const words = useWords(indicatorsWords)
  const { noData } = useWords(vocabulary)
  const locale = useLocale()
  const orNoData = (shown: string) => (shown === '' ? <NoData text={noData} /> : shown)
  return (
    <Section title={words.about}>
      <FactsList>
        <Fact term={words.scope}>{orNoData(inLocale(scope, locale))}</Fact>
        {/* Words have none. */}
        {unit.zh !== '' && <Fact term={words.unit}>{inUnitOf(unit, locale).unit}</Fact>}
        <Fact term={words.direction}>{words.directions[goodDirection]}</Fact>
        <Fact term={words.rhythm}>{words.rhythms[rhythm]}</Fact>
        <Fact term={words.publisher}>{orNoData(inLocale(publisher, locale))}</Fact>
      </FactsList>
    </Section>
  )
}
