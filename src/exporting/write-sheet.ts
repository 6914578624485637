import type { Locale } from '#src/contract/vocabulary'
import { byteOrderMark, csvLine } from '#src/domain/csv'
import { inLocale } from '#src/i18n/bilingual'
import type { HeaderStyle, Sheet } from './sheet'

interface Options {
  readonly locale: Locale
  readonly headers: HeaderStyle
  readonly signal: AbortSignal
  /** told how many rows are written, now and then */
  readonly onProgress: (rows: number) => void
}

/** Rows joined before they become bytes: few enough to keep memory flat, enough to make encoding cheap. */
const rowsPerPiece = 64
/** Rows written before the page may draw and take a press of Stop. */
const rowsPerTurn = 2_048

/**
 * Writes a sheet as UTF-8 bytes with a byte order mark, a piece at a time, letting the page breathe in between.
 * Throws the signal's reason when it is stopped: then there is no file, not half of one.
 */
export async function writeSheet<Row>({ columns, rows }: Sheet<Row>, { locale, headers, signal, onProgress }: Options): Promise<Blob> {
  const encoder = new TextEncoder()
  const header = csvLine(columns.map((column) => (headers === 'names' ? column.name : inLocale(column.header, locale))))
  const pieces = [encoder.encode(byteOrderMark + header)]
  for (let at = 0; at < rows.length; at += rowsPerPiece) {
    signal.throwIfAborted()
    const lines = rows.slice(at, at + rowsPerPiece).map((row) => csvLine(columns.map((column) => column.value(row, locale))))
    pieces.push(encoder.encode(lines.join('')))
    if (at % rowsPerTurn === 0 && at > 0) {
      onProgress(at)
      await turn()
    }
  }
  onProgress(rows.length)
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' })
}

/** Lets waiting events and a frame come first. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
