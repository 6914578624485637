import type { Day } from '#src/contract/time'
import {
  changeKinds,
  confidences,
  conflictKinds,
  deadlineBases,
  type DeadlineTerm,
  deadlineTerms,
  directnesses,
  evidenceLevels,
  evidenceTypes,
  gapKinds,
  grades,
  lightActions,
  lightMarks,
  lights,
  type Locale,
  locales,
  measurabilities,
  measureKinds,
  officialStatuses,
  scheduleStates,
  silences,
  type Time,
  times,
} from '#src/contract/vocabulary'
import { isRealDay } from './day'

/** What is wanted of one property: any of `include` (none given: anything), and none of `exclude`. The word `none` stands for "has none". */
export interface Choice {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** The choices that a list of measures can be filtered by, in the order the screen shows them. */
export const measureChoices = [
  'sector',
  'pillar',
  'heading',
  'status',
  'evidence',
  'directness',
  'schedule',
  'light',
  'mark',
  'todo',
  'word',
  'agency',
  'kind',
  'measurable',
  'basis',
  'change',
] as const
export type MeasureChoice = (typeof measureChoices)[number]

/** Every choice; after those of measures, what only other pages filter by. */
export const choiceNames = [...measureChoices, 'province', 'type', 'grade', 'confidence', 'standing', 'finding', 'slot'] as const
export type ChoiceName = (typeof choiceNames)[number]

/** What became of a sentence of the announcement in the reader's own text. */
export const matchStates = ['same', 'differs', 'missing'] as const
/** The same, after what a sentence carries. */
export const slotStates = ['tracked', 'quoted', 'context', ...matchStates] as const
export type SlotState = (typeof slotStates)[number]

/** Whether an item of evidence is in force; else whether it was withdrawn, or its record was undone. */
export const itemStandings = ['in-force', 'withdrawn', 'undone'] as const
export type ItemStanding = (typeof itemStandings)[number]

/** Values that are the same in every plan; the others (sector, pillar, heading, agency, province) are the plan's own. */
const fixedValues: Partial<Record<ChoiceName, readonly string[]>> = {
  status: officialStatuses,
  evidence: evidenceLevels,
  directness: directnesses,
  schedule: scheduleStates,
  light: lights,
  mark: lightMarks,
  todo: lightActions,
  word: silences,
  kind: measureKinds,
  measurable: measurabilities,
  basis: deadlineBases,
  change: changeKinds,
  type: evidenceTypes,
  grade: grades,
  confidence: confidences,
  standing: itemStandings,
  finding: [...gapKinds, ...conflictKinds],
  slot: slotStates,
}

/** Values that older links carry, and what they are now. */
const formerValues: Partial<Record<ChoiceName, Readonly<Record<string, string>>>> = { light: { 'yellow-recovered': 'yellow' } }

/** What lists can be sorted by: those of measures, of indicators, of evidence. A page leaves alone what it has no column for. */
export const sortKeys = [
  'id',
  'title',
  'deadline',
  'evidence-date',
  'light',
  'status',
  'evidence',
  'schedule',
  'last-word',
  'agency',
  'period',
  'check',
  'sentence',
  'date',
  'issuer',
  'type',
  'grade',
  'confidence',
] as const
export type SortKey = (typeof sortKeys)[number]
export interface Sort<Key extends SortKey = SortKey> {
  readonly key: Key
  readonly descending: boolean
}

/** What the list of measures can be grouped by. */
export const groupings = ['heading', 'sector', 'agency', 'light', 'todo', 'word', 'flat'] as const
export type Grouping = (typeof groupings)[number]

/** What the evidence ledger can be grouped by. */
export const evidenceGroupings = ['flat', 'type', 'issuer', 'grade', 'measure', 'year'] as const
export type EvidenceGrouping = (typeof evidenceGroupings)[number]

const allGroupings = [...new Set([...groupings, ...evidenceGroupings])]

/** Everything that changes what is seen. Absent means the default. */
export type View = Partial<Record<ChoiceName, Choice>> & {
  readonly plan?: string
  readonly asOf?: Day
  /** the earlier day that `asOf` is compared with */
  readonly since?: Day
  /** absent: as it was known on those days */
  readonly time?: Time
  /** absent: lateness against the deadline in force */
  readonly against?: DeadlineTerm
  readonly lang?: Locale
  readonly q?: string
  readonly sort?: Sort
  readonly group?: Grouping | EvidenceGrouping
}

/** The order that a view asks for, where it is by one of these keys. */
export function sortAmong<Key extends SortKey>({ sort }: View, keys: readonly Key[]): Sort<Key> | null {
  const key = keys.find((name) => name === sort?.key)
  return key === undefined ? null : { key, descending: sort?.descending === true }
}

/** The grouping that a view asks for, where it is one of these: a list leaves alone what it cannot be grouped by. */
export const groupAmong = <Group extends Grouping | EvidenceGrouping>({ group }: View, among: readonly Group[]): Group | null =>
  among.find((name) => name === group) ?? null

/** A part of an address that means nothing here. */
export interface Dropped {
  readonly name: string
  readonly value: string
}

const longestSearch = 8_192
/** Characters of one value, such as what is searched for; a longer one is dropped from an address, and refused where it is typed. */
export const longestValue = 200
const valuePattern = /^[A-Za-z0-9-]{1,60}$/

/**
 * Reads the query of an address (`?sector=steel,!ai&status=none`). Never throws: what it cannot use it names in `dropped`.
 * Lists are joined by commas; a leading `!` excludes; `none` means "has none". The first of doubled parameters counts.
 */
export function readAddress(search: string): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const drop = (name: string, value: string) => {
    dropped.push({ name: name.slice(0, 40), value: value.slice(0, longestValue) })
  }
  if (search.length > longestSearch) return { view: {}, dropped: [{ name: 'address', value: `${search.slice(0, 40)}…` }] }
  let view: View = {}
  const seen = new Set<string>()
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    const [writtenName, writtenValue] = cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)]
    const [name, value] = [decode(writtenName), decode(writtenValue)]
    if (name === null || value === null || seen.has(name)) drop(name ?? writtenName, value ?? writtenValue)
    else {
      seen.add(name)
      view = { ...view, ...readParameter(name, value, drop) }
    }
  }
  return { view, dropped }
}

function readParameter(name: string, value: string, drop: (name: string, value: string) => void): View {
  if (isOneOf(choiceNames, name)) {
    const choice = readChoice(name, value, drop)
    return choice === null ? {} : { [name]: choice }
  }
  switch (name) {
    case 'plan':
      if (/^[a-z][a-z0-9-]{1,40}$/.test(value)) return { plan: value }
      break
    case 'asOf':
      if (isRealDay(value)) return { asOf: value }
      break
    case 'since':
      if (isRealDay(value)) return { since: value }
      break
    case 'time':
      if (isOneOf(times, value)) return value === 'known' ? {} : { time: value }
      break
    case 'against':
      if (isOneOf(deadlineTerms, value)) return value === 'current' ? {} : { against: value }
      break
    case 'lang': {
      const lang = localeNamed(value)
      if (lang !== undefined) return { lang }
      break
    }
    case 'q':
      if (value.length <= longestValue) return value.trim() === '' ? {} : { q: value }
      break
    case 'sort': {
      const key = value.replace(/^-/, '')
      if (isOneOf(sortKeys, key)) return { sort: { key, descending: value.startsWith('-') } }
      break
    }
    case 'group':
      if (isOneOf(allGroupings, value)) return { group: value }
      break
    case 'scenario':
      // Read by the mocks themselves; known here only so that it is not reported as nonsense.
      return {}
  }
  drop(name, value)
  return {}
}

/** The language that a tag names: `zh`, `zh-Hans`, `ZH_cn` and `en-GB` name one of ours by their first part. */
const localeNamed = (tag: string): Locale | undefined => {
  const [language] = tag.toLowerCase().split(/[-_]/)
  return locales.find((locale) => locale.split('-')[0] === language)
}

function readChoice(name: ChoiceName, value: string, drop: (name: string, value: string) => void): Choice | null {
  const include = new Set<string>()
  const exclude = new Set<string>()
  for (const item of value.split(',')) {
    const written = item.replace(/^!/, '')
    const plain = formerValues[name]?.[written] ?? written
    const isKnown = plain === 'none' || (fixedValues[name]?.includes(plain) ?? valuePattern.test(plain))
    if (!isKnown || include.has(plain) || exclude.has(plain)) drop(name, item)
    else (item.startsWith('!') ? exclude : include).add(plain)
  }
  return include.size + exclude.size === 0 ? null : { include: [...include], exclude: [...exclude] }
}

/** Writes a view as the query of an address, `?` included, or '' for the defaults. Reading it back gives the same view. */
export function writeAddress(view: View): string {
  const pairs: string[] = []
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') pairs.push(`${name}=${value}`)
  }
  put('plan', view.plan)
  for (const name of choiceNames) {
    const choice = view[name]
    if (choice !== undefined) put(name, [...choice.include, ...choice.exclude.map((item) => `!${item}`)].join(','))
  }
  put('q', view.q === undefined ? undefined : encodeURIComponent(view.q))
  put('sort', view.sort && `${view.sort.descending ? '-' : ''}${view.sort.key}`)
  put('group', view.group)
  put('asOf', view.asOf)
  put('since', view.since)
  put('time', view.time)
  put('against', view.against)
  put('lang', view.lang)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}

function isOneOf<const T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value)
}
