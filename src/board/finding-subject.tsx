import type { Locale } from '#src/contract/vocabulary'
import type { View } from '#src/domain/address'
import type { Board } from '#src/domain/board'
import type { FindingSubject } from '#src/domain/found'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import text from '#src/ui/text.module.css'
import { evidenceTitleIn } from './event-in-locale'
import { PageLink, type PagePath } from './page-link'
import { useWholeBoard } from './use-board'

interface NamedSubject {
  /** its number, where people know it by one */
  readonly number: string | null
  readonly name: string
  readonly to: PagePath
  readonly view?: View
}

/** What a finding is about, as people call it, and the page that shows it. One that is not there stands for itself. */
export function nameSubject({ kind, id }: FindingSubject, board: Board, locale: Locale): NamedSubject {
  switch (kind) {
    case 'measure': {
      const title = board.measures.find(({ measure }) => measure.id === id)?.title
      return { number: id, name: title === undefined ? '' : inLocale(title, locale), to: `/measures/${id}` }
    }
    case 'evidence': {
      const item = board.evidence.find(({ evidence }) => evidence.id === id)?.evidence
      const name = item === undefined ? id : evidenceTitleIn(item, locale)
      // A search takes 200 characters.
      return { number: null, name, to: '/evidence', view: { q: (item?.title ?? id).slice(0, 200) } }
    }
    case 'indicator': {
      const name = board.ledger.indicators.find((indicator) => indicator.id === id)?.name
      return { number: null, name: name === undefined ? id : inLocale(name, locale), to: `/indicators/${id}` }
    }
    case 'city': {
      const slot = board.cities.find((city) => city.slot === id)
      const place = slot?.place ?? board.ledger.programme?.candidates.find((candidate) => candidate.place.adcode === id)?.place
      if (place == null) return { number: null, name: citiesWords[locale].slot(id), to: `/cities/${id}` }
      return { number: null, name: inLocale(place.name, locale), to: `/cities/${place.adcode}` }
    }
  }
}

/** Leads to what a finding is about. */
export function SubjectLink({ subject }: { readonly subject: FindingSubject }) {
  const locale = useLocale()
  // A finding may be about what a person has hidden as only recalled; it is named all the same.
  const { number, name, to, view } = nameSubject(subject, useWholeBoard(), locale)
  return (
    <PageLink to={to} view={view}>
      {number !== null && <span className={text['id']}>{number} </span>}
      {name}
    </PageLink>
  )
}
