import { PageLink } from '#src/board/page-link'
import { useHits } from '#src/board/use-search'
import { groupHits } from '#src/domain/search/find'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { searchWords } from '#src/i18n/words/search'
import styles from './filters.module.css'

/** How many things of each kind a search of the whole plan finds, each count with the way to them; nothing where there is none. */
export function HitsByKind({ q }: { readonly q: string }) {
  const words = useWords(searchWords)
  const hits = useHits(q)
  if (hits.length === 0) return null
  return (
    <p className={styles.elsewhere}>
      <PageLink to="/search" view={{ q }}>
        {words.elsewhere(formatNumber(hits.length))}
      </PageLink>
      {groupHits(hits).map((group) => (
        <PageLink key={group.kind} to="/search" view={{ q }} hash={group.kind}>
          {words.elsewhereIn(words.kinds[group.kind], formatNumber(group.hits.length))}
        </PageLink>
      ))}
    </p>
  )
}
