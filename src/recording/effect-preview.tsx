import type { ReactNode } from 'react'
import { EvidenceShown, Lamp, LightMarks, Official, Schedule } from '#src/board/answers'
import { presentNow } from '#src/board/clock'
import { useDefaultDay, useLedger } from '#src/board/use-board'
import type { NewEvent } from '#src/contract/event'
import { boardOf } from '#src/domain/board'
import { dayOfInstant, instantOf, laterDay } from '#src/domain/day'
import { presentOf } from '#src/domain/stamps'
import { measuresBehind } from '#src/domain/lineage'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { evidenceWord } from '#src/i18n/evidence-word'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Fact, FactsList } from '#src/ui/facts-list'
import { OldNew } from '#src/ui/old-new'
import text from '#src/ui/text.module.css'
import styles from './recording.module.css'

interface Props {
  /** what is recorded in one transaction */
  readonly events: readonly NewEvent[]
  readonly measureId: string
  /** the measure is named, where the form is not already about it */
  readonly isNamed?: boolean
}

/** What each answer and the light will become once these are recorded. */
export function EffectPreview({ events, measureId, isNamed = false }: Props) {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const ledger = useLedger()
  const latest = useDefaultDay()
  const recordedAt = instantOf(presentOf(ledger, presentNow()))
  const find = (board: ReturnType<typeof boardOf>) => board.measures.find(({ measure }) => measure.id === measureId)
  const before = find(boardOf(ledger, latest))
  const tentative = {
    ...ledger,
    // Only this measure is of interest, so only it is folded again.
    measures: measuresBehind(measureId, ledger.measures, ledger.events),
    programme: null,
    events: [
      ...ledger.events,
      ...events.map((event, index) => ({ ...event, sequence: ledger.sequence + 1 + index, recordedAt, origin: 'recorded' as const })),
    ],
  }
  const after = find(boardOf(tentative, laterDay(latest, dayOfInstant(recordedAt, ledger.plan.utcOffsetMinutes))))
  if (before === undefined || after === undefined) return null
  const line = (isSame: boolean, was: ReactNode, is: ReactNode) =>
    isSame ? is : <OldNew before={was} after={is} becomes={words.becomes} />
  const wordOf = ({ light }: MeasureState) => inLocale(light.rule.word, locale)
  const toDoOf = ({ toDo }: MeasureState) => (toDo === null ? words.nothingToDo : terms.action[toDo])
  return (
    <div className={styles['effect']}>
      <h3>{isNamed ? words.afterFor(measureId) : words.after}</h3>
      <FactsList>
        <Fact term={terms.official.title}>
          {line(
            before.official.status === after.official.status,
            terms.official[before.official.status],
            <Official status={after.official.status} />,
          )}
        </Fact>
        <Fact term={terms.evidence.title}>
          {line(
            before.evidence.level === after.evidence.level && before.evidence.direct === after.evidence.direct,
            evidenceWord(before.evidence, locale),
            <EvidenceShown level={after.evidence.level} direct={after.evidence.direct} />,
          )}
        </Fact>
        <Fact term={terms.schedule.title}>
          {line(before.schedule === after.schedule, terms.schedule[before.schedule], <Schedule state={after.schedule} />)}
        </Fact>
        <Fact term={terms.light.title}>
          {line(before.light.light === after.light.light, terms.light[before.light.light], <Lamp light={after.light.light} />)}{' '}
          <LightMarks marks={after.light.marks} />
          <div className={text['small']}>{line(before.light.rule.id === after.light.rule.id, wordOf(before), wordOf(after))}</div>
        </Fact>
        <Fact term={terms.action.title}>{line(before.toDo === after.toDo, toDoOf(before), toDoOf(after))}</Fact>
      </FactsList>
    </div>
  )
}
