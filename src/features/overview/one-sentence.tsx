import { usePlanNames } from '#src/board/plan-names'
import { useKnownView } from '#src/board/use-board'
import type { ScheduleState } from '#src/contract/vocabulary'
import { countBases } from '#src/domain/measure-groups'
import { isWithoutWord } from '#src/domain/without-word'
import { formatNumber, joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import styles from './overview.module.css'
import type { Overview } from './use-overview'

/** How it is going, in one sentence made by rule: what is shown, what is past a stated or an inferred deadline, what nothing is heard of. */
export function OneSentence({ overview }: { readonly overview: Overview }) {
  const { sentence } = useWords(overviewWords)
  const locale = useLocale()
  const { states, isWhole } = overview
  const { sector } = useKnownView()
  const names = usePlanNames()
  if (states.length === 0) return <h1 className={styles.sentence}>{isWhole ? sentence.empty : sentence.emptySector}</h1>
  const direct = states.filter(({ evidence }) => evidence.direct === true).length
  const past = (state: ScheduleState) => formatNumber(states.filter(({ schedule }) => schedule === state).length)
  const { stated, inferred } = countBases(states)
  const withoutWord = states.filter(isWithoutWord).length
  const chosen = sector?.include ?? []
  return (
    // One text: a line may begin where one text ends and the next begins, and that is with a comma.
    <h1 className={styles.sentence}>
      {[
        chosen.length > 0 ? sentence.inSector(joinList(chosen.map(names.sector), locale)) : '',
        sentence.shown(formatNumber(states.length), formatNumber(direct)),
        stated === 0 ? sentence.noneStated(formatNumber(states.length)) : sentence.overdue(formatNumber(stated), past('overdue')),
        inferred > 0 ? sentence.inferred(formatNumber(inferred), past('past-inferred')) : '',
        withoutWord > 0 ? sentence.withoutWord(formatNumber(withoutWord)) : '',
        sentence.end,
      ].join('')}
    </h1>
  )
}
