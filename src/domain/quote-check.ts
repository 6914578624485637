import type { Indicator, Observation, Quote } from '#src/contract/indicator'
import { comparePeriods } from './period'

/** Whether a quote agrees with the official series, and if not, why it cannot be told. */
export type QuoteCheck =
  | { readonly verdict: 'matches'; readonly official: Observation; readonly difference: number }
  | { readonly verdict: 'differs'; readonly official: Observation; readonly difference: number }
  | { readonly verdict: 'unchecked'; readonly reason: 'words-only' | 'no-reading' | 'only-announcement'; readonly official: null }

/**
 * Compares a quote with the series' own reading for the same period and basis; a reading that the announcement itself is the
 * only source of proves nothing. A quoted number counts as equal within half of its last digit as meant; `>` and `>=` as such bounds.
 */
export function checkQuote(quote: Quote, indicator: Indicator): QuoteCheck {
  if (quote.kind === 'claim' || quote.value === null) return { verdict: 'unchecked', reason: 'words-only', official: null }
  const atPeriod = readingsFor(indicator, quote.period, quote.basis)
  const official = atPeriod.find(({ fromAnnouncement }) => !fromAnnouncement)
  if (official === undefined)
    return { verdict: 'unchecked', reason: atPeriod.length === 0 ? 'no-reading' : 'only-announcement', official: null }
  if (quote.kind === 'level') return compare(quote, quote.value, official, official.value)
  const before =
    quote.against === null ? undefined : readingsFor(indicator, quote.against).find(({ fromAnnouncement }) => !fromAnnouncement)
  if (before === undefined) return { verdict: 'unchecked', reason: 'no-reading', official: null }
  return compare(quote, quote.value, official, official.value - before.value)
}

function compare(quote: Quote, said: number, official: Observation, shown: number): QuoteCheck {
  const difference = roundTo(shown - said, 6)
  const isBound = quote.comparator === '>' || quote.comparator === '>='
  const agrees = isBound ? difference >= 0 : Math.abs(difference) <= 0.5 * 10 ** -decimalsOf(quote) + 1e-9
  return { verdict: agrees ? 'matches' : 'differs', official, difference }
}

const confidenceOrder = ['verified', 'derived', 'recalled']

function readingsFor({ observations }: Indicator, period: string, basis?: Quote['basis']): Observation[] {
  return observations
    .filter((reading) => reading.period === period && (basis === undefined || reading.basis === basis) && reading.basis !== 'target')
    .toSorted((one, other) => confidenceOrder.indexOf(one.confidence) - confidenceOrder.indexOf(other.confidence))
}

/** How many decimals a value is written with. A number cannot end in a zero, so a quote says where it is meant to: 4.0, not 4. */
export const decimalsOf = ({ value, decimals }: { readonly value: number | null; readonly decimals?: number | undefined }): number =>
  decimals ?? String(value ?? 0).split('.')[1]?.length ?? 0

/** The decimals that all readings of one series are shown with, so that 49 among 49.3 and 50.2 reads 49.0. */
export const decimalsOfSeries = (readings: readonly Pick<Observation, 'value'>[]): number => Math.max(0, ...readings.map(decimalsOf))

/** Rounded to so many decimals, without the noise of binary fractions. */
export const roundTo = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals

/** The last reading that is not a target, of one basis where given. */
export function latestReading({ observations }: Indicator, basis?: Quote['basis']): Observation | null {
  return (
    observations
      .filter((reading) => reading.basis !== 'target' && (basis === undefined || reading.basis === basis))
      .toSorted((one, other) => comparePeriods(one.period, other.period))
      .at(-1) ?? null
  )
}
