import { useBoard } from '#src/board/use-board'
import { filterEvidence } from '#src/domain/evidence-list'
import { evidenceRows } from '#src/domain/evidence-rows'
import { NothingFound } from '#src/filters/nothing-found'
import { useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { EmptyState } from '#src/ui/empty-state'
import { useLedgerConditions } from './use-ledger-rows'

/** In place of the ledger: it has no line, or none under these conditions. */
export function NoEvidence() {
  const words = useWords(evidenceWords)
  const rows = evidenceRows(useBoard())
  const conditions = useLedgerConditions()
  if (rows.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  return <NothingFound conditions={conditions} total={rows.length} countIn={(view) => filterEvidence(rows, view).length} words={words} />
}
