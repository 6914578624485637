import type { Programme, Province } from '#src/contract/city'
import type { Event } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'
import type { Indicator, Observation, Quote } from '#src/contract/indicator'
import type { Day, Period } from '#src/contract/time'
import type { ScheduleState } from '#src/contract/vocabulary'
import type { ChoiceName, View } from './address'
import type { Board } from './board'
import { type CheckOutcome, checkOutcomes } from './check-outcome'
import { onlyChoice } from './choice'
import type { CityState } from './city-state'
import { dayParts } from './day'
import { lastDayOf } from './deadline'
import { countsFrom } from './log'
import { satisfies } from './choice'
import type { MeasureState } from './measure-state'
import { spanOf } from './period'
import { checkQuote, officialReadings, type QuoteCheck, quoteVerdicts } from './quote-check'

/** The list that a figure of the overview counts: these values, within the sectors in view; plan, day and language stay. */
export function listView(view: View, choices: Partial<Record<ChoiceName, readonly string[]>>): View {
  const { sector: _, ...base } = onlyChoice(view, 'sector')
  const start: View = view.sector === undefined ? base : { ...base, sector: view.sector }
  return Object.entries(choices).reduce<View>((next, [name, include]) => {
    const exclude = name === 'sector' ? (view.sector?.exclude ?? []) : []
    return { ...next, [name]: { include, exclude } }
  }, start)
}

/** The sectors that have a row of their own: those asked for, or all that are not left out. */
export const shownSectors = ({ sector }: View, ids: readonly string[]): readonly string[] => ids.filter((id) => satisfies(sector, [id]))

const mostEnds = 40

/** Ends of the quarters after `from` and before `to`, then `to` itself; where they would be too many, only each so-manyth. */
export function quarterEnds(from: Day, to: Day): readonly Day[] {
  const [first, last] = [quarterIndex(from), quarterIndex(to)]
  const step = Math.max(1, Math.ceil((last - first) / mostEnds))
  const ends = Array.from(
    { length: Math.floor((last - first) / step) },
    (_, index) => spanOf(quarterAt(first + (index + 1) * step - 1)).last,
  )
  return [...ends.filter((day) => day < to), to]
}

/** The indicator that speaks for the whole: its readings of one basis, what was quoted of it, and how it moved last. */
export interface Headline {
  readonly indicator: Indicator
  /** `ytd` readings count each year anew; a whole year is its December */
  readonly basis: 'ytd' | 'month'
  /** oldest first, one a period */
  readonly readings: readonly Observation[]
  readonly latest: Observation
  readonly before: Observation | null
  /** quotes of a value on the same basis, each value of a period once */
  readonly quotes: readonly (Quote & { readonly value: number })[]
}

/** The growth rate that the announcement quotes most, and of those without quotes the longest; null where there is none. */
export function headlineOf(indicators: readonly Indicator[]): Headline | null {
  const found = indicators
    .filter(({ measure }) => measure === 'growth')
    .map(headlineFor)
    .filter((headline) => headline !== null)
    .toSorted((one, other) => other.indicator.quotes.length - one.indicator.quotes.length || other.readings.length - one.readings.length)
  return found[0] ?? null
}

function headlineFor(indicator: Indicator): Headline | null {
  const known = officialReadings(indicator)
  const levels = indicator.quotes.filter(isLevel)
  const isCumulative = levels[0] === undefined ? known.some(({ basis }) => basis === 'ytd') : levels[0].basis !== 'month'
  const readings = onePerPeriod(known.filter(({ basis }) => (isCumulative ? basis === 'ytd' || basis === 'year' : basis === 'month')))
  const latest = readings.at(-1)
  if (latest === undefined) return null
  const quotes = levels
    .filter(({ basis }) => (basis === 'month') !== isCumulative)
    .filter((quote, index, all) => all.findIndex(({ period, value }) => period === quote.period && value === quote.value) === index)
  return { indicator, basis: isCumulative ? 'ytd' : 'month', readings, latest, before: readings.at(-2) ?? null, quotes }
}

const isLevel = (quote: Quote): quote is Quote & { readonly value: number } => quote.kind === 'level' && quote.value !== null

/** The surer one of each. */
function onePerPeriod(readings: readonly Observation[]): readonly Observation[] {
  const weight = ({ confidence }: Observation) => ['verified', 'derived', 'recalled'].indexOf(confidence)
  const best = new Map<Day, Observation>()
  for (const reading of readings.toSorted((one, other) => weight(other) - weight(one))) best.set(spanOf(reading.period).last, reading)
  return [...best].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, reading]) => reading)
}

/** A period's last month, counted from year 0: a place on an axis. */
export function monthOf(period: Period): number {
  const { year, month } = dayParts(spanOf(period).last)
  return year * 12 + month - 1
}

export interface QuoteRow {
  readonly indicator: Indicator
  readonly quote: Quote
  readonly check: QuoteCheck
}

/** Every quote against its series: first what conflicts or differs, then what agrees in part, then what agrees, last what cannot be told. */
export const quoteRows = (indicators: readonly Indicator[]): readonly QuoteRow[] =>
  indicators
    .flatMap((indicator) => indicator.quotes.map((quote) => ({ indicator, quote, check: checkQuote(quote, indicator) })))
    .toSorted((one, other) => verdictOrder(one.check) - verdictOrder(other.check))

/** What someone must look at comes first; of what cannot be told, what comes nearest to it. */
export const verdictOrder = ({ verdict, comparison }: QuoteCheck): number =>
  quoteVerdicts.indexOf(verdict) +
  (verdict === 'unchecked' && comparison.verdict === 'unchecked'
    ? ['only-announcement', 'other-basis', 'other-unit', 'no-reading', 'words-only'].indexOf(comparison.reason)
    : 0)

/**
 * The first row of each indicator, at most so many: an announcement may quote one series often. The indicator that speaks for the whole is
 * among them wherever it stands, as the last one.
 */
export function leadingQuotes(rows: readonly QuoteRow[], count: number, headline?: string): readonly QuoteRow[] {
  const firsts = rows.filter((row, index) => rows.findIndex(({ indicator }) => indicator.id === row.indicator.id) === index)
  const leading = firsts.slice(0, count)
  const isShown = leading.some(({ indicator }) => indicator.id === headline)
  const row = firsts.find(({ indicator }) => indicator.id === headline)
  return isShown || row === undefined ? leading : [...leading.slice(0, count - 1), row]
}

/** Something that changed, on the day from which the board counts it; alike changes of one day stand together. */
export type Change = {
  readonly key: string
  readonly day: Day
  /** in plan order */
  readonly measures: readonly string[]
} & (
  | {
      readonly kind: 'event'
      readonly event: Event
      /** what a check came to; null of any other event */
      readonly outcome: CheckOutcome | null
    }
  | { readonly kind: 'overdue' | 'past-inferred' }
)

/**
 * What changed in these measures, newest first: events, and deadlines that ran out. With `isWhole` also what concerns no measure
 * (cities and the like).
 */
export function changesOf({ events, evidence, time }: Board, states: readonly MeasureState[], isWhole: boolean): readonly Change[] {
  const inScope = new Set(states.map(({ measure }) => measure.id))
  const changes = new Map<string, { readonly change: Change; readonly measures: Set<string> }>()
  const add = (change: Change) => {
    const known = changes.get(change.key)
    if (known === undefined) changes.set(change.key, { change, measures: new Set(change.measures) })
    else for (const id of change.measures) known.measures.add(id)
  }
  const items = new Map(evidence.map(({ evidence: item }) => [item.id, item]))
  const outcomeOf = checkOutcomes(evidence)
  for (const dated of events) {
    const { event } = dated
    const outcome = event.kind === 'check' ? outcomeOf(event) : null
    const day = countsFrom(dated, time)
    const about = measuresOf(event, items)
    const measures = about.filter((id) => inScope.has(id))
    if (measures.length > 0 || (isWhole && about.length === 0))
      add({ key: `${day} ${likeness(event, outcome)}`, day, measures, kind: 'event', event, outcome })
  }
  for (const { measure, overdueSpans, pastInferredSpans } of states) {
    for (const { first: day } of overdueSpans) add({ key: `${day} overdue`, day, measures: [measure.id], kind: 'overdue' })
    for (const { first: day } of pastInferredSpans) add({ key: `${day} past-inferred`, day, measures: [measure.id], kind: 'past-inferred' })
  }
  return [...changes.values()]
    .map(({ change, measures }): Change => ({ ...change, measures: [...measures].toSorted() }))
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1))
}

/** The measures that an event is about; an item of evidence, and its withdrawal, are about those it has a claim about. */
function measuresOf(event: Event, items: ReadonlyMap<string, Evidence>): readonly string[] {
  const item = event.kind === 'evidence' ? event.evidence : event.kind === 'withdrawal' ? items.get(event.subject.id) : undefined
  if (item !== undefined) return item.claims.flatMap(({ subject }) => (subject.kind === 'measure' ? [subject.id] : []))
  return event.subject.kind === 'measure' ? [event.subject.id] : []
}

/** What two events must share to be told as one. */
function likeness(event: Event, outcome: CheckOutcome | null): string {
  if (event.kind === 'status') return `status ${event.status}`
  return outcome === null ? event.id : `check ${outcome}`
}

/** How many things a change stands for: measures where it tells of each of them, else one. */
export const weightOf = (change: Change): number =>
  change.kind !== 'event' || change.event.kind === 'status' || change.event.kind === 'check' ? Math.max(1, change.measures.length) : 1

/** The measures whose last day lies in one quarter or year. */
export interface DuePeriod {
  readonly period: Period
  readonly states: readonly MeasureState[]
}

const [mostQuarters, mostYears] = [24, 40]

/**
 * Deadlines over time, from the first to the last or the day in view, empty periods too: by quarter; by year where that would be too many; and
 * where even those are, only the years with something due and the one in view.
 */
export function duePeriods(states: readonly MeasureState[], asOf: Day): readonly DuePeriod[] {
  const dated = states.flatMap((state) => {
    const last = lastDayOf(state.deadline)
    return last === null || !pressed.includes(state.schedule) ? [] : [{ state, last }]
  })
  if (dated.length === 0) return []
  const days = [asOf, ...dated.map(({ last }) => last)].toSorted()
  const [from = asOf, to = asOf] = [days[0], days.at(-1)]
  const quarters = quarterIndex(to) - quarterIndex(from) + 1
  const years = dayParts(to).year - dayParts(from).year + 1
  const periods =
    quarters <= mostQuarters
      ? Array.from({ length: quarters }, (_, step) => quarterAt(quarterIndex(from) + step))
      : years <= mostYears
        ? Array.from({ length: years }, (_, step) => String(dayParts(from).year + step))
        : [...new Set(days.map((day) => day.slice(0, 4)))]
  return periods.map((period) => {
    const { first, last } = spanOf(period)
    return { period, states: dated.filter((item) => first <= item.last && item.last <= last).map(({ state }) => state) }
  })
}

/** Deadlines that still mean something: not those of what was cancelled or deferred. */
const pressed: readonly ScheduleState[] = ['overdue', 'past-inferred', 'due-soon', 'not-due', 'done-early', 'done-on-time', 'done-late']

function quarterIndex(day: Day): number {
  const { year, month } = dayParts(day)
  return year * 4 + Math.floor((month - 1) / 3)
}

const quarterAt = (index: number): Period => `${Math.floor(index / 4)}-Q${(index % 4) + 1}`

/** The measures still to come due, soonest first. */
export const dueNext = (states: readonly MeasureState[]): readonly MeasureState[] =>
  states
    .filter(({ schedule }) => schedule === 'due-soon' || schedule === 'not-due')
    .toSorted((one, other) => ((lastDayOf(one.deadline) ?? '') < (lastDayOf(other.deadline) ?? '') ? -1 : 1))

/** How many places of one province are in the list, and how many are only named as candidates. */
export interface ProvinceCount {
  readonly province: Province
  readonly confirmed: number
  readonly candidates: number
}

/** Confirmed and merely named places by province, in the programme's order. A candidate that was confirmed since counts once. */
export function provinceCounts(
  { provinces, candidates }: Pick<Programme, 'provinces' | 'candidates'>,
  cities: readonly CityState[],
): readonly ProvinceCount[] {
  const confirmed = new Set(cities.flatMap(({ place }) => place?.adcode ?? []))
  return provinces.map((province) => ({
    province,
    confirmed: cities.filter(({ place }) => place?.province === province.id).length,
    candidates: candidates.filter(({ place }) => place.province === province.id && !confirmed.has(place.adcode)).length,
  }))
}
