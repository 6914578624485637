import { useLedger } from '#src/board/use-board'
import type { Subject } from '#src/contract/event'
import { checkResults, directnesses, milestoneKinds, officialStatuses, shownLevels } from '#src/contract/vocabulary'
import type { EventField, EventWarning } from '#src/domain/event-rules'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { SegmentedRadios } from '#src/ui/segmented-radios'
import { SelectField } from '#src/ui/select-field'
import text from '#src/ui/text.module.css'
import { DeadlineFields } from './deadline-fields'
import { DocumentFields } from './document-fields'
import { answerTerms, type RecordableKind } from './event-from-fields'
import { fieldMakers, type TypedFields } from './field-makers'
import { FoundItems } from './found-items'
import styles from './recording.module.css'
import { SaidBy } from './said-by'

interface Props extends TypedFields {
  readonly kind: RecordableKind
  readonly subject: Subject
  /** the document is in the ledger: only what it supports besides is asked for, and where else it can be read */
  readonly isItemKnown: boolean
  readonly warnings: ReadonlyMap<EventField, EventWarning>
}

/** The fields of one kind of event. */
export function RecordFields({ kind, isItemKnown, subject, warnings, ...typed }: Props) {
  const { fields, onType, errorOf } = typed
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { programme } = useLedger()
  const { line, area, choice } = fieldMakers(typed, words)
  switch (kind) {
    case 'status':
      return (
        <>
          {choice('status', words.status, officialStatuses, (value) => terms.official[value], 'in-progress')}
          <SaidBy subject={subject} {...typed} />
          {line('reference', words.reference, null)}
        </>
      )
    case 'evidence':
      return (
        <>
          {isItemKnown ? line('address', words.furtherAddress, 'address') : <DocumentFields {...typed} />}
          <ClaimOfSubject {...typed} />
        </>
      )
    case 'withdrawal':
      return area('reason', words.withdrawalReason, 'reason')
    case 'deadline':
      return <DeadlineFields measureId={subject.id} warnings={warnings} {...typed} />
    case 'rescope':
      return (
        <>
          {line('title', words.rescopeTitle, 'title')}
          {area('reason', words.reason, 'reason')}
        </>
      )
    case 'split':
      return (
        <>
          {area('parts', words.parts, 'into')}
          <p className={text['small']}>{words.partsHint}</p>
          {area('reason', words.reason, 'reason')}
        </>
      )
    case 'merge':
      return (
        <>
          {line('into', words.mergeInto, 'into', words.mergeIntoHint)}
          {area('reason', words.reason, 'reason')}
        </>
      )
    case 'urge':
      return (
        <>
          {line('to', words.to, 'to')}
          {area('text', words.texts.urge, 'text')}
        </>
      )
    case 'check':
      return (
        <>
          {choice('result', terms.checkResult.title, checkResults, (value) => terms.checkResult[value], 'none-found')}
          {area('text', words.texts.check, 'text')}
          {line('scope', words.scope, null, words.scopeHint)}
          {area('queries', words.queries, null, words.queriesHint)}
          {fields['result'] !== 'not-applicable' && <FoundItems subject={subject} {...typed} />}
        </>
      )
    case 'milestone':
      return (
        <>
          {choice('milestone', words.milestone, milestoneKinds, (value) => terms.milestone[value], 'local-plan')}
          {area('text', words.texts.milestone, 'text')}
          {line('source', words.source, 'source')}
        </>
      )
    case 'answer': {
      const term = answerTerms.find((value) => value === fields['term']) ?? 'day'
      return (
        <>
          {area('reason', words.answerReason, 'reason')}
          <SegmentedRadios
            legend={words.term}
            value={term}
            onChange={(value) => onType('term', value)}
            columns={2}
            options={answerTerms.map((value) => ({ value, label: words.terms[value] }))}
          />
          {term === 'day' && line('until', words.until, 'until', words.untilHint)}
        </>
      )
    }
    case 'membership': {
      const provinces = programme?.provinces ?? []
      return (
        <>
          {line('name', words.cityName, 'name')}
          <div className={styles['pair']}>
            {line('adcode', words.adcode, 'adcode', words.adcodeHint)}
            <SelectField
              label={words.province}
              hint=" "
              error={errorOf('province')}
              value={fields['province'] ?? ''}
              onChange={(value) => onType('province', value)}
              options={[{ value: '', label: '' }, ...provinces.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) }))]}
            />
          </div>
          {line('source', words.source, 'source')}
        </>
      )
    }
    default:
      return area('text', words.texts[kind], 'text')
  }
}

/** What an item shows of the one subject that its form is about, and whether it is about that itself. */
export function ClaimOfSubject(typed: TypedFields) {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const { choice } = fieldMakers(typed, words)
  return (
    <div className={styles['pair']}>
      {choice('level', words.level, shownLevels, (value) => terms.evidence[value], 'document')}
      {choice('direct', words.direct, directnesses, (value) => terms.directness[value], 'direct')}
    </div>
  )
}
