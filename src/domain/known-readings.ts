import type { Indicator, Observation } from '#src/contract/indicator'
import type { Plan } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { ChangeKind, Time } from '#src/contract/vocabulary'
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

/** What of an indicator changed since an earlier day. */
export interface IndicatorChange {
  readonly before: Indicator
  readonly kinds: readonly ChangeKind[]
  /** ids of the readings that became known since */
  readonly added: readonly string[]
}

/**
 * What became known of an indicator between two days: readings of a period that had none (a new figure), and readings of a period and basis that
 * had another value before (a revision).
 */
export function indicatorChange(before: Indicator, after: Indicator): IndicatorChange {
  const had = new Set(before.observations.map(({ id }) => id))
  const added = after.observations.filter(({ id }) => !had.has(id))
  const isRevision = (reading: Observation) =>
    before.observations.some(({ period, basis, value }) => period === reading.period && basis === reading.basis && value !== reading.value)
  const kinds: ChangeKind[] = []
  if (added.some((reading) => !isRevision(reading))) kinds.push('figure')
  if (added.some(isRevision)) kinds.push('revised')
  return { before, kinds, added: added.map(({ id }) => id) }
}

/** An indicator with the readings and quotes known by a day, and how many became known only later. */
export interface KnownIndicator extends Indicator {
  readonly laterReadings: number
  readonly laterQuotes: number
}

/** The indicators as known by a day, or with what had happened by it (`time`). Quotes are known from the announcement's first day. */
export function indicatorsKnownBy(
  { plan, indicators }: { readonly plan: Pick<Plan, 'announcedOn'>; readonly indicators: readonly Indicator[] },
  asOf: Day,
  time: Time = 'known',
): readonly KnownIndicator[] {
  const isAnnounced = spanOf(plan.announcedOn.period).first <= asOf
  return indicators.map((indicator) => {
    const observations = indicator.observations.filter(
      (reading) => (time === 'known' ? knownOnIn(plan, reading) : readingHappenedOn(reading)) <= asOf,
    )
    const quotes = isAnnounced ? indicator.quotes : []
    return {
      ...indicator,
      observations,
      quotes,
      laterReadings: indicator.observations.length - observations.length,
      laterQuotes: indicator.quotes.length - quotes.length,
    }
  })
}
