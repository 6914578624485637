import { DeadlineText } from '#src/board/deadline-text'
import { useBoard } from '#src/board/use-board'
import { deadlineAgainst, scheduleAgainst } from '#src/domain/deadline-history'
import type { MeasureState } from '#src/domain/measure-state'
import { inLocale } from '#src/i18n/bilingual'
import { formatDeadline } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import text from '#src/ui/text.module.css'
import { DeadlineSource } from './deadline-source'

/** The deadline in force with its reason; where it was moved, the first one stays beside it, with what each makes of the schedule. */
export function DeadlineTerms({ state }: { readonly state: MeasureState }) {
  const words = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { ledger, asOf } = useBoard()
  const { deadline: inForce, basis } = deadlineAgainst(state.deadlines, 'current')
  const { deadline: first } = deadlineAgainst(state.deadlines, 'first')
  const judged = (term: 'first' | 'current') => terms.schedule[scheduleAgainst(state, term, asOf, ledger.plan.dueSoonDays)]
  return (
    <>
      <DeadlineText deadline={inForce} basis={basis} />
      <DeadlineSource deadline={inForce} />
      {inForce.reason !== undefined && <div className={text['small']}>{inLocale(inForce.reason, locale)}</div>}
      {state.hasMovedDeadline && first.precision !== 'none' && (
        <>
          <div className={text['small']}>{words.firstDeadline(formatDeadline(first, locale))}</div>
          <div className={text['small']}>{words.byCurrent(judged('current'))}</div>
          <div className={text['small']}>{words.byFirst(judged('first'))}</div>
        </>
      )}
    </>
  )
}
