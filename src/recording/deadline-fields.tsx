import { useId } from 'react'
import { evidenceTitleIn } from '#src/board/event-in-locale'
import { useLedger } from '#src/board/use-board'
import { deadlineBases } from '#src/contract/vocabulary'
import type { EventField, EventWarning } from '#src/domain/event-rules'
import { responsibleBodies } from '#src/domain/responsible-bodies'
import { inLocale } from '#src/i18n/bilingual'
import { formatPeriod, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { SelectField, type SelectOption } from '#src/ui/select-field'
import text from '#src/ui/text.module.css'
import { TextField } from '#src/ui/text-field'
import { isNoDeadline } from './deadline-spelling'
import { basisTyped } from './event-from-fields'
import { fieldMakers, type TypedFields } from './field-makers'
import { useItemsInForce } from './same-document'

interface Props extends TypedFields {
  readonly measureId: string
  readonly warnings: ReadonlyMap<EventField, EventWarning>
}

/** The fields of a deadline: its days, on what basis, who set it and in which item of evidence. Of none, only why. */
export function DeadlineFields({ measureId, warnings, ...typed }: Props) {
  const { fields } = typed
  const words = useWords(recordingWords)
  const { line, area, choice } = fieldMakers(typed, words)
  const isNone = isNoDeadline(fields['deadline'] ?? '')
  return (
    <>
      {line('deadline', words.deadline, 'deadline', words.deadlineHint)}
      {!isNone && choice('basis', words.deadlineBasis, deadlineBases, (value) => words.deadlineBases[value], 'assigned')}
      {!isNone && basisTyped(fields) !== 'inferred' && (
        <>
          <WhoSetIt measureId={measureId} {...typed} />
          <ShownIn measureId={measureId} {...typed} />
          {warnings.has('setBy') && <p className={text['small']}>{words.warnings['counts-as-inferred']}</p>}
        </>
      )}
      {area('reason', words.reason, 'reason')}
    </>
  )
}

/** One of the measure's bodies, or any other as it is typed. */
function WhoSetIt({ measureId, fields, onType, errorOf }: TypedFields & { readonly measureId: string }) {
  const words = useWords(recordingWords)
  const locale = useLocale()
  const bodies = responsibleBodies(measureId, useLedger())
  const listId = useId()
  return (
    <>
      <datalist id={listId}>
        {bodies.map(({ id, name }) => (
          <option key={id} value={inLocale(name, locale)} />
        ))}
      </datalist>
      <TextField
        label={words.setBy}
        hint={words.setByHint}
        value={fields['setBy'] ?? ''}
        onChange={(value) => onType('setBy', value)}
        error={errorOf(null, 'setBy')}
        list={listId}
        autoComplete="off"
      />
    </>
  )
}

/** An item of evidence in force: those about the measure first, then the others, newest first. */
function ShownIn({ measureId, fields, onType, errorOf }: TypedFields & { readonly measureId: string }) {
  const words = useWords(recordingWords)
  const locale = useLocale()
  const items = useItemsInForce().toSorted((one, other) => (one.evidence.date < other.evidence.date ? 1 : -1))
  const isAbout = ({ claims }: (typeof items)[number]) =>
    claims.some(({ claim: { subject } }) => subject.kind === 'measure' && subject.id === measureId)
  const optionsOf = (group: string, members: typeof items): readonly SelectOption<string>[] =>
    members.map(({ evidence }) => ({
      value: evidence.id,
      label: joinPhrases([`${evidence.id} ${evidenceTitleIn(evidence, locale)}`, formatPeriod(evidence.date, locale)], locale),
      group,
    }))
  return (
    <SelectField
      label={words.shownIn}
      hint={words.shownInHint}
      error={errorOf('shownIn')}
      value={items.some(({ evidence }) => evidence.id === fields['shownIn']) ? fields['shownIn'] : ''}
      onChange={(value) => onType('shownIn', value)}
      options={[
        { value: '', label: words.shownNowhere },
        ...optionsOf(words.itemsAbout(measureId), items.filter(isAbout)),
        ...optionsOf(
          words.itemsElse,
          items.filter((item) => !isAbout(item)),
        ),
      ]}
    />
  )
}
