import type { ReactNode } from 'react'
import { Button } from './button'
import styles from './message.module.css'

interface Props {
  /** what happened */
  readonly title: ReactNode
  /** what is still usable, what is safe */
  readonly children?: ReactNode
  readonly retry?: { readonly label: string; readonly onRetry: () => void } | undefined
  /** other ways on, beside the retry */
  readonly actions?: ReactNode
}

/** What stands where something failed: what happened, what still works, one retry. */
export function ErrorPanel({ title, children, retry, actions }: Props) {
  return (
    <div role="alert" className={styles.message}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p>{children}</p>}
      {(retry !== undefined || actions !== undefined) && (
        <div className={styles.actions}>
          {retry !== undefined && (
            <Button tone="main" onClick={retry.onRetry}>
              {retry.label}
            </Button>
          )}
          {actions}
        </div>
      )}
    </div>
  )
}
