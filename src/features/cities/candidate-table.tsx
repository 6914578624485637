import { useBoard, useWholeBoard } from '#src/board/use-board'
import type { Candidate } from '#src/contract/city'
import type { Ledger } from '#src/contract/ledger'
import type { View } from '#src/domain/address'
import { filterCandidates } from '#src/domain/city-filter'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DataTable } from '#src/ui/data-table'
import { Section } from '#src/ui/section'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import { usePlaceNames } from './place-names'
import { Sourced } from './sourced'

/** Cities named as members by nobody who can be cited, apart from the list and counted nowhere. */
export function CandidateTable({ view = {} }: { readonly view?: View }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const names = usePlaceNames()
  const { cities, ledger } = useBoard()
  const { ledger: whole } = useWholeBoard()
  const named = ({ programme }: Ledger) => (programme === null ? [] : filterCandidates(programme, cities, view))
  const candidates = named(ledger)
  const hidden = named(whole).length - candidates.length
  const columns: readonly Column<Candidate>[] = [
    {
      key: 'city',
      header: terms.field.city,
      isRowHeader: true,
      width: locale === 'en' ? '9.5rem' : '8rem',
      phone: 'title',
      cell: ({ place }) => (
        <>
          <span className={text['recalled']}>{inLocale(place.name, locale)}</span>{' '}
          <span className={text['small']}>{names.province(place.province)}</span>
        </>
      ),
    },
    {
      key: 'why',
      header: words.whyNot,
      phone: 'line',
      cell: (candidate) => (
        <>
          {inLocale(candidate.note, locale)}
          <Sourced confidence={candidate.confidence} source={candidate.source} url={candidate.url} />
        </>
      ),
    },
  ]
  const group = (standing: Candidate['standing'], heading: string) => {
    const rows = candidates.filter((candidate) => candidate.standing === standing)
    return rows.length === 0 ? [] : [{ key: standing, heading: `${heading} ${formatNumber(rows.length)}`, rows }]
  }
  return (
    <Section
      title={words.candidates}
      note={[
        words.candidatesNote(formatNumber(candidates.length)),
        ...(hidden > 0 ? [terms.recalledHidden(formatNumber(hidden))] : []),
      ].join(' · ')}
    >
      {candidates.length === 0 ? (
        <p className={text['muted']}>{words.noCandidates}</p>
      ) : (
        <DataTable
          caption={words.candidates}
          columns={columns}
          groups={[...group('recalled', words.recalled), ...group('batch-unknown', words.batchUnknown)]}
          rowKey={({ place }) => place.adcode}
        />
      )}
    </Section>
  )
}
