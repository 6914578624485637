import { issuerIn } from '#src/board/evidence-in-locale'
import { useBoard, useLedger } from '#src/board/use-board'
import { type EvidenceGroup, evidenceSorts, groupEvidence } from '#src/domain/evidence-list'
import type { EvidenceRow } from '#src/domain/evidence-rows'
import { useChoiceLabel } from '#src/filters/use-choice-label'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber, formatPeriod } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DataTable } from '#src/ui/data-table'
import { DotMark } from '#src/ui/dot-mark'
import { Marked } from '#src/ui/marked'
import type { Column, RowGroup } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import { CheckedMeasure, ClaimList } from './claim-list'
import styles from './evidence.module.css'
import { CheckRecords, ItemRecords } from './item-records'
import { CheckTitle, ItemTitle } from './item-title'
import { Sureness } from './sureness'
import { useArrangement } from './use-ledger-rows'

interface Props {
  readonly rows: readonly EvidenceRow[]
  readonly onLink: (id: string) => void
  readonly onWithdraw: (id: string) => void
}

/** The ledger as a table: every item, and every search. */
export function LedgerTable({ rows, onLink, onWithdraw }: Props) {
  const words = useWords(evidenceWords)
  const { sort, group, sortBy } = useArrangement()
  const { plan } = useBoard().ledger
  const groupName = useGroupName()
  const columns = useColumns(onLink, onWithdraw)
  const headed = (item: EvidenceGroup): RowGroup<EvidenceRow> => ({
    key: item.value,
    heading: (
      <>
        {groupName(item)} <span className={text['small']}>{words.groupCount(formatNumber(item.rows.length))}</span>
      </>
    ),
    level: 2,
    rows: item.rows,
  })
  const items = rows.filter(({ kind }) => kind === 'item')
  const checks = rows.filter(({ kind }) => kind === 'check')
  const groups =
    group === 'flat'
      ? [
          ...(items.length === 0 ? [] : [{ key: 'items', rows: items }]),
          ...(checks.length === 0 ? [] : [headed({ value: 'none', rows: checks })]),
        ]
      : groupEvidence(rows, group, plan).map(headed)
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      groups={groups}
      rowKey={idOf}
      sorting={{ column: sort.key, direction: sort.descending ? 'descending' : 'ascending' }}
      onSort={(column) => {
        const key = evidenceSorts.find((name) => name === column)
        // A press on what is sorted turns it round; days are asked for newest first.
        if (key !== undefined) sortBy({ key, descending: sort.key === key ? !sort.descending : key === 'date' })
      }}
      className={styles['table']}
    />
  )
}

const idOf = ({ id }: EvidenceRow) => id

function useColumns(onLink: (id: string) => void, onWithdraw: (id: string) => void): readonly Column<EvidenceRow>[] {
  const words = useWords(evidenceWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  return [
    {
      key: 'date',
      header: words.date,
      width: '7rem',
      isSortable: true,
      phone: 'start',
      cell: (row) => (
        <>
          <span className={text['nowrap']}>{formatPeriod(row.on, locale)}</span>{' '}
          {row.kind === 'item' && <Sureness of={row.state.evidence.dateConfidence} said={words.dateIs} />}
        </>
      ),
    },
    {
      key: 'title',
      header: words.document,
      isSortable: true,
      isRowHeader: true,
      phone: 'title',
      className: styles['item'],
      cell: (row) => (row.kind === 'item' ? <ItemTitle row={row} onLink={onLink} onWithdraw={onWithdraw} /> : <CheckTitle row={row} />),
    },
    {
      key: 'nature',
      header: words.nature,
      width: '8.5rem',
      phone: 'line',
      className: styles['nature'],
      cell: (row) => {
        if (row.kind === 'check') return words.check
        const { type, grade, confidence } = row.state.evidence
        return (
          <>
            <div>{terms.evidenceType[type]}</div>
            <div>{terms.grade[grade]}</div>
            <div>
              <Marked mark={<DotMark variant={confidence} />}>{terms.confidence[confidence]}</Marked>
            </div>
          </>
        )
      },
    },
    {
      key: 'supports',
      header: words.supports,
      width: '29%',
      phone: 'line',
      cell: (row) => (row.kind === 'item' ? <ClaimList claims={row.claims} /> : <CheckedMeasure row={row} />),
    },
    {
      key: 'checked',
      header: words.checked,
      width: '16%',
      phone: 'line',
      cell: (row) => (row.kind === 'item' ? <ItemRecords row={row} /> : <CheckRecords row={row} />),
    },
  ]
}

/** What a group of the ledger is called. */
function useGroupName(): (group: EvidenceGroup) => string {
  const words = useWords(evidenceWords)
  const locale = useLocale()
  const { group } = useArrangement()
  const { agencies } = useLedger().plan
  const labelOf = useChoiceLabel()
  return ({ value, rows }) => {
    if (value === 'none') return group === 'measure' ? words.noMeasure : words.checksGroup
    switch (group) {
      case 'type':
      case 'grade':
        return labelOf(group, value)
      case 'measure': {
        const state = rows[0]?.measures.find(({ measure }) => measure.id === value)
        return state === undefined ? value : `${value} ${inLocale(state.title, locale)}`
      }
      case 'year':
        return words.year(value)
      case 'issuer': {
        const item = rows[0]?.kind === 'item' ? rows[0].state.evidence : undefined
        return item === undefined ? value : issuerIn(item, agencies, locale)
      }
      case 'flat':
        return value
    }
  }
}
