import { PageLink } from '#src/board/page-link'
import { QuoteVerdictShown } from '#src/board/quote-verdict'
import type { Indicator, Quote } from '#src/contract/indicator'
import { headlineOf, leadingQuotes, type QuoteRow, quoteRows } from '#src/domain/overview'
import { decimalsOf, readingsBeside, roundTo, type Uncheckable } from '#src/domain/quote-check'
import { inLocale } from '#src/i18n/bilingual'
import { comparatorSigns, formatChange, formatNumber, formatPeriod, formatQuantity, inBrackets, withDecimals } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { classNames } from '#src/ui/class-names'
import { DotMark } from '#src/ui/dot-mark'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

const shownQuotes = 7

/** What the announcement quoted against what the official series says of the same period: what does not agree first, the headline's always. */
export function Quotes({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const list = useListView()
  const rows = quoteRows(overview.indicators)
  return (
    <Section
      title={words.quotes.title}
      note={
        rows.length > 0 && (
          <PageLink to="/indicators" view={list({})} className={text['link']}>
            {words.quotes.all(formatNumber(rows.length))}
          </PageLink>
        )
      }
    >
      {rows.length === 0 ? (
        <p className={text['muted']}>{words.kpi.noQuotes}</p>
      ) : (
        <QuoteTable rows={leadingQuotes(rows, shownQuotes, headlineOf(overview.indicators)?.indicator.id)} />
      )}
    </Section>
  )
}

function QuoteTable({ rows }: { readonly rows: readonly QuoteRow[] }) {
  const words = useWords(overviewWords)
  return (
    <table className={classNames(styles.table, styles.quotes)}>
      <caption>
        <VisuallyHidden>{words.quotes.caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.quotes.said}</th>
          <th scope="col">{words.quotes.saidValue}</th>
          <th scope="col">{words.quotes.official}</th>
          <th scope="col" className={styles.check}>
            {words.quotes.check}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QuoteLine key={row.quote.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function QuoteLine({ row: { indicator, quote, check } }: { readonly row: QuoteRow }) {
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const show = (value: number) => {
    const decimals = Math.max(decimalsOf(quote), decimalsOf({ value }))
    const format = withDecimals(value, decimals, quote.kind === 'change' ? formatChange : formatNumber)
    return formatQuantity(value, quote.unit, locale, format)
  }
  const { comparison } = check
  const said = quote.value === null ? terms.inWords : `${comparatorSigns[quote.comparator]}${show(quote.value)}`
  return (
    <tr>
      <th scope="row">
        <PageLink to={`/indicators/${indicator.id}`}>{inLocale(indicator.name, locale)}</PageLink>
        <span className={styles.period}>{formatPeriod(quote.period, locale)}</span>
      </th>
      <td>{said}</td>
      <td>
        {comparison.verdict === 'unchecked' ? (
          <Beside indicator={indicator} quote={quote} reason={comparison.reason} />
        ) : (
          <>
            {show(roundTo((quote.value ?? 0) + comparison.difference, 4))}
            {comparison.official.confidence === 'recalled' && (
              // The word would take the room of the name; the chart above says it beside the same mark.
              <span title={terms.confidence.recalled} className={styles.doubt}>
                <DotMark variant="recalled" />
                <VisuallyHidden>{terms.confidence.recalled}</VisuallyHidden>
              </span>
            )}
          </>
        )}
      </td>
      <td className={styles.check}>
        <QuoteVerdictShown verdict={check.verdict} />
        {check.by === 'person' && <span className={styles.period}>{terms.checkedBy.person}</span>}
      </td>
    </tr>
  )
}

interface BesideProps {
  readonly indicator: Indicator
  readonly quote: Quote
  readonly reason: Uncheckable
}

/** Why there is no official figure to compare with; and what is known of other days, each with its own. */
function Beside({ indicator, quote, reason }: BesideProps) {
  const { uncheckable } = useWords(vocabulary)
  const locale = useLocale()
  // Those of other indicators would need their names, and there is no room for them here.
  const readings = readingsBeside(quote, indicator, [indicator])
  return (
    <>
      <span className={text['muted']}>{uncheckable[reason]}</span>
      {readings.map(({ indicator: { unit }, reading: { id, comparator, value, period } }) => (
        <span key={id} className={styles.period}>
          {comparatorSigns[comparator]}
          {formatQuantity(value, unit, locale)}
          {inBrackets(formatPeriod(period, locale), locale)}
        </span>
      ))}
    </>
  )
}
