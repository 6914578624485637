import { LampMark } from '#src/board/answers'
import { PageLink } from '#src/board/page-link'
import { type Attention, attentionOf, type AttentionReason, attentionReasons } from '#src/domain/overview'
import { inLocale } from '#src/i18n/bilingual'
import { formatDay, formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

const most = 24

/** What someone must look at, worst first. */
export function AttentionList({ overview }: { readonly overview: Overview }) {
  const { attention: words } = useWords(overviewWords)
  const items = attentionOf(overview.states)
  const unseen = items.length - most
  return (
    <Section title={words.title} note={<ReasonCounts items={items} />} className={styles.watch}>
      {items.length === 0 ? (
        <p className={text['muted']}>{words.none}</p>
      ) : (
        <ul className={styles.watchList}>
          {items.slice(0, most).map((item) => (
            <AttentionItem key={item.state.measure.id} item={item} />
          ))}
        </ul>
      )}
      {unseen > 0 && <p className={text['source']}>{words.more(formatNumber(unseen))}</p>}
    </Section>
  )
}

/** The conditions that list the measures of a reason; a recorded problem has none. */
const conditions = {
  overdue: { schedule: ['overdue'] },
  unclear: { status: ['unclear'] },
  'none-found': { evidence: ['none-found'] },
  problem: null,
} as const satisfies Record<AttentionReason, object | null>

function ReasonCounts({ items }: { readonly items: readonly Attention[] }) {
  const { attention: words } = useWords(overviewWords)
  const list = useListView()
  return (
    <ul className={styles.counts}>
      {attentionReasons.map((reason) => {
        const count = items.filter(({ reasons }) => reasons.includes(reason)).length
        const condition = conditions[reason]
        const note = words.note(words[reason], formatNumber(count))
        return count === 0 ? null : (
          <li key={reason}>
            {condition === null ? (
              note
            ) : (
              <PageLink to="/measures" view={list(condition)}>
                {note}
              </PageLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function AttentionItem({ item: { state, reasons } }: { readonly item: Attention }) {
  const { attention: words } = useWords(overviewWords)
  const { light: lightNames } = useWords(vocabulary)
  const locale = useLocale()
  const { measure, title, light, overdueSpans } = state
  const since = reasons.includes('overdue') ? overdueSpans.at(-1)?.first : undefined
  return (
    <li>
      <span>
        <LampMark light={light.light} />
        <VisuallyHidden>{lightNames[light.light]}</VisuallyHidden>
      </span>
      <span className={text['id']}>{measure.id}</span>
      <PageLink to={`/measures/${measure.id}`}>{inLocale(title, locale)}</PageLink>
      <span className={styles.reasons}>
        {reasons.map((reason) => (
          <span key={reason} className={reason === 'overdue' ? text['bad'] : undefined}>
            {words[reason]}
          </span>
        ))}
        {since !== undefined && <span>{words.since(formatDay(since, locale))}</span>}
      </span>
    </li>
  )
}
