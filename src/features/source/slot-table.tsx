import { useLocation } from '@tanstack/react-router'
import { useAlignedText } from '#src/board/own-text'
import { PageLink } from '#src/board/page-link'
import { usePlanNames } from '#src/board/plan-names'
import { MatchShown, UseShown } from '#src/board/sentence-answers'
import { useBoard } from '#src/board/use-board'
import { useView } from '#src/board/view'
import type { SentenceUse, SlotGroup, SourceSlot } from '#src/domain/source-map'
import type { SentenceMatch } from '#src/domain/source-match'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { DataTable } from '#src/ui/data-table'
import { NoData } from '#src/ui/no-data'
import type { Column } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import styles from './source.module.css'

interface Props {
  readonly caption: string
  readonly groups: readonly SlotGroup[]
}

/** The sentences of one part, one a row: where it stands, what it carries, and how the reader's own text has it. */
export function SlotTable({ caption, groups }: Props) {
  const words = useWords(sourceWords)
  const names = usePlanNames()
  const own = useAlignedText()
  const hash = useLocation({ select: (location) => location.hash })
  const columns: readonly Column<SourceSlot>[] = [
    {
      key: 'number',
      header: words.number,
      isRowHeader: true,
      width: '3.5rem',
      phone: 'start',
      cell: ({ sentence: { number } }) => <Anchor number={number} />,
    },
    {
      key: 'place',
      header: words.place,
      width: '4rem',
      phone: 'middle',
      cell: ({ sentence: { paragraph, place } }) => <span className={text['muted']}>{`${paragraph}.${place}`}</span>,
    },
    {
      key: 'state',
      header: words.state,
      width: '9rem',
      phone: 'end',
      cell: ({ use, sentence: { number } }) => <States use={use} match={own?.byNumber.get(number)} />,
    },
    ...(own === null
      ? []
      : [
          {
            key: 'text',
            header: words.text,
            phone: 'line' as const,
            cell: ({ sentence: { number } }: SourceSlot) => <OwnSentence match={own.byNumber.get(number)} />,
          },
        ]),
    {
      key: 'carries',
      header: words.carries,
      phone: 'line',
      ...(own === null ? {} : { width: '40%' }),
      cell: (slot) => <Carries slot={slot} />,
    },
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      groups={groups.map(({ key, heading, paragraph, slots }) => ({
        key,
        heading: heading === null ? words.paragraph(formatNumber(paragraph)) : `${heading} ${names.heading(heading)}`,
        level: 2,
        rows: slots,
      }))}
      rowKey={({ sentence }) => String(sentence.number)}
      isSelected={({ sentence }) => hash === anchorOf(sentence.number)}
      inView={/^s\d+$/.test(hash) ? hash.slice(1) : undefined}
      className={styles['map']}
    />
  )
}

const anchorOf = (number: number): string => `s${number}`

/** The sentence's number, a link to its own place. */
function Anchor({ number }: { readonly number: number }) {
  const words = useWords(sourceWords)
  const view = useView()
  const anchor = anchorOf(number)
  return (
    <span id={anchor} className={styles['anchor']}>
      <PageLink to="/source" view={view} hash={anchor} label={words.sentence(formatNumber(number))}>
        {formatNumber(number)}
      </PageLink>
    </span>
  )
}

/** What a sentence carries, and what became of it in the reader's own text. */
function States({ use, match }: { readonly use: SentenceUse; readonly match: SentenceMatch | undefined }) {
  const words = useWords(sourceWords)
  return (
    <>
      <UseShown use={use} />
      {match !== undefined && (
        <div className={text['small']}>
          <MatchShown state={match.state} />
          {match.state === 'differs' && <div>{words.distance(formatNumber(match.distance))}</div>}
        </div>
      )}
    </>
  )
}

/** A sentence as the reader's own text has it. */
function OwnSentence({ match }: { readonly match: SentenceMatch | undefined }) {
  const words = useWords(sourceWords)
  if (match === undefined) return null
  if (match.state === 'missing') return <NoData text={words.notFound} />
  return <p className={styles['sentence']}>{match.text}</p>
}

/** The measures and quotes that come from a sentence, or why there are none. */
function Carries({ slot: { sentence, use, measures, quotes } }: { readonly slot: SourceSlot }) {
  const words = useWords(sourceWords)
  const locale = useLocale()
  const { measures: states } = useBoard()
  if (use === 'context' || use === 'left-over')
    return <span className={text['muted']}>{sentence.context === null ? words.leadsNowhere : inLocale(sentence.context, locale)}</span>
  return (
    <ul className={styles['carries']}>
      {measures.map(({ id, title }) => (
        <li key={id}>
          <PageLink to={`/measures/${id}`}>
            <span className={text['id']}>{id}</span> {inLocale(states.find(({ measure }) => measure.id === id)?.title ?? title, locale)}
          </PageLink>
        </li>
      ))}
      {quotes.map(({ indicator, quote }) => (
        <li key={quote.id}>
          <PageLink to={`/indicators/${indicator.id}`}>
            <span className={text['id']}>{words.quoted}</span> {inLocale(quote.said, locale)}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
