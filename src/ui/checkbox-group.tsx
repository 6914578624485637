import { useId } from 'react'
import type { FieldWords } from './field'
import fieldStyles from './field.module.css'
import styles from './checkbox-group.module.css'
import { LightMark } from './light-mark'

interface Props<Value extends string> extends Omit<FieldWords, 'label'> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly values: readonly Value[]
  readonly onChange: (values: readonly Value[]) => void
}

/** Any of a few, all in sight, with legend, hint and error. */
export function CheckboxGroup<Value extends string>({ legend, hint, error, options, values, onChange }: Props<Value>) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.group} aria-describedby={described === '' ? undefined : described}>
      <legend className={fieldStyles.label}>{legend}</legend>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </span>
      )}
      {options.map(({ value, label }) => (
        <label key={value} className={styles.option}>
          <input
            type="checkbox"
            checked={values.includes(value)}
            onChange={(event) => onChange(event.target.checked ? [...values, value] : values.filter((other) => other !== value))}
          />
          {label}
        </label>
      ))}
      {error !== undefined && (
        <div id={`${id}-error`} className={fieldStyles.error}>
          <LightMark shape="square" />
          {error}
        </div>
      )}
    </fieldset>
  )
}
