import { Fragment, type ReactNode } from 'react'
import type { ChangeKind } from '#src/contract/vocabulary'
import { type Compared, wasBefore } from '#src/domain/comparison'
import { useWords } from '#src/i18n/words'
import { changeWords } from '#src/i18n/words/changes'
import { dayWords } from '#src/i18n/words/days'
import { OldNew } from '#src/ui/old-new'
import { Tag } from '#src/ui/tag'
import styles from './changed.module.css'

interface Props<State, Value> {
  readonly state: Compared<State> & NoInfer<State>
  /** the value that may have changed; nothing (null, undefined) is not shown */
  readonly of: (state: State) => Value
  readonly show: (value: NonNullable<Value>) => ReactNode
}

/** Something about a measure, place or indicator; where it was another on the day compared with, that one struck before it. */
export function Changed<State, Value>({ state, of, show }: Props<State, Value>) {
  const is = of(state)
  if (is == null) return null
  const was = wasBefore<State, Value>(state, of)
  const now = show(is)
  return was == null ? now : <Became before={show(was)} after={now} />
}

/** What something was, struck, and what it is. */
export function Became({ before, after }: { readonly before: ReactNode; readonly after: ReactNode }) {
  const { became } = useWords(dayWords)
  return (
    <span className={styles.changed}>
      <OldNew before={before} after={after} becomes={became} />
    </span>
  )
}

/** Wherever there are tags, the old level and the old light stand struck beside the new. */
const struckInPlace: readonly ChangeKind[] = ['level', 'light']

/** The kinds of change since the day compared with, in words, but for those that are seen in their own place; nothing where nothing changed. */
export function ChangeTags({ kinds = [] }: { readonly kinds: readonly ChangeKind[] | undefined }) {
  const words = useWords(changeWords)
  const told = kinds.filter((kind) => !struckInPlace.includes(kind))
  return told.map((kind) => (
    <Fragment key={kind}>
      {' '}
      <Tag>{words.kinds[kind]}</Tag>
    </Fragment>
  ))
}
