import { useEffect, useRef } from 'react'
import { Field, type FieldWords } from './field'
import styles from './field.module.css'

interface Props extends FieldWords {
  /** `YYYY-MM-DD`; undefined: none chosen */
  readonly value: string | undefined
  readonly min?: string | undefined
  /** a whole day was typed or picked, or the field was emptied */
  readonly onChoose: (day: string | undefined) => void
}

/** A day typed or picked. What is not yet a whole day changes nothing, and typing is never interrupted. */
export function DayField({ value, min, onChoose, ...words }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // While a person types, what they typed stands; a day chosen elsewhere is shown.
    if (input.current !== null && input.current !== document.activeElement) input.current.value = value ?? ''
  }, [value])
  return (
    <Field {...words}>
      {(control) => (
        <input
          {...control}
          ref={input}
          type="date"
          className={styles.control}
          defaultValue={value ?? ''}
          min={min}
          onChange={({ target }) => {
            if (target.value === '' && !target.validity.badInput) onChoose(undefined)
            // A year being typed reads 0002, 0020, 0202.
            else if (target.value >= '1000') onChoose(target.value)
          }}
        />
      )}
    </Field>
  )
}
