import { useLinkProps } from '@tanstack/react-router'
import { Fragment, useDeferredValue } from 'react'
import { Found } from '#src/board/found'
import { closing, FoundLink } from '#src/board/found-link'
import { useHits, useSearchEntries } from '#src/board/use-search'
import { useCarriedView } from '#src/board/view'
import { calledById, findHits, groupHits, nearestSearch } from '#src/domain/search/find'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { searchWords } from '#src/i18n/words/search'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './site-search.module.css'

interface Props {
  /** of the list; its options are numbered after it */
  readonly id: string
  readonly typed: string
  /** the place of the option that Enter would open; -1 for none */
  readonly active: number
  readonly onOpen: () => void
}

const shownOfKind = 3

/** What was found, the first three of each kind, and the way to all of it; where nothing was, the nearest search that finds something. */
export function SearchPanel({ id, typed, active, onOpen }: Props) {
  const words = useWords(searchWords)
  const searched = useDeferredValue(typed)
  const entries = useSearchEntries()
  const hits = useHits(searched)
  const called = calledById(entries, searched)
  const groups = groupHits(hits).map(({ kind, hits: all }) => ({ kind, count: all.length, shown: all.slice(0, shownOfKind) }))
  const counts = groups.map(({ shown }) => shown.length)
  const optionAt = (place: number) => ({ id: `${id}-${place}`, isActive: place === active })
  const startOf = (group: number) => counts.slice(0, group).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <VisuallyHidden>
        <span role="status">{hits.length === 0 ? words.nothing(searched.trim()) : words.found(formatNumber(hits.length))}</span>
      </VisuallyHidden>
      {hits.length === 0 && <p className={styles.note}>{words.nothing(searched.trim())}</p>}
      <div id={id} role="listbox" aria-label={words.suggestions}>
        {groups.map(({ kind, count, shown }, group) => (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div id={`${id}-${kind}`} className={styles.kind}>
              {words.kinds[kind]} <span>{formatNumber(count)}</span>
            </div>
            {shown.map((hit, index) => (
              <FoundLink
                key={hit.entry.id}
                entry={hit.entry}
                option={optionAt(startOf(group) + index)}
                className={styles.option}
                onOpen={onOpen}
              >
                <Found hit={hit} />
              </FoundLink>
            ))}
          </div>
        ))}
        {hits.length === 0 ? (
          <Nearest typed={searched} option={optionAt(0)} onOpen={onOpen} />
        ) : (
          <SearchOption q={searched} option={optionAt(startOf(groups.length))} onOpen={onOpen}>
            {words.all(formatNumber(hits.length))}
          </SearchOption>
        )}
      </div>
      {hits.length === 0 && <p className={styles.note}>{words.nothingText}</p>}
      {called !== null && <p className={styles.note}>{words.openById(called.id)}</p>}
    </>
  )
}

interface OptionProps {
  readonly option: { readonly id: string; readonly isActive: boolean }
  readonly onOpen: () => void
}

function Nearest({ typed, ...rest }: OptionProps & { readonly typed: string }) {
  const words = useWords(searchWords)
  const locale = useLocale()
  const entries = useSearchEntries()
  const nearest = nearestSearch(entries, typed)
  return nearest === null ? (
    <Fragment />
  ) : (
    <SearchOption q={nearest} {...rest}>
      {words.nearest(nearest, formatNumber(findHits(entries, nearest, locale).length))}
    </SearchOption>
  )
}

/** Leads to the page of all results. */
function SearchOption({ q, option, onOpen, children }: OptionProps & { readonly q: string; readonly children: string }) {
  const carried = useCarriedView()
  const link = useLinkProps({ to: '/search', search: { ...carried, q: q.trim() } })
  const opening = closing(link, onOpen)
  return (
    <a
      {...opening}
      id={option.id}
      role="option"
      aria-selected={option.isActive}
      aria-current={undefined}
      data-status={undefined}
      tabIndex={-1}
      className={styles.option}
    >
      {children}
    </a>
  )
}
