import type { ReactNode } from 'react'
import { PageLink } from '#src/board/page-link'
import type { MeasureState } from '#src/domain/measure-state'
import { isOnlyIndirect } from '#src/domain/measure-groups'
import type { AnswerCase } from '#src/domain/answer-cases'
import { summariseCities } from '#src/domain/city-summary'
import { answerHistory, countOn } from '#src/domain/answer-history'
import { headlineOf, quarterEnds, quoteRows } from '#src/domain/overview'
import { spanOf } from '#src/domain/period'
import { checkQuote, quoteGroups, type QuoteVerdict, roundTo } from '#src/domain/quote-check'
import { inLocale } from '#src/i18n/bilingual'
import { formatChange, formatDay, formatNumber, formatPeriod, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Kpi } from '#src/ui/kpi'
import { KpiStrip } from '#src/ui/kpi-strip'
import { Sparkline } from '#src/ui/sparkline'
import text from '#src/ui/text.module.css'
import { ChangesFigure } from './changes-figure'
import styles from './overview.module.css'
import { PastFigure } from './past-figure'
import { type Overview, useListView } from './use-overview'

interface Props {
  readonly overview: Overview
}

/** The figures, each over the column that explains it, each leading to what it counts. */
export function Figures({ overview }: Props) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const { board, before } = overview
  return (
    <section aria-label={words.figures}>
      <div className={styles.figures}>
        <LedgerFigures overview={overview} />
        <KpiStrip>
          <GrowthFigure overview={overview} />
          <QuotesFigure overview={overview} />
        </KpiStrip>
        <KpiStrip>
          <ChangesFigure overview={overview} />
          <CitiesFigure overview={overview} />
        </KpiStrip>
      </div>
      <p className={styles.basis}>{words.basis(formatDay(board.asOf, locale), formatDay(before, locale))}</p>
    </section>
  )
}

function LedgerFigures({ overview }: Props) {
  const words = useWords(overviewWords)
  const list = useListView()
  const { board, states } = overview
  const { plan } = board.ledger
  const days = quarterEnds(spanOf(plan.announcedOn.period).first, board.asOf)
  const total = formatNumber(states.length)
  // Thousands leave no room beside a figure; the total stands first of all anyway.
  const hasRoom = states.length < 1_000
  const unit = hasRoom ? words.of(total) : undefined
  const direct = states.filter(isDirect)
  const indirect = states.filter(isOnlyIndirect)
  const open = states.filter(isOpen)
  const continuing = states.filter(({ schedule }) => schedule === 'continuing')
  const ids = new Set(states.map(({ measure }) => measure.id))
  const trend = (predicate: (answers: AnswerCase) => boolean) => {
    const history = answerHistory(board.ledger, board)
    return days.map((day) => ({ value: countOn(history, day, ids, predicate) }))
  }
  const usedHeadings = new Set(states.map(({ measure }) => measure.heading))
  const usedPillars = new Set(states.map(({ pillar }) => pillar))
  return (
    <KpiStrip className={styles.ledger}>
      <Kpi
        label={words.kpi.total}
        figure={
          <PageLink to="/measures" view={list({})}>
            {total}
          </PageLink>
        }
        unit={words.measureUnit}
        meaning={words.kpi.totalMeaning(formatNumber(usedPillars.size), formatNumber(usedHeadings.size))}
      />
      <Kpi
        label={words.kpi.direct}
        figure={
          <PageLink to="/measures" view={list({ directness: ['direct'] })}>
            {formatNumber(direct.length)}
          </PageLink>
        }
        unit={unit}
        trend={
          hasRoom && <Sparkline points={trend(({ inputs }) => inputs.direct === true)} label={words.trendOf(words.kpi.direct)} width={36} />
        }
        meaning={
          <>
            <ShareLine overview={overview} has={isDirect} />
            {words.kpi.directMeaning(formatNumber(indirect.length))}
          </>
        }
      />
      <PastFigure overview={overview} trend={hasRoom ? (state) => trend(({ inputs }) => inputs.schedule === state) : null} />
      <Kpi
        label={words.kpi.open}
        figure={
          <PageLink to="/measures" view={list({ schedule: ['no-deadline'] })}>
            {formatNumber(open.length)}
          </PageLink>
        }
        unit={unit}
        meaning={
          <>
            <ShareLine overview={overview} has={isOpen} />
            {words.kpi.openMeaning(formatNumber(continuing.length))}
          </>
        }
      />
    </KpiStrip>
  )
}

const isDirect = ({ evidence }: MeasureState): boolean => evidence.direct === true
const isOpen = ({ schedule }: MeasureState): boolean => schedule === 'no-deadline'
const shareOf = (states: readonly MeasureState[], has: (state: MeasureState) => boolean): number =>
  states.filter(has).length / Math.max(1, states.length)

/** A share in percent and how it moved, in points. */
function ShareLine({ overview, has }: Props & { readonly has: (state: MeasureState) => boolean }): ReactNode {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const { board, before, states, statesBefore } = overview
  const share = roundTo(shareOf(states, has) * 100, 1)
  const moved = roundTo(share - roundTo(shareOf(statesBefore, has) * 100, 1), 1)
  const unmoved = board.before === null ? words.unmoved : words.unmovedSince(formatDay(before, locale))
  return (
    <span className={styles.line}>
      {words.share(formatNumber(share, 1))}
      <span className={text['nowrap']}>{moved === 0 ? unmoved : words.points(formatChange(moved, 1))}</span>
    </span>
  )
}

function GrowthFigure({ overview }: Props) {
  const words = useWords(overviewWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const headline = headlineOf(overview.indicators)
  if (headline === null) return <Kpi label={words.kpi.growth} unknown={terms.noData} meaning={words.kpi.noGrowth} />
  const { indicator, basis, latest, before, quotes, readings } = headline
  const unit = inLocale(indicator.unit, locale)
  const quoted = quotes[0]
  return (
    <Kpi
      label={inLocale(indicator.name, locale)}
      figure={<PageLink to={`/indicators/${indicator.id}`}>{formatNumber(latest.value, 1)}</PageLink>}
      unit={unit}
      trend={
        <Sparkline
          points={readings.map((reading, index) => ({
            value: reading.value,
            isRecalled: reading.confidence === 'recalled',
            startsAnew: basis === 'ytd' && reading.period.slice(0, 4) !== readings[index - 1]?.period.slice(0, 4),
          }))}
        />
      }
      meaning={
        <>
          <span className={styles.line}>
            {quoted === undefined
              ? words.kpi.notQuoted
              : words.kpi.quoted(`${formatNumber(quoted.value, 1)}${unit}`, terms.check[checkQuote(quoted, indicator).verdict])}
          </span>
          <span className={styles.line}>
            {formatPeriod(latest.period, locale)} {words.growth.basis[latest.basis === 'year' ? 'year' : basis]}
          </span>
          {before !== null && (
            <>
              {words.kpi.sinceReading(
                formatPeriod(before.period, locale),
                words.points(formatChange(roundTo(latest.value - before.value, 2), 1)),
              )}
            </>
          )}
        </>
      }
    />
  )
}

function QuotesFigure({ overview }: Props) {
  const words = useWords(overviewWords)
  const list = useListView()
  const rows = quoteRows(overview.indicators)
  const locale = useLocale()
  const { quoteGroup } = useWords(vocabulary)
  const counted = (name: keyof typeof quoteGroups) => {
    const verdicts: readonly QuoteVerdict[] = quoteGroups[name]
    return quoteGroup[name](formatNumber(rows.filter(({ check }) => verdicts.includes(check.verdict)).length))
  }
  return (
    <Kpi
      label={words.kpi.quotes}
      figure={
        <PageLink to="/indicators" view={list({})}>
          {formatNumber(rows.length)}
        </PageLink>
      }
      unit={words.kpi.quotesUnit}
      meaning={
        rows.length === 0 ? words.kpi.noQuotes : joinPhrases((['agree', 'conflict', 'apart', 'unknown'] as const).map(counted), locale)
      }
    />
  )
}

function CitiesFigure({ overview }: Props) {
  const words = useWords(overviewWords)
  const { noData } = useWords(vocabulary)
  const { ledger, cities } = overview.board
  if (ledger.programme === null) return <Kpi label={words.kpi.cities} unknown={noData} meaning={words.kpi.noCities} />
  const { confirmed, byDate, open } = summariseCities(cities)
  return (
    <Kpi
      label={words.kpi.cities}
      figure={<PageLink to="/cities">{formatNumber(confirmed)}</PageLink>}
      unit={words.of(formatNumber(cities.length))}
      meaning={words.kpi.citiesMeaning(formatNumber(byDate), formatNumber(open))}
    />
  )
}
