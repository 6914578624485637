import type { Quote } from '#src/contract/indicator'
import { checkQuote, decimalsOf, roundTo } from '#src/domain/quote-check'
import type { Indicator } from '#src/contract/indicator'
import { inLocale } from '#src/i18n/bilingual'
import { comparatorSigns, formatChange, formatNumber, formatQuantity, joinPhrases, withDecimals } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { indicatorsWords } from '#src/i18n/words/indicators'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { CheckMark } from '#src/ui/check-mark'
import { Marked } from '#src/ui/marked'
import { NoData } from '#src/ui/no-data'
import { Tag } from '#src/ui/tag'
import text from '#src/ui/text.module.css'

/** What was quoted, with sign and unit; words only where no value was given. */
export function QuoteValue({ quote }: { readonly quote: Quote }) {
  const locale = useLocale()
  if (quote.value === null) return <span className={text['muted']}>{inLocale(quote.said, locale)}</span>
  const format = withDecimals(quote.value, decimalsOf(quote), quote.kind === 'change' ? formatChange : formatNumber)
  return `${comparatorSigns[quote.comparator]}${formatQuantity(quote.value, quote.unit, locale, format)}`
}

/** The official reading for the quote's own period, marked where it is from memory, or that there is none. */
export function OfficialReading({ quote, indicator }: { readonly quote: Quote; readonly indicator: Indicator }) {
  const locale = useLocale()
  const { noData, confidence } = useWords(vocabulary)
  const { official } = checkQuote(quote, indicator)
  return official === null ? (
    <NoData text={noData} />
  ) : (
    <>
      {comparatorSigns[official.comparator]}
      {formatQuantity(
        official.value,
        indicator.unit,
        locale,
        withDecimals(official.value, Math.max(decimalsOf(official), quote.kind === 'level' ? decimalsOf(quote) : 0)),
      )}{' '}
      {official.confidence === 'recalled' && <Tag isDashed>{confidence.recalled}</Tag>}
    </>
  )
}

/** The last published reading of the quote's period where it is another than the first; else that none was found. */
export function LatestReading({ quote, indicator }: { readonly quote: Quote; readonly indicator: Indicator }) {
  const words = useWords(indicatorsWords)
  const { noData } = useWords(vocabulary)
  const locale = useLocale()
  const check = checkQuote(quote, indicator)
  if (check.verdict === 'unchecked') return <NoData text={noData} />
  if (check.latest === check.official) return words.notRevised
  return formatQuantity(check.latest.value, indicator.unit, locale, withDecimals(check.latest.value, decimalsOf(check.latest)))
}

/** Whether the quote agrees with the series, and if not, by how much or why it cannot be told. */
export function Verdict({
  quote,
  indicator,
  isWhyShown = false,
}: {
  readonly quote: Quote
  readonly indicator: Indicator
  readonly isWhyShown?: boolean
}) {
  const words = useWords(indicatorsWords)
  const { check } = useWords(vocabulary)
  const locale = useLocale()
  const result = checkQuote(quote, indicator)
  const variant = result.verdict === 'unchecked' ? 'unknown' : result.verdict
  const unit = indicator.measure === 'growth' || indicator.measure === 'share' ? words.points : inLocale(indicator.unit, locale)
  return (
    <>
      <Marked mark={<CheckMark variant={variant} />}>{check[result.verdict]}</Marked>
      {isWhyShown && result.verdict === 'unchecked' && <div className={text['small']}>{words.reasons[result.reason]}</div>}
      {result.verdict === 'differs' && (
        <div className={text['small']}>
          {joinPhrases([words.difference(`${formatChange(roundTo(result.difference, 2), 2)} ${unit}`), words.why[result.why]], locale)}
        </div>
      )}
    </>
  )
}
