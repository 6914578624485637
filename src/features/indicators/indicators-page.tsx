import { Changed, ChangeTags } from '#src/board/changed'
import { PageLink } from '#src/board/page-link'
import { Panels } from '#src/board/panels'
import { QuoteVerdictShown } from '#src/board/quote-verdict'
import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import type { Indicator } from '#src/contract/indicator'
import {
  countIndicators,
  filterIndicators,
  indicatorChoices,
  indicatorSortOf,
  indicatorSorts,
  sortQuotes,
  sortSeries,
} from '#src/domain/indicator-list'
import { indicatorChangeKinds } from '#src/domain/known-readings'
import { type QuoteRow, quoteRows } from '#src/domain/overview'
import { comparePeriods } from '#src/domain/period'
import { decimalsOfSeries, latestReading, officialReadings, quoteGroups, type QuoteVerdict } from '#src/domain/quote-check'
import { ExportButton } from '#src/exporting/export-button'
import { ChangeFacet } from '#src/filters/change-facet'
import { ConditionChips, useConditions } from '#src/filters/conditions'
import { Pick } from '#src/filters/pick'
import { FoundElsewhere } from '#src/filters/found-elsewhere'
import { SearchBox } from '#src/filters/search-box'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatPeriod, formatQuantity, joinPhrases, withDecimals } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { filterWords } from '#src/i18n/words/filters'
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
import { LeftOut } from './left-out'
import { OfficialReading, QuoteValue, Verdict } from './quote-value'
import { type ShownIndicator, useIndicators } from './use-indicators'

/** 指标: what was quoted beside the official series, then every other series, then the industries' targets. */
export function IndicatorsPage() {
  const words = useWords(indicatorsWords)
  const filters = useWords(filterWords)
  const view = useKnownView()
  const changeView = useChangeView()
  const { before } = useBoard()
  const indicators = useIndicators()
  if (indicators.length === 0)
    return (
      <EmptyState isPage title={words.none}>
        {words.noneText}
      </EmptyState>
    )
  const shown = filterIndicators(indicators, view)
  return (
    <>
      <PageHead title={words.title} lede={words.lede} actions={<ExportButton table="indicators" shown={{ indicators: shown }} />} />
      <Tools indicators={indicators} count={shown.length} />
      <LeftOut indicators={shown} />
      {shown.length === 0 && (
        <>
          <EmptyState
            title={words.nothing}
            actions={<Button onClick={() => changeView(({ sector: _, change: __, q: ___, ...rest }) => rest)}>{words.showAll}</Button>}
          >
            {view.change === undefined ? words.nothingText : before === null ? filters.notCompared : filters.noChange}
          </EmptyState>
          <FoundElsewhere />
        </>
      )}
      <Parts indicators={shown} among={indicators} />
    </>
  )
}

const sorts = ['', 'sentence', 'title', '-period', 'period'] as const

interface ToolsProps {
  readonly indicators: readonly ShownIndicator[]
  /** how many of them are shown */
  readonly count: number
}

/** Search, order and what changed, all in the address; how many indicators are left, and under which conditions. */
function Tools({ indicators, count }: ToolsProps) {
  const words = useWords(indicatorsWords)
  const changeView = useChangeView()
  const view = useKnownView()
  const sort = indicatorSortOf(view)
  return (
    <div className={styles['tools']}>
      <SearchBox label={words.search} placeholder={words.searchHint} />
      <Pick
        label={words.sort}
        value={sorts.find((name) => name === (sort === null ? '' : `${sort.descending ? '-' : ''}${sort.key}`)) ?? ''}
        onChange={(name) => {
          const key = indicatorSorts.find((candidate) => candidate === name.replace('-', ''))
          changeView(({ sort: _, ...rest }) => (key === undefined ? rest : { ...rest, sort: { key, descending: name.startsWith('-') } }))
        }}
        options={sorts.map((value) => ({ value, label: words.sorts[value] }))}
      />
      <span role="status">{words.shown(formatNumber(count), formatNumber(indicators.length))}</span>
      <ChangeFacet items={indicators} kinds={indicatorChangeKinds} counts={countIndicators(indicators, view)} />
      <ConditionChips conditions={useConditions([...indicatorChoices, 'q'])} />
    </div>
  )
}

interface PartsProps {
  readonly indicators: readonly ShownIndicator[]
  /** all of them, shown or not */
  readonly among: readonly ShownIndicator[]
}

function Parts({ indicators, among }: PartsProps) {
  const words = useWords(indicatorsWords)
  const sort = indicatorSortOf(useKnownView())
  const quotes = sortQuotes(quoteRows(indicators), sort)
  const series = sortSeries(
    indicators.filter((indicator) => officialReadings(indicator).length > 0),
    sort,
  )
  return (
    <div className={styles['parts']}>
      <Panels>
        {quotes.length > 0 && (
          <Section title={words.quoted} note={words.quotedNote(formatNumber(quotes.length))}>
            <VerdictCounts rows={quotes} />
            <QuoteTable rows={quotes} among={among} />
          </Section>
        )}
        {series.length > 0 && (
          <Section title={words.series} note={words.seriesNote(formatNumber(series.length))}>
            <SeriesTable indicators={series} />
          </Section>
        )}
        <IndustryTargets />
      </Panels>
    </div>
  )
}

/** How many of the quotes stand how to the official figures, counted as on the overview, with the kinds of each group. */
function VerdictCounts({ rows }: { readonly rows: readonly QuoteRow[] }) {
  const words = useWords(indicatorsWords)
  const { quoteGroup } = useWords(vocabulary)
  const groups = (['agree', 'conflict', 'apart', 'unknown'] as const).map((name) => {
    const parts = quoteGroups[name]
      .map((verdict) => ({ verdict, count: rows.filter(({ check }) => check.verdict === verdict).length }))
      .filter(({ count }) => count > 0)
    return { name, parts, count: parts.reduce((sum, { count }) => sum + count, 0) }
  })
  return (
    <ul className={styles['verdicts']} aria-label={words.verdicts}>
      {groups
        .filter(({ count }) => count > 0)
        .map(({ name, parts, count }) => (
          <li key={name}>
            {quoteGroup[name](formatNumber(count))}
            {/* A group of one kind that has its name says nothing more by it. */}
            {name !== 'conflict' && (
              <span className={styles['kinds']}>
                {parts.map(({ verdict, count: part }) => (
                  <span key={verdict}>
                    <QuoteVerdictShown verdict={verdict} /> {formatNumber(part)}
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
    </ul>
  )
}

/** Those whose reason is told in the list also where the rule says the same: what does not simply agree. */
const told: readonly QuoteVerdict[] = ['conflicts', 'differs', 'partly', 'cut']

interface QuoteTableProps {
  readonly rows: readonly QuoteRow[]
  readonly among: readonly ShownIndicator[]
}

function QuoteTable({ rows, among }: QuoteTableProps) {
  const words = useWords(indicatorsWords)
  const { inWords } = useWords(vocabulary)
  const locale = useLocale()
  const columns: readonly Column<QuoteRow>[] = [
    {
      key: 'said',
      header: words.said,
      isRowHeader: true,
      phone: 'title',
      cell: ({ quote, indicator, check: { by, verdict, judged } }) => (
        <>
          <PageLink to={`/indicators/${indicator.id}`}>{inLocale(quote.said, locale)}</PageLink>
          <div className={text['small']}>{inLocale(indicator.name, locale)}</div>
          {judged !== null && (by === 'person' || told.includes(verdict)) && (
            <div className={styles['reason']}>{inLocale(judged.reason, locale)}</div>
          )}
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
      cell: ({ quote }) => (quote.value === null ? <span className={text['muted']}>{inWords}</span> : <QuoteValue quote={quote} />),
    },
    {
      key: 'official',
      header: words.official,
      width: '15rem',
      align: 'end',
      phone: 'labelled',
      cell: ({ quote, indicator }) => <OfficialReading quote={quote} indicator={indicator} indicators={among} />,
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

function SeriesTable({ indicators }: { readonly indicators: readonly ShownIndicator[] }) {
  const words = useWords(indicatorsWords)
  const { noData } = useWords(vocabulary)
  const locale = useLocale()
  const isCompared = indicators.some(({ change }) => change !== null)
  const columns: readonly Column<ShownIndicator>[] = [
    {
      key: 'name',
      header: words.title,
      isRowHeader: true,
      phone: 'title',
      cell: ({ id, name, change }) => (
        <>
          <PageLink to={`/indicators/${id}`}>{inLocale(name, locale)}</PageLink>
          <ChangeTags kinds={change?.kinds} />
        </>
      ),
    },
    {
      key: 'latest',
      header: words.latest,
      width: '10rem',
      align: 'end',
      phone: 'labelled',
      cell: (indicator) => {
        const latest = latestReading(indicator)
        if (latest === null) return <NoData text={noData} />
        const decimals = decimalsOfSeries(
          indicator,
          officialReadings(indicator).filter(({ basis }) => basis === latest.basis),
        )
        return (
          <Changed
            state={indicator}
            of={(then) => latestReading(then, latest.basis)?.value}
            show={(value) => formatQuantity(value, indicator.unit, locale, withDecimals(value, decimals))}
          />
        )
      },
    },
    {
      key: 'period',
      header: words.period,
      width: isCompared ? '19rem' : '14rem',
      phone: 'labelled',
      cell: (indicator) => {
        const latest = latestReading(indicator)
        if (latest === null) return null
        return (
          <Changed
            state={indicator}
            of={(then) => latestReading(then, latest.basis)?.period}
            show={(period) =>
              period === latest.period
                ? joinPhrases([formatPeriod(period, locale), words.bases[latest.basis]], locale)
                : formatPeriod(period, locale)
            }
          />
        )
      },
    },
    { key: 'trend', header: words.trend, width: '7rem', phone: 'labelled', cell: (indicator) => <Trend indicator={indicator} /> },
  ]
  return <DataTable caption={words.series} columns={columns} rows={indicators} rowKey={({ id }) => id} />
}

function Trend({ indicator }: { readonly indicator: Indicator }) {
  const basis = latestReading(indicator)?.basis
  const readings = officialReadings(indicator)
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
