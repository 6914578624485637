import { useBoard } from '#src/board/use-board'
import { daysBetween } from '#src/domain/day'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { measuresWords } from '#src/i18n/words/measures'
import { vocabulary } from '#src/i18n/words/vocabulary'
import styles from './measures.module.css'

/** What is to do about a measure, and why; nothing where it is on nobody's list. */
export function ReasonLine({ state: { toDo, light, lastLookOn } }: { readonly state: MeasureState }) {
  const words = useWords(measuresWords)
  const { action: names } = useWords(vocabulary)
  const locale = useLocale()
  const { asOf } = useBoard()
  if (toDo === null) return null
  const why = toDo === 'look-again' ? words.notFor(daysBetween(lastLookOn, asOf)) : inLocale(light.rule.word, locale)
  return (
    <p className={styles['why']}>
      <b>{names[toDo]}</b>
      {words.because(why)}
    </p>
  )
}
