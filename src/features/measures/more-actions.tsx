import { useBoard } from '#src/board/use-board'
import type { LightAction } from '#src/contract/vocabulary'
import { lightOutlook } from '#src/domain/light-outlook'
import type { MeasureState } from '#src/domain/measure-state'
import { turnsBy } from '#src/domain/near-turns'
import { offeredActions } from '#src/domain/offered-actions'
import { joinClauses } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { useIsPast } from '#src/recording/form-frame'
import { Button } from '#src/ui/button'
import { Section } from '#src/ui/section'
import styles from './measure.module.css'
import { useNearTurnText } from './turn-text'

interface Props {
  readonly state: MeasureState
  readonly onAct: (action: LightAction) => void
}

/**
 * 还能做的: what else can be done about a measure's light, each with what it would come to; the first stands beside the light itself. Nothing where
 * there is no second, or on a past day.
 */
export function MoreActions({ state, onAct }: Props) {
  const words = useWords(measureWords)
  const { action: names } = useWords(vocabulary)
  const locale = useLocale()
  const { ledger, asOf, against } = useBoard()
  const textOf = useNearTurnText()
  const more = offeredActions(state).slice(1)
  if (useIsPast() || more.length === 0) return null
  const turns = lightOutlook(state, { plan: ledger.plan, against }, asOf)
  return (
    <Section title={words.moreActions(more.length)}>
      <ul className={styles['more']}>
        {more.map((action) => {
          const told = turnsBy(action, turns).map(textOf)
          return (
            <li key={action}>
              <Button onClick={() => onAct(action)}>{names[action]}</Button>
              <span>{told.length === 0 ? words.actionMeans[action] : words.itWouldTurn(joinClauses(told, locale))}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
