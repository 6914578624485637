import type { Indicator, Judgement, Observation, Quote } from '#src/contract/indicator'
import type { Plan } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { ChangeKind, Time } from '#src/contract/vocabulary'
import type { Board } from './board'
import { endOfMonth, laterDay } from './day'
import { spanOf } from './period'

/**
 * The day a reading became known: its publication; where that is not given, the end of the month after its period, by when such figures
 * are out (derived). A target is set before its period, so without a day of its own it counts from the period's first.
 */
export function readingKnownOn({ period, basis, publishedOn }: Pick<Observation, 'period' | 'basis' | 'publishedOn'>): Day {
  if (publishedOn !== undefined) return publishedOn
  const { first, last } = spanOf(period)
  return basis === 'target' ? first : endOfMonth(last, 1)
}

/** The day on which what a reading measures was over: the last of its period; a target is set before its period and counts from the first. */
const readingHappenedOn = ({ period, basis }: Pick<Observation, 'period' | 'basis'>): Day =>
  basis === 'target' ? spanOf(period).first : spanOf(period).last

/** When a reading became known in a plan: one that only the announcement gives, with the announcement and not before. */
const knownOnIn = ({ announcedOn }: Pick<Plan, 'announcedOn'>, reading: Observation): Day =>
  reading.fromAnnouncement ? laterDay(readingKnownOn(reading), spanOf(announcedOn.period).first) : readingKnownOn(reading)

/** The kinds of change that an indicator can have, in the order the screen shows them. */
export const indicatorChangeKinds = ['figure', 'revised'] as const satisfies readonly ChangeKind[]

/** What of an indicator changed since an earlier day. */
export interface IndicatorChange {
  readonly before: Indicator
  readonly kinds: readonly ChangeKind[]
  /** ids of the readings that became known since */
  readonly added: readonly string[]
  /** of those that revise a reading known before, by id: the one they revise */
  readonly revised: ReadonlyMap<string, Observation>
}

/**
 * What became known of an indicator between two days: readings of a period that had none (a new figure), and readings of a period and basis that
 * had another value before (a revision). What the announcement says is no reading of the series: it is neither new in it nor revised.
 */
export function indicatorChange(before: Indicator, after: Indicator): IndicatorChange {
  const had = new Set(before.observations.map(({ id }) => id))
  const added = after.observations.filter(({ id, fromAnnouncement }) => !fromAnnouncement && !had.has(id))
  const revised = new Map(
    added.flatMap((reading) => {
      const other = lastOtherThan(reading, before.observations)
      return other === null ? [] : [[reading.id, other] as const]
    }),
  )
  const isSo = { figure: revised.size < added.length, revised: revised.size > 0 }
  return { before, kinds: indicatorChangeKinds.filter((kind) => isSo[kind]), added: added.map(({ id }) => id), revised }
}

/** The reading of the same period and basis with another value that became known last, of those given. */
const lastOtherThan = ({ period, basis, value }: Observation, readings: readonly Observation[]): Observation | null =>
  readings
    .filter((other) => other.period === period && other.basis === basis && other.value !== value && !other.fromAnnouncement)
    .toSorted((one, other) => readingKnownOn(one).localeCompare(readingKnownOn(other)))
    .at(-1) ?? null

/** An indicator with the readings and quotes known by a day, and how many became known only later. */
export interface KnownIndicator extends Indicator {
  readonly laterReadings: number
  readonly laterQuotes: number
}

/**
 * The indicators as known by a day, or with what had happened by it (`time`). Quotes are known from the announcement's first day, what a person
 * found of one from the first day on which any of what it goes by was known.
 */
export function indicatorsKnownBy(
  { plan, indicators }: { readonly plan: Pick<Plan, 'announcedOn'>; readonly indicators: readonly Indicator[] },
  asOf: Day,
  time: Time = 'known',
): readonly KnownIndicator[] {
  const isAnnounced = spanOf(plan.announcedOn.period).first <= asOf
  const isKnown = (reading: Observation) => (time === 'known' ? knownOnIn(plan, reading) : readingHappenedOn(reading)) <= asOf
  const readings = new Map(indicators.flatMap(({ observations }) => observations.map((reading) => [reading.id, reading] as const)))
  const stands = ({ readings: ids, sources = [] }: Judgement) =>
    ids.length + sources.length === 0 ||
    sources.some(({ on }) => on <= asOf) ||
    ids.some((id) => {
      const reading = readings.get(id)
      return reading !== undefined && isKnown(reading)
    })
  return indicators.map((indicator) => {
    const observations = indicator.observations.filter(isKnown)
    const quotes = isAnnounced ? indicator.quotes.map((quote) => withStanding(quote, stands)) : []
    return {
      ...indicator,
      observations,
      quotes,
      laterReadings: indicator.observations.length - observations.length,
      laterQuotes: indicator.quotes.length - quotes.length,
    }
  })
}

function withStanding(quote: Quote, stands: (judged: Judgement) => boolean): Quote {
  if (quote.judged === undefined || stands(quote.judged)) return quote
  const { judged: _, ...unjudged } = quote
  return unjudged
}

/** An indicator on a board. */
export interface IndicatorState extends KnownIndicator {
  /** null where no earlier day is compared with */
  readonly change: IndicatorChange | null
}

const known = new WeakMap<Board, readonly IndicatorState[]>()

/** The indicators as known by a board's day, each with what changed since the day compared with. Asked again it gives the same object. */
export function indicatorStates(board: Board): readonly IndicatorState[] {
  const states = known.get(board) ?? compareIndicators(board)
  known.set(board, states)
  return states
}

function compareIndicators({ ledger, asOf, time, before }: Board): readonly IndicatorState[] {
  const earlier = new Map(before === null ? [] : indicatorsKnownBy(ledger, before.asOf, time).map((indicator) => [indicator.id, indicator]))
  return indicatorsKnownBy(ledger, asOf, time).map((indicator) => {
    const was = earlier.get(indicator.id)
    return { ...indicator, change: was === undefined ? null : indicatorChange(was, indicator) }
  })
}
