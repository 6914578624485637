import { PageLink } from '#src/board/page-link'
import { valuesOf } from '#src/domain/measure-filter'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import type { Fill } from '#src/ui/fill'
import { Section } from '#src/ui/section'
import { StackBar, type StackSegment } from '#src/ui/stack-bar'
import { evidenceFills, officialFills, scheduleFills } from './answer-fills'
import { type Overview, useListView } from './use-overview'
import styles from './overview.module.css'

/** The three answers as three bars on one scale; each item of a key leads to the measures it counts. */
export function ThreeAnswers({ overview }: { readonly overview: Overview }) {
  const words = useWords(overviewWords)
  const terms = useWords(vocabulary)
  const list = useListView()
  const { states } = overview
  const indirect = states.filter(({ evidence }) => evidence.direct === false).length
  const segments = <V extends string>(
    name: 'status' | 'evidence' | 'schedule',
    fills: readonly (readonly [V, Fill])[],
    labels: Readonly<Record<V, string>>,
  ): StackSegment[] =>
    fills.map(([value, fill]) => {
      const count = states.filter((state) => valuesOf(name, state).includes(value)).length
      return {
        key: value,
        fill,
        count,
        countText: formatNumber(count),
        label: labels[value],
        isBad: value === 'overdue',
        link: (content) => (
          <PageLink to="/measures" view={list({ [name]: [value] })}>
            {content}
          </PageLink>
        ),
      }
    })
  return (
    <Section title={words.answers} note={words.answersNote(formatNumber(states.length))} className={styles.answers}>
      <StackBar
        label={terms.official.title}
        title={terms.official.title}
        note={terms.official.question}
        segments={segments('status', officialFills, terms.official)}
      />
      <StackBar
        label={terms.evidence.title}
        title={terms.evidence.title}
        note={
          <>
            {terms.evidence.question}
            {indirect > 0 && (
              <>
                <i className={styles.dot} />
                <PageLink to="/measures" view={list({ directness: ['indirect'] })}>
                  {words.withIndirect(formatNumber(indirect))}
                </PageLink>
              </>
            )}
          </>
        }
        segments={segments('evidence', evidenceFills, terms.evidence)}
      />
      <StackBar
        label={terms.schedule.title}
        title={terms.schedule.title}
        note={terms.schedule.question}
        segments={segments('schedule', scheduleFills, terms.schedule)}
      />
    </Section>
  )
}
