import type { ReactNode } from 'react'
import styles from './message.module.css'

interface Props {
  /** what was looked for and not there */
  readonly title: ReactNode
  /** why, and which condition to drop */
  readonly children?: ReactNode
  /** the way out, as buttons or links */
  readonly actions?: ReactNode
}

/** Says plainly that there is nothing, what was looked for, and how to go on. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className={styles.message}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
