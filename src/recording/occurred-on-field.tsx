import { formatDay } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { Button } from '#src/ui/button'
import { Notice } from '#src/ui/notice'
import { TextField } from '#src/ui/text-field'
import text from '#src/ui/text.module.css'
import type { useRecordForm } from './use-record-form'

interface Props {
  readonly form: Pick<ReturnType<typeof useRecordForm>, 'fields' | 'type' | 'errorOf' | 'warnings' | 'turnedDay' | 'takeToday'>
  readonly label: string
  readonly hint: string
}

/** The day or period from which a record counts. Where the day turned while the form stood open, it says so and offers today. */
export function OccurredOnField({ form: { fields, type, errorOf, turnedDay, takeToday }, label, hint }: Props) {
  const words = useWords(recordingWords)
  const locale = useLocale()
  return (
    <>
      <TextField
        label={label}
        hint={hint}
        value={fields['occurredOn'] ?? ''}
        onChange={(value) => type('occurredOn', value)}
        error={errorOf('occurredOn')}
        isRequired
      />
      {turnedDay !== null && (
        <Notice
          tone="warn"
          title={words.dayTurned(formatDay(turnedDay.to, locale))}
          actions={
            <Button tone="quiet" onClick={takeToday}>
              {words.takeToday}
            </Button>
          }
        >
          {words.dayTurnedText(formatDay(turnedDay.from, locale))}
        </Notice>
      )}
    </>
  )
}

/** That the day lies before the announcement, where it does: it can be recorded all the same. */
export function OccurredOnWarning({ form: { warnings } }: { readonly form: Pick<Props['form'], 'warnings'> }) {
  const words = useWords(recordingWords)
  return warnings.has('occurredOn') && <p className={text['small']}>{words.warnings['before-announcement']}</p>
}
