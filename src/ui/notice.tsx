import type { ReactNode } from 'react'
import { Button } from './button'
import { classNames } from './class-names'
import styles from './notice.module.css'

interface Props {
  readonly tone?: 'info' | 'warn' | 'bad' | 'past'
  readonly title: ReactNode
  readonly children?: ReactNode
  /** links and quiet buttons that lead out of it */
  readonly actions?: ReactNode
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void } | undefined
}

/** A bar that says what to know before reading on. A bad one interrupts a screen reader, the others wait. */
export function Notice({ tone = 'info', title, children, actions, dismiss }: Props) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={classNames(styles.notice, styles[tone])}>
      <b>{title}</b>
      {children !== undefined && <span>{children}</span>}
      {actions}
      {dismiss !== undefined && (
        <Button tone="quiet" onClick={dismiss.onDismiss}>
          {dismiss.label}
        </Button>
      )}
    </div>
  )
}
