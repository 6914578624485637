import { PageLink } from '#src/board/page-link'
import { useBoard, useKnownView } from '#src/board/use-board'
import { filterMeasures } from '#src/domain/measure-filter'
import { measureSortOf, sortMeasures } from '#src/domain/measure-sort'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { measureWords } from '#src/i18n/words/measure'
import { walkingWords } from '#src/i18n/words/walking'
import styles from './measure.module.css'

/**
 * The measures before and after one in the list it was opened from: under the same conditions, in the same order. One that those leave out has
 * its neighbours in the whole plan.
 */
export function Neighbours({ id }: { readonly id: string }) {
  const words = useWords(measureWords)
  const walking = useWords(walkingWords)
  const { ledger, measures } = useBoard()
  const view = useKnownView()
  const sort = measureSortOf(view)
  const matching = filterMeasures(measures, view, ledger.plan)
  const listed = sort === null ? matching : sortMeasures(matching, sort)
  const isListed = listed.some(({ measure }) => measure.id === id)
  const among = isListed ? listed : measures
  const index = among.findIndex(({ measure }) => measure.id === id)
  if (index < 0) return null
  const [previous, next] = [among[index - 1]?.measure.id, among[index + 1]?.measure.id]
  return (
    <span className={styles['turn']}>
      {listed.length < measures.length && (
        <span>{isListed ? walking.place(formatNumber(index + 1), formatNumber(listed.length)) : walking.notListed}</span>
      )}
      {previous !== undefined && <PageLink to={`/measures/${previous}`}>{words.previous(previous)}</PageLink>}
      {next !== undefined && <PageLink to={`/measures/${next}`}>{words.next(next)}</PageLink>}
    </span>
  )
}
