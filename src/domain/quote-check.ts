import type { Indicator, Judgement, JudgedVerdict, Observation, Quote } from '#src/contract/indicator'
import { daysBetween } from './day'
import { readingKnownOn } from './known-readings'
import { comparePeriods, spanOf } from './period'

/** Why a quote cannot be compared: period, unit and basis are looked at before the value. */
export type Uncheckable = 'words-only' | 'other-unit' | 'other-basis' | 'no-reading' | 'only-announcement'

/** What a rule can tell of a quote and the official series as first published, and if they differ, why, or why it cannot be told. */
export type Comparison =
  /** rounds: as exact as it was said; cut: the further digits were left off, where rounding would have given another */
  | (Compared & { readonly verdict: 'agrees' | 'rounds' | 'cut' })
  /** revision: the figure was revised to what was quoted; rounding: less than one of the last digit said; unexplained: no rule can tell */
  | (Compared & { readonly verdict: 'differs'; readonly why: 'revision' | 'rounding' | 'unexplained' })
  | { readonly verdict: 'unchecked'; readonly reason: Uncheckable; readonly official: null }

/** A quote's own figure in the series, and how far it is from what was said. */
export interface Compared {
  /** the series' reading as first published */
  readonly official: Observation
  /** as last published; the same one where it was never revised */
  readonly latest: Observation
  /** official less quoted, in the quote's unit */
  readonly difference: number
}

/** What someone must look at comes first. */
export const quoteVerdicts = [
  'conflicts',
  'differs',
  'partly',
  'cut',
  'rounds',
  'agrees',
  'only-in-announcement',
  'unchecked',
] as const satisfies readonly (JudgedVerdict | Comparison['verdict'])[]
export type QuoteVerdict = (typeof quoteVerdicts)[number]

/** The verdicts in the groups that a tally counts them by: against it, apart from it, as it is, and what cannot be told. */
export const quoteGroups = {
  conflict: ['conflicts'],
  apart: ['differs', 'partly', 'cut'],
  agree: ['rounds', 'agrees'],
  unknown: ['only-in-announcement', 'unchecked'],
} as const satisfies Readonly<Record<string, readonly QuoteVerdict[]>>

/** How a quote stands to the official figures. */
export interface QuoteCheck {
  readonly verdict: QuoteVerdict
  /** who says so: a rule, or a person where a rule cannot tell or says less */
  readonly by: 'rule' | 'person'
  readonly comparison: Comparison
  readonly judged: Judgement | null
}

/** A quote against the series: the rule's word, or a person's where that says more. They never contradict each other: the plan check refuses it. */
export function checkQuote(quote: Quote, indicator: Indicator): QuoteCheck {
  const comparison = compareQuote(quote, indicator)
  const judged = quote.judged ?? null
  const verdict = judged?.verdict ?? comparison.verdict
  return { verdict, by: verdict === comparison.verdict ? 'rule' : 'person', comparison, judged }
}

/** Whether a person may judge so where the rule can tell: the same, or of a difference what it amounts to. */
export const mayJudge = (judged: JudgedVerdict, { verdict }: Comparison): boolean =>
  verdict === 'unchecked' || judged === verdict || (verdict === 'differs' && (judged === 'conflicts' || judged === 'partly'))

/**
 * Compares a quote with the series' own reading for the same period and basis, as it was first published; a reading that the announcement itself is
 * the only source of proves nothing. A quoted number counts as equal within half of its last digit as meant; `>` and `>=` as such bounds.
 */
export function compareQuote(quote: Quote, indicator: Indicator): Comparison {
  const cannot = (reason: Uncheckable): Comparison => ({ verdict: 'unchecked', reason, official: null })
  if (quote.kind === 'claim' || quote.value === null) return cannot('words-only')
  if (!isSameUnit(quote, indicator)) return cannot('other-unit')
  const published = readingsFor(indicator, quote.period, quote.basis)
  const [official, latest] = [published[0], published.at(-1)]
  if (official === undefined || latest === undefined) {
    const isSaid = indicator.observations.some(
      ({ period, basis, fromAnnouncement }) => fromAnnouncement && period === quote.period && basis === quote.basis,
    )
    if (isSaid) return cannot('only-announcement')
    return cannot(readingsFor(indicator, quote.period).length > 0 ? 'other-basis' : 'no-reading')
  }
  let base = 0
  if (quote.kind === 'change') {
    const before = quote.against === null ? undefined : readingsFor(indicator, quote.against)[0]
    if (before === undefined) return cannot('no-reading')
    base = before.value
  }
  const said = quote.value
  const differenceOf = (reading: Observation) => roundTo(reading.value - base - said, 6)
  const difference = differenceOf(official)
  const compared = { official, latest, difference }
  if (agrees(quote, difference)) return { verdict: difference === 0 || isBound(quote) ? 'agrees' : 'rounds', ...compared }
  if (isCut(quote, said, official.value - base)) return { verdict: 'cut', ...compared }
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

const isBound = ({ comparator }: Quote): boolean => comparator === '>' || comparator === '>='

const agrees = (quote: Quote, difference: number): boolean =>
  isBound(quote) ? difference >= 0 : Math.abs(difference) <= 0.5 * 10 ** -decimalsOf(quote) + 1e-9

/** The official figure with the digits left off that were not said: 18.5 of 18.59. */
function isCut(quote: Quote, said: number, official: number): boolean {
  const scale = 10 ** decimalsOf(quote)
  return !isBound(quote) && Math.trunc(roundTo(official * scale, 6)) === roundTo(said * scale, 6)
}

/**
 * The official readings of a period, first published first; those of which no text was read after all others of it, whenever they may be
 * from.
 */
function readingsFor(indicator: Indicator, period: string, basis?: Quote['basis']): Observation[] {
  const ofPeriod = officialReadings(indicator).filter((reading) => reading.period === period && (basis ?? reading.basis) === reading.basis)
  const known = ofPeriod.filter(({ confidence }) => confidence !== 'recalled')
  return (known.length > 0 ? known : ofPeriod).toSorted((one, other) =>
    readingKnownOn(one) < readingKnownOn(other) ? -1 : readingKnownOn(one) > readingKnownOn(other) ? 1 : 0,
  )
}

/** How many decimals a value is written with. A number cannot end in a zero, so a quote says where it is meant to: 4.0, not 4. */
export const decimalsOf = ({ value, decimals }: { readonly value: number | null; readonly decimals?: number | undefined }): number =>
  decimals ?? String(value ?? 0).split('.')[1]?.length ?? 0

/**
 * The decimals that all readings of one series are shown with: a rate or a share is published to as many each time, so that 49 among 49.3 and 50.2
 * reads 49.0. A count is not, and a zero added to it would claim to be exact: undefined, each with those it has.
 */
export const decimalsOfSeries = (
  { measure }: Pick<Indicator, 'measure'>,
  readings: readonly Pick<Observation, 'value'>[],
): number | undefined => (measure === 'growth' || measure === 'share' ? Math.max(0, ...readings.map(decimalsOf)) : undefined)

/** Rounded to so many decimals, without the noise of binary fractions. */
export const roundTo = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals

/** The readings of a series itself: neither targets nor what only the announcement says, which is no reading of its own truth. */
export const officialReadings = ({ observations }: Pick<Indicator, 'observations'>): Observation[] =>
  observations.filter(({ basis, fromAnnouncement }) => basis !== 'target' && !fromAnnouncement)

/** The last official reading, of one basis where given. */
export function latestReading(indicator: Indicator, basis?: Quote['basis']): Observation | null {
  return (
    officialReadings(indicator)
      .filter((reading) => basis === undefined || reading.basis === basis)
      .toSorted((one, other) => comparePeriods(one.period, other.period))
      .at(-1) ?? null
  )
}

/** A reading, and the indicator that it is one of. */
export interface OwnedReading {
  readonly indicator: Indicator
  readonly reading: Observation
}

/** The readings that a person judged a quote by, in their order, of any of these indicators; one that is not known there is left out. */
export const judgedReadings = ({ judged }: Quote, indicators: readonly Indicator[]): OwnedReading[] =>
  (judged?.readings ?? []).flatMap((id) =>
    indicators.flatMap((indicator) =>
      indicator.observations.filter((reading) => reading.id === id).map((reading) => ({ indicator, reading })),
    ),
  )

/**
 * What is known beside a quote that cannot be compared. Of a level: the official readings of its period on another basis, else those of the periods
 * next before and after. Of words: of each indicator they were judged by, the reading nearest in time. Each has a period of its own to be shown
 * with, so that nobody takes it for the quote's.
 */
export function readingsBeside(quote: Quote, indicator: Indicator, indicators: readonly Indicator[]): OwnedReading[] {
  const comparison = compareQuote(quote, indicator)
  if (comparison.verdict !== 'unchecked' || comparison.reason === 'other-unit' || quote.kind === 'change') return []
  if (quote.kind === 'claim') return nearestOfEach(quote, judgedReadings(quote, indicators))
  const readings = officialReadings(indicator).toSorted((one, other) => comparePeriods(one.period, other.period))
  const same = readings.filter(({ period }) => comparePeriods(period, quote.period) === 0)
  const before = readings.findLast(({ period }) => comparePeriods(period, quote.period) < 0)
  const after = readings.find(({ period }) => comparePeriods(period, quote.period) > 0)
  const beside = same.length > 0 ? same : [before, after].filter((reading) => reading !== undefined)
  return beside.map((reading) => ({ indicator, reading }))
}

function nearestOfEach({ period }: Quote, readings: readonly OwnedReading[]): OwnedReading[] {
  const distance = ({ reading }: OwnedReading) => Math.abs(daysBetween(spanOf(period).last, spanOf(reading.period).last))
  const nearest = new Map<string, OwnedReading>()
  for (const owned of readings) {
    const known = nearest.get(owned.indicator.id)
    if (known === undefined || distance(owned) < distance(known)) nearest.set(owned.indicator.id, owned)
  }
  return [...nearest.values()]
}
