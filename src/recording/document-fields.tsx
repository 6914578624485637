import { confidences, evidenceTypes, grades } from '#src/contract/vocabulary'
import { useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { fieldMakers, type TypedFields } from './field-makers'
import styles from './recording.module.css'

/** What a document is and where it stands: the facts of an item of evidence, without what it shows. */
export function DocumentFields(typed: TypedFields) {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const { line, choice, openChoice } = fieldMakers(typed, words)
  return (
    <>
      {line('title', words.evidenceTitle, 'title')}
      {line('issuer', words.issuer, 'issuer')}
      <div className={styles['pair']}>
        {choice('type', words.evidenceType, evidenceTypes, (value) => terms.evidenceType[value], 'policy')}
        {openChoice(
          'grade',
          words.grade,
          'grade',
          grades.map((value) => ({ value, label: terms.grade[value] })),
          { placeholder: words.choose },
        )}
      </div>
      {openChoice(
        'confidence',
        words.wasRead,
        'confidence',
        confidences.map((value) => ({ value, label: words.readings[value] })),
        { placeholder: words.choose, hint: words.wasReadHint },
      )}
      {line('number', words.number, null)}
      {line('address', words.address, 'address', words.addressHint)}
    </>
  )
}
