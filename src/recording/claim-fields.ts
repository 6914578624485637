import type { Claim } from '#src/contract/evidence'
import { type ShownLevel, shownLevels } from '#src/contract/vocabulary'
import type { MeasureState } from '#src/domain/measure-state'
import { foldCase } from '#src/domain/text-search'

/** What is typed of one claim. */
export interface ClaimFields {
  readonly measure: string
  readonly level: ShownLevel
  readonly direct: boolean
}

export const emptyClaim: ClaimFields = { measure: '', level: 'document', direct: true }

/** The claims that a draft's field holds, one a line; a first empty one where it holds none. */
export function readClaims(field: string | undefined): readonly ClaimFields[] {
  if (field === undefined) return [emptyClaim]
  return field.split('\n').map((line) => {
    const [level = '', bearing = '', ...measure] = line.split(' ')
    return { measure: measure.join(' '), level: shownLevels.find((name) => name === level) ?? 'document', direct: bearing !== 'indirect' }
  })
}

/** Claims as one text, to be kept with the rest of a draft. */
export const writeClaims = (claims: readonly ClaimFields[]): string =>
  claims.map(({ measure, level, direct }) => `${level} ${direct ? 'direct' : 'indirect'} ${measure.replaceAll('\n', ' ')}`).join('\n')

/** The id of the measure that was typed: by its id in any case, or by its whole title; else what was typed. */
export function measureIdFrom(typed: string, measures: readonly MeasureState[]): string {
  const text = foldCase(typed.trim())
  const found = measures.find(({ measure, title }) => [measure.id, title.zh, title.en].some((name) => foldCase(name) === text))
  return found?.measure.id ?? typed.trim()
}

/** The claims to record. Lines where no measure was typed are no claims. */
export const claimsFrom = (rows: readonly ClaimFields[], measures: readonly MeasureState[]): Claim[] =>
  rows
    .filter(({ measure }) => measure.trim() !== '')
    .map(({ measure, level, direct }) => ({ subject: { kind: 'measure', id: measureIdFrom(measure, measures) }, level, direct }))
