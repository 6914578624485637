import { conflictKinds, type FindingKind, gapKinds } from '#src/contract/vocabulary'
import type { ChoiceName, View } from './address'
import type { Board } from './board'
import { type Finding, isOpen } from './findings'
import type { FindingSubject } from './found'
import { satisfies } from './choice'

/** The two groups of a worklist: what does not go together comes before what is missing. */
export const findingGroups = { conflicts: conflictKinds, gaps: gapKinds } as const
export type FindingGroup = keyof typeof findingGroups

/** The choices that findings can be filtered by. */
export const findingChoices = ['finding', 'sector'] as const satisfies readonly ChoiceName[]

/** The findings of the kinds and sectors that a view asks for, in their order. */
export function filterFindings<Item extends Pick<Finding, 'kind' | 'subject'>>(
  findings: readonly Item[],
  { finding, sector }: Pick<View, (typeof findingChoices)[number]>,
  board: Board,
): Item[] {
  const ofKinds = findings.filter(({ kind }) => satisfies(finding, [kind]))
  if (sector === undefined) return ofKinds
  const sectorsOf = sectorsIn(board)
  return ofKinds.filter(({ subject }) => satisfies(sector, sectorsOf(subject)))
}

/** The sectors of what a finding is about: of an item of evidence, those of the measures it bears on; of a city, those of its programme. */
function sectorsIn({ ledger, measures, evidence }: Board): (subject: FindingSubject) => readonly string[] {
  const ofMeasure = new Map(measures.map(({ measure }) => [measure.id, measure.sectors]))
  const ofCities = ofMeasure.get(ledger.programme?.measure ?? '') ?? []
  const claims = new Map(evidence.map(({ evidence: item }) => [item.id, item.claims]))
  return ({ kind, id }) => {
    switch (kind) {
      case 'measure':
        return ofMeasure.get(id) ?? []
      case 'evidence':
        return (claims.get(id) ?? []).flatMap(({ subject }) => (subject.kind === 'city' ? ofCities : (ofMeasure.get(subject.id) ?? [])))
      case 'indicator':
        return ledger.indicators.find((indicator) => indicator.id === id)?.sectors ?? []
      case 'city':
        return ofCities
    }
  }
}

export interface FindingCount {
  readonly open: number
  readonly answered: number
}

/** How many findings of some kinds wait for an answer, and how many have one. */
export function countFindings(findings: readonly Pick<Finding, 'kind' | 'answer'>[], kinds: readonly FindingKind[]): FindingCount {
  const ofKinds = findings.filter(({ kind }) => kinds.includes(kind))
  const open = ofKinds.filter(isOpen).length
  return { open, answered: ofKinds.length - open }
}
