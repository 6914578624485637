import { PageLink } from '#src/board/page-link'
import { useLedger } from '#src/board/use-board'
import { countSlots, coverageByHeading, type HeadingCoverage, type SourceSlot } from '#src/domain/source-map'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { DataTable } from '#src/ui/data-table'
import { Section } from '#src/ui/section'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import styles from './source.module.css'

type Row = HeadingCoverage | (Omit<HeadingCoverage, 'heading'> & { readonly heading: 'total' })

/** How far the sentences under each heading are covered, and how many measures came of them. */
export function Coverage({ slots }: { readonly slots: readonly SourceSlot[] }) {
  const words = useWords(sourceWords)
  const locale = useLocale()
  const { plan, measures } = useLedger()
  const rows: readonly Row[] = [
    ...coverageByHeading(plan.headings, measures, slots),
    { ...countSlots(slots), heading: 'total', measures: measures.length },
  ]
  const count = (key: 'sentences' | 'tracked' | 'quoted' | 'context', slot?: string): Column<Row> => ({
    key,
    header: words[key],
    align: 'end',
    width: locale === 'en' ? '5rem' : '3.5rem',
    cell: ({ heading, [key]: number }) =>
      number === 0 ? (
        <span className={text['muted']}>{formatNumber(0)}</span>
      ) : (
        <PageLink
          to="/source"
          hash="map"
          view={{
            ...(heading === 'total' ? {} : { heading: { include: [heading?.id ?? 'none'], exclude: [] } }),
            ...(slot === undefined ? {} : { slot: { include: [slot], exclude: [] } }),
          }}
        >
          {formatNumber(number)}
        </PageLink>
      ),
  })
  const columns: readonly Column<Row>[] = [
    {
      key: 'heading',
      header: words.heading,
      isRowHeader: true,
      cell: ({ heading }) => {
        if (heading === 'total') return words.total
        if (heading === null) return words.noHeading
        return (
          <>
            <span className={text['id']}>{heading.id}</span> {inLocale(heading.title, locale)}
          </>
        )
      },
    },
    count('sentences'),
    count('tracked', 'tracked'),
    count('quoted', 'quoted'),
    { ...count('context', 'context'), className: styles['aside'] },
    {
      key: 'measures',
      header: words.measures,
      align: 'end',
      width: locale === 'en' ? '5rem' : '3.5rem',
      cell: ({ heading, measures: number }) =>
        number === 0 ? (
          <span className={text['muted']}>{formatNumber(0)}</span>
        ) : (
          <PageLink
            to="/measures"
            view={heading === 'total' || heading === null ? {} : { heading: { include: [heading.id], exclude: [] } }}
          >
            {formatNumber(number)}
          </PageLink>
        ),
    },
  ]
  return (
    <Section title={words.coverage} note={words.coverageNote}>
      <DataTable
        caption={words.coverage}
        columns={columns}
        rows={rows}
        rowKey={({ heading }) => (heading === 'total' ? 'total' : (heading?.id ?? 'none'))}
        phone="scroll"
        className={styles['coverage']}
      />
    </Section>
  )
}
