import { useState } from 'react'
import { useDefaultDay, usePlanId } from '#src/board/use-board'
import { useChangeView, useView } from '#src/board/view'
import type { Day } from '#src/contract/time'
import { formatDay } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { walkingWords } from '#src/i18n/words/walking'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { useDays } from './use-days'

interface Move {
  readonly from: Day
  readonly to: Day
}

/**
 * Says that the board went on to another day of itself, because something was recorded or undone, and leads back to the day that was looked at.
 * A day that the address names never moves.
 */
export function MovedDayNotice() {
  const words = useWords(walkingWords)
  const locale = useLocale()
  const { asOf: chosen } = useView()
  const changeView = useChangeView()
  const { today } = useDays()
  const { move, forget } = useMove()
  if (move === null || chosen !== undefined) return null
  const [from, to] = [formatDay(move.from, locale), formatDay(move.to, locale)]
  const goBack = () => {
    forget()
    changeView((view) => ({ ...view, asOf: move.from }))
  }
  return (
    <Notice
      tone="past"
      title={move.to === today ? words.movedToToday(to) : words.moved(to)}
      actions={
        <>
          <Button tone="quiet" onClick={goBack}>
            {words.goBack(from)}
          </Button>
          <Button tone="quiet" onClick={forget}>
            {words.keep}
          </Button>
        </>
      }
    >
      {move.to > move.from ? words.movedText(from) : words.movedBackText(from)}
    </Notice>
  )
}

/** How the default day of the plan in view moved since a person last knew of it; null where it did not. */
function useMove() {
  const planId = usePlanId()
  const latest = useDefaultDay()
  const { asOf: chosen } = useView()
  const [known, setKnown] = useState({ planId, latest })
  const [move, setMove] = useState<Move | null>(null)
  if (known.planId !== planId || known.latest !== latest) {
    setKnown({ planId, latest })
    const from = known.planId === planId && chosen === undefined ? (move?.from ?? known.latest) : latest
    setMove(from === latest ? null : { from, to: latest })
  }
  return { move, forget: () => setMove(null) }
}
