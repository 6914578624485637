import type { Indicator, Observation, Quote } from '#src/contract/indicator'
import { readingKnownOn } from './known-readings'
import { comparePeriods } from './period'

/** Why a quote cannot be checked: period, unit and basis are compared before the value. */
export type Uncheckable = 'words-only' | 'other-unit' | 'other-basis' | 'no-reading' | 'only-announcement'

/** Whether a quote agrees with the official series as first published, and if not, why it differs or cannot be told. */
export type QuoteCheck =
  | (Compared & { readonly verdict: 'matches' })
  /** revision: the figure was revised to what was quoted; rounding: less than one of the last digit said; unexplained: no rule can tell */
  | (Compared & { readonly verdict: 'differs'; readonly why: 'revision' | 'rounding' | 'unexplained' })
  | { readonly verdict: 'unchecked'; readonly reason: Uncheckable; readonly official: null }

interface Compared {
  /** the series' reading as first published */
  readonly official: Observation
  /** as last published; the same one where it was never revised */
  readonly latest: Observation
  /** official less quoted, in the quote's unit */
  readonly difference: number
}

/**
 * Compares a quote with the series' own reading for the same period and basis, as it was first published; a reading that the announcement itself is
 * the only source of proves nothing. A quoted number counts as equal within half of its last digit as meant; `>` and `>=` as such bounds.
 */
export function checkQuote(quote: Quote, indicator: Indicator): QuoteCheck {
  const cannot = (reason: Uncheckable): QuoteCheck => ({ verdict: 'unchecked', reason, official: null })
  if (quote.kind === 'claim' || quote.value === null) return cannot('words-only')
  if (!isSameUnit(quote, indicator)) return cannot('other-unit')
  const atPeriod = readingsFor(indicator, quote.period, quote.basis)
  const published = atPeriod.filter(({ fromAnnouncement }) => !fromAnnouncement)
  const [official, latest] = [published[0], published.at(-1)]
  if (official === undefined || latest === undefined) {
    if (atPeriod.length > 0) return cannot('only-announcement')
    return cannot(readingsFor(indicator, quote.period).length > 0 ? 'other-basis' : 'no-reading')
  }
  let base = 0
  if (quote.kind === 'change') {
    const before = quote.against === null ? [] : readingsFor(indicator, quote.against).filter(({ fromAnnouncement }) => !fromAnnouncement)
    if (before[0] === undefined) return cannot('no-reading')
    base = before[0].value
  }
  const said = quote.value
  const differenceOf = (reading: Observation) => roundTo(reading.value - base - said, 6)
  const difference = differenceOf(official)
  const compared = { official, latest, difference }
  if (agrees(quote, difference)) return { verdict: 'matches', ...compared }
  const isRounding = Math.abs(difference) < 10 ** -decimalsOf(quote)
  return {
    verdict: 'differs',
    ...compared,
    why: agrees(quote, differenceOf(latest)) ? 'revision' : isRounding ? 'rounding' : 'unexplained',
  }
}

/** A change of a rate is said in points; everything else in the unit of its series. */
function isSameUnit({ unit, kind }: Quote, { unit: own, measure }: Indicator): boolean {
  const isRate = measure === 'growth' || measure === 'share'
  return kind === 'change' && isRate ? unit.zh !== own.zh || own.zh === '' : unit.zh === own.zh
}

function agrees(quote: Quote, difference: number): boolean {
  const isBound = quote.comparator === '>' || quote.comparator === '>='
  return isBound ? difference >= 0 : Math.abs(difference) <= 0.5 * 10 ** -decimalsOf(quote) + 1e-9
}

/** The readings of a period, first published first; those of which no text was read after all others of it, whenever they may be from. */
function readingsFor({ observations }: Indicator, period: string, basis?: Quote['basis']): Observation[] {
  const ofPeriod = observations.filter(
    (reading) => reading.period === period && (basis === undefined || reading.basis === basis) && reading.basis !== 'target',
  )
  const known = ofPeriod.filter(({ confidence }) => confidence !== 'recalled')
  return (known.length > 0 ? known : ofPeriod).toSorted((one, other) =>
    readingKnownOn(one) < readingKnownOn(other) ? -1 : readingKnownOn(one) > readingKnownOn(other) ? 1 : 0,
  )
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
