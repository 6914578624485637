import type { ReactNode } from 'react'
import { PageLink } from '#src/board/page-link'
import { useBoard } from '#src/board/use-board'
import { inLocale } from '#src/i18n/bilingual'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { TileGrid, TileSwatch } from '#src/ui/tile-grid'

/** One tile a province, by rough position; candidates are dashed and marked with a question. */
export function ProvinceTiles() {
  const words = useWords(citiesWords)
  const locale = useLocale()
  const { ledger, cities } = useBoard()
  const { programme } = ledger
  if (programme === null) return null
  const tiles = programme.provinces.map(({ id, name, column, row }) => {
    const members = cities.flatMap(({ place }) => (place?.province === id ? [inLocale(place.name, locale)] : []))
    const candidates = programme.candidates.filter(
      ({ place }) => place.province === id && !cities.some((city) => city.place?.adcode === place.adcode),
    )
    const names = [...members, ...candidates.map(({ place }) => `${inLocale(place.name, locale)}?`)]
    const tone =
      members.length > 1
        ? ('step-2' as const)
        : members.length === 1
          ? ('step-1' as const)
          : candidates.length > 0
            ? ('dashed' as const)
            : ('empty' as const)
    return {
      key: id,
      column: column + 1,
      row: row + 1,
      tone,
      label: inLocale(name, locale),
      detail: names.join(' '),
      ...(names.length === 0
        ? {}
        : {
            link: (content: ReactNode) => (
              <PageLink to="/cities" view={{ province: { include: [id], exclude: [] } }}>
                {content}
              </PageLink>
            ),
          }),
    }
  })
  return (
    <TileGrid
      label={words.byProvince}
      size="large"
      tiles={tiles}
      legend={
        <>
          <span>
            <TileSwatch tone="step-1" /> {words.one}
          </span>{' '}
          <span>
            <TileSwatch tone="step-2" /> {words.two}
          </span>{' '}
          <span>
            <TileSwatch tone="dashed" /> {words.candidateOnly}
          </span>
        </>
      }
    />
  )
}
