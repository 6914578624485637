import type { ReactNode } from 'react'
import { PageLink } from '#src/board/page-link'
import { useKnownView } from '#src/board/use-board'
import type { Programme } from '#src/contract/city'
import { onlyChoice } from '#src/domain/choice'
import { provinceCounts } from '#src/domain/overview'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { TileGrid, TileSwatch } from '#src/ui/tile-grid'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import styles from './overview.module.css'
import type { Overview } from './use-overview'

/** Where the pilot cities are, one cell a province; the list of them is a page of its own. */
export function CitiesAtAGlance({ overview }: { readonly overview: Overview }) {
  const { cities: words } = useWords(overviewWords)
  const { programme } = overview.board.ledger
  return (
    <Section
      title={words.title}
      note={
        programme !== null && (
          <PageLink to="/cities" className={text['link']}>
            {words.all}
          </PageLink>
        )
      }
    >
      {programme === null ? <p className={text['muted']}>{words.empty}</p> : <Provinces overview={overview} programme={programme} />}
    </Section>
  )
}

function Provinces({ overview, programme }: { readonly overview: Overview; readonly programme: Programme }) {
  const { cities: words } = useWords(overviewWords)
  const locale = useLocale()
  const view = useKnownView()
  const tiles = provinceCounts(programme, overview.board.cities).map(({ province, confirmed, candidates }) => {
    const name = inLocale(province.name, locale)
    const isNamed = confirmed + candidates > 0
    return {
      key: province.id,
      column: province.column + 1,
      row: province.row + 1,
      tone: confirmed > 1 ? 'step-2' : confirmed === 1 ? 'step-1' : candidates > 0 ? 'dashed' : 'empty',
      label: <ProvinceName id={province.id} name={name} isShort={locale === 'en'} />,
      ...(isNamed ? { detail: <ProvinceDetail confirmed={confirmed} candidates={candidates} /> } : {}),
      ...(isNamed
        ? {
            link: (content: ReactNode) => (
              <PageLink to="/cities" view={onlyChoice(view, 'province', province.id)}>
                {content}
              </PageLink>
            ),
          }
        : {}),
    } as const
  })
  return (
    <TileGrid
      label={words.label}
      tiles={tiles}
      legend={
        <>
          <LegendItem tone="step-1">{words.one}</LegendItem>
          <LegendItem tone="step-2">{words.two}</LegendItem>
          <LegendItem tone="dashed">{words.candidate}</LegendItem>
        </>
      }
    />
  )
}

/** English names are too long for a cell: it shows the province's letters and says the name. */
function ProvinceName({ id, name, isShort }: { readonly id: string; readonly name: string; readonly isShort: boolean }) {
  if (!isShort) return name
  return (
    <>
      <span aria-hidden="true" title={name}>
        {id}
      </span>
      <VisuallyHidden>{name}</VisuallyHidden>
    </>
  )
}

function ProvinceDetail({ confirmed, candidates }: { readonly confirmed: number; readonly candidates: number }) {
  const { cities: words } = useWords(overviewWords)
  if (confirmed === 0) {
    return (
      // The dashed edge says it to the eye; a long name leaves no room for more.
      <VisuallyHidden>{words.candidates(formatNumber(candidates))}</VisuallyHidden>
    )
  }
  return (
    <>
      <b aria-hidden="true">{formatNumber(confirmed)}</b>
      <VisuallyHidden>{words.confirmedIn(formatNumber(confirmed))}</VisuallyHidden>
    </>
  )
}

function LegendItem({ tone, children }: { readonly tone: 'step-1' | 'step-2' | 'dashed'; readonly children: string }) {
  return (
    <span className={styles.legendItem}>
      <TileSwatch tone={tone} />
      {children}
    </span>
  )
}
