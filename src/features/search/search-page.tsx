import { Navigate, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Found } from '#src/board/found'
import { FoundLink } from '#src/board/found-link'
import { PageLink } from '#src/board/page-link'
import { searchLink } from '#src/board/search-link'
import { useHits, useSearchEntries } from '#src/board/use-search'
import { useView, useCarriedView } from '#src/board/view'
import { calledById, findHits, groupHits, type HitGroup, nearestSearch } from '#src/domain/search/find'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { searchWords } from '#src/i18n/words/search'
import { Button } from '#src/ui/button'
import { EmptyState } from '#src/ui/empty-state'
import { PageHead } from '#src/ui/page-head'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import styles from './search.module.css'

/** 检索: all that the plan has of what was searched for, by kind, each with where it was found. */
export function SearchPage() {
  const { q = '' } = useView()
  const entries = useSearchEntries()
  const carried = useCarriedView()
  const opensById = useLocation({ select: ({ state }) => state.opensById === true })
  const called = opensById ? calledById(entries, q) : null
  if (called === null) return <Results key={q} q={q} />
  const { to, view, hash } = searchLink(called)
  return <Navigate to={to as '/'} search={{ ...carried, ...view }} {...(hash === undefined ? {} : { hash })} replace />
}

function Results({ q }: { readonly q: string }) {
  const words = useWords(searchWords)
  const hits = useHits(q)
  if (q === '') return <PageHead title={words.titleEmpty} lede={words.lede} />
  return (
    <>
      <PageHead title={words.title(q)} lede={words.lede} />
      <p role="status" className={text['small']}>
        {words.count(formatNumber(hits.length))}
      </p>
      {hits.length === 0 ? (
        <Nothing q={q} />
      ) : (
        <div className={styles['groups']}>
          {groupHits(hits).map((group) => (
            <Group key={group.kind} group={group} />
          ))}
        </div>
      )}
    </>
  )
}

/** Of a kind, those shown before the rest is asked for. */
const shownFirst = 20

function Group({ group: { kind, hits } }: { readonly group: HitGroup }) {
  const words = useWords(searchWords)
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? hits : hits.slice(0, shownFirst)
  return (
    <Section id={kind} title={words.kinds[kind]} note={formatNumber(hits.length)}>
      <ul className={styles['hits']}>
        {shown.map((hit) => (
          <li key={hit.entry.id}>
            <FoundLink entry={hit.entry} className={styles['hit']}>
              <Found hit={hit} />
            </FoundLink>
          </li>
        ))}
      </ul>
      {shown.length < hits.length && (
        <Button tone="quiet" onClick={() => setIsWhole(true)}>
          {words.more(formatNumber(hits.length - shown.length))}
        </Button>
      )}
    </Section>
  )
}

/** Says what was not found, and the nearest search that finds something. */
function Nothing({ q }: { readonly q: string }) {
  const words = useWords(searchWords)
  const locale = useLocale()
  const entries = useSearchEntries()
  const nearest = nearestSearch(entries, q)
  return (
    <EmptyState
      title={words.nothing(q)}
      actions={
        nearest !== null && (
          <PageLink to="/search" view={{ q: nearest }}>
            {words.nearest(nearest, formatNumber(findHits(entries, nearest, locale).length))}
          </PageLink>
        )
      }
    >
      {words.nothingText}
    </EmptyState>
  )
}
