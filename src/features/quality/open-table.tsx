import { useState } from 'react'
import { ChangeTags } from '#src/board/changed'
import { nameSubject } from '#src/board/finding-subject'
import { findingText } from '#src/board/finding-text'
import { useWholeBoard } from '#src/board/use-board'
import type { Finding } from '#src/domain/findings'
import { formatDay } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { qualityWords } from '#src/i18n/words/quality'
import { findingKinds } from '#src/recording/event-from-fields'
import { RecordForm } from '#src/recording/record-form'
import { hasDraft } from '#src/recording/use-draft'
import { Button } from '#src/ui/button'
import { DataTable } from '#src/ui/data-table'
import type { Column } from '#src/ui/table-columns'
import styles from './quality.module.css'
import { useSubjectColumn } from './use-subject-column'

interface Props {
  readonly caption: string
  readonly findings: readonly Finding[]
  readonly onAnswered: (finding: Finding) => void
}

/** The findings that wait for an answer, each with the form that gives it. */
export function OpenTable({ caption, findings, onAnswered }: Props) {
  const words = useWords(qualityWords)
  const subject = useSubjectColumn()
  const columns: readonly Column<Finding>[] = [
    subject,
    { key: 'found', header: words.found, phone: 'line', cell: (finding) => <OpenFinding finding={finding} onAnswered={onAnswered} /> },
  ]
  return <DataTable caption={caption} columns={columns} rows={findings} rowKey={({ id }) => id} />
}

function OpenFinding({ finding, onAnswered }: { readonly finding: Finding; readonly onAnswered: (finding: Finding) => void }) {
  const words = useWords(qualityWords)
  const locale = useLocale()
  const board = useWholeBoard()
  const { plan } = board.ledger
  const about = { kind: 'finding', id: finding.id } as const
  // What was half written is there again after a reload.
  const [isAnswering, setIsAnswering] = useState(() => hasDraft(plan.id, about))
  const { answer } = finding
  return (
    <>
      <div className={styles['found']}>
        <span>
          {findingText(finding, plan, locale)} {finding.isNew && <ChangeTags kinds={['new']} />}
          {answer !== null && answer.until !== null && (
            <span className={styles['aside']}>{words.expired(formatDay(answer.until, locale), answer.event.reason)}</span>
          )}
        </span>
        <Button
          tone="quiet"
          aria-expanded={isAnswering}
          aria-label={isAnswering ? undefined : words.answerLabel(nameSubject(finding.subject, board, locale).name)}
          onClick={() => setIsAnswering(!isAnswering)}
        >
          {isAnswering ? words.fold : words.answer}
        </Button>
      </div>
      {isAnswering && (
        <div className={styles['form']}>
          <RecordForm subject={about} kinds={findingKinds} onRecorded={() => onAnswered(finding)} />
        </div>
      )}
    </>
  )
}
