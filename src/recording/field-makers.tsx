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
  area: (name: string, label: string, field: EventField | null, hint?: string) => (
    <TextAreaField
      label={label}
      hint={hint}
      value={fields[name] ?? ''}
      onChange={(value) => onType(name, value)}
      error={field === null ? undefined : errorOf(field)}
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
  /** One of a list of which none is chosen for a person. What was typed before there was a list is shown as it is, to be changed. */
  openChoice: (
    name: string,
    label: string,
    field: EventField,
    options: readonly { readonly value: string; readonly label: string }[],
    { placeholder, hint }: { readonly placeholder: string; readonly hint?: string },
  ) => {
    const typed = fields[name] ?? ''
    const isListed = typed === '' || options.some(({ value }) => value === typed)
    return (
      <SelectField
        label={label}
        hint={hint}
        value={typed}
        placeholder={placeholder}
        onChange={(value) => onType(name, value)}
        options={isListed ? options : [...options, { value: typed, label: typed }]}
        error={errorOf(field)}
      />
    )
  },
})
