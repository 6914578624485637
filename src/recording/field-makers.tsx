import type { EventField } from '#src/domain/event-rules'
import { SelectField } from '#src/ui/select-field'
import { TextAreaField } from '#src/ui/text-area-field'
import { TextField } from '#src/ui/text-field'
import type { Fields } from './event-from-fields'

export interface TypedFields {
  readonly fields: Fields
  readonly onType: (name: string, value: string) => void
  readonly errorOf: (field: EventField) => string | undefined
}

/** Draws the controls of a record by the names of what is typed: one line, several, or one of a list. */
export const fieldMakers = ({ fields, onType, errorOf }: TypedFields) => ({
  line: (name: string, label: string, field: EventField | null, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      value={fields[name] ?? ''}
      onChange={(value) => onType(name, value)}
      error={field === null ? undefined : errorOf(field)}
      maxLength={2_000}
    />
  ),
  area: (name: string, label: string, field: EventField) => (
    <TextAreaField
      label={label}
      value={fields[name] ?? ''}
      onChange={(value) => onType(name, value)}
      error={errorOf(field)}
      rows={4}
      maxLength={20_000}
    />
  ),
  choice: <T extends string>(name: string, label: string, values: readonly T[], wordOf: (value: T) => string, otherwise: T) => (
    <SelectField
      label={label}
      value={values.find((value) => value === fields[name]) ?? otherwise}
      onChange={(value) => onType(name, value)}
      options={values.map((value) => ({ value, label: wordOf(value) }))}
    />
  ),
})
