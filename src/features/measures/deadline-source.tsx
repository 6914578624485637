import { bodyInLocale, evidenceTitleIn } from '#src/board/event-in-locale'
import { PageLink } from '#src/board/page-link'
import { useBoard } from '#src/board/use-board'
import type { Deadline } from '#src/contract/plan'
import { basisOf } from '#src/domain/deadline'
import { inForceAmong } from '#src/domain/evidence-state'
import { useLocale, useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import text from '#src/ui/text.module.css'

/** Who set a deadline and in which item of evidence; of one that is said to be stated or assigned without both, that it counts as inferred. */
export function DeadlineSource({ deadline }: { readonly deadline: Deadline }) {
  const words = useWords(measureWords)
  const { basis: bases } = useWords(vocabulary)
  const locale = useLocale()
  const { evidence: items, ledger } = useBoard()
  if (deadline.precision === 'none' || deadline.basis === 'inferred') return null
  const { basis, setBy, evidence: id } = deadline
  const item = items.find((state) => state.evidence.id === id)?.evidence
  return (
    <>
      {setBy !== undefined && <div className={text['small']}>{words.deadlineSetBy(bodyInLocale(setBy, ledger.plan, locale))}</div>}
      {id !== undefined && (
        <div className={text['small']}>
          {words.deadlineShownIn}{' '}
          <PageLink to="/evidence" view={{ q: id }} className={text['link']}>
            {item === undefined ? id : `${id} ${evidenceTitleIn(item, locale)}`}
          </PageLink>
        </div>
      )}
      {basisOf(deadline, inForceAmong(items)) !== basis && <div className={text['small']}>{words.countsAsInferred(bases[basis])}</div>}
    </>
  )
}
