import { PageLink } from '#src/board/page-link'
import type { ScheduleState } from '#src/contract/vocabulary'
import { countBases } from '#src/domain/measure-groups'
import type { MeasureState } from '#src/domain/measure-state'
import { formatChange, formatDay, formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { Kpi } from '#src/ui/kpi'
import { Sparkline, type SparkPoint } from '#src/ui/sparkline'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

interface Props {
  readonly overview: Overview
  /** how many were in a state at the end of each quarter; null where there is no room for it */
  readonly trend: ((state: ScheduleState) => readonly SparkPoint[]) | null
}

/** How many are past a deadline that was stated, and past one that was inferred: two figures that are never added up. */
export function PastFigure({ overview, trend }: Props) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const list = useListView()
  const { board, before, states, statesBefore } = overview
  const part = (state: 'overdue' | 'past-inferred', unit: string, tone: 'bad' | 'near') => {
    const count = countIn(states, state)
    return {
      key: state,
      unit,
      tone: count === 0 ? ('muted' as const) : tone,
      figure: (
        <PageLink to="/measures" view={list({ schedule: [state] })}>
          {formatNumber(count)}
        </PageLink>
      ),
      trend: trend !== null && <Sparkline points={trend(state)} label={words.trendOf(words.late[state])} width={36} />,
    }
  }
  const { stated, inferred } = countBases(states)
  const changeIn = (state: ScheduleState) => formatChange(countIn(states, state) - countIn(statesBefore, state), 0)
  const changes = [changeIn('overdue'), changeIn('past-inferred')] as const
  return (
    <Kpi
      label={words.kpi.past}
      parts={[part('overdue', words.late.stated, 'bad'), part('past-inferred', words.late.inferred, 'near')]}
      meaning={
        <>
          <span className={styles.line}>
            {stated === 0
              ? words.kpi.pastNoneStated(formatNumber(inferred))
              : words.kpi.pastOf(formatNumber(stated), formatNumber(inferred))}
          </span>
          {board.before === null ? words.kpi.pastInMonth(...changes) : words.kpi.pastSince(...changes, formatDay(before, locale))}
        </>
      }
    />
  )
}

/** As it was known then: what was told only since is no mistake of that day. */
const countIn = (states: readonly MeasureState[], state: ScheduleState): number =>
  states.filter(({ schedule }) => schedule === state).length
