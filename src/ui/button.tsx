import { type ComponentProps, type ReactNode, useId } from 'react'
import { type ButtonTone, buttonClass } from './button-class'
import styles from './button.module.css'

interface Props extends Pick<
  ComponentProps<'button'>,
  'onClick' | 'form' | 'ref' | 'popoverTarget' | 'aria-label' | 'aria-pressed' | 'aria-expanded' | 'aria-controls' | 'aria-haspopup'
> {
  readonly tone?: ButtonTone
  readonly type?: 'button' | 'submit'
  /** why it cannot be used now; its presence disables the button and is shown beside it */
  readonly unavailable?: string | undefined
  /** at work: a second press does nothing */
  readonly isBusy?: boolean
  readonly children: ReactNode
}

/** A button that names its result. A disabled one stays reachable by keyboard and says why. */
export function Button({ tone = 'plain', type = 'button', unavailable, isBusy = false, onClick, children, ...rest }: Props) {
  const reasonId = useId()
  const isDisabled = unavailable !== undefined || isBusy
  const button = (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- the type above allows only "button" and "submit"
      type={type}
      className={buttonClass(tone)}
      aria-disabled={isDisabled || undefined}
      aria-busy={isBusy || undefined}
      aria-describedby={unavailable === undefined ? undefined : reasonId}
      onClick={(event) => {
        if (isDisabled) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {children}
    </button>
  )
  if (unavailable === undefined) return button
  return (
    <span className={styles.explained}>
      {button}
      <span id={reasonId} className={styles.reason}>
        {unavailable}
      </span>
    </span>
  )
}
