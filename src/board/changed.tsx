import type { ReactNode } from 'react'
import type { ChangeKind } from '#src/contract/vocabulary'
import { wasBefore } from '#src/domain/comparison'
import type { MeasureState } from '#src/domain/measure-state'
import { useWords } from '#src/i18n/words'
import { changeWords } from '#src/i18n/words/changes'
import { dayWords } from '#src/i18n/words/days'
import { OldNew } from '#src/ui/old-new'
import { Tag } from '#src/ui/tag'
import styles from './changed.module.css'

interface Props<Value> {
  readonly state: MeasureState
  /** the value that may have changed */
  readonly of: (state: MeasureState) => Value
  readonly show: (value: Value) => ReactNode
}

/** Something about a measure; where it was another on the day compared with, that one struck before it. */
export function Changed<Value>({ state, of, show }: Props<Value>) {
  const { became } = useWords(dayWords)
  const was = wasBefore(state, of)
  const now = show(of(state))
  if (was === undefined) return now
  return (
    <span className={styles.changed}>
      <OldNew before={show(was)} after={now} becomes={became} />
    </span>
  )
}

/** The kinds of change since the day compared with, in words; nothing where nothing changed. */
export function ChangeTags({ kinds }: { readonly kinds: readonly ChangeKind[] | undefined }) {
  const words = useWords(changeWords)
  return (kinds ?? []).map((kind) => <Tag key={kind}>{words.kinds[kind]}</Tag>)
}
