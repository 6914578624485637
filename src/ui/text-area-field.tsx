import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field'
import styles from './field.module.css'

interface Props extends FieldWords, Pick<ComponentProps<'textarea'>, 'name' | 'placeholder' | 'maxLength' | 'rows' | 'ref' | 'onBlur'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isRequired?: boolean
}

/** Several lines of text, with label, hint and error. */
export function TextAreaField({ label, hint, error, onChange, isRequired = false, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          aria-required={isRequired || undefined}
          className={styles.control}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
