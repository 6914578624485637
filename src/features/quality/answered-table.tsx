import { findingText } from '#src/board/finding-text'
import { useWholeBoard } from '#src/board/use-board'
import type { Finding } from '#src/domain/findings'
import { formatDay, formatMoment, formatNumber, joinClauses, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { qualityWords } from '#src/i18n/words/quality'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { EventActions } from '#src/recording/event-actions'
import { DataTable } from '#src/ui/data-table'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import styles from './quality.module.css'
import { useSubjectColumn } from './use-subject-column'

interface Props {
  readonly findings: readonly Finding[]
  readonly onUndone: (finding: Finding) => void
}

/** The findings that are accepted as they are: why, by whom, and until when. */
export function AnsweredTable({ findings, onUndone }: Props) {
  const words = useWords(qualityWords)
  const caption = words.answeredList(formatNumber(findings.length))
  const subject = useSubjectColumn()
  const columns: readonly Column<Finding>[] = [
    subject,
    { key: 'reason', header: words.reason, phone: 'line', cell: (finding) => <Answer finding={finding} onUndone={onUndone} /> },
  ]
  return (
    <div className={styles['answered']}>
      <DataTable caption={caption} isCaptionHidden={false} columns={columns} rows={findings} rowKey={({ id }) => id} />
    </div>
  )
}

function Answer({ finding, onUndone }: { readonly finding: Finding; readonly onUndone: (finding: Finding) => void }) {
  const words = useWords(qualityWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { plan } = useWholeBoard().ledger
  const { answer } = finding
  if (answer === null) return null
  const { event, until } = answer
  const { name, body } = event.author
  const author = body === '' ? name : joinPhrases([name, body], locale)
  const by = event.origin === 'recorded' ? words.by(author, formatMoment(event.recordedAt, plan.utcOffsetMinutes, locale)) : words.shipped
  return (
    <div className={styles['found']}>
      <span>
        {event.reason}
        <span className={styles['aside']}>
          {joinClauses([until === null ? words.forGood : words.until(formatDay(until, locale)), by], locale)}
        </span>
        <span className={text['small']}>{findingText(finding, plan, locale)}</span>
      </span>
      <EventActions event={event} kind={terms.event.answer} undoneBecause={null} onUndone={() => onUndone(finding)} />
    </div>
  )
}
