import type { ReactNode } from 'react'
import { SubjectLink } from '#src/board/finding-subject'
import { useWholeBoard } from '#src/board/use-board'
import type { Event } from '#src/contract/event'
import { type CorrectionEntry, correctionsOf } from '#src/domain/corrections'
import { formatMoment, formatNumber, formatPeriod, inBrackets, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { correctionsWords } from '#src/i18n/words/corrections'
import { measureWords } from '#src/i18n/words/measure'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { EventWords } from '#src/recording/event-words'
import { DataTable } from '#src/ui/data-table'
import { EmptyState } from '#src/ui/empty-state'
import { PageHead } from '#src/ui/page-head'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'

/** 更正记录: everything that was ever taken back, as it stood and as it stands, by whom and why; what ships with the plan included. */
export function CorrectionsPage() {
  const words = useWords(correctionsWords)
  const board = useWholeBoard()
  const entries = correctionsOf(board)
  const columns = useColumns()
  if (entries.length === 0)
    return (
      <EmptyState isPage title={words.none}>
        {words.noneText}
      </EmptyState>
    )
  return (
    <>
      <PageHead title={words.title(formatNumber(entries.length))} lede={words.lede} />
      <DataTable caption={words.caption} columns={columns} rows={entries} rowKey={({ correction }) => correction.id} />
    </>
  )
}

function useColumns(): readonly Column<CorrectionEntry>[] {
  const words = useWords(correctionsWords)
  const { shipped, selfReported } = useWords(measureWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { plan } = useWholeBoard().ledger
  const kindNames: Readonly<Record<Event['kind'], string>> = terms.event
  const byWhom = ({ origin, author: { name, body } }: Event): string =>
    origin === 'shipped' ? shipped : joinPhrases([`${name}${inBrackets(selfReported, locale)}`, ...(body === '' ? [] : [body])], locale)
  return [
    {
      key: 'when',
      header: words.when,
      cell: ({ correction: { origin, occurredOn, recordedAt } }) =>
        origin === 'shipped' ? formatPeriod(occurredOn, locale) : formatMoment(recordedAt, plan.utcOffsetMinutes, locale),
    },
    {
      key: 'subject',
      header: words.subject,
      isRowHeader: true,
      cell: ({ correction, old }) => <Subject event={old ?? correction} />,
    },
    { key: 'kind', header: words.kind, cell: ({ old }) => (old === null ? words.unknown : kindNames[old.kind]) },
    {
      key: 'change',
      header: words.change,
      phone: 'line',
      cell: ({ old, replacement, undoneBy }) => (
        <>
          {old === null ? words.unknown : undoneBy === null ? <Struck event={old} /> : <EventWords event={old} />}
          {replacement !== null && (
            <>
              {' → '}
              {undoneBy === null ? <EventWords event={replacement} /> : <Struck event={replacement} />}
            </>
          )}
          {replacement === null && <span className={text['muted']}> {words.undoneOnly}</span>}
          {undoneBy !== null && <div className={text['small']}>{words.undoneAgain(undoneBy.reason)}</div>}
        </>
      ),
    },
    { key: 'reason', header: words.reason, phone: 'line', cell: ({ correction }) => correction.reason },
    { key: 'by', header: words.by, cell: ({ correction }) => <span className={text['muted']}>{byWhom(correction)}</span> },
  ]
}

const Struck = ({ event }: { readonly event: Event }) => (
  <s className={text['muted']}>
    <EventWords event={event} />
  </s>
)

/** What a corrected record is about, with the way there; a finding has no page of its own. */
function Subject({ event: { subject } }: { readonly event: Event }): ReactNode {
  const { kind, id } = subject
  const words = useWords(correctionsWords)
  return kind === 'finding' ? words.finding : <SubjectLink subject={{ kind, id }} />
}
