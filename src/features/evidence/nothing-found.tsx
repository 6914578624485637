import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import { filterEvidence } from '#src/domain/evidence-list'
import { evidenceRows } from '#src/domain/evidence-rows'
import { withoutConditions } from '#src/filters/conditions'
import { formatNumber, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { Button } from '#src/ui/button'
import { EmptyState } from '#src/ui/empty-state'
import { useLedgerConditions } from './use-ledger-rows'

/** Says what was looked for, and offers each condition whose dropping would show something. */
export function NothingFound() {
  const words = useWords(evidenceWords)
  const locale = useLocale()
  const view = useKnownView()
  const rows = evidenceRows(useBoard())
  const changeView = useChangeView()
  const conditions = useLedgerConditions()
  if (rows.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  const offers = conditions
    .map((condition) => ({ ...condition, count: filterEvidence(rows, condition.without(view)).length }))
    .filter(({ count }) => count > 0)
  return (
    <EmptyState
      title={words.nothing}
      actions={
        <>
          {offers.map((offer) => (
            <Button key={offer.key} onClick={() => changeView(offer.without)}>
              {words.dropTo(offer.words, formatNumber(offer.count))}
            </Button>
          ))}
          <Button onClick={() => changeView(withoutConditions)}>{words.showAll(formatNumber(rows.length))}</Button>
        </>
      }
    >
      {words.nothingText(
        formatNumber(rows.length),
        joinList(
          conditions.map((condition) => words.quoted(condition.words)),
          locale,
        ),
      )}
    </EmptyState>
  )
}
