import { PageLink } from '#src/board/page-link'
import type { CityFound } from '#src/domain/city-lookup'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { buttonClass } from '#src/ui/button-class'
import { EmptyState } from '#src/ui/empty-state'

interface Props {
  /** what the address said */
  readonly id: string
  readonly found: Exclude<CityFound, { kind: 'city' }>
}

/** An address that leads to no place of the list: why, and the ways on. */
export function CityMissing({ id, found }: Props) {
  const words = useWords(citiesWords)
  const locale = useLocale()
  const candidate = found.kind === 'candidate' ? found.candidate : null
  return (
    <EmptyState
      isPage
      title={candidate === null ? words.notFound(id) : words.notMember(inLocale(candidate.place.name, locale))}
      actions={
        <>
          {found.kind === 'vacated' && (
            <PageLink to={`/cities/${found.slot}`} className={buttonClass('main')}>
              {words.toSlot(words.slot(found.slot))}
            </PageLink>
          )}
          <PageLink to="/cities" className={buttonClass('plain')}>
            {words.back}
          </PageLink>
        </>
      }
    >
      {candidate !== null
        ? inLocale(candidate.note, locale)
        : found.kind === 'vacated'
          ? words.vacated(words.slot(found.slot))
          : words.notFoundText}
    </EmptyState>
  )
}
