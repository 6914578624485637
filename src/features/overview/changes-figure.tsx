import { PageLink } from '#src/board/page-link'
import type { View } from '#src/domain/address'
import { boardOf } from '#src/domain/board'
import { countChanges } from '#src/domain/change-counts'
import { measureChangeKinds } from '#src/domain/comparison'
import { filterMeasures } from '#src/domain/measure-filter'
import { weightOf } from '#src/domain/overview'
import { formatDay, formatNumber, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { changeWords } from '#src/i18n/words/changes'
import { overviewWords } from '#src/i18n/words/overview'
import { walkingWords } from '#src/i18n/words/walking'
import { Kpi } from '#src/ui/kpi'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

/** How many kinds of change are named; the list has all. */
const mostKinds = 3

/**
 * How many measures changed since the day compared with, or in a month, and in which ways: the same count and the same ways as in the bar of
 * changes. Checks are named beside it: most of them change nothing.
 */
export function ChangesFigure({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const walking = useWords(walkingWords)
  const { kinds: kindNames } = useWords(changeWords)
  const locale = useLocale()
  const list = useListView()
  const { board, before, changes, isWhole } = overview
  const { ledger, asOf, time, against } = board
  const scope = list({})
  const compared = boardOf(ledger, asOf, { since: before, time, against })
  const states = isWhole ? compared.measures : filterMeasures(compared.measures, scope, ledger.plan)
  const { changed, kinds } = countChanges(states, measureChangeKinds)
  const checked = (result: 'found' | 'none-found') =>
    changes
      .filter((change) => change.day > before && change.kind === 'event' && change.event.kind === 'check' && change.event.result === result)
      .reduce((sum, change) => sum + weightOf(change), 0)
  const checks = [
    { count: checked('found'), say: walking.found },
    { count: checked('none-found'), say: walking.notFound },
  ].filter(({ count }) => count > 0)
  const leading = kinds.toSorted((one, other) => other.count - one.count).slice(0, mostKinds)
  const view: View = { ...scope, since: before, change: { include: [], exclude: ['none'] } }
  return (
    <Kpi
      label={board.before === null ? words.kpi.changes : words.kpi.changesSince(formatDay(before, locale))}
      figure={
        <PageLink to="/measures" view={view}>
          {formatNumber(changed)}
        </PageLink>
      }
      unit={walking.changed}
      meaning={
        <>
          <span className={styles.line}>
            {leading.length === 0
              ? walking.noChange
              : joinPhrases(
                  leading.map(({ kind, count }) => walking.kind(kindNames[kind], formatNumber(count))),
                  locale,
                )}
          </span>
          {checks.length > 0 &&
            walking.checks(
              joinPhrases(
                checks.map(({ count, say }) => say(formatNumber(count))),
                locale,
              ),
            )}
        </>
      }
    />
  )
}
