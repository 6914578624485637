import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './tag.module.css'

interface Props {
  /** the edge of something not certain */
  readonly isDashed?: boolean
  readonly children: ReactNode
}

/** A small outlined word that qualifies what stands before it. */
export function Tag({ isDashed = false, children }: Props) {
  return <span className={classNames(styles.tag, isDashed && styles.dashed)}>{children}</span>
}
