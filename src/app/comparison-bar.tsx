import { PageLink } from '#src/board/page-link'
import { useBoard } from '#src/board/use-board'
import { useView } from '#src/board/view'
import type { ChangeKind } from '#src/contract/vocabulary'
import { onlyChoice } from '#src/domain/choice'
import { measureChangeKinds } from '#src/domain/comparison'
import { indicatorChangeKinds, indicatorStates } from '#src/domain/known-readings'
import { formatDay, formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { changeWords } from '#src/i18n/words/changes'
import { dayWords } from '#src/i18n/words/days'
import styles from './comparison-bar.module.css'

interface Changing {
  readonly change: { readonly kinds: readonly ChangeKind[] } | null
}

const countOf = (items: readonly Changing[], kind: ChangeKind): number => items.filter(({ change }) => change?.kinds.includes(kind)).length
const countChanged = (items: readonly Changing[]): number => items.filter(({ change }) => (change?.kinds.length ?? 0) > 0).length

/** What changed since the day compared with, by kind, each leading to its list. Nothing where no day is compared with. */
export function ComparisonBar() {
  const words = useWords(dayWords)
  const { kinds } = useWords(changeWords)
  const locale = useLocale()
  const view = useView()
  const board = useBoard()
  const { before, measures, cities } = board
  if (before === null) return null
  const indicators = indicatorStates(board)
  const changed = countChanged(measures)
  const citiesChanged = countChanged(cities)
  const isAnything = changed + citiesChanged + countChanged(indicators) > 0
  return (
    <nav className={styles.bar} aria-label={words.changes}>
      <b>{words.changedSince(formatDay(before.asOf, locale))}</b>
      <span>{isAnything ? words.changed(formatNumber(changed), formatNumber(measures.length)) : words.unchanged}</span>
      {measureChangeKinds
        .filter((kind) => countOf(measures, kind) > 0)
        .map((kind) => (
          <PageLink key={kind} to="/measures" view={onlyChoice(view, 'change', kind)} className={styles.kind}>
            {words.kindCount(kinds[kind], formatNumber(countOf(measures, kind)))}
          </PageLink>
        ))}
      {citiesChanged > 0 && (
        <PageLink to="/cities" view={{ change: { include: [], exclude: ['none'] } }} className={styles.kind}>
          {words.citiesChanged(formatNumber(citiesChanged))}
        </PageLink>
      )}
      {indicatorChangeKinds
        .filter((kind) => countOf(indicators, kind) > 0)
        .map((kind) => (
          <PageLink key={kind} to="/indicators" view={onlyChoice(view, 'change', kind)} className={styles.kind}>
            {words.indicatorsChanged[kind](formatNumber(countOf(indicators, kind)))}
          </PageLink>
        ))}
    </nav>
  )
}
