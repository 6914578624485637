import { Became } from '#src/board/changed'
import { PageLink } from '#src/board/page-link'
import { useKnownView } from '#src/board/use-board'
import type { QualityRule } from '#src/contract/plan'
import { withChoice } from '#src/domain/choice'
import { countFindings } from '#src/domain/finding-filter'
import type { Finding } from '#src/domain/findings'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { findingWords } from '#src/i18n/words/findings'
import { qualityWords } from '#src/i18n/words/quality'
import { DataTable } from '#src/ui/data-table'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import { Why } from './why'

interface Props {
  readonly caption: string
  readonly rules: readonly QualityRule[]
  readonly findings: readonly Finding[]
  /** those of the day compared with; null where none is */
  readonly before: readonly Finding[] | null
}

/** The kinds of a group: how many findings of each are open and answered, and why they matter. A kind leads to its list. */
export function KindTable({ caption, rules, findings, before }: Props) {
  const words = useWords(qualityWords)
  const { kinds } = useWords(findingWords)
  const view = useKnownView()
  const count = (side: 'open' | 'answered') => {
    const cell = ({ kind }: QualityRule) => {
      const number = countFindings(findings, [kind])[side]
      const was = before === null ? number : countFindings(before, [kind])[side]
      const shown = <span className={number === 0 ? text['muted'] : undefined}>{formatNumber(number)}</span>
      return was === number ? shown : <Became before={formatNumber(was)} after={shown} />
    }
    return { key: side, header: words[side], align: 'end', width: before === null ? '6rem' : '8rem', phone: 'labelled', cell } as const
  }
  const columns: readonly Column<QualityRule>[] = [
    {
      key: 'kind',
      header: words.kind,
      isRowHeader: true,
      width: '19rem',
      phone: 'title',
      cell: ({ kind }) => (
        <PageLink to="/quality" view={withChoice(view, 'finding', kind, 'include')} className={text['link']}>
          {kinds[kind]}
        </PageLink>
      ),
    },
    { key: 'why', header: words.why, phone: 'line', cell: (rule) => <Why rule={rule} /> },
    count('open'),
    count('answered'),
  ]
  return <DataTable caption={caption} columns={columns} rows={rules} rowKey={({ kind }) => kind} />
}
