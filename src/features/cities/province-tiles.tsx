import type { ReactNode } from 'react'
import { PageLink } from '#src/board/page-link'
import { useBoard, useKnownView } from '#src/board/use-board'
import type { Programme } from '#src/contract/city'
import type { View } from '#src/domain/address'
import { withChoice } from '#src/domain/choice'
import { filterCandidates, filterCities } from '#src/domain/city-filter'
import type { CityState } from '#src/domain/city-state'
import { provinceCounts } from '#src/domain/overview'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { TileGrid, TileSwatch, type TileTone } from '#src/ui/tile-grid'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './cities.module.css'
import { shortName } from './place-names'

/**
 * One tile a province, by rough position; pressing it shows only that province, pressing it again shows all. A province of which the lists
 * show nothing is quiet.
 */
export function ProvinceTiles({ programme }: { readonly programme: Programme }) {
  const words = useWords(citiesWords)
  const locale = useLocale()
  const asked = useKnownView()
  const { province: choice, ...view } = asked
  const { cities } = useBoard()
  const listed = listedProvinces(programme, cities, asked)
  const tiles = provinceCounts(programme, cities).map(({ province: { id, name, column, row }, confirmed, candidates }) => {
    const members = cities.flatMap(({ place }) => (place?.province === id ? [place] : []))
    const held = new Set(members.map(({ adcode }) => adcode))
    const named = programme.candidates.filter(({ place }) => place.province === id && !held.has(place.adcode))
    const isLeftOut = confirmed + candidates > 0 && !listed.has(id)
    const isOnly = choice?.include.length === 1 && choice.include[0] === id
    return {
      key: id,
      isLeftOut,
      column: column + 1,
      row: row + 1,
      tone: isLeftOut ? 'empty' : confirmed > 1 ? 'step-2' : confirmed === 1 ? 'step-1' : candidates > 0 ? 'dashed' : 'empty',
      label: <ProvinceName id={id} name={inLocale(name, locale)} isShort={locale === 'en'} isChosen={isOnly} />,
      detail: (
        <>
          <span className={styles['names']}>
            {members.map((place) => (
              <b key={place.adcode}>{shortName(place.name, locale)} </b>
            ))}
            {named.map(({ place }) => (
              <span key={place.adcode}>{shortName(place.name, locale)}? </span>
            ))}
          </span>
          {confirmed > 0 && (
            <b aria-hidden="true" className={styles['count']}>
              {formatNumber(confirmed)}
            </b>
          )}
        </>
      ),
      ...(confirmed + candidates === 0
        ? {}
        : {
            link: (content: ReactNode) => (
              <PageLink to="/cities" view={isOnly ? view : withChoice(view, 'province', id, 'include')}>
                {content}
                <VisuallyHidden>
                  {words.tileCounts(formatNumber(confirmed), formatNumber(candidates))} {isLeftOut && words.leftOut}
                </VisuallyHidden>
              </PageLink>
            ),
          }),
    } as const
  })
  const isAnyLeftOut = tiles.some(({ isLeftOut }) => isLeftOut)
  return (
    <div>
      <TileGrid
        label={words.byProvince}
        size="large"
        tiles={tiles}
        legend={
          <>
            <LegendItem tone="step-1">{words.one}</LegendItem>
            <LegendItem tone="step-2">{words.two}</LegendItem>
            <LegendItem tone="dashed">{words.candidateOnly}</LegendItem>
            {isAnyLeftOut && <LegendItem tone="empty">{words.leftOut}</LegendItem>}
          </>
        }
      />
      <p className={styles['tilesNote']}>{words.tilesNote}</p>
    </div>
  )
}

/** The provinces of the places and candidates that a view lists. */
const listedProvinces = (programme: Programme, cities: readonly CityState[], view: View): ReadonlySet<string> =>
  new Set([
    ...filterCities(cities, view, programme.provinces).flatMap(({ place }) => place?.province ?? []),
    ...filterCandidates(programme, cities, view).map(({ place }) => place.province),
  ])

/** English names are too long for a cell: it shows the province's letters and says the name. */
function ProvinceName(props: { readonly id: string; readonly name: string; readonly isShort: boolean; readonly isChosen: boolean }) {
  const { id, name, isShort, isChosen } = props
  const className = isChosen ? styles['chosen'] : undefined
  if (!isShort) return <span className={className}>{name}</span>
  return (
    <>
      <span aria-hidden="true" title={name} className={className}>
        {id}
      </span>
      <VisuallyHidden>{name}</VisuallyHidden>
    </>
  )
}

function LegendItem({ tone, children }: { readonly tone: TileTone; readonly children: string }) {
  return (
    <span className={styles['legendItem']}>
      <TileSwatch tone={tone} />
      {children}
    </span>
  )
}
