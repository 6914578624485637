import { Fragment } from 'react'
import { PageLink } from '#src/board/page-link'
import type { View } from '#src/domain/address'
import { isOnlyIndirect } from '#src/domain/measure-groups'
import type { MeasureState } from '#src/domain/measure-state'
import { isWithoutWord, withoutWordView } from '#src/domain/without-word'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import type { Fill } from '#src/ui/fill'
import { Section } from '#src/ui/section'
import { StackBar, type StackSegment } from '#src/ui/stack-bar'
import { evidenceFills, scheduleFills } from './answer-fills'
import { officialPartsOf } from './official-parts'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'
import { useScheduleNames } from './use-schedule-names'

/** The three answers as three bars on one scale; each item of a key leads to the measures it counts. */
export function ThreeAnswers({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const terms = useWords(vocabulary)
  const list = useListView()
  const scheduleNames = useScheduleNames()
  const { states } = overview
  // A search that met only indirect items is counted once, as having found nothing direct: so the counts add up.
  const noneFound: View['evidence'] = { include: [], exclude: ['none-found'] }
  const shownBy = [
    {
      key: 'direct' as const,
      count: states.filter(({ evidence }) => evidence.direct === true).length,
      view: list({ directness: ['direct'] }),
    },
    {
      key: 'indirect' as const,
      count: states.filter(isOnlyIndirect).length,
      view: { ...list({ directness: ['indirect'] }), evidence: noneFound },
    },
    {
      key: 'none-found' as const,
      count: states.filter(({ evidence }) => evidence.level === 'none-found').length,
      view: list({ evidence: ['none-found'] }),
    },
  ].filter(({ count }) => count > 0)
  const withoutWord = states.filter(isWithoutWord).length
  const segment = (key: string, fill: Fill, label: string, has: (state: MeasureState) => boolean, view: View): StackSegment => {
    const count = states.filter(has).length
    return {
      key,
      fill,
      count,
      countText: formatNumber(count),
      label,
      link: (content) => (
        <PageLink to="/measures" view={view}>
          {content}
        </PageLink>
      ),
    }
  }
  const evidence = evidenceFills.map(([level, fill]) =>
    segment(level, fill, terms.evidence[level], (state) => state.evidence.level === level, list({ evidence: [level] })),
  )
  const schedule = scheduleFills.map(([value, fill]): StackSegment => ({
    ...segment(value, fill, scheduleNames[value], (state) => state.schedule === value, list({ schedule: [value] })),
    tone: value === 'overdue' ? 'bad' : value === 'past-inferred' ? 'near' : undefined,
    // That nothing is late by a deadline that somebody stated is as much a finding as that something is.
    isZeroSaid: value === 'overdue',
  }))
  const official = officialPartsOf(states).map(({ key, status, isQuiet, fill, has, view }) =>
    segment(key, fill, isQuiet ? words.quiet(terms.official[status]) : terms.official[status], has, { ...list({}), ...view }),
  )
  return (
    <Section title={words.answers} note={words.answersNote(formatNumber(states.length))} className={styles.answers}>
      <StackBar
        label={terms.official.title}
        title={terms.official.title}
        note={
          <>
            {terms.official.question}
            {withoutWord > 0 && (
              <>
                <i className={styles.dot} />
                <PageLink to="/measures" view={{ ...list({}), ...withoutWordView }}>
                  {words.withoutWord(formatNumber(withoutWord))}
                </PageLink>
              </>
            )}
          </>
        }
        segments={official}
      />
      <StackBar
        label={terms.evidence.title}
        title={terms.evidence.title}
        note={
          <>
            {terms.evidence.question}
            {shownBy.map(({ key, count, view }) => (
              <Fragment key={key}>
                <i className={styles.dot} />
                <PageLink to="/measures" view={view}>
                  {words.shownBy[key](formatNumber(count))}
                </PageLink>
              </Fragment>
            ))}
          </>
        }
        segments={evidence}
      />
      <StackBar label={terms.schedule.title} title={terms.schedule.title} note={terms.schedule.question} segments={schedule} />
    </Section>
  )
}
