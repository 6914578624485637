import type { Deadline } from '#src/contract/plan'
import type { Bilingual } from '#src/contract/text'
import type { Day, Instant, Period } from '#src/contract/time'
import type { Locale } from '#src/contract/vocabulary'
import { dayOfInstant } from '#src/domain/day'
import { precisionOf } from '#src/domain/period'
import { inLocale } from './bilingual'

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const monthName = (month: string): string => englishMonths[Number(month) - 1] ?? month

/** A day as people read it: `2026-01-31` in Chinese, `31 Jan 2026` in English. */
export function formatDay(day: Day, locale: Locale): string {
  return locale === 'en' ? `${Number(day.slice(8))} ${monthName(day.slice(5, 7))} ${day.slice(0, 4)}` : day
}

/** A period with its precision visible: `2025 年 12 月`, `2023 年四季度`, `Q4 2023`, `Jan–Sep 2023`. */
export function formatPeriod(period: Period, locale: Locale): string {
  const year = period.slice(0, 4)
  const en = locale === 'en'
  switch (precisionOf(period)) {
    case 'day':
      return formatDay(period, locale)
    case 'month':
      return en ? `${monthName(period.slice(5))} ${year}` : `${year} 年 ${Number(period.slice(5))} 月`
    case 'quarter':
      return en ? `Q${period.slice(6)} ${year}` : `${year} 年${'一二三四'[Number(period.slice(6)) - 1] ?? ''}季度`
    case 'half':
      return en ? `H${period.slice(6)} ${year}` : `${year} 年${period.endsWith('1') ? '上' : '下'}半年`
    case 'year':
      return en ? year : `${year} 年`
    case 'months': {
      const [from, to] = [period.slice(5, 7), period.slice(9, 11)]
      return en ? `${monthName(from)}–${monthName(to)} ${year}` : `${year} 年 ${Number(from)}—${Number(to)} 月`
    }
    case 'years':
      return en ? `${year}–${period.slice(6)}` : `${year}—${period.slice(6)} 年`
  }
}

/** A deadline in words, without its basis; `none` is the caller's to word. */
export function formatDeadline(deadline: Exclude<Deadline, { precision: 'none' }>, locale: Locale): string {
  if (deadline.precision !== 'within-months') return formatPeriod(deadline.period, locale)
  const from = formatDay(deadline.after, locale)
  return locale === 'en' ? `within ${deadline.months} months of ${from}` : `${from} 起 ${deadline.months} 个月内`
}

/** A moment in the plan's own time: `2026-11-24 16:05`. */
export const formatMoment = (instant: Instant, utcOffsetMinutes: number, locale: Locale): string =>
  `${formatDay(dayOfInstant(instant, utcOffsetMinutes), locale)} ${formatTime(instant, utcOffsetMinutes)}`

/** The time of day of a moment in the plan's own time: `16:05`. */
export function formatTime(instant: Instant, utcOffsetMinutes: number): string {
  const minutes = (Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16)) + utcOffsetMinutes + 2_880) % 1_440
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** A number with a thin grouping of thousands and a true minus sign; decimals as given. */
export function formatNumber(value: number, decimals?: number): string {
  const known = numberFormats.get(decimals)
  const numbers = known ?? makeNumberFormat(decimals)
  if (known === undefined) numberFormats.set(decimals, numbers)
  return numbers.format(value).replace('-', '−')
}

/** Making one costs far more than using it, and a page writes hundreds of numbers. */
const numberFormats = new Map<number | undefined, Intl.NumberFormat>()

const makeNumberFormat = (decimals: number | undefined) =>
  new Intl.NumberFormat(
    'en-US',
    decimals === undefined ? { maximumFractionDigits: 4 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  )

/** How a comparator is written before its number; equality goes without saying. */
export const comparatorSigns = { '=': '', '>': '>', '>=': '≥', '≈': '≈' } as const

/** A change with its sign: `+0.2`, `−0.1`, `0.0`; decimals as given. */
export function formatChange(value: number, decimals?: number): string {
  const text = formatNumber(value, decimals)
  return value > 0 ? `+${text}` : text
}

/**
 * A value with its unit: `4%`, `47.8 万家`. English does not count in ten thousands or hundred millions, so there the value is brought to
 * what it does count in: `478,000 firms`, `CNY 150 million`.
 */
export function formatQuantity(
  value: number,
  unit: Bilingual,
  locale: Locale,
  format: (value: number) => string = (number) => formatNumber(number),
): string {
  if (unit.zh === '%') return `${format(value)}%`
  if (unit.zh === '') return format(value)
  if (locale === 'en' && unit.en === hundredMillion) {
    const [divisor, name] = value < 10 ? [0.01, 'million'] : value < 10_000 ? [10, 'billion'] : [10_000, 'trillion']
    return `CNY ${format(rounded(value / divisor))} ${name}`
  }
  const own = inUnitOf(unit, locale)
  return `${format(own.amount(value))} ${own.unit}`
}

const tenThousand = '10,000 '
const hundredMillion = 'CNY 100 million'

/**
 * What figures of a unit are written in where the unit is named once for all of them, as over a table or beside an axis, and a value of the unit in
 * it: in English 1.76 of `10,000 firms` are 17,600 `firms`.
 */
export function inUnitOf(unit: Bilingual, locale: Locale): { readonly unit: string; readonly amount: (value: number) => number } {
  if (locale === 'en' && unit.en.startsWith(tenThousand))
    return { unit: unit.en.slice(tenThousand.length), amount: (value) => rounded(value * 10_000) }
  if (locale === 'en' && unit.en === hundredMillion) return { unit: 'CNY billion', amount: (value) => rounded(value / 10) }
  return { unit: inLocale(unit, locale), amount: (value) => value }
}

/** Writes this value with the decimals it is meant to, where that is known, and anything else (the same in another unit) with those it has. */
export const withDecimals =
  (value: number, decimals: number | undefined, write: (number: number, decimals: number) => string = formatNumber) =>
  (number: number) =>
    write(number, number === value && decimals !== undefined ? decimals : (String(number).split('.')[1]?.length ?? 0))

const rounded = (value: number): number => Number(value.toPrecision(12))

/** Parts of one line: what, who, when. */
export const joinPhrases = (parts: readonly string[], locale: Locale): string => parts.join(locale === 'en' ? ', ' : '，')

/** Statements that belong together. */
export const joinClauses = (parts: readonly string[], locale: Locale): string => parts.join(locale === 'en' ? '; ' : '；')

/** Statements that stand alone, each with its full stop. */
export const joinSentences = (parts: readonly string[], locale: Locale): string =>
  locale === 'en' ? parts.map((part) => `${part}.`).join(' ') : parts.map((part) => `${part}。`).join('')

/** An aside after a word, with the space that its language puts before it. */
export const inBrackets = (text: string, locale: Locale): string => (locale === 'en' ? ` (${text})` : `（${text}）`)

/** Names joined as the language does it. */
export function joinList(items: readonly string[], locale: Locale): string {
  return items.join(locale === 'en' ? ', ' : '、')
}
