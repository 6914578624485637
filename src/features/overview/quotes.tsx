import { PageLink } from '#src/board/page-link'
import { leadingQuotes, type QuoteRow, quoteRows } from '#src/domain/overview'
import { decimalsOf, roundTo } from '#src/domain/quote-check'
import { inLocale } from '#src/i18n/bilingual'
import { comparatorSigns, formatChange, formatNumber, formatPeriod, formatQuantity, withDecimals } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { CheckMark } from '#src/ui/check-mark'
import { DotMark } from '#src/ui/dot-mark'
import { Marked } from '#src/ui/marked'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

const shownQuotes = 6

/** What the announcement quoted against what the official series says of the same period. */
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
      {rows.length === 0 ? <p className={text['muted']}>{words.kpi.noQuotes}</p> : <QuoteTable rows={leadingQuotes(rows, shownQuotes)} />}
    </Section>
  )
}

function QuoteTable({ rows }: { readonly rows: readonly QuoteRow[] }) {
  const words = useWords(overviewWords)
  return (
    <table className={styles.table}>
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
  const said = quote.value === null ? terms.inWords : `${comparatorSigns[quote.comparator]}${show(quote.value)}`
  return (
    <tr>
      <th scope="row">
        <PageLink to={`/indicators/${indicator.id}`}>{inLocale(indicator.name, locale)}</PageLink>
        <span className={styles.period}>{formatPeriod(quote.period, locale)}</span>
      </th>
      <td>{said}</td>
      <td>
        {check.verdict === 'unchecked' ? (
          <span className={text['muted']}>{terms.uncheckable[check.reason]}</span>
        ) : (
          <>
            {show(roundTo((quote.value ?? 0) + check.difference, 4))}
            {check.official.confidence === 'recalled' && (
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
        <Marked mark={<CheckMark variant={check.verdict === 'unchecked' ? 'unknown' : check.verdict} />}>
          {terms.check[check.verdict]}
        </Marked>
      </td>
    </tr>
  )
}
