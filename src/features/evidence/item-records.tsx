import { originalOf, sourceIn } from '#src/board/evidence-in-locale'
import { eventInLocale } from '#src/board/event-in-locale'
import { useBoard } from '#src/board/use-board'
import type { Event } from '#src/contract/event'
import type { CheckRow, ItemRow, UndoneRecord } from '#src/domain/evidence-rows'
import { inLocale } from '#src/i18n/bilingual'
import { formatMoment, formatPeriod, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { EventActions } from '#src/recording/event-actions'
import text from '#src/ui/text.module.css'
import styles from './evidence.module.css'

/** Where an item was read, what that reading can and cannot show, and who put it into the ledger. */
export function ItemRecords({ row: { state, undoneBy, undoneRecords } }: { readonly row: ItemRow }) {
  const words = useWords(evidenceWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { evidence, added, additions, withdrawal } = state
  const how = evidence.remark === undefined ? evidence.note : inLocale(evidence.remark, locale)
  const source = sourceIn(evidence, locale)
  const undoneBecause = undoneBy === null ? null : eventInLocale(undoneBy, locale).reason
  return (
    <div className={styles['records']}>
      {source !== null && <p {...originalOf(source, evidence.source)}>{words.readIn(source)}</p>}
      {how !== '' && <p>{how}</p>}
      <RecordLine
        event={added.event}
        naming={`${terms.event.evidence} ${evidence.id}`}
        undoneBecause={undoneBecause}
        said={(author) => author}
      />
      {additions.map(({ event }) => (
        <RecordLine
          key={event.id}
          event={event}
          naming={`${terms.event.evidence} ${evidence.id} ${event.evidence.claims.map(({ subject }) => subject.id).join(' ')}`}
          undoneBecause={undoneBecause}
          said={words.addedTo}
        />
      ))}
      {undoneBy !== null && (
        <>
          <RecordLine event={undoneBy} naming={null} said={(author) => words.undoneBy(author, formatPeriod(undoneBy.occurredOn, locale))} />
          <p>{words.because(eventInLocale(undoneBy, locale).reason)}</p>
        </>
      )}
      {withdrawal !== null && (
        <>
          <RecordLine
            event={withdrawal.event}
            naming={`${terms.event.withdrawal} ${evidence.id}`}
            said={(author) => words.withdrawnBy(author, formatPeriod(withdrawal.event.occurredOn, locale))}
          />
          <p>{words.because(withdrawal.event.reason)}</p>
        </>
      )}
      {undoneRecords.map((record) => (
        <UndoneLine key={record.event.id} record={record} />
      ))}
    </div>
  )
}

/** A record about an item that stands, struck, with who undid it and why. */
function UndoneLine({ record: { event, undoneBy } }: { readonly record: UndoneRecord }) {
  const words = useWords(evidenceWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const said = (author: string) =>
    event.kind === 'withdrawal'
      ? words.withdrawnBy(author, formatPeriod(event.occurredOn, locale))
      : words.addedClaims(author, event.evidence.claims.map(({ subject }) => subject.id).join(' '))
  const { reason } = eventInLocale(undoneBy, locale)
  return (
    <>
      <RecordLine event={event} naming={terms.event[event.kind]} undoneBecause={reason} said={said} isStruck />
      <RecordLine event={undoneBy} naming={null} said={(author) => words.undoneBy(author, formatPeriod(undoneBy.occurredOn, locale))} />
      <p>{words.because(reason)}</p>
    </>
  )
}

/** Where a search looked, and who made it. */
export function CheckRecords({ row: { check } }: { readonly row: CheckRow }) {
  const terms = useWords(vocabulary)
  const { event } = check
  return (
    <div className={styles['records']}>
      <RecordLine event={event} naming={`${terms.event.check} ${event.subject.id}`} said={(author) => author} />
    </div>
  )
}

interface LineProps {
  readonly event: Event
  /** names the record for who corrects or undoes it; null for what undid another */
  readonly naming: string | null
  /** why it was undone; null while it stands */
  readonly undoneBecause?: string | null
  readonly said: (author: string) => string
  readonly isStruck?: boolean
}

/** Who recorded it and when; what was recorded here can be undone. */
function RecordLine({ event, naming, undoneBecause = null, said, isStruck = false }: LineProps) {
  const words = useWords(evidenceWords)
  const locale = useLocale()
  const { plan } = useBoard().ledger
  if (event.origin === 'shipped') return <p>{isStruck ? <s className={text['muted']}>{said(words.shipped)}</s> : said(words.shipped)}</p>
  const author = joinPhrases(
    [event.author.name, event.author.body].filter((part) => part !== ''),
    locale,
  )
  const recordedAt = words.recordedAt(formatMoment(event.recordedAt, plan.utcOffsetMinutes, locale))
  const line = joinPhrases([said(words.recordedBy(author)), recordedAt], locale)
  return (
    <div className={text['small']}>
      {isStruck ? <s className={text['muted']}>{line}</s> : line}{' '}
      {naming !== null && <EventActions event={event} kind={naming} undoneBecause={undoneBecause} />}
    </div>
  )
}
