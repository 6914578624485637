import type { ReactNode } from 'react'
import styles from './phone-actions.module.css'

/** A page's main actions within reach of a thumb, above the tabs; nothing on wider screens. Holds up to three buttons. */
export function PhoneActions({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={styles.actions}>
      {children}
    </div>
  )
}
