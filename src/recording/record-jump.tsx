import { useIsPast } from './form-frame'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { PhoneActions } from '#src/ui/phone-actions'

/** The id of the part of a page in which something is recorded. */
export const recordPart = 'record'

/** On a phone, one press from anywhere on a page to the form that stands far below; nothing on wider screens, nor where nothing can be recorded. */
export function RecordJump() {
  const words = useWords(recordingWords)
  if (useIsPast()) return null
  const jump = () => {
    const part = document.getElementById(recordPart)
    part?.scrollIntoView({ block: 'start' })
    part?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true })
  }
  return (
    <PhoneActions label={words.title}>
      <button type="button" onClick={jump}>
        {words.goToForm}
      </button>
    </PhoneActions>
  )
}
