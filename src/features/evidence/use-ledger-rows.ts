import { useMemo } from 'react'
import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView, useView } from '#src/board/view'
import { type EvidenceGrouping, evidenceGroupings, groupAmong, type Sort } from '#src/domain/address'
import { evidenceChoices, type EvidenceSort, evidenceSortOf, filterEvidence, sortEvidence } from '#src/domain/evidence-list'
import { evidenceRows } from '#src/domain/evidence-rows'
import { type Condition, useConditions } from '#src/filters/conditions'

/** The lines of the ledger on the day in view, and those that the address asks for, in its order. */
export function useLedgerRows() {
  const view = useKnownView()
  const rows = evidenceRows(useBoard())
  const shown = useMemo(() => sortEvidence(filterEvidence(rows, view), evidenceSortOf(view)), [rows, view])
  return { rows, shown }
}

const newestFirst: Sort<EvidenceSort> = { key: 'date', descending: true }

/** How the ledger is sorted and grouped; the address keeps what differs from newest first and not grouped. */
export function useArrangement() {
  const view = useView()
  const changeView = useChangeView()
  return {
    sort: evidenceSortOf(view),
    group: groupAmong(view, evidenceGroupings) ?? ('flat' satisfies EvidenceGrouping),
    sortBy: (sort: Sort<EvidenceSort>) =>
      changeView(({ sort: _, ...rest }) =>
        sort.key === newestFirst.key && sort.descending === newestFirst.descending ? rest : { ...rest, sort },
      ),
    groupBy: (group: EvidenceGrouping) => changeView(({ group: _, ...rest }) => (group === 'flat' ? rest : { ...rest, group })),
  }
}

/** The conditions in force that the ledger can be put under. */
export const useLedgerConditions = (): readonly Condition[] => useConditions([...evidenceChoices, 'q'])
