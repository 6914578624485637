import type { ReactNode } from 'react'
import { Changed } from '#src/board/changed'
import type { Indicator, Quote } from '#src/contract/indicator'
import type { IndicatorChange } from '#src/domain/known-readings'
import { checkQuote, decimalsOf, type QuoteCheck, roundTo } from '#src/domain/quote-check'
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

interface CheckProps {
  readonly quote: Quote
  /** with what changed of it, where it was compared */
  readonly indicator: Indicator & { readonly change?: IndicatorChange | null }
}

interface ChangedCheckProps<Value> extends CheckProps {
  readonly of: (check: QuoteCheck) => Value
  readonly show: (value: NonNullable<Value>) => ReactNode
}

/** Something about how a quote checks; where it was another on the day compared with, and the quote known by then, that one struck before it. */
function ChangedCheck<Value>({ quote, indicator, of, show }: ChangedCheckProps<Value>) {
  const { change = null } = indicator
  const wasQuoted = change?.before.quotes.some(({ id }) => id === quote.id) === true
  const state = { ...indicator, change: wasQuoted ? change : null }
  return <Changed state={state} of={(then: Indicator) => of(checkQuote(quote, then))} show={show} />
}

/** The official reading for the quote's own period, marked where it is from memory, or why none can be compared with. */
export function OfficialReading({ quote, indicator }: CheckProps) {
  const locale = useLocale()
  const { uncheckable, confidence } = useWords(vocabulary)
  const check = checkQuote(quote, indicator)
  if (check.verdict === 'unchecked') return <NoData text={uncheckable[check.reason]} />
  return (
    <ChangedCheck
      quote={quote}
      indicator={indicator}
      of={({ official }) =>
        official && {
          comparator: official.comparator,
          value: official.value,
          decimals: Math.max(decimalsOf(official), quote.kind === 'level' ? decimalsOf(quote) : 0),
          confidence: official.confidence,
        }
      }
      show={(official) => (
        <>
          {comparatorSigns[official.comparator]}
          {formatQuantity(official.value, indicator.unit, locale, withDecimals(official.value, official.decimals))}{' '}
          {official.confidence === 'recalled' && <Tag isDashed>{confidence.recalled}</Tag>}
        </>
      )}
    />
  )
}

/** The last published reading of the quote's period where it is another than the first; else that none was found. */
export function LatestReading({ quote, indicator }: CheckProps) {
  const words = useWords(indicatorsWords)
  const { noData } = useWords(vocabulary)
  const locale = useLocale()
  if (checkQuote(quote, indicator).verdict === 'unchecked') return <NoData text={noData} />
  return (
    <ChangedCheck
      quote={quote}
      indicator={indicator}
      of={(check) =>
        check.verdict === 'unchecked'
          ? null
          : { isRevised: check.latest !== check.official, value: check.latest.value, decimals: decimalsOf(check.latest) }
      }
      show={({ isRevised, value, decimals }) =>
        isRevised ? formatQuantity(value, indicator.unit, locale, withDecimals(value, decimals)) : words.notRevised
      }
    />
  )
}

interface VerdictProps extends CheckProps {
  readonly isWhyShown?: boolean
}

/** Whether the quote agrees with the series, and if not, by how much or why it cannot be told. */
export function Verdict({ quote, indicator, isWhyShown = false }: VerdictProps) {
  const words = useWords(indicatorsWords)
  const { check } = useWords(vocabulary)
  const locale = useLocale()
  const result = checkQuote(quote, indicator)
  const unit = indicator.measure === 'growth' || indicator.measure === 'share' ? words.points : inLocale(indicator.unit, locale)
  return (
    <>
      <ChangedCheck
        quote={quote}
        indicator={indicator}
        of={({ verdict }) => verdict}
        show={(verdict) => <Marked mark={<CheckMark variant={verdict === 'unchecked' ? 'unknown' : verdict} />}>{check[verdict]}</Marked>}
      />
      {isWhyShown && result.verdict === 'unchecked' && <div className={text['small']}>{words.reasons[result.reason]}</div>}
      {result.verdict === 'differs' && (
        <div className={text['small']}>
          {joinPhrases([words.difference(`${formatChange(roundTo(result.difference, 2), 2)} ${unit}`), words.why[result.why]], locale)}
        </div>
      )}
    </>
  )
}
