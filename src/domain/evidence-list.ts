import { type CheckResult, confidences, evidenceTypes, grades } from '#src/contract/vocabulary'
import type { Plan } from '#src/contract/plan'
import { type ChoiceName, type EvidenceGrouping, type Sort, sortAmong, type View } from './address'
import { countValues, satisfies } from './choice'
import type { EvidenceRow } from './evidence-rows'
import { groupByKeys } from './group-by-keys'
import { byWords } from './measure-sort'
import { comparePeriods } from './period'
import { foldCase, searchWords } from './text-search'

/** The choices that the evidence ledger can be filtered by, in the order the screen shows them. */
export const evidenceChoices = [
  'type',
  'grade',
  'confidence',
  'standing',
  'evidence',
  'directness',
  'pillar',
  'heading',
  'sector',
  'change',
] as const satisfies readonly ChoiceName[]
type EvidenceChoice = (typeof evidenceChoices)[number]

/** A line's values under a choice; an empty list means it has none. A check that found nothing has that, and every one the place of its measure. */
function valuesOf(name: EvidenceChoice, row: EvidenceRow): readonly string[] {
  switch (name) {
    case 'pillar':
      return distinct(row.measures.map(({ pillar }) => pillar))
    case 'heading':
      return distinct(row.measures.map(({ measure }) => measure.heading))
    case 'sector':
      return distinct(row.measures.flatMap(({ measure }) => measure.sectors))
    case 'evidence':
      return row.kind === 'check' ? levelsOfCheck(row.check.event.result) : distinct(row.claims.map(({ claim }) => claim.level))
    default:
      return row.kind === 'check' ? [] : itemValues(name, row)
  }
}

/** What was found shows its level in its own line. */
const levelsOfCheck = (result: CheckResult): readonly string[] => (result === 'found' ? [] : [result])

function itemValues(
  name: 'type' | 'grade' | 'confidence' | 'standing' | 'directness' | 'change',
  { state: { evidence }, standing, claims, changes }: Extract<EvidenceRow, { kind: 'item' }>,
): readonly string[] {
  switch (name) {
    case 'type':
    case 'grade':
    case 'confidence':
      return [evidence[name]]
    case 'standing':
      return [standing]
    case 'directness':
      return distinct(claims.map(({ claim }) => (claim.direct ? 'direct' : 'indirect')))
    case 'change':
      return changes
  }
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)]

/** The lines a view shows, in the order given: every choice is met and every word of the search is found. */
export function filterEvidence(rows: readonly EvidenceRow[], view: View): EvidenceRow[] {
  const active = evidenceChoices.filter((name) => view[name] !== undefined)
  const hasWords = wordMatcher(view)
  return rows.filter((row) => active.every((name) => satisfies(view[name], valuesOf(name, row))) && hasWords(row))
}

/** For each choice, how many of the lines that meet all others have each of its values; `none` counts those without any. */
export const countEvidence = (rows: readonly EvidenceRow[], view: View): ReadonlyMap<ChoiceName, ReadonlyMap<string, number>> =>
  countValues(rows.filter(wordMatcher(view)), view, evidenceChoices, valuesOf)

function wordMatcher({ q }: View): (row: EvidenceRow) => boolean {
  const words = searchWords(q)
  return (row) => words.every((word) => searchText(row).includes(word))
}

const texts = new WeakMap<EvidenceRow, string>()

/** What a search looks through: names, number, issuer, what it says, how it was read, and the measures it is about. */
function searchText(row: EvidenceRow): string {
  const text = texts.get(row) ?? foldCase(partsOf(row).join('\n'))
  texts.set(row, text)
  return text
}

function partsOf(row: EvidenceRow): string[] {
  const measures = row.measures.flatMap(({ measure, title }) => [measure.id, title.zh, title.en])
  if (row.kind === 'check') {
    const { text, scope = '', queries = [], items = [], english } = row.check.event
    return [text, scope, english?.text ?? '', english?.scope ?? '', ...queries, ...items, ...measures]
  }
  const { id, title, issuer, number, source, effect, remark } = row.state.evidence
  const { englishTitle = '', englishIssuer = '', englishNumber = '', englishSource = '' } = row.state.evidence
  const said = [effect, remark].flatMap((words) => (words ? [words.zh, words.en] : []))
  return [
    id,
    title,
    englishTitle,
    issuer,
    englishIssuer,
    // The number in Latin letters goes with the number: it hides where that is hidden.
    number === null ? '' : `${number}\n${englishNumber}`,
    source ?? '',
    englishSource,
    ...said,
    ...row.claims.map(({ claim }) => claim.subject.id),
    ...measures,
  ]
}

/** What the ledger can be sorted by, in the order that it is offered. */
export const evidenceSorts = ['date', 'title', 'issuer', 'type', 'grade', 'confidence'] as const
export type EvidenceSort = (typeof evidenceSorts)[number]

/** The order that a view asks for; unless it asks for one, newest first. */
export const evidenceSortOf = (view: View): Sort<EvidenceSort> => sortAmong(view, evidenceSorts) ?? { key: 'date', descending: true }

/** Sorted by one property; what is alike newest first, then by id. Checks come after the items, newest first where they have no such property. */
export function sortEvidence(rows: readonly EvidenceRow[], { key, descending }: Sort<EvidenceSort>): EvidenceRow[] {
  const compare = comparing[key]
  return rows.toSorted((one, other) => {
    if (one.kind !== other.kind) return one.kind === 'item' ? -1 : 1
    const order = compare(one, other)
    return (descending ? -order : order) || comparePeriods(other.on, one.on) || (one.id < other.id ? -1 : 1)
  })
}

type Compare = (one: EvidenceRow, other: EvidenceRow) => number

const comparing: Readonly<Record<EvidenceSort, Compare>> = {
  date: (one, other) => comparePeriods(one.on, other.on),
  title: (one, other) => byWords.compare(titleOf(one), titleOf(other)),
  issuer: (one, other) => byWords.compare(issuerOf(one), issuerOf(other)),
  type: byPlaceIn(evidenceTypes, 'type'),
  grade: byPlaceIn(grades, 'grade'),
  confidence: byPlaceIn(confidences, 'confidence'),
}

function byPlaceIn(order: readonly string[], name: 'type' | 'grade' | 'confidence'): Compare {
  const place = (row: EvidenceRow) => (row.kind === 'check' ? order.length : order.indexOf(row.state.evidence[name]))
  return (one, other) => place(one) - place(other)
}

const titleOf = (row: EvidenceRow): string => (row.kind === 'item' ? row.state.evidence.title : (row.measures[0]?.title.zh ?? ''))
const issuerOf = (row: EvidenceRow): string => (row.kind === 'item' ? row.state.evidence.issuer : '')

/** Lines under one value: of a choice, a measure's id, an issuer as written, or a year. Checks have neither type nor grade nor issuer: `none`. */
export interface EvidenceGroup {
  readonly value: string
  readonly rows: readonly EvidenceRow[]
}

/**
 * Puts lines, in the order given, under what they have in common: types and grades in the field's order, measures in plan order, years newest
 * first, issuers with most lines first. A line about several measures stands under each; one without the property last, under `none`.
 */
export function groupEvidence(rows: readonly EvidenceRow[], grouping: Exclude<EvidenceGrouping, 'flat'>, plan: Plan): EvidenceGroup[] {
  const groups = groupByKeys(rows, (row) => {
    const values = groupValues(row, grouping)
    return values.length === 0 ? ['none'] : values
  })
  const all = [...groups].map(([value, ofValue]): EvidenceGroup => ({ value, rows: ofValue }))
  const place = placeOf(grouping, plan)
  return all.toSorted(
    (one, other) =>
      (one.value === 'none' ? 1 : 0) - (other.value === 'none' ? 1 : 0) ||
      place(one) - place(other) ||
      byWords.compare(one.value, other.value),
  )
}

function groupValues(row: EvidenceRow, grouping: Exclude<EvidenceGrouping, 'flat'>): readonly string[] {
  switch (grouping) {
    case 'year':
      return [row.on.slice(0, 4)]
    case 'measure':
      return distinct(row.measures.map(({ measure }) => measure.id))
    case 'issuer':
      return row.kind === 'check' ? [] : [row.state.evidence.issuer]
    case 'type':
    case 'grade':
      return valuesOf(grouping, row)
  }
}

function placeOf(grouping: Exclude<EvidenceGrouping, 'flat'>, { headings }: Plan): (group: EvidenceGroup) => number {
  switch (grouping) {
    case 'year':
      return ({ value }) => -Number(value)
    case 'issuer':
      return ({ rows }) => -rows.length
    case 'type':
      return ({ value }) => evidenceTypes.findIndex((type) => type === value)
    case 'grade':
      return ({ value }) => grades.findIndex((grade) => grade === value)
    case 'measure':
      return ({ rows, value }) => {
        const heading = rows[0]?.measures.find(({ measure }) => measure.id === value)?.measure.heading
        return headings.findIndex(({ id }) => id === heading)
      }
  }
}

/** What the ledger holds, in numbers. */
export interface EvidenceCounts {
  /** items in force */
  readonly items: number
  readonly withdrawn: number
  /** records undone: no items of the ledger */
  readonly undone: number
  /** of those in force: grade A or B */
  readonly official: number
  /** of those in force: derived or recalled, which lift nothing */
  readonly unverified: number
  /** items that a measure's level rests on, and those measures */
  readonly lifting: number
  readonly lifted: number
  readonly checks: number
}

/** Counts the lines given. */
export function summariseEvidence(rows: readonly EvidenceRow[]): EvidenceCounts {
  const items = rows.filter((row) => row.kind === 'item')
  const inForce = items.filter(({ standing }) => standing === 'in-force')
  const lifted = inForce.map(({ claims }) => claims.flatMap(({ standing, claim }) => (standing === 'lifted' ? [claim.subject.id] : [])))
  return {
    items: inForce.length,
    withdrawn: items.filter(({ standing }) => standing === 'withdrawn').length,
    undone: items.filter(({ standing }) => standing === 'undone').length,
    official: inForce.filter(({ state }) => ['A', 'B'].includes(state.evidence.grade)).length,
    unverified: inForce.filter(({ state }) => state.evidence.confidence !== 'verified').length,
    lifting: lifted.filter((ids) => ids.length > 0).length,
    lifted: new Set(lifted.flat()).size,
    checks: rows.length - items.length,
  }
}
