import { PageLink } from '#src/board/page-link'
import { type Change, weightOf } from '#src/domain/overview'
import { formatDay, formatNumber, formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { useChangeText } from './change-text'
import styles from './overview.module.css'
import type { Overview } from './use-overview'

/** At least so many, if there are; at most so many. */
const [fewest, most] = [8, 12]

/** How many measures are named under one change. */
const named = 10

/** What changed in the month in view and, where that is little, the last things before it. */
export function Changes({ overview }: { readonly overview: Overview }) {
  const { changes: words } = useWords(overviewWords)
  const locale = useLocale()
  const { before, changes } = overview
  const recent = changes.filter(({ day }) => day > before)
  const shown = changes.slice(0, Math.min(most, Math.max(fewest, recent.length)))
  const unseen = recent.slice(most).reduce((sum, change) => sum + weightOf(change), 0)
  return (
    <Section title={words.title} note={words.note(formatDay(before, locale))} id="changes">
      {changes.length === 0 ? (
        <p className={text['muted']}>{words.none}</p>
      ) : (
        <ol className={styles.changes} aria-label={words.label}>
          {shown.map((change) => (
            <ChangeItem key={change.key} change={change} />
          ))}
        </ol>
      )}
      {unseen > 0 && <p className={text['source']}>{words.moreChanges(formatNumber(unseen))}</p>}
    </Section>
  )
}

function ChangeItem({ change }: { readonly change: Change }) {
  const { changes: words } = useWords(overviewWords)
  const locale = useLocale()
  const tell = useChangeText()
  // What shipped shows how exactly its date is known; what was recorded here shows the day it was recorded.
  const when = change.kind === 'event' && change.event.origin === 'shipped' ? change.event.occurredOn : change.day
  return (
    <li>
      <time dateTime={change.day}>{formatPeriod(when, locale)}</time>
      <div>
        <p>{tell(change)}</p>
        {change.measures.length > 0 && (
          <p className={styles.ids}>
            {change.measures.slice(0, named).map((id) => (
              <PageLink key={id} to={`/measures/${id}`}>
                {id}
              </PageLink>
            ))}
            {change.measures.length > named && (
              <span className={text['muted']}>{words.more(formatNumber(change.measures.length - named))}</span>
            )}
          </p>
        )}
      </div>
    </li>
  )
}
