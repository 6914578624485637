import { useEffect, useState } from 'react'
import { useMatches } from '@tanstack/react-router'
import { useBoard, useKnownView } from '#src/board/use-board'
import { usePage } from '#src/board/view'
import { choiceNames } from '#src/domain/address'
import { findCity } from '#src/domain/city-lookup'
import { useChoiceLabel } from '#src/filters/use-choice-label'
import { inLocale } from '#src/i18n/bilingual'
import { joinList } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { shellWords } from '#src/i18n/words/shell'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import { writeTitle } from './document-title'

/** How many conditions a title names: one that says all is read by nobody. */
const mostNamed = 3

/** How long a page must stay in view to be announced: one that leads on at once is none. */
const settled = 150

/**
 * Names the page in view in the window's title, from what is special to what is common: subject, page, plan (WCAG 2.4.2). A change of page is
 * told to screen readers once; what else changes the title (language, conditions) says so itself.
 */
export function PageTitle() {
  const title = useTitle()
  const path = useMatches({ select: (matches) => matches.at(-1)?.pathname ?? '/' })
  useEffect(() => writeTitle(title), [title])
  return (
    <div aria-live="polite">
      <VisuallyHidden>{useAnnounced(path, title)}</VisuallyHidden>
    </div>
  )
}

/** The title that stood when a page was reached; nothing for the page that a person came in by. */
function useAnnounced(path: string, title: string): string {
  const [said, setSaid] = useState({ path, title: '' })
  useEffect(() => {
    if (said.path === path) return
    const timer = setTimeout(() => setSaid({ path, title }), settled)
    return () => clearTimeout(timer)
  }, [said, path, title])
  return said.title
}

function useTitle(): string {
  const { pages, notFound, brand } = useWords(shellWords)
  const locale = useLocale()
  const page = usePage()
  const { ledger } = useBoard()
  const subject = useSubject()
  const list = `/${page.split('/')[1] ?? ''}`
  const name = Object.entries(pages).find(([path]) => page !== '' && path === list)?.[1] ?? notFound
  return [subject, name, inLocale(ledger.plan.shortTitle, locale), brand].filter((part) => part !== '').join(' – ')
}

/** What the page in view is about: one thing by name, or what a list is narrowed to; empty where it is about everything. */
function useSubject(): string {
  const cities = useWords(citiesWords)
  const locale = useLocale()
  const page = usePage()
  const board = useBoard()
  const params: Readonly<Record<string, string | undefined>> = useMatches({ select: (matches) => matches.at(-1)?.params ?? {} })
  const { id = '', adcode = '' } = params
  const narrowed = useNarrowed()
  switch (page) {
    case '/measures/$id': {
      const state = [...board.measures, ...board.retired].find(({ measure }) => measure.id === id)
      return state === undefined ? id : `${id} ${inLocale(state.title, locale)}`
    }
    case '/cities/$adcode': {
      const found = findCity(board, adcode)
      const place = found.kind === 'city' ? found.city.place : found.kind === 'candidate' ? found.candidate.place : null
      if (place !== null) return inLocale(place.name, locale)
      return found.kind === 'city' ? cities.slot(found.city.slot) : adcode
    }
    case '/indicators/$id': {
      const indicator = board.ledger.indicators.find((item) => item.id === id)
      return indicator === undefined ? id : inLocale(indicator.name, locale)
    }
    default:
      return narrowed
  }
}

/** The values that the list in view is narrowed to, the first ones by name. */
function useNarrowed(): string {
  const locale = useLocale()
  const view = useKnownView()
  const labelOf = useChoiceLabel()
  const values = choiceNames.flatMap((name) => (view[name]?.include ?? []).map((value) => labelOf(name, value)))
  const searched = view.q === undefined ? [] : [`“${view.q}”`]
  return joinList([...searched, ...values].slice(0, mostNamed), locale)
}
