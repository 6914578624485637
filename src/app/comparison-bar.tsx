import { PageLink, type PagePath } from '#src/board/page-link'
import { useBoard, useKnownView, useWholeView } from '#src/board/use-board'
import type { Day } from '#src/contract/time'
import type { ChangeKind } from '#src/contract/vocabulary'
import { type ChangeCounts, type Changing, countChanges } from '#src/domain/change-counts'
import { carriedView, conditionsOf } from '#src/domain/choice'
import type { View } from '#src/domain/address'
import { filterCities } from '#src/domain/city-filter'
import { cityChangeKinds, measureChangeKinds } from '#src/domain/comparison'
import { filterIndicators } from '#src/domain/indicator-list'
import { indicatorChangeKinds, indicatorStates } from '#src/domain/known-readings'
import { filterMeasures } from '#src/domain/measure-filter'
import { viewOn } from '#src/domain/page-conditions'
import { formatDay, formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { changeWords } from '#src/i18n/words/changes'
import { dayWords } from '#src/i18n/words/days'
import styles from './comparison-bar.module.css'

/** What changed since the day compared with, by kind, each leading to its list. Nothing where no day is compared with. */
export function ComparisonBar() {
  const { before } = useBoard()
  return before === null ? null : <Changes since={before.asOf} />
}

function Changes({ since }: { readonly since: Day }) {
  const words = useWords(dayWords)
  const { kinds } = useWords(changeWords)
  const locale = useLocale()
  const { measures, cities, indicators, viewOf } = useChanges()
  const isAnything = measures.changed + cities.changed + indicators.changed > 0
  const onlyKind = (to: PagePath, kind: ChangeKind): View => ({ ...viewOf(to), change: { include: [kind], exclude: [] } })
  return (
    <nav className={styles.bar} aria-label={words.changes}>
      <b>{words.changedSince(formatDay(since, locale))}</b>
      {isAnything ? (
        <PageLink to="/measures" view={{ ...viewOf('/measures'), change: anyChange }} className={styles.kind}>
          {words.changed(formatNumber(measures.changed), formatNumber(measures.total))}
        </PageLink>
      ) : (
        <span>{words.unchanged}</span>
      )}
      {measures.kinds.map(({ kind, count }) => (
        <PageLink key={kind} to="/measures" view={onlyKind('/measures', kind)} className={styles.kind}>
          {words.kindCount(kinds[kind], formatNumber(count))}
        </PageLink>
      ))}
      {cities.changed > 0 && (
        <PageLink to="/cities" view={{ ...viewOf('/cities'), change: anyChange }} className={styles.kind}>
          {words.citiesChanged(formatNumber(cities.changed))}
        </PageLink>
      )}
      {indicatorChangeKinds.map((kind) => {
        const count = indicators.kinds.find((item) => item.kind === kind)?.count ?? 0
        return (
          count > 0 && (
            <PageLink key={kind} to="/indicators" view={onlyKind('/indicators', kind)} className={styles.kind}>
              {words.indicatorsChanged[kind](formatNumber(count))}
            </PageLink>
          )
        )
      })}
    </nav>
  )
}

const anyChange = { include: [], exclude: ['none'] }

/**
 * What changed of what is listed: each list under the conditions in force on this page, as far as it has them itself, but for the condition on
 * changes, which the bar is there to choose. The sector counts everywhere, also where this page lists nothing by it.
 */
function useChanges() {
  const here = useKnownView()
  const whole = useWholeView()
  const board = useBoard()
  const { plan, programme } = board.ledger
  const viewOf = (page: string): View => {
    const { change: _, ...view } = viewOn(page, {
      ...carriedView(whole),
      ...conditionsOf(here),
      ...(whole.sector && { sector: whole.sector }),
    })
    return view
  }
  const counted = (items: readonly Changing[], kinds: readonly ChangeKind[]): ChangeCounts & { readonly total: number } => ({
    ...countChanges(items, kinds),
    total: items.length,
  })
  return {
    viewOf,
    measures: counted(filterMeasures(board.measures, viewOf('/measures'), plan), measureChangeKinds),
    cities: counted(filterCities(board.cities, viewOf('/cities'), programme?.provinces ?? []), cityChangeKinds),
    indicators: counted(filterIndicators(indicatorStates(board), viewOf('/indicators')), indicatorChangeKinds),
  }
}
