import { Lamp, LightMarks } from '#src/board/answers'
import { Changed } from '#src/board/changed'
import { useBoard } from '#src/board/use-board'
import type { LightAction } from '#src/contract/vocabulary'
import { daysBetween } from '#src/domain/day'
import { lightOutlook } from '#src/domain/light-outlook'
import type { MeasureState } from '#src/domain/measure-state'
import { nearTurns } from '#src/domain/near-turns'
import { offeredActions } from '#src/domain/offered-actions'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay, joinClauses } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { useIsPast } from '#src/recording/form-frame'
import { Button } from '#src/ui/button'
import { Popover } from '#src/ui/popover'
import { Answer } from './answer'
import { LightReason } from './light-reason'
import styles from './measure.module.css'
import { useNearTurnText } from './turn-text'

interface Props {
  readonly state: MeasureState
  readonly onAct: ((action: LightAction) => void) | undefined
}

/** The light with its marks: by which rule, since when, what would turn it, and what can be done about it first. */
export function LightAnswer({ state, onAct }: Props) {
  const { light, lastLookOn } = state
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { ledger, asOf, against } = useBoard()
  const textOf = useNearTurnText()
  const actions = offeredActions(state)
  const isPast = useIsPast()
  const turns = lightOutlook(state, { plan: ledger.plan, against }, asOf)
  const told = nearTurns(turns, actions).map(textOf)
  const near = told.length === 0 ? [] : [words.wouldTurn(joinClauses(told, locale))]
  const [colour, from] = [terms.light[light.light], formatDay(light.since, locale)]
  // The reason may be younger than the colour.
  const since =
    light.reasonSince > light.since ? words.sinceForReason(colour, from, formatDay(light.reasonSince, locale)) : words.since(colour, from)
  const [first] = actions
  return (
    <Answer
      title={terms.light.title}
      value={
        <span className={styles['lit']}>
          <Changed state={state} of={(then) => then.light.light} show={(shown) => <Lamp light={shown} />} />
          <LightMarks marks={light.marks} />
        </span>
      }
    >
      <p className={styles['word']}>{inLocale(light.rule.word, locale)}</p>
      <p>{joinClauses([since, ...near], locale)}</p>
      {light.marks.includes('long-unchecked') && <p>{words.lastLook(formatDay(lastLookOn, locale), daysBetween(lastLookOn, asOf))}</p>}
      {/* On a past day there is nothing to press. */}
      {onAct !== undefined && first !== undefined && !isPast && (
        <div role="group" aria-label={terms.action.title} className={styles['actions']}>
          <Button tone="main" onClick={() => onAct(first)}>
            {terms.action[first]}
          </Button>
        </div>
      )}
      <Popover trigger={words.why} label={words.why}>
        <LightReason state={state} turns={turns} />
      </Popover>
    </Answer>
  )
}
