import { lazy, Suspense } from 'react'
import { DeadlineText } from '#src/board/deadline-text'
import { PageLink } from '#src/board/page-link'
import type { ScheduleState } from '#src/contract/vocabulary'
import { dueNext, duePeriods } from '#src/domain/overview'
import { spanOf } from '#src/domain/period'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { scheduleFills } from './answer-fills'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'
import { useScheduleNames } from './use-schedule-names'

const DeadlineChart = lazy(async () => ({ default: (await import('#src/charts/deadline-chart')).DeadlineChart }))

const shownNext = 5

/** What was due and what will be, and what comes next. */
export function Deadlines({ overview }: { readonly overview: Overview }) {
  const { due: words } = useWords(overviewWords)
  const list = useListView()
  const { states, board } = overview
  const next = dueNext(states)
  const past = (state: ScheduleState) => formatNumber(states.filter(({ schedule }) => schedule === state).length)
  const periods = duePeriods(states, board.asOf)
  return (
    <Section
      title={words.title}
      note={
        <PageLink
          to="/measures"
          view={{
            ...list({ schedule: ['overdue', 'past-inferred', 'due-soon', 'not-due'] }),
            sort: { key: 'deadline', descending: false },
          }}
        >
          {words.note(formatNumber(next.length), past('overdue'), past('past-inferred'))}
        </PageLink>
      }
    >
      {periods.length === 0 ? (
        <p className={text['muted']}>{words.none}</p>
      ) : (
        <>
          <Suspense fallback={<div className={styles.lowRoom} />}>
            <DueChart overview={overview} periods={periods} />
          </Suspense>
          <h3 className={styles.small}>{words.next}</h3>
          {next.length === 0 ? <p className={text['muted']}>{words.nothingNext}</p> : <NextDue states={next} />}
        </>
      )}
    </Section>
  )
}

function DueChart({ overview, periods }: { readonly overview: Overview; readonly periods: ReturnType<typeof duePeriods> }) {
  const { due: words } = useWords(overviewWords)
  const names = useScheduleNames()
  const locale = useLocale()
  const { asOf } = overview.board
  const count = (states: ReturnType<typeof duePeriods>[number]['states'], state: ScheduleState) =>
    states.filter(({ schedule }) => schedule === state).length
  const used = scheduleFills.filter(([state]) => periods.some(({ states }) => count(states, state) > 0))
  const now = periods.find(({ period }) => spanOf(period).first <= asOf && asOf <= spanOf(period).last)
  return (
    <DeadlineChart
      label={words.chart}
      periods={periods.map(({ period, states }) => ({
        key: period,
        label: period.includes('Q') ? words.quarter(period.slice(0, 4), period.slice(6)) : formatPeriod(period, locale),
        parts: Object.fromEntries(used.map(([state]) => [state, count(states, state)])),
      }))}
      series={used.map(([state, fill]) => ({ key: state, name: names[state], fill }))}
      formatCount={formatNumber}
      now={now === undefined ? undefined : { bar: now.period, label: words.now }}
    />
  )
}

function NextDue({ states }: { readonly states: ReturnType<typeof dueNext> }) {
  const locale = useLocale()
  return (
    <ul className={styles.next}>
      {states.slice(0, shownNext).map(({ measure, title, deadline, deadlineBasis }) => (
        <li key={measure.id}>
          <span className={text['id']}>{measure.id}</span>
          <PageLink to={`/measures/${measure.id}`}>{inLocale(title, locale)}</PageLink>
          <span>
            <DeadlineText deadline={deadline} basis={deadlineBasis} />
          </span>
        </li>
      ))}
    </ul>
  )
}
