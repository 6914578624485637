import { Field, type FieldWords } from './field'
import styles from './field.module.css'

export interface SelectOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** what it stands under, together with its neighbours of the same group */
  readonly group?: string
}

interface Props<Value extends string> extends FieldWords {
  readonly name?: string | undefined
  readonly options: readonly SelectOption<Value>[]
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
          {groupsOf(options).map(({ group, members }) =>
            group === undefined ? (
              members.map(optionOf)
            ) : (
              <optgroup key={group} label={group}>
                {members.map(optionOf)}
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  )
}

const optionOf = ({ value, label }: SelectOption<string>) => (
  <option key={value} value={value}>
    {label}
  </option>
)

interface OptionGroup {
  readonly group: string | undefined
  readonly members: readonly SelectOption<string>[]
}

/** Neighbours of one group together, in order. */
function groupsOf(options: readonly SelectOption<string>[]): readonly OptionGroup[] {
  const groups: { group: string | undefined; members: SelectOption<string>[] }[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last !== undefined && last.group === option.group) last.members.push(option)
    else groups.push({ group: option.group, members: [option] })
  }
  return groups
}
