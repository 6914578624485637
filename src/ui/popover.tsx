import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import styles from './popover.module.css'

interface Props {
  /** what the button shows */
  readonly trigger: ReactNode
  /** accessible name of the button, where what it shows does not say enough */
  readonly triggerLabel?: string | undefined
  /** the button's look; a plain word with a caret unless given */
  readonly triggerClassName?: string | undefined
  /** accessible name of what opens */
  readonly label: string
  readonly children: ReactNode
}

/** Something to read or choose on request, beside what it belongs to. Escape or a press outside closes it. */
export function Popover({ trigger, triggerLabel, triggerClassName, label, children }: Props) {
  const id = useId()
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={triggerLabel} aria-haspopup="dialog" className={triggerClassName ?? styles.pick}>
        {trigger}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={label} className={classNames(styles.panel, styles.roomy)}>
        {children}
      </div>
    </>
  )
}
