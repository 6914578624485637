import { Field, type FieldWords } from './field'
import styles from './field.module.css'

interface Props<Value extends string> extends FieldWords {
  readonly name?: string | undefined
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | undefined
  /** the first, empty choice, where nothing is chosen yet */
  readonly placeholder?: string | undefined
  readonly onChange: (value: Value) => void
}

/** One of a list, with label, hint and error. */
export function SelectField<Value extends string>({ label, hint, error, name, options, value, placeholder, onChange }: Props<Value>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select
          {...control}
          name={name}
          className={styles.control}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen !== undefined) onChange(chosen.value)
          }}
        >
          {placeholder !== undefined && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
