import { type ReactNode, useId } from 'react'
import styles from './field.module.css'
import { LightMark } from './light-mark'

/** What a control must carry so that its label, hint and error belong to it. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export interface FieldWords {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** what is wrong and how to put it right; its presence marks the field */
  readonly error?: string | undefined
}

interface Props extends FieldWords {
  readonly children: (control: FieldControl) => ReactNode
}

/** A label above, a hint under it, the control, and the error with its remedy. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <div id={`${id}-error`} className={styles.error}>
          <LightMark shape="square" />
          {error}
        </div>
      )}
    </div>
  )
}
