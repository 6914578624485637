import type { Day, Period } from '#src/contract/time'
import { daysInMonth, isRealDay, makeDay } from './day'

export type PeriodPrecision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'months' | 'years'

/** First and last day of a period, both inside it. */
export interface Span {
  readonly first: Day
  readonly last: Day
}

/** How exact a period is, read off its spelling. */
export function precisionOf(period: Period): PeriodPrecision {
  if (period.length === 4) return 'year'
  if (period.includes('..')) return period[4] === '.' ? 'years' : 'months'
  if (period[5] === 'Q') return 'quarter'
  if (period[5] === 'H') return 'half'
  return period.length === 7 ? 'month' : 'day'
}

/** The days a period covers. The last day belongs to it. */
export function spanOf(period: Period): Span {
  const year = Number(period.slice(0, 4))
  switch (precisionOf(period)) {
    case 'year':
      return months(year, 1, 12)
    case 'years':
      return { first: makeDay(year, 1, 1), last: makeDay(Number(period.slice(6)), 12, 31) }
    case 'months':
      return months(year, Number(period.slice(5, 7)), Number(period.slice(9, 11)))
    case 'quarter': {
      const quarter = Number(period.slice(6))
      return months(year, quarter * 3 - 2, quarter * 3)
    }
    case 'half': {
      const half = Number(period.slice(6))
      return months(year, half * 6 - 5, half * 6)
    }
    case 'month': {
      const month = Number(period.slice(5, 7))
      return months(year, month, month)
    }
    case 'day':
      return { first: period, last: period }
  }
}

function months(year: number, from: number, to: number): Span {
  return { first: makeDay(year, from, 1), last: makeDay(year, to, daysInMonth(year, to)) }
}

/** Whether a well-spelt period also exists: no 31 June, no months or years that run backwards. */
export function isRealPeriod(period: Period): boolean {
  const { first, last } = spanOf(period)
  return isRealDay(first) && isRealDay(last) && first <= last
}

/** Orders periods by their last day, then by their first. */
export function comparePeriods(one: Period, other: Period): number {
  const a = spanOf(one)
  const b = spanOf(other)
  return a.last < b.last ? -1 : a.last > b.last ? 1 : a.first < b.first ? -1 : a.first > b.first ? 1 : 0
}
