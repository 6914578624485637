import type { Locale } from '#src/contract/vocabulary'
import { groupByKeys } from '#src/domain/group-by-keys'
import { type Said, type SearchEntry, type SearchField, type SearchKind, searchKinds } from './entries'
import { foldText } from './fold'
import { foldedOnce, placeIn, type Query, readQuery, type Stretch } from './query'

/** Words of a thing that a search met, with where in them. */
export interface Met {
  readonly field: SearchField
  readonly text: string
  /** in the order of the text; none overlaps another */
  readonly stretches: readonly Stretch[]
}

/** How well a thing answers a search; the smaller the better. */
const ranks = { id: 0, isName: 1, startsName: 2, inName: 3, wordsInName: 4, inField: 5, spread: 6 } as const

export interface Hit {
  readonly entry: SearchEntry
  readonly rank: number
  /** where in its name, in the language asked for; none where the name alone does not say why it was found */
  readonly inName: readonly Stretch[]
  /** where else: what its name does not show */
  readonly met: readonly Met[]
}

/** The hits of one kind, the best first. */
export interface HitGroup {
  readonly kind: SearchKind
  readonly hits: readonly Hit[]
}

/**
 * What answers a search: things one of whose texts has all that was typed, or that have every word of it between them. Called by its id, a thing
 * comes first; then what is so called, begins so, is called so in part; then what says so elsewhere. `locale` decides which of two languages is shown
 * where both have the words; either finds.
 */
export function findHits(entries: readonly SearchEntry[], typed: string, locale: Locale): Hit[] {
  const query = readQuery(typed)
  if (query.words.length === 0) return []
  return entries.flatMap((entry) => hitOf(entry, query, locale) ?? []).toSorted((one, other) => one.rank - other.rank)
}

/** Hits by kind: the kind with the best hit first. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const byKind = groupByKeys(hits, ({ entry }) => [entry.kind])
  const best = (kind: SearchKind) => Math.floor(byKind.get(kind)?.[0]?.rank ?? Number.POSITIVE_INFINITY)
  return searchKinds
    .flatMap((kind) => {
      const group = byKind.get(kind)
      return group === undefined ? [] : [{ kind, hits: group }]
    })
    .toSorted((one, other) => best(one.kind) - best(other.kind))
}

/** The thing that was called by its whole id, whatever its signs and case: `b2-06`, `B206`, `slot-21`, `320500`. */
export function calledById(entries: readonly SearchEntry[], typed: string): SearchEntry | null {
  const called = foldText(typed)
  return called === '' ? null : (entries.find((entry) => isCalled(entry, [called])) ?? null)
}

/** Kinds that people know by an id: those of others are the plan's own. */
const knownById: readonly SearchKind[] = ['measure', 'city', 'candidate', 'indicator', 'evidence']

const isCalled = ({ kind, id, otherIds = [] }: SearchEntry, spellings: readonly string[]): boolean =>
  knownById.includes(kind) && [id, ...otherIds].some((name) => spellings.includes(foldedOnce(name)))

/** Kinds whose name is a sentence: words in it are no name. */
const unnamed: readonly SearchKind[] = ['rule', 'conflict', 'finding']

function hitOf(entry: SearchEntry, query: Query, locale: Locale): Hit | null {
  if (!mayHave(entry, query)) return null
  const { whole, words } = query
  const [name, otherName] = locale === 'en' ? [entry.name.en, entry.name.zh] : [entry.name.zh, entry.name.en]
  if (isCalled(entry, whole)) {
    const called = [entry.id, ...(entry.otherIds ?? [])].find((id) => whole.includes(foldedOnce(id))) ?? entry.id
    return { entry, rank: ranks.id, inName: [], met: [{ field: 'id', text: called, stretches: [{ from: 0, to: called.length }] }] }
  }
  const inName = placeIn(name, whole)
  if (inName !== null) return { entry, rank: rankOfName(entry, name, whole), inName: [inName], met: [] }
  const texts = textsOf(entry, otherName, locale)
  const met = texts.flatMap(([field, text]): Met[] => {
    const place = placeIn(text, whole)
    return place === null ? [] : [{ field, text, stretches: [place] }]
  })[0]
  if (met !== undefined) {
    const index = texts.findIndex(([, text]) => text === met.text) / texts.length
    return { entry, rank: met.field === 'name' ? rankOfName(entry, met.text, whole) : ranks.inField + index / 2, inName: [], met: [met] }
  }
  return words.length < 2 ? null : hitOfWords(entry, name, texts, words)
}

function rankOfName({ kind }: SearchEntry, name: string, whole: readonly string[]): number {
  if (unnamed.includes(kind)) return ranks.inField
  const folded = foldedOnce(name)
  if (whole.includes(folded)) return ranks.isName
  return whole.some((spelling) => folded.startsWith(spelling)) ? ranks.startsName : ranks.inName
}

/** Every word is somewhere: those that the name has are marked there, the rest in as few other texts as have them. */
function hitOfWords(entry: SearchEntry, name: string, texts: readonly FieldText[], words: Query['words']): Hit | null {
  const inName = words.flatMap((word) => placeIn(name, word) ?? [])
  let missing = words.filter((word) => placeIn(name, word) === null)
  const met: Met[] = []
  for (const [field, text] of texts) {
    if (missing.length === 0) break
    const places = missing.map((word) => placeIn(text, word))
    if (places.every((place) => place === null)) continue
    met.push({ field, text, stretches: apart(places.filter((place) => place !== null)) })
    missing = missing.filter((_, index) => places[index] === null)
  }
  if (missing.length > 0) return null
  return { entry, rank: met.length === 0 ? ranks.wordsInName : ranks.spread, inName: apart(inName), met }
}

/** Stretches in order, those that touch joined into one. */
function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last === undefined || stretch.from > last.to) joined.push(stretch)
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
  }
  return joined
}

type FieldText = readonly [SearchField, string]
const knownTexts: Readonly<Record<Locale, WeakMap<SearchEntry, readonly FieldText[]>>> = { 'zh-CN': new WeakMap(), en: new WeakMap() }

/** All texts of a thing but the name shown, in order, each in the language asked for before the other. */
function textsOf(entry: SearchEntry, otherName: string, locale: Locale): readonly FieldText[] {
  const known = knownTexts[locale].get(entry)
  if (known !== undefined) return known
  const { id, otherIds = [], kind, fields } = entry
  const inBoth = (said: Said): string[] => (typeof said === 'string' ? [said] : locale === 'en' ? [said.en, said.zh] : [said.zh, said.en])
  const texts: readonly FieldText[] = [
    ...(knownById.includes(kind) ? [id, ...otherIds].map((name): FieldText => ['id', name]) : []),
    ['name', otherName],
    ...fields.flatMap(([field, said]) => inBoth(said).map((text): FieldText => [field, text])),
  ]
  knownTexts[locale].set(entry, texts)
  return texts
}

const wholeTexts = new WeakMap<SearchEntry, string>()

/** All there is of a thing, folded: what is not in it need not be looked for one text at a time. */
function wholeText(entry: SearchEntry): string {
  const known = wholeTexts.get(entry)
  if (known !== undefined) return known
  const texts = [entry.name.zh, ...textsOf(entry, entry.name.en, 'zh-CN').map(([, text]) => text)]
  const whole = texts.map(foldedOnce).join('\n')
  wholeTexts.set(entry, whole)
  return whole
}

function mayHave(entry: SearchEntry, { whole, words }: Query): boolean {
  const text = wholeText(entry)
  const has = (spellings: readonly string[]) => spellings.some((spelling) => text.includes(spelling))
  return has(whole) || words.every(has)
}

/** A piece of a text, marked where it is what was searched for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A text cut around its first stretch, at most so many characters before and after; an ellipsis says where more stands. */
export function excerpt(text: string, stretches: readonly Stretch[], around = 36): Piece[] {
  const first = stretches[0] ?? { from: 0, to: 0 }
  const start = first.from <= around ? 0 : first.from - around
  const end = Math.min(text.length, first.to + around * 2)
  const pieces: Piece[] = start > 0 ? [{ text: '…', isMarked: false }] : []
  let at = start
  for (const { from, to } of stretches) {
    if (from < at || to > end) continue
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false })
    pieces.push({ text: text.slice(from, to), isMarked: true })
    at = to
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMarked: false })
  return end < text.length ? [...pieces, { text: '…', isMarked: false }] : pieces
}

const longestMended = 16

/**
 * For a search that finds nothing, the nearest one that finds something: of one word, the same with another letter somewhere (新能源汽车 for
 * 新能源汔车), without one of its letters, or its beginning or end; of several, without one of them, or one alone. Null where there is none.
 */
export function nearestSearch(entries: readonly SearchEntry[], typed: string): string | null {
  const words = typed.trim().split(/\s+/).slice(0, longestMended)
  const without = words.map((_, index) => words.filter((__, place) => place !== index).join(' '))
  const parts = words.length > 1 ? [...without, ...words] : [...misspelt(entries, words[0] ?? ''), ...piecesOf(words[0] ?? '')]
  return parts.find((part) => isSaying(part) && findsAnything(entries, part)) ?? null
}

/** What stands in the texts with one letter other than in a word of three letters or more, the commonest first. */
function misspelt(entries: readonly SearchEntry[], word: string): string[] {
  const letters = [...foldText(word)]
  if (letters.length < 3 || letters.length > longestMended) return []
  const plain = letters.map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&'))
  const near = new RegExp(
    plain.map((_, index) => plain.map((letter, place) => (place === index ? '\\p{L}' : letter)).join('')).join('|'),
    'gu',
  )
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const [found] of wholeText(entry).matchAll(near)) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([found]) => found)
}

/** One Chinese character says something; one letter or figure does not. */
const isSaying = (part: string): boolean => [...part].length >= 2 || /\p{Script=Han}/u.test(part)

const findsAnything = (entries: readonly SearchEntry[], typed: string): boolean => {
  const query = readQuery(typed)
  return query.words.length > 0 && entries.some((entry) => hitOf(entry, query, 'zh-CN') !== null)
}

/** A word with one letter less anywhere, then ever shorter beginnings and ends of it. */
function piecesOf(word: string): string[] {
  const letters = [...word].slice(0, longestMended)
  const without = letters.map((_, index) => letters.filter((__, place) => place !== index).join(''))
  const shorter = letters.flatMap((_, cut) => [letters.slice(0, -cut - 1).join(''), letters.slice(cut + 1).join('')])
  return [...new Set([...without.toReversed(), ...shorter])]
}
