import type { PlacedSentence } from '#src/domain/source-text'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { DataTable } from '#src/ui/data-table'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'

interface Props {
  readonly pieces: readonly PlacedSentence[]
  /** how many there are: of a text of another kind only the first are given */
  readonly count: number
}

/** What the reader's own text has besides the listed sentences. */
export function Unlisted({ pieces, count }: Props) {
  const words = useWords(sourceWords)
  return (
    <Section title={words.unlisted} note={words.unlistedNote(formatNumber(count))} id="unlisted">
      <p className={text['small']}>{words.unlistedText}</p>
      {count > pieces.length && <p className={text['small']}>{words.unlistedFirst(formatNumber(pieces.length))}</p>}
      <DataTable
        caption={words.unlisted}
        columns={[
          {
            key: 'place',
            header: words.place,
            width: '5rem',
            phone: 'start',
            cell: ({ paragraph, place }) => <span className={text['muted']}>{`${paragraph}.${place}`}</span>,
          },
          { key: 'text', header: words.text, isRowHeader: true, phone: 'line', cell: (piece) => piece.text },
        ]}
        rows={pieces}
        rowKey={({ number }) => String(number)}
      />
    </Section>
  )
}
