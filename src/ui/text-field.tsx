import type { ComponentProps } from 'react'
import { Field, type FieldWords } from './field'
import styles from './field.module.css'
import { useComposition } from './use-composition'

interface Props
  extends
    FieldWords,
    Pick<
      ComponentProps<'input'>,
      'name' | 'placeholder' | 'maxLength' | 'min' | 'max' | 'inputMode' | 'autoComplete' | 'list' | 'ref' | 'onBlur'
    > {
  readonly type?: 'text' | 'date' | 'month' | 'url' | 'number'
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isRequired?: boolean
}

/**
 * One line of text, a date or a number, with its label, hint and error. What is looked up while it is typed waits for an input method to end.
 */
export function TextField({ label, hint, error, type = 'text', value, onChange, onBlur, isRequired = false, ...rest }: Props) {
  const { composed, handlers } = useComposition(onChange)
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type={type}
          aria-required={isRequired || undefined}
          className={styles.control}
          value={composed ?? value}
          {...handlers}
          onBlur={(event) => {
            handlers.onBlur(event)
            onBlur?.(event)
          }}
        />
      )}
    </Field>
  )
}
