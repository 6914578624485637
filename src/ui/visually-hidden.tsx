import type { ReactNode } from 'react'
import styles from './visually-hidden.module.css'

/** Words for a screen reader where the eye has a mark or a place. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>
}
