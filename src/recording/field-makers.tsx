import type { EventField } from '#src/domain/event-rules'
import { formatNumber } from '#src/i18n/format'
import { SelectField } from '#src/ui/select-field'
import { TextAreaField } from '#src/ui/text-area-field'
import { TextField } from '#src/ui/text-field'
import type { Fields } from './event-from-fields'
import { roomLeft } from './field-limits'

export interface TypedFields {
  readonly fields: Fields
  readonly onType: (name: string, value: string) => void
  /** what is wrong with a field, and with what is typed under a name where that is another */
  readonly errorOf: (field: EventField | null, name?: string) => string | undefined
}

/** A hint, and beside it how much still fits, where that is little. */
function hintOf(name: string, typed: string, hint: string | undefined, words: { readonly roomLeft: (count: string) => string }) {
  const left = roomLeft(name, typed)
  if (left === null) return hint
  return hint === undefined ? words.roomLeft(formatNumber(left)) : `${hint} · ${words.roomLeft(formatNumber(left))}`
}

/** Draws the controls of a record by the names of what is typed: one line, several, or one of a list. */
export const fieldMakers = ({ fields, onType, errorOf }: TypedFields, words: { readonly roomLeft: (count: string) => string }) => ({
  line: (name: string, label: string, field: EventField | null, hint?: string) => (
    <TextField
      label={label}
      hint={hintOf(name, fields[name] ?? '', hint, words)}
      value={fields[name] ?? ''}
      onChange={(value) => onType(name, value)}
      error={errorOf(field, name)}
    />
  ),
  area: (name: string, label: string, field: EventField | null, hint?: string) => (
    <TextAreaField
      label={label}
      hint={hintOf(name, fields[name] ?? '', hint, words)}
      value={fields[name] ?? ''}
      onChange={(value) => onType(name, value)}
      error={errorOf(field, name)}
      rows={4}
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
