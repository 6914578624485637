import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import { filterMeasures } from '#src/domain/measure-filter'
import { useConditions, withoutConditions } from '#src/filters/conditions'
import { formatNumber, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measuresWords } from '#src/i18n/words/measures'
import { Button } from '#src/ui/button'
import { EmptyState } from '#src/ui/empty-state'

/** Says what was looked for, and offers each condition whose dropping would show something. */
export function NothingFound() {
  const words = useWords(measuresWords)
  const locale = useLocale()
  const view = useKnownView()
  const { ledger, measures } = useBoard()
  const changeView = useChangeView()
  const conditions = useConditions()
  if (measures.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  const offers = conditions
    .map((condition) => ({ ...condition, count: filterMeasures(measures, condition.without(view), ledger.plan).length }))
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
          <Button onClick={() => changeView(withoutConditions)}>{words.showAll(formatNumber(measures.length))}</Button>
        </>
      }
    >
      {words.nothingText(
        formatNumber(measures.length),
        joinList(
          conditions.map((condition) => words.quoted(condition.words)),
          locale,
        ),
      )}
    </EmptyState>
  )
}
