import type { ReactNode } from 'react'
import styles from './chip.module.css'

interface Props {
  /** accessible name, which says that pressing removes it */
  readonly removeLabel: string
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** A condition in force; pressing it drops the condition. */
export function Chip({ removeLabel, onRemove, children }: Props) {
  return (
    <button type="button" className={styles.chip} aria-label={removeLabel} onClick={onRemove}>
      {children}
    </button>
  )
}

/** Chips on a line that wraps. */
export function Chips({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {children}
    </div>
  )
}
