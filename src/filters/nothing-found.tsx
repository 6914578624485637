import { useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import type { View } from '#src/domain/address'
import { formatNumber, joinList } from '#src/i18n/format'
import { useLocale } from '#src/i18n/words'
import { Button } from '#src/ui/button'
import { EmptyState } from '#src/ui/empty-state'
import { type Condition, withoutConditions } from './conditions'
import { FoundElsewhere } from './found-elsewhere'

interface Props {
  readonly conditions: readonly Condition[]
  /** how many there are without any condition */
  readonly total: number
  /** how many there would be under the conditions of a view */
  readonly countIn: (view: View) => number
  readonly words: {
    readonly nothing: string
    readonly nothingText: (total: string, conditions: string) => string
    readonly quoted: (condition: string) => string
    readonly dropTo: (condition: string, count: string) => string
    readonly showAll: (count: string) => string
  }
}

/** Says what was looked for, and offers each condition whose dropping would show something. */
export function NothingFound({ conditions, total, countIn, words }: Props) {
  const locale = useLocale()
  const view = useKnownView()
  const changeView = useChangeView()
  const offers = conditions.map((condition) => ({ ...condition, count: countIn(condition.without(view)) })).filter(({ count }) => count > 0)
  return (
    <>
      <EmptyState
        title={words.nothing}
        actions={
          <>
            {offers.map((offer) => (
              <Button key={offer.key} onClick={() => changeView(offer.without)}>
                {words.dropTo(offer.words, formatNumber(offer.count))}
              </Button>
            ))}
            <Button onClick={() => changeView(withoutConditions)}>{words.showAll(formatNumber(total))}</Button>
          </>
        }
      >
        {words.nothingText(
          formatNumber(total),
          joinList(
            conditions.map((condition) => words.quoted(condition.words)),
            locale,
          ),
        )}
      </EmptyState>
      <FoundElsewhere />
    </>
  )
}
