import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { classNames } from './class-names'
import styles from './dialog.module.css'

interface Props {
  readonly title: ReactNode
  readonly isOpen: boolean
  /** Escape, the close button, or the browser's own way of closing */
  readonly onClose: () => void
  /** accessible name of the close button */
  readonly closeLabel: string
  readonly size?: 'plain' | 'wide'
  /** buttons that stay in sight below what scrolls */
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** A modal dialog: the platform keeps focus inside and gives it back to where it came from. */
export function Dialog({ isOpen, ...rest }: Props) {
  return isOpen ? <OpenDialog {...rest} /> : null
}

function OpenDialog({ title, onClose, closeLabel, size = 'plain', footer, children }: Omit<Props, 'isOpen'>) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // A layout effect, because its cleanup runs while the element is still in the page: only then does close() give focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={classNames(styles.dialog, size === 'wide' && styles.wide)}
      onCancel={(event) => {
        // A file picker inside the dialog also sends "cancel", which bubbles here.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          ×
        </button>
      </header>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </dialog>
  )
}
