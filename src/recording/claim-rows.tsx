import { useId } from 'react'
import { useBoard } from '#src/board/use-board'
import { directnesses, shownLevels } from '#src/contract/vocabulary'
import { claimFaults } from '#src/domain/event-rules'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Button } from '#src/ui/button'
import { SelectField } from '#src/ui/select-field'
import { TextField } from '#src/ui/text-field'
import text from '#src/ui/text.module.css'
import { type ClaimFields, claimsFrom, emptyClaim, measureIdFrom } from './claim-fields'
import styles from './recording.module.css'

interface Props {
  readonly rows: readonly ClaimFields[]
  readonly onChange: (rows: readonly ClaimFields[]) => void
  readonly measureIds: ReadonlySet<string>
  /** what is wrong is said, beside the row it is about */
  readonly isExamined: boolean
}

/** The measures that an item supports, each with its own level and bearing. */
export function ClaimRows({ rows, onChange, measureIds, isExamined }: Props) {
  const words = useWords(recordingWords)
  const { measures } = useBoard()
  const locale = useLocale()
  const listId = useId()
  const filled = rows.filter(({ measure }) => measure.trim() !== '')
  const faults = claimFaults(claimsFrom(filled, measures), measureIds)
  const errorOf = (row: ClaimFields): string | undefined => {
    if (!isExamined) return undefined
    if (filled.length === 0) return row === rows[0] ? words.faults['no-claim'] : undefined
    const fault = faults[filled.indexOf(row)]
    return fault ? words.faults[fault] : undefined
  }
  const change = (index: number, next: Partial<ClaimFields>) =>
    onChange(rows.map((row, place) => (place === index ? { ...row, ...next } : row)))
  return (
    <fieldset className={styles['claims']}>
      <legend>{words.claims}</legend>
      <p className={text['small']}>{words.claimsHint}</p>
      <datalist id={listId}>
        {measures.map(({ measure, title }) => (
          <option key={measure.id} value={measure.id} label={`${measure.id} ${inLocale(title, locale)}`} />
        ))}
      </datalist>
      {rows.map((row, index) => (
        <ClaimRow
          key={index}
          row={row}
          number={formatNumber(index + 1)}
          listId={listId}
          measures={measures}
          error={errorOf(row)}
          onChange={(next) => change(index, next)}
          onDrop={rows.length === 1 ? null : () => onChange(rows.filter((_, place) => place !== index))}
        />
      ))}
      <Button tone="quiet" onClick={() => onChange([...rows, emptyClaim])}>
        {words.addClaim}
      </Button>
    </fieldset>
  )
}

/** As high as a hint, so that the controls of a row stand on one line. */
const noHint = '\u00a0'

interface RowProps {
  readonly row: ClaimFields
  readonly number: string
  readonly listId: string
  readonly measures: readonly MeasureState[]
  readonly error: string | undefined
  readonly onChange: (next: Partial<ClaimFields>) => void
  readonly onDrop: (() => void) | null
}

function ClaimRow({ row, number, listId, measures, error, onChange, onDrop }: RowProps) {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const found = measures.find(({ measure }) => measure.id === measureIdFrom(row.measure, measures))
  return (
    <div role="group" aria-label={words.claimRow(number)} className={styles['claim']}>
      <TextField
        label={words.claimMeasure}
        hint={found === undefined ? words.claimMeasureHint : inLocale(found.title, locale)}
        value={row.measure}
        onChange={(measure) => onChange({ measure })}
        error={error}
        list={listId}
        autoComplete="off"
      />
      <SelectField
        label={words.claimLevel}
        hint={noHint}
        value={row.level}
        onChange={(level) => onChange({ level })}
        options={shownLevels.map((value) => ({ value, label: terms.evidence[value] }))}
      />
      <SelectField
        label={words.claimDirect}
        hint={noHint}
        value={row.direct ? 'direct' : 'indirect'}
        onChange={(bearing) => onChange({ direct: bearing === 'direct' })}
        options={directnesses.map((value) => ({ value, label: terms.directness[value] }))}
      />
      {onDrop !== null && (
        <Button tone="quiet" onClick={onDrop} aria-label={words.dropClaim(number)}>
          ×
        </Button>
      )}
    </div>
  )
}
