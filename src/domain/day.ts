import type { Day } from '#src/contract/time'

/** Days are counted, not parsed by a clock: number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayNumber(day: Day): number {
  const { year, month, date } = dayParts(day)
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The day with this number since 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return makeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)
}

export function dayParts(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

export function makeDay(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether the text is a day that exists: 2025-02-29 is not. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, date } = dayParts(text)
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days)

/** Calendar months later; the 31st of a month becomes the last day of a shorter one. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = dayParts(day)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return makeDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** The last day of the month a day lies in, or of one so many months later. */
export const endOfMonth = (day: Day, later = 0): Day => addDays(addMonths(`${day.slice(0, 7)}-01`, later + 1), -1)

/** Whole calendar months from the first to the second, which is no earlier: 31 January to 28 February is one, to 27 February none. */
export function monthsBetween(from: Day, to: Day): number {
  const [start, end] = [dayParts(from), dayParts(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  return addMonths(from, months) > to ? months - 1 : months
}

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** The plan's calendar day at a moment: `epochMilliseconds` as a clock gives it, in the plan's own offset from UTC. */
export const dayAt = (epochMilliseconds: number, utcOffsetMinutes: number): Day =>
  dayFromNumber(Math.floor((epochMilliseconds + utcOffsetMinutes * 60_000) / 86_400_000))

/** The plan's calendar day of a UTC instant such as `2026-01-31T16:30:00.000Z`. */
export function dayOfInstant(instant: string, utcOffsetMinutes: number): Day {
  const [hours = 0, minutes = 0] = instant.slice(11, 16).split(':').map(Number)
  return dayFromNumber(dayNumber(instant.slice(0, 10)) + Math.floor((hours * 60 + minutes + utcOffsetMinutes) / 1_440))
}

/** A UTC instant such as `2026-01-31T16:30:00.000Z` as a clock would give it: milliseconds since 1970. */
export function momentOf(instant: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = instant
    .slice(11)
    .split(':')
    .map((part) => Number.parseFloat(part))
  return dayNumber(instant.slice(0, 10)) * 86_400_000 + Math.round((hours * 3_600 + minutes * 60 + seconds) * 1_000)
}

/** The instant of a moment in milliseconds since 1970, as the contract writes it. */
export function instantOf(moment: number): string {
  const day = Math.floor(moment / 86_400_000)
  const rest = moment - day * 86_400_000
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const milliseconds = String(Math.floor(rest % 1_000)).padStart(3, '0')
  return `${dayFromNumber(day)}T${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1_000) % 60)}.${milliseconds}Z`
}

/** No event takes effect later, and no deadline is watched for longer. */
export const lastDayOfAll: Day = '9999-12-31'

export const laterDay = (one: Day, other: Day): Day => (one > other ? one : other)
export const earlierDay = (one: Day, other: Day): Day => (one < other ? one : other)
