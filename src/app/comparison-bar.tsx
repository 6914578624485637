import { PageLink } from '#src/board/page-link'
import { useBoard } from '#src/board/use-board'
import { useView } from '#src/board/view'
import { type ChangeKind, changeKinds } from '#src/contract/vocabulary'
import { onlyChoice } from '#src/domain/choice'
import { formatDay, formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { changeWords } from '#src/i18n/words/changes'
import { dayWords } from '#src/i18n/words/days'
import styles from './comparison-bar.module.css'

/** What changed since the day compared with, by kind, each leading to its list. Nothing where no day is compared with. */
export function ComparisonBar() {
  const words = useWords(dayWords)
  const { kinds } = useWords(changeWords)
  const locale = useLocale()
  const view = useView()
  const { before, measures, cities } = useBoard()
  if (before === null) return null
  const changed = measures.filter(({ change }) => (change?.kinds.length ?? 0) > 0)
  const citiesChanged = cities.filter(({ change }) => (change?.kinds.length ?? 0) > 0)
  const count = (kind: ChangeKind) => measures.filter(({ change }) => change?.kinds.includes(kind)).length
  return (
    <nav className={styles.bar} aria-label={words.changes}>
      <b>{words.changedSince(formatDay(before.asOf, locale))}</b>
      <span>{changed.length === 0 ? words.unchanged : words.changed(formatNumber(changed.length), formatNumber(measures.length))}</span>
      {changeKinds
        .filter((kind) => count(kind) > 0)
        .map((kind) => (
          <PageLink key={kind} to="/measures" view={onlyChoice(view, 'change', kind)} className={styles.kind}>
            {words.kindCount(kinds[kind], formatNumber(count(kind)))}
          </PageLink>
        ))}
      {citiesChanged.length > 0 && (
        <PageLink to="/cities" className={styles.kind}>
          {words.citiesChanged(formatNumber(citiesChanged.length))}
        </PageLink>
      )}
    </nav>
  )
}
