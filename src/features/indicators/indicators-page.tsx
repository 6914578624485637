import { PageLink } from '#src/board/page-link'
import { useKnownView, useLedger } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import type { Indicator, Quote } from '#src/contract/indicator'
import { satisfies } from '#src/domain/measure-filter'
import { comparePeriods } from '#src/domain/period'
import { latestReading } from '#src/domain/quote-check'
import { ExportButton } from '#src/exporting/export-button'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatPeriod, formatQuantity } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { indicatorsWords } from '#src/i18n/words/indicators'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Button } from '#src/ui/button'
import { DataTable } from '#src/ui/data-table'
import { EmptyState } from '#src/ui/empty-state'
import { NoData } from '#src/ui/no-data'
import { PageHead } from '#src/ui/page-head'
import { Section } from '#src/ui/section'
import { Sparkline } from '#src/ui/sparkline'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import { IndustryTargets } from './industry-targets'
import styles from './indicators.module.css'
import { OfficialReading, QuoteValue, Verdict } from './quote-value'

interface QuoteRow {
  readonly quote: Quote
  readonly indicator: Indicator
}

/** 指标: what was quoted beside the official series, then every other series, then the industries' targets. */
export function IndicatorsPage() {
  const words = useWords(indicatorsWords)
  const view = useKnownView()
  const changeView = useChangeView()
  const { indicators } = useLedger()
  if (indicators.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
  const shown = indicators.filter(({ sectors }) => satisfies(view.sector, sectors))
  const quotes = shown.flatMap((indicator) => indicator.quotes.map((quote) => ({ indicator, quote })))
  const others = shown.filter((indicator) => indicator.observations.length > 0)
  return (
    <>
      <PageHead title={words.title} lede={words.lede} actions={<ExportButton table="indicators" count={indicators.length} />} />
      {shown.length === 0 ? (
        <EmptyState
          title={words.nothing}
          actions={<Button onClick={() => changeView(({ sector: _, ...rest }) => rest)}>{words.showAll}</Button>}
        />
      ) : (
        <div className={styles['parts']}>
          <Section title={words.quoted} note={words.quotedNote(formatNumber(quotes.length))}>
            <QuoteTable rows={quotes} />
          </Section>
          <Section title={words.series} note={words.seriesNote(formatNumber(others.length))}>
            <SeriesTable indicators={others} />
          </Section>
          <IndustryTargets />
        </div>
      )}
    </>
  )
}

function QuoteTable({ rows }: { readonly rows: readonly QuoteRow[] }) {
  const words = useWords(indicatorsWords)
  const locale = useLocale()
  const columns: readonly Column<QuoteRow>[] = [
    {
      key: 'said',
      header: words.said,
      isRowHeader: true,
      phone: 'title',
      cell: ({ quote, indicator }) => (
        <>
          <PageLink to={`/indicators/${indicator.id}`}>{inLocale(quote.said, locale)}</PageLink>
          <div className={text['small']}>{inLocale(indicator.name, locale)}</div>
        </>
      ),
    },
    { key: 'period', header: words.period, width: '10rem', phone: 'start', cell: ({ quote }) => formatPeriod(quote.period, locale) },
    {
      key: 'value',
      header: words.quotedValue,
      width: '10rem',
      align: 'end',
      phone: 'labelled',
      cell: ({ quote }) => (quote.value === null ? null : <QuoteValue quote={quote} />),
    },
    {
      key: 'official',
      header: words.official,
      width: '10rem',
      align: 'end',
      phone: 'labelled',
      cell: ({ quote, indicator }) => <OfficialReading quote={quote} indicator={indicator} />,
    },
    {
      key: 'check',
      header: words.check,
      width: '9rem',
      phone: 'labelled',
      cell: ({ quote, indicator }) => <Verdict quote={quote} indicator={indicator} />,
    },
  ]
  return <DataTable caption={words.quoted} columns={columns} rows={rows} rowKey={({ quote }) => quote.id} />
}

function SeriesTable({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const words = useWords(indicatorsWords)
  const { noData } = useWords(vocabulary)
  const locale = useLocale()
  const columns: readonly Column<Indicator>[] = [
    {
      key: 'name',
      header: words.title,
      isRowHeader: true,
      phone: 'title',
      cell: ({ id, name }) => <PageLink to={`/indicators/${id}`}>{inLocale(name, locale)}</PageLink>,
    },
    {
      key: 'latest',
      header: words.latest,
      width: '10rem',
      align: 'end',
      phone: 'labelled',
      cell: (indicator) => {
        const latest = latestReading(indicator)
        return latest === null ? <NoData text={noData} /> : formatQuantity(latest.value, indicator.unit, locale)
      },
    },
    {
      key: 'period',
      header: words.period,
      width: '14rem',
      phone: 'labelled',
      cell: (indicator) => {
        const latest = latestReading(indicator)
        return latest === null ? null : `${formatPeriod(latest.period, locale)}，${words.bases[latest.basis]}`
      },
    },
    { key: 'trend', header: words.trend, width: '7rem', phone: 'labelled', cell: (indicator) => <Trend indicator={indicator} /> },
  ]
  return <DataTable caption={words.series} columns={columns} rows={indicators} rowKey={({ id }) => id} />
}

function Trend({ indicator }: { readonly indicator: Indicator }) {
  const basis = latestReading(indicator)?.basis
  const readings = indicator.observations
    .filter((reading) => reading.basis === basis)
    .toSorted((one, other) => comparePeriods(one.period, other.period))
  if (readings.length < 3) return null
  return (
    <Sparkline
      points={readings.map(({ value, confidence, period }, index) => ({
        value,
        isRecalled: confidence === 'recalled',
        startsAnew: index > 0 && readings[index - 1]?.period.slice(0, 4) !== period.slice(0, 4),
      }))}
    />
  )
}
