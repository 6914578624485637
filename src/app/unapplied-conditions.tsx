import { useUnappliedView } from '#src/board/use-board'
import { ConditionChips, useConditionsOf } from '#src/filters/conditions'
import { useWords } from '#src/i18n/words'
import { walkingWords } from '#src/i18n/words/walking'
import styles from './unapplied-conditions.module.css'

/** The conditions that came along and do nothing on this page: named, so that nobody takes what is listed for what they left. */
export function UnappliedConditions() {
  const words = useWords(walkingWords)
  const conditions = useConditionsOf(useUnappliedView())
  if (conditions.length === 0) return null
  return (
    <div className={styles.line} role="status">
      <span>{words.unapplied}</span>
      <ConditionChips conditions={conditions} />
    </div>
  )
}
