import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { TextField } from '#src/ui/text-field'
import text from '#src/ui/text.module.css'
import type { useRecordForm } from './use-record-form'

interface Props {
  readonly form: Pick<ReturnType<typeof useRecordForm>, 'fields' | 'type' | 'errorOf' | 'warnings'>
  readonly label: string
  readonly hint: string
}

/** The day or period from which a record counts. */
export function OccurredOnField({ form: { fields, type, errorOf }, label, hint }: Props) {
  return (
    <TextField
      label={label}
      hint={hint}
      value={fields['occurredOn'] ?? ''}
      onChange={(value) => type('occurredOn', value)}
      error={errorOf('occurredOn')}
      maxLength={20}
      isRequired
    />
  )
}

/** That the day lies before the announcement, where it does: it can be recorded all the same. */
export function OccurredOnWarning({ form: { warnings } }: Pick<Props, 'form'>) {
  const words = useWords(recordingWords)
  return warnings.has('occurredOn') && <p className={text['small']}>{words.warnings['before-announcement']}</p>
}
