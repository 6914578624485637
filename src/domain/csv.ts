/** What a cell may hold. Numbers stay numbers; null is an empty cell. */
export type CsvValue = string | number | null

/**
 * How a text begins that a spreadsheet may run as a formula or hand to another program (`|`), also in the full-width, small and raised forms of
 * these signs; or that it drops (tab, line ends, NUL). White space and characters that show nothing (U+00A0, U+200B, U+FEFF, U+202E …) before
 * the sign do not disarm it: some spreadsheets strip them.
 */
const dangerous = /^'*(?:[\t\r\n\0]|[\s\p{Z}\p{C}\p{DI}]*[=+\-@|＝＋－＠｜﹢﹣﹦﹫⁺⁻⁼₊₋₌])/u

/**
 * A text as it can safely stand in a cell: one that could run as a formula gets a leading apostrophe, and so does one that
 * already looks so treated. `undoDefusing` gives back exactly what was there. (OWASP: CSV injection.)
 */
export const defuse = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** The text that `defuse` was given. */
export const undoDefusing = (text: string): string => (text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text)

const needsQuotes = /[",\r\n]|^\s|\s$/

/** One cell by RFC 4180. A number is written as it is, with a point and without grouping, so that a negative one stays a number. */
export function csvCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = defuse(value)
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Excel takes a file for the local legacy encoding unless it begins with this mark. */
export const byteOrderMark = '\uFEFF'

/** One line with its end, CRLF. */
export const csvLine = (cells: readonly CsvValue[]): string => `${cells.map(csvCell).join(',')}\r\n`
