import type { ReactNode } from 'react'
import styles from './toggle-links.module.css'

interface Props {
  readonly label: string
  /** links; the one in force has `aria-current` */
  readonly children: ReactNode
}

/** Two or three views of the same thing, side by side. */
export function ToggleLinks({ label, children }: Props) {
  return (
    <nav aria-label={label} className={styles.toggle}>
      {children}
    </nav>
  )
}
