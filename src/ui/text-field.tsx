import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field'
import styles from './field.module.css'

interface Props
  extends
    FieldWords,
    Pick<
      ComponentProps<'input'>,
      'name' | 'placeholder' | 'maxLength' | 'min' | 'max' | 'inputMode' | 'autoComplete' | 'list' | 'ref' | 'onBlur'
    > {
  readonly type?: 'text' | 'date' | 'month' | 'url' | 'search' | 'number'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isRequired?: boolean
}

/** One line of text, a date or a number, with its label, hint and error. */
export function TextField({ label, hint, error, type = 'text', onChange, isRequired = false, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type={type}
          aria-required={isRequired || undefined}
          className={styles.control}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
