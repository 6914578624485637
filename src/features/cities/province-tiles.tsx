import type { ReactNode } from 'react'
import { PageLink } from '#src/board/page-link'
import { useBoard, useKnownView } from '#src/board/use-board'
import type { Programme } from '#src/contract/city'
import { withChoice } from '#src/domain/choice'
import { provinceCounts } from '#src/domain/overview'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { TileGrid, TileSwatch } from '#src/ui/tile-grid'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './cities.module.css'
import { shortName } from './place-names'

/** One tile a province, by rough position; pressing it shows only that province, pressing it again shows all. */
export function ProvinceTiles({ programme }: { readonly programme: Programme }) {
  const words = useWords(citiesWords)
  const locale = useLocale()
  const { province: choice, ...view } = useKnownView()
  const { cities } = useBoard()
  const tiles = provinceCounts(programme, cities).map(({ province: { id, name, column, row }, confirmed, candidates }) => {
    const members = cities.flatMap(({ place }) => (place?.province === id ? [place] : []))
    const held = new Set(members.map(({ adcode }) => adcode))
    const named = programme.candidates.filter(({ place }) => place.province === id && !held.has(place.adcode))
    const isOnly = choice?.include.length === 1 && choice.include[0] === id
    return {
      key: id,
      column: column + 1,
      row: row + 1,
      tone: confirmed > 1 ? 'step-2' : confirmed === 1 ? 'step-1' : candidates > 0 ? 'dashed' : 'empty',
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
                <VisuallyHidden>{words.tileCounts(formatNumber(confirmed), formatNumber(candidates))}</VisuallyHidden>
              </PageLink>
            ),
          }),
    } as const
  })
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
          </>
        }
      />
      <p className={styles['tilesNote']}>{words.tilesNote}</p>
    </div>
  )
}

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

function LegendItem({ tone, children }: { readonly tone: 'step-1' | 'step-2' | 'dashed'; readonly children: string }) {
  return (
    <span className={styles['legendItem']}>
      <TileSwatch tone={tone} />
      {children}
    </span>
  )
}
