import { lazy, Suspense } from 'react'
import { PageLink } from '#src/board/page-link'
import { type Headline, headlineOf, monthOf } from '#src/domain/overview'
import { spanOf } from '#src/domain/period'
import { inLocale } from '#src/i18n/bilingual'
import { comparatorSigns, formatNumber, formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { NoData } from '#src/ui/no-data'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import styles from './overview.module.css'
import type { Overview } from './use-overview'

const SeriesChart = lazy(async () => ({ default: (await import('#src/charts/series-chart')).SeriesChart }))

/** The growth rate that the announcement quotes, then and since, with what was quoted marked. */
export function Growth({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const { noData } = useWords(vocabulary)
  const locale = useLocale()
  const headline = headlineOf(overview.indicators)
  if (headline === null) {
    return (
      <Section title={words.kpi.noGrowth}>
        <NoData text={noData} />
      </Section>
    )
  }
  const { indicator, basis, latest, quotes, readings } = headline
  const unit = inLocale(indicator.unit, locale)
  const shown = (value: number) => `${formatNumber(value, 1)}${unit}`
  const scope = inLocale(indicator.scope, locale)
  const quoted = quotes[0]
  return (
    <Section
      title={
        <PageLink to={`/indicators/${indicator.id}`}>
          {quoted === undefined
            ? words.growth.titlePlain(shown(latest.value))
            : words.growth.title(shown(quoted.value), shown(latest.value))}
        </PageLink>
      }
    >
      <p className={styles.definition}>
        {`${words.growth.definition(inLocale(indicator.name, locale), words.growth.basis[basis])}${scope === '' ? '' : `${words.growth.scope}${scope}`}`}
      </p>
      <Suspense fallback={<div className={styles.chartRoom} />}>
        <GrowthChart overview={overview} headline={headline} />
      </Suspense>
      <details className={styles.readings}>
        <summary>{words.growth.open}</summary>
        <ReadingsTable headline={headline} />
      </details>
      <p className={text['source']}>
        {words.growth.source(inLocale(indicator.publisher, locale), formatPeriod(latest.period, locale), formatNumber(readings.length))}
      </p>
    </Section>
  )
}

interface Props {
  readonly overview: Overview
  readonly headline: Headline
}

function GrowthChart({ overview, headline }: Props) {
  const words = useWords(overviewWords)
  const { confidence } = useWords(vocabulary)
  const locale = useLocale()
  const { indicator, basis, readings, quotes, latest } = headline
  const unit = inLocale(indicator.unit, locale)
  const announced = overview.board.ledger.plan.announcedOn.period
  const years = [...new Set(readings.map(({ period }) => Number(spanOf(period).last.slice(0, 4))))]
  const [from = 0, to = 0] = [years[0], years.at(-1)]
  const allYears = Array.from({ length: to - from + 1 }, (_, step) => from + step)
  return (
    <SeriesChart
      label={inLocale(indicator.name, locale)}
      unit={unit}
      formatValue={(value) => formatNumber(value, 1)}
      series={[
        {
          key: indicator.id,
          name: inLocale(indicator.name, locale),
          note: formatPeriod(latest.period, locale),
          points: readings.map((reading) => ({
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
      quotes={quotes.map((quote) => ({
        key: quote.id,
        x: monthOf(quote.period),
        value: quote.value,
        label: words.growth.quote(`${formatNumber(quote.value, 1)}${unit}`),
        detail: formatPeriod(quote.period, locale),
      }))}
      reference={{ x: monthOf(announced) - 1, label: words.growth.announced }}
      words={{ kinds: confidence, ...words.growth.key }}
    />
  )
}

function ReadingsTable({ headline }: { readonly headline: Headline }) {
  const words = useWords(overviewWords)
  const { confidence } = useWords(vocabulary)
  const locale = useLocale()
  const { indicator, readings } = headline
  return (
    <table className={styles.table}>
      <caption>{words.growth.table(inLocale(indicator.name, locale))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.growth.period}</th>
          <th scope="col">
            {words.growth.value} {inLocale(indicator.unit, locale)}
          </th>
          <th scope="col">{words.growth.confidence}</th>
        </tr>
      </thead>
      <tbody>
        {readings.toReversed().map((reading) => (
          <tr key={reading.id}>
            <th scope="row">{formatPeriod(reading.period, locale)}</th>
            <td>{formatNumber(reading.value, 1)}</td>
            <td>{confidence[reading.confidence]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
