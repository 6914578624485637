import type { ReactNode } from 'react'
import { Changed } from '#src/board/changed'
import { QuoteVerdictShown } from '#src/board/quote-verdict'
import type { Indicator, Quote } from '#src/contract/indicator'
import type { IndicatorChange } from '#src/domain/known-readings'
import {
  checkQuote,
  type Compared,
  decimalsOf,
  decimalsOfSeries,
  officialReadings,
  type OwnedReading,
  type QuoteCheck,
  readingsBeside,
  roundTo,
} from '#src/domain/quote-check'
import { inLocale } from '#src/i18n/bilingual'
import {
  comparatorSigns,
  formatChange,
  formatNumber,
  formatPeriod,
  formatQuantity,
  inBrackets,
  joinPhrases,
  withDecimals,
} from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { indicatorsWords } from '#src/i18n/words/indicators'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { NoData } from '#src/ui/no-data'
import { Tag } from '#src/ui/tag'
import text from '#src/ui/text.module.css'
import styles from './indicators.module.css'

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
  // The quote as it stood on either day: what a person found may not have been known on the earlier one.
  const quoteOf = ({ quotes }: Indicator) => quotes.find(({ id }) => id === quote.id) ?? quote
  return <Changed state={state} of={(some: Indicator) => of(checkQuote(quoteOf(some), some))} show={show} />
}

interface OfficialProps extends CheckProps {
  /** all indicators: words may be held against the readings of others */
  readonly indicators: readonly Indicator[]
}

/** The official reading for the quote's own period, marked where it is from memory; or why there is none, with what is known of other days. */
export function OfficialReading({ quote, indicator, indicators }: OfficialProps) {
  const locale = useLocale()
  const { uncheckable, confidence } = useWords(vocabulary)
  const { comparison } = checkQuote(quote, indicator)
  if (comparison.verdict === 'unchecked') {
    return (
      <div className={styles['beside']}>
        <NoData text={uncheckable[comparison.reason]} />
        {readingsBeside(quote, indicator, indicators).map((owned) => (
          <div key={owned.reading.id} className={text['small']}>
            {owned.indicator.id !== indicator.id && `${inLocale(owned.indicator.name, locale)} `}
            <DatedReading owned={owned} />
          </div>
        ))}
      </div>
    )
  }
  return (
    <ChangedCheck
      quote={quote}
      indicator={indicator}
      of={({ comparison: was }) => (was.verdict === 'unchecked' ? null : officialFigure(quote, was))}
      show={(official) => (
        <>
          {comparatorSigns[official.comparator]}
          {formatQuantity(
            official.value,
            quote.unit,
            locale,
            withDecimals(official.value, official.decimals, quote.kind === 'change' ? formatChange : formatNumber),
          )}{' '}
          {official.confidence === 'recalled' && <Tag isDashed>{confidence.recalled}</Tag>}
        </>
      )}
    />
  )
}

/** What the series says of what was quoted: its reading, or how that moved where a change was quoted. */
function officialFigure(quote: Quote, { official, difference }: Compared) {
  const isChange = quote.kind === 'change'
  const value = isChange ? roundTo((quote.value ?? 0) + difference, 6) : official.value
  return {
    comparator: official.comparator,
    value,
    decimals: Math.max(decimalsOf({ value }), decimalsOf(quote)),
    confidence: official.confidence,
  }
}

/** A reading with its unit and its own period, marked where it is not read from a text. */
export function DatedReading({ owned: { indicator, reading } }: { readonly owned: OwnedReading }) {
  const locale = useLocale()
  const { confidence } = useWords(vocabulary)
  const alike = officialReadings(indicator).filter(({ basis }) => basis === reading.basis)
  return (
    <span className={text['nowrap']}>
      {comparatorSigns[reading.comparator]}
      {formatQuantity(reading.value, indicator.unit, locale, withDecimals(reading.value, decimalsOfSeries(indicator, alike)))}
      {inBrackets(
        joinPhrases(
          [
            formatPeriod(reading.period, locale),
            ...(reading.confidence === 'verified' ? [] : [confidence[reading.confidence].toLowerCase()]),
          ],
          locale,
        ),
        locale,
      )}
    </span>
  )
}

/** The last published reading of the quote's period where it is another than the first; else that none was found. */
export function LatestReading({ quote, indicator }: CheckProps) {
  const words = useWords(indicatorsWords)
  const { noData } = useWords(vocabulary)
  const locale = useLocale()
  if (checkQuote(quote, indicator).comparison.verdict === 'unchecked') return <NoData text={noData} />
  return (
    <ChangedCheck
      quote={quote}
      indicator={indicator}
      of={({ comparison }) =>
        comparison.verdict === 'unchecked'
          ? null
          : {
              isRevised: comparison.latest !== comparison.official,
              value: comparison.latest.value,
              decimals: decimalsOf(comparison.latest),
            }
      }
      show={({ isRevised, value, decimals }) =>
        isRevised ? formatQuantity(value, indicator.unit, locale, withDecimals(value, decimals)) : words.notRevised
      }
    />
  )
}

interface VerdictProps extends CheckProps {
  /** also who says so, and where it cannot be told by rule, why */
  readonly isWhyShown?: boolean
}

/** How the quote stands to the series, by how much it differs, and that a person said so where no rule can. */
export function Verdict({ quote, indicator, isWhyShown = false }: VerdictProps) {
  const words = useWords(indicatorsWords)
  const { checkedBy } = useWords(vocabulary)
  const locale = useLocale()
  const { by, comparison, verdict } = checkQuote(quote, indicator)
  const isRate = indicator.measure === 'growth' || indicator.measure === 'share'
  const apart = (difference: number) => {
    const format = withDecimals(difference, decimalsOf({ value: difference }), formatChange)
    return isRate ? `${format(difference)} ${words.points}` : formatQuantity(difference, indicator.unit, locale, format)
  }
  const isApart = comparison.verdict !== 'unchecked' && comparison.verdict !== 'agrees'
  return (
    <>
      <ChangedCheck
        quote={quote}
        indicator={indicator}
        of={(check) => check.verdict}
        show={(shown) => <QuoteVerdictShown verdict={shown} />}
      />
      {(by === 'person' || (isWhyShown && verdict !== 'unchecked')) && <div className={text['small']}>{checkedBy[by]}</div>}
      {isWhyShown && comparison.verdict === 'unchecked' && <div className={text['small']}>{words.reasons[comparison.reason]}</div>}
      {isApart && (
        <div className={text['small']}>
          {joinPhrases(
            [
              words.difference(apart(comparison.difference)),
              // A person's word for why stands beside it.
              ...(comparison.verdict === 'differs' && by === 'rule' ? [words.why[comparison.why]] : []),
            ],
            locale,
          )}
        </div>
      )}
    </>
  )
}
