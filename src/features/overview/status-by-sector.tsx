import { lazy, Suspense } from 'react'
import { usePlanNames } from '#src/board/plan-names'
import { useOpenPage } from '#src/board/page-link'
import { useKnownView } from '#src/board/use-board'
import { shownSectors } from '#src/domain/overview'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { overviewWords } from '#src/i18n/words/overview'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { Section } from '#src/ui/section'
import { officialPartsOf } from './official-parts'
import styles from './overview.module.css'
import { type Overview, useListView } from './use-overview'

const StackedBars = lazy(async () => ({ default: (await import('#src/charts/stacked-bars')).StackedBars }))

const most = 8

/** What the responsible bodies say, by sector, for the sectors with most measures. */
export function StatusBySector({ overview }: { readonly overview: Overview }) {
  const { bySector: words, quiet } = useWords(overviewWords)
  const { official } = useWords(vocabulary)
  const names = usePlanNames()
  const view = useKnownView()
  const list = useListView()
  const open = useOpenPage()
  const { states, board } = overview
  const sectors = shownSectors(
    view,
    board.ledger.plan.sectors.map(({ id }) => id),
  )
    .map((id) => ({ id, states: states.filter(({ measure }) => measure.sectors.includes(id)) }))
    .filter((sector) => sector.states.length > 0)
    .toSorted((one, other) => other.states.length - one.states.length)
    .slice(0, most)
  if (sectors.length === 0) return null
  const used = officialPartsOf(states).filter(({ has }) => sectors.some((sector) => sector.states.some(has)))
  return (
    <Section title={words.title} note={words.note(formatNumber(sectors.length))}>
      <Suspense fallback={<div className={styles.chartRoom} />}>
        <StackedBars
          label={words.chart}
          bars={sectors.map((sector) => ({
            key: sector.id,
            label: names.sector(sector.id),
            parts: Object.fromEntries(used.map(({ key, has }) => [key, sector.states.filter(has).length])),
          }))}
          series={used.map(({ key, status, isQuiet, fill }) => ({
            key,
            name: isQuiet ? quiet(official[status]) : official[status],
            fill,
          }))}
          formatCount={formatNumber}
          onSelect={({ bar, series }) => {
            const part = used.find(({ key }) => key === series)
            if (part !== undefined) open('/measures', { ...list({ sector: [bar] }), ...part.view })
          }}
        />
      </Suspense>
    </Section>
  )
}
