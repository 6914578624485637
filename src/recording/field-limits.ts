import { longestShortText, longestText } from '#src/contract/text'

/** What is too long about a field, counted in the characters that are sent. */
export type LengthFault =
  | { readonly kind: 'too-long'; readonly count: number; readonly most: number }
  | { readonly kind: 'too-many-lines'; readonly count: number; readonly most: number }

interface Limit {
  /** characters of the field, or of each of its lines */
  readonly characters: number
  /** of a field that is a list, one a line */
  readonly lines?: number
}

const long: Limit = { characters: longestText }
const short: Limit = { characters: longestShortText }

/** What the contract takes of each field that is typed; what has a form of its own (a day, a number of six digits) is held against that. */
const limits: Readonly<Record<string, Limit>> = {
  text: long,
  reason: long,
  howChecked: long,
  correctReason: long,
  title: short,
  issuer: short,
  number: short,
  saidBy: short,
  setBy: short,
  to: short,
  scope: short,
  source: short,
  name: short,
  into: short,
  reference: { characters: 2_000 },
  address: { characters: 2_000 },
  readIn: { characters: 2_000 },
  parts: { characters: longestShortText, lines: 20 },
  queries: { characters: longestShortText, lines: 50 },
  author: { characters: 100 },
  body: { characters: 200 },
}

/** What is too long about a field as it is typed; null where nothing is. */
export function lengthFault(name: string, typed: string): LengthFault | null {
  const limit = limits[name]
  if (limit === undefined) return null
  const { characters: most, lines } = limit
  if (lines === undefined) return typed.trim().length > most ? { kind: 'too-long', count: typed.trim().length, most } : null
  const filled = typed.split('\n').filter((line) => line.trim() !== '')
  if (filled.length > lines) return { kind: 'too-many-lines', count: filled.length, most: lines }
  const longest = Math.max(0, ...filled.map((line) => line.trim().length))
  return longest > most ? { kind: 'too-long', count: longest, most } : null
}

/** How many characters still fit, said only where little room is left; null elsewhere. */
export function roomLeft(name: string, typed: string): number | null {
  const limit = limits[name]
  if (limit === undefined || limit.lines !== undefined) return null
  const left = limit.characters - typed.trim().length
  return left >= 0 && left <= limit.characters / 10 ? left : null
}
