import { expect, test } from 'vitest'
import { boardOf } from '#src/domain/board'
import { evidenceRows } from '#src/domain/evidence-rows'
import { indicatorStates } from '#src/domain/known-readings'
import { citySheet } from '#src/exporting/city-sheet'
import { evidenceSheet } from '#src/exporting/evidence-sheet'
import { indicatorSheet } from '#src/exporting/indicator-sheet'
import { measureSheet } from '#src/exporting/measure-sheet'
import type { Sheet } from '#src/exporting/sheet'
import { ledgerOf } from '#server/answers'
import { miit2023 } from '#tests/samples/miit-2023'

/** What a spreadsheet in English takes for a date: `Dec 2025`, `31 Jan 2026`, `Dec-25`, `December 2025`. */
const englishDate = /^(?:\d{1,2}[ -])?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[ -]\d{2,4}$/

test('no cell of the sample’s exports in English is one that a spreadsheet takes for an English date', () => {
  const board = boardOf(ledgerOf(miit2023, { events: [], lastSequence: 0, unreadable: [] }), '2026-11-24', { since: '2024-06-30' })
  const days = { asOf: board.asOf, since: '2024-06-30' }
  const found = (sheet: Sheet) =>
    sheet.rows.flatMap((row) =>
      sheet.columns.map((column) => column.value(row, 'en')).filter((cell) => typeof cell === 'string' && englishDate.test(cell)),
    )
  const sheets: unknown[] = [
    measureSheet(miit2023.plan, board.measures, days),
    evidenceSheet(board, evidenceRows(board)),
    indicatorSheet(indicatorStates(board), days),
    ...(miit2023.programme === null ? [] : [citySheet(miit2023.programme, board.cities, days)]),
  ]
  expect(sheets).toHaveLength(4)
  for (const sheet of sheets) expect(found(sheet as Sheet)).toEqual([])
})
