import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './marks.module.css'

interface Props {
  readonly mark: ReactNode
  readonly className?: string | undefined
  /** the word that says what the mark shows */
  readonly children: ReactNode
}

/** A mark and its word on one line; the word sets the baseline. */
export function Marked({ mark, className, children }: Props) {
  return (
    <span className={classNames(styles.marked, className)}>
      {mark}
      {children}
    </span>
  )
}
