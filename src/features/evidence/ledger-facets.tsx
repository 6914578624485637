import { useMemo } from 'react'
import { EvidenceMark } from '#src/board/answers'
import { useBoard, useKnownView } from '#src/board/use-board'
import { confidences, directnesses, type EvidenceLevel, evidenceLevels, evidenceTypes, grades } from '#src/contract/vocabulary'
import { type ChoiceName, itemStandings } from '#src/domain/address'
import { countEvidence } from '#src/domain/evidence-list'
import { evidenceRows } from '#src/domain/evidence-rows'
import { useFacets } from '#src/filters/choice-facet'

/** Every condition that the ledger can be put under, each value with its count. */
export function LedgerFacets() {
  const view = useKnownView()
  const board = useBoard()
  const { plan } = board.ledger
  const rows = evidenceRows(board)
  const counts = useMemo(() => countEvidence(rows, view), [rows, view])
  const ofAll = useMemo(() => countEvidence(rows, {}), [rows])
  // Where nothing was withdrawn or undone there is nothing to choose between.
  const isAnyOut = rows.some((row) => row.kind === 'item' && row.standing !== 'in-force')
  const facet = useFacets(counts)
  const used = (name: ChoiceName, items: readonly { readonly id: string }[]) =>
    items.map(({ id }) => id).filter((id) => (ofAll.get(name)?.get(id) ?? 0) > 0)
  return (
    <>
      {board.before !== null && facet('change', ['evidence', 'withdrawn'])}
      {facet('type', evidenceTypes)}
      {facet('grade', grades)}
      {facet('confidence', confidences)}
      {(isAnyOut || view.standing !== undefined) && facet('standing', itemStandings)}
      {facet(
        'evidence',
        evidenceLevels.filter((level) => level !== 'not-checked'),
        (value) => (value === 'none' ? null : <EvidenceMark level={value as EvidenceLevel} direct={null} />),
      )}
      {facet('directness', directnesses)}
      {facet('pillar', used('pillar', plan.pillars))}
      {facet('heading', used('heading', plan.headings))}
      {facet('sector', used('sector', plan.sectors))}
    </>
  )
}
