import { useLedger, useMisstamped } from '#src/board/use-board'
import type { Subject } from '#src/contract/event'
import { subjectKey, subjectKeys } from '#src/domain/event-subjects'
import type { Misstamped } from '#src/domain/stamps'
import { formatMoment, formatNumber, formatPeriod, joinPhrases } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { recordingWords } from '#src/i18n/words/recording'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DotMark } from '#src/ui/dot-mark'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'
import { Timeline, TimelineItem } from '#src/ui/timeline'
import { EventActions } from './event-actions'
import { EventWords } from './event-words'

/**
 * The records about a subject, or all of a plan, whose stamp cannot be right: each with what is wrong and what to do. They stay in the log and
 * in the backup, and nothing that the page says rests on them. Nothing where there are none.
 */
export function MisstampedRecords({ subject }: { readonly subject?: Subject }) {
  const words = useWords(recordingWords)
  const key = subject && subjectKey(subject)
  const records = useMisstamped().filter(({ event }) => key === undefined || subjectKeys(event).has(key))
  if (records.length === 0) return null
  return (
    <Section title={words.misstamped} note={words.misstampedNote(formatNumber(records.length))} id="misstamped">
      <Timeline label={words.misstamped} entries={records} entryKey={({ event }) => event.id} fragmentOf={({ event }) => event.id}>
        {(record) => <Item record={record} />}
      </Timeline>
    </Section>
  )
}

function Item({ record: { event, fault, undoneBy } }: { readonly record: Misstamped }) {
  const words = useWords(recordingWords)
  const terms = useWords(vocabulary)
  const locale = useLocale()
  const { utcOffsetMinutes } = useLedger().plan
  const { name, body } = event.author
  const stamp = formatMoment(event.recordedAt, utcOffsetMinutes, locale)
  const content = <EventWords event={event} />
  return (
    <TimelineItem
      day={formatPeriod(event.occurredOn, locale)}
      dateTime={event.occurredOn.length === 10 ? event.occurredOn : undefined}
      mark={<DotMark variant="recalled" />}
      kind={joinPhrases([terms.event[event.kind], event.subject.id], locale)}
      title={undoneBy === null ? content : <s className={text['muted']}>{content}</s>}
      meta={body === '' ? name : joinPhrases([name, body], locale)}
    >
      <p className={text['small']}>{fault === 'ahead' ? words.misstampedAhead(stamp) : words.misstampedBehind(stamp)}</p>
      <p className={text['small']}>{undoneBy === null ? words.misstampedRemedy : words.undone(undoneBy.reason)}</p>
      <EventActions event={event} kind={terms.event[event.kind]} undoneBecause={undoneBy?.reason ?? null} />
    </TimelineItem>
  )
}
