import type { Event } from '#src/contract/event'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import text from '#src/ui/text.module.css'
import styles from './check-details.module.css'
import { eventInLocale } from './event-in-locale'
import { PageLink } from './page-link'

/** Among what a search looked, which items it met, and, folded away, by which words. Nothing where nothing of it was written down. */
export function CheckDetails({ check }: { readonly check: Extract<Event, { kind: 'check' }> }) {
  const words = useWords(evidenceWords)
  const locale = useLocale()
  const { scope, items = [], queries = [] } = eventInLocale(check, locale)
  if (scope === undefined && items.length + queries.length === 0) return null
  return (
    <div className={styles['details']}>
      {scope !== undefined && <p>{words.scope(scope)}</p>}
      {items.length > 0 && (
        <p className={styles['items']}>
          {words.met}
          {items.map((id) => (
            <PageLink key={id} to="/evidence" view={{ q: id }} className={text['link']}>
              {id}
            </PageLink>
          ))}
        </p>
      )}
      {queries.length > 0 && (
        <details>
          <summary>{words.queries(formatNumber(queries.length))}</summary>
          <ul>
            {queries.map((query) => (
              <li key={query}>{query}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
