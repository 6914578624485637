import type { Indicator } from '#src/contract/indicator'
import type { Industry } from '#src/contract/plan'
import { type ChoiceName, type Sort, sortAmong, type View } from './address'
import { countValues, satisfies } from './choice'
import type { IndicatorState } from './known-readings'
import { byWords } from './measure-sort'
import { type QuoteRow, verdictOrder } from './overview'
import { comparePeriods } from './period'
import { latestReading } from './quote-check'
import { foldCase, searchWords } from './text-search'

/** What a list of indicators can be sorted by; without one what does not agree stands first. */
export const indicatorSorts = ['title', 'period', 'check', 'sentence'] as const
export type IndicatorSort = (typeof indicatorSorts)[number]

/** The order that a view asks for, where it is one for indicators. */
export const indicatorSortOf = (view: View): Sort<IndicatorSort> | null => sortAmong(view, indicatorSorts)

/** The choices that the list of indicators can be filtered by. Other choices of a view are not about indicators. */
export const indicatorChoices = ['sector', 'change'] as const satisfies readonly ChoiceName[]
type IndicatorChoice = (typeof indicatorChoices)[number]
type IndicatorView = Pick<View, IndicatorChoice | 'q'>

/** An indicator, with what changed of it where it was compared. */
type Listed = Indicator & Partial<Pick<IndicatorState, 'change'>>

/** An indicator's values under a choice; an empty list means it has none. */
function valuesOf(name: IndicatorChoice, { sectors, change }: Listed): readonly string[] {
  switch (name) {
    case 'sector':
      return sectors
    case 'change':
      return change?.kinds ?? []
  }
}

/**
 * The indicators that a view shows: every choice is met, and every word of `q` is found in id, names, scope, publisher, or what was said. Where
 * a word is found only in what was said, only the quotes that say it stay.
 */
export const filterIndicators = <Item extends Listed>(indicators: readonly Item[], view: IndicatorView): Item[] =>
  searchIndicators(
    indicators.filter((indicator) => indicatorChoices.every((name) => satisfies(view[name], valuesOf(name, indicator)))),
    view,
  )

/** For each choice, how many of the indicators that meet all others have each of its values; `none` counts those without any. */
export const countIndicators = (indicators: readonly Listed[], view: IndicatorView): ReadonlyMap<ChoiceName, ReadonlyMap<string, number>> =>
  countValues(searchIndicators(indicators, view), view, indicatorChoices, valuesOf)

function searchIndicators<Item extends Indicator>(indicators: readonly Item[], { q }: IndicatorView): Item[] {
  const words = searchWords(q)
  return indicators.flatMap((indicator) => {
    const { id, name, scope, publisher } = indicator
    const own = foldCase([id, name.zh, name.en, scope.zh, scope.en, publisher.zh, publisher.en].join('\n'))
    if (words.every((word) => own.includes(word))) return [indicator]
    const quotes = indicator.quotes.filter(({ said }) => {
      const text = `${own}\n${foldCase(`${said.zh}\n${said.en}`)}`
      return words.every((word) => text.includes(word))
    })
    return quotes.length === 0 ? [] : [{ ...indicator, quotes }]
  })
}

/**
 * The industries that a view shows: of its sectors, with every word of `q` found in name, document, or what a target measures. They are the
 * plan's own and never change.
 */
export function filterIndustries(industries: readonly Industry[], { sector, change, q }: IndicatorView): Industry[] {
  const words = searchWords(q)
  return industries.filter(({ sectors, name, document, targets }) => {
    const metrics = targets.flatMap(({ metric }) => [metric.zh, metric.en])
    const { title, englishTitle = '', number, englishNumber = '' } = document
    const named = [title, englishTitle, ...(number === null ? [] : [number, englishNumber])]
    const text = foldCase([name.zh, name.en, ...named, ...metrics].join('\n'))
    return satisfies(sector, sectors) && satisfies(change, []) && words.every((word) => text.includes(word))
  })
}

/** Sorts by one property; what is alike stays in the order given. */
function sorted<Row>(rows: readonly Row[], compare: (one: Row, other: Row) => number, descending: boolean): readonly Row[] {
  return rows.toSorted((one, other) => (descending ? -compare(one, other) : compare(one, other)))
}

export function sortQuotes(rows: readonly QuoteRow[], sort: Sort<IndicatorSort> | null): readonly QuoteRow[] {
  switch (sort?.key) {
    case 'title':
      return sorted(rows, (one, other) => byWords.compare(one.indicator.name.zh, other.indicator.name.zh), sort.descending)
    case 'period':
      return sorted(rows, (one, other) => comparePeriods(one.quote.period, other.quote.period), sort.descending)
    case 'check':
      return sorted(rows, (one, other) => verdictOrder(one.check) - verdictOrder(other.check), sort.descending)
    case 'sentence':
      return sorted(rows, (one, other) => one.quote.sentence - other.quote.sentence, sort.descending)
    case undefined:
      return sorted(
        rows,
        (one, other) => verdictOrder(one.check) - verdictOrder(other.check) || one.quote.sentence - other.quote.sentence,
        false,
      )
  }
}

/** Series in the order asked for; those without a reading last in both directions. How quotes check, and where they stand in the announcement, does not order series. */
export function sortSeries<Item extends Indicator>(indicators: readonly Item[], sort: Sort<IndicatorSort> | null): readonly Item[] {
  switch (sort?.key) {
    case 'title':
      return sorted(indicators, (one, other) => byWords.compare(one.name.zh, other.name.zh), sort.descending)
    case 'period': {
      const latest = (item: Item) => latestReading(item)?.period ?? null
      const known = indicators.filter((item) => latest(item) !== null)
      const compare = (one: Item, other: Item) => comparePeriods(latest(one) ?? '', latest(other) ?? '')
      return [...sorted(known, compare, sort.descending), ...indicators.filter((item) => latest(item) === null)]
    }
    case 'check':
    case 'sentence':
    case undefined:
      return indicators
  }
}
