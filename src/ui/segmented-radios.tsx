import { useId } from 'react'
import { classNames } from './class-names'
import fieldStyles from './field.module.css'
import styles from './segmented-radios.module.css'

interface Props<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  /** how many stand side by side */
  readonly columns?: number
  readonly isLegendHidden?: boolean
}

/** One of a few, all in sight: radios drawn as a grid. */
export function SegmentedRadios<Value extends string>({
  legend,
  options,
  value,
  onChange,
  columns = 5,
  isLegendHidden = false,
}: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.group} aria-label={isLegendHidden ? legend : undefined}>
      {!isLegendHidden && <legend className={fieldStyles.label}>{legend}</legend>}
      <div className={styles.grid} style={{ gridTemplateColumns: `repeat(${Math.min(columns, options.length)}, 1fr)` }}>
        {options.map((option) => (
          <label key={option.value} className={classNames(styles.option)}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
