import { useBoard } from '#src/board/use-board'
import { filterMeasures } from '#src/domain/measure-filter'
import { useConditions } from '#src/filters/conditions'
import { NothingFound } from '#src/filters/nothing-found'
import { useWords } from '#src/i18n/words'
import { measuresWords } from '#src/i18n/words/measures'
import { EmptyState } from '#src/ui/empty-state'

/** In place of the list: the plan has no measures, or none under these conditions. */
export function NoMeasures() {
  const words = useWords(measuresWords)
  const { ledger, measures } = useBoard()
  const conditions = useConditions()
  if (measures.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  return (
    <NothingFound
      conditions={conditions}
      total={measures.length}
      countIn={(view) => filterMeasures(measures, view, ledger.plan).length}
      words={words}
    />
  )
}
