import { usePlanNames } from '#src/board/plan-names'
import { useKnownView } from '#src/board/use-board'
import { formatDay, formatNumber, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import styles from './overview.module.css'
import type { Overview } from './use-overview'

/** How it is going, in one sentence made by rule: what is shown, what has no deadline, what is overdue and since when. */
export function OneSentence({ overview }: { readonly overview: Overview }) {
  const { sentence } = useWords(overviewWords)
  const locale = useLocale()
  const { states, statesBefore, before, isWhole } = overview
  const { sector } = useKnownView()
  const names = usePlanNames()
  if (states.length === 0) return <h1 className={styles.sentence}>{isWhole ? sentence.empty : sentence.emptySector}</h1>
  const direct = states.filter(({ evidence }) => evidence.direct === true).length
  const open = states.filter(({ schedule }) => schedule === 'no-deadline').length
  const overdue = states.filter(({ schedule }) => schedule === 'overdue')
  const late = new Set(statesBefore.flatMap(({ measure, schedule }) => (schedule === 'overdue' ? [measure.id] : [])))
  const recent = overdue.filter(({ measure }) => !late.has(measure.id)).length
  const areAllRecent = recent > 1 && recent === overdue.length
  const since = formatDay(before, locale)
  const chosen = sector?.include ?? []
  return (
    <h1 className={styles.sentence}>
      {chosen.length > 0 && sentence.inSector(joinList(chosen.map(names.sector), locale))}
      {sentence.shown(formatNumber(states.length), formatNumber(direct))}
      {open === 0 ? sentence.allDated : sentence.open(formatNumber(open))}
      {overdue.length === 0 ? sentence.noneOverdue : sentence.overdue(formatNumber(overdue.length))}
      {recent > 0 && (areAllRecent ? sentence.allRecent(since) : sentence.recent(formatNumber(recent), since))}
      {sentence.end}
    </h1>
  )
}
