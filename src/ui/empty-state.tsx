import type { ReactNode } from 'react'
import styles from './message.module.css'

interface Props {
  /** what was looked for and not there */
  readonly title: ReactNode
  /** why, and which condition to drop */
  readonly children?: ReactNode
  /** the way out, as buttons or links */
  readonly actions?: ReactNode
  /** it is all there is of a page, so its title is the page's heading */
  readonly isPage?: boolean
}

/** Says plainly that there is nothing, what was looked for, and how to go on. */
export function EmptyState({ title, children, actions, isPage = false }: Props) {
  const Title = isPage ? 'h1' : 'p'
  return (
    <div className={styles.message}>
      <Title className={styles.title}>{title}</Title>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
