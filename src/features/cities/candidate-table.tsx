import type { Candidate } from '#src/contract/city'
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
export function CandidateTable({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const words = useWords(citiesWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const names = usePlaceNames()
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
    <Section title={words.candidates} note={words.candidatesNote(formatNumber(candidates.length))}>
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
