import type { PlacedSentence } from '#src/domain/source-text'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { sourceWords } from '#src/i18n/words/source'
import { DataTable } from '#src/ui/data-table'
import { Section } from '#src/ui/section'
import text from '#src/ui/text.module.css'

/** What the reader's own text has besides the listed sentences. */
export function Unlisted({ pieces }: { readonly pieces: readonly PlacedSentence[] }) {
  const words = useWords(sourceWords)
  return (
    <Section title={words.unlisted} note={words.unlistedNote(formatNumber(pieces.length))} id="unlisted">
      <p className={text['small']}>{words.unlistedText}</p>
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
