import { findingText } from '#src/board/finding-text'
import { useWholeBoard } from '#src/board/use-board'
import type { Finding } from '#src/domain/findings'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { qualityWords } from '#src/i18n/words/quality'
import { DataTable } from '#src/ui/data-table'
import type { Column } from '#src/ui/table-columns'
import styles from './quality.module.css'
import { useSubjectColumn } from './use-subject-column'

/** What was found on the day compared with and is no longer, struck. */
export function GoneTable({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords(qualityWords)
  const locale = useLocale()
  const { plan } = useWholeBoard().ledger
  const subject = useSubjectColumn()
  const columns: readonly Column<Finding>[] = [
    subject,
    { key: 'found', header: words.found, phone: 'line', cell: (finding) => <del>{findingText(finding, plan, locale)}</del> },
  ]
  const caption = words.gone(formatNumber(findings.length))
  return (
    <div className={styles['answered']}>
      <DataTable caption={caption} isCaptionHidden={false} columns={columns} rows={findings} rowKey={({ id }) => id} />
    </div>
  )
}
