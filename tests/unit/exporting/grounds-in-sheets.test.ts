import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { boardOf } from '#src/domain/board'
import { indicatorStates } from '#src/domain/known-readings'
import { citySheet } from '#src/exporting/city-sheet'
import { indicatorSheet } from '#src/exporting/indicator-sheet'
import type { Sheet } from '#src/exporting/sheet'

const { openingEvents, ...data } = miit2023
const board = boardOf({ ...data, events: [...openingEvents], sequence: 0, unreadable: 0 }, miit2023.plan.keptThrough)
const days = { asOf: board.asOf, since: null }

/** The cells of one row by column, in English. */
function rowOf<Row>({ columns, rows }: Sheet<Row>, name: string, value: string): Record<string, unknown> {
  const row = rows.find((item) => columns.find((column) => column.name === name)?.value(item, 'en') === value)
  if (row === undefined) throw new Error(`no row has ${name} ${value}`)
  return Object.fromEntries(columns.map((column) => [column.name, column.value(row, 'en')]))
}

describe('the sheet of indicators', () => {
  const sheet = indicatorSheet(indicatorStates(board), days)

  test('says of a quote how it stands, who says so, why, and by which readings', () => {
    expect(rowOf(sheet, 'row_id', 'q-ten-provinces')).toMatchObject({
      check: 'Conflicts',
      check_by: 'judged by a person',
      check_readings: 's284',
      check_sources: null,
      confidence: 'Verified',
    })
    expect(rowOf(sheet, 'row_id', 'q-ten-provinces')['check_reason']).toMatch(/six of the ten/)
  })
  test('says by rule where the rule tells it, with the reason a person gave', () => {
    const row = rowOf(sheet, 'row_id', 'q-zones-new-firms')
    expect(row).toMatchObject({ check: 'Truncated', check_by: 'compared by rule', check_readings: 's276; s277' })
    expect(row['check_reason']).toMatch(/18\.59%/)
  })
  test('names the texts where there is no reading, with grade and address', () => {
    expect(rowOf(sheet, 'row_id', 'q-ships')['check_sources']).toBe('People’s Daily Online text of 2023-10-20, reposted D repost')
    expect(rowOf(sheet, 'row_id', 'q-c919')['check_sources']).toMatch(/^People’s Daily Online, 2023-05-28 B official media http:/)
  })
  test('tells what only the announcement says from a reading of the series', () => {
    expect(rowOf(sheet, 'row_id', 's192')).toMatchObject({ row_kind: 'announced', check: null, check_by: null, check_reason: null })
    expect(rowOf(sheet, 'row_id', 's275')).toMatchObject({ row_kind: 'reading', value: 23.49 })
  })
})

describe('the sheet of cities', () => {
  const { programme } = miit2023
  if (programme === null) throw new Error('the plan has no list of places')
  const sheet = citySheet(programme, board.cities, days)

  test.each([
    ['Suzhou', 'D repost'],
    ['Shenyang', 'A official text'],
  ])('%s is in the list by %s', (city, grade) => {
    expect(rowOf(sheet, 'city', city)['membership_grade']).toBe(grade)
  })
  test('an open place has no grade', () => {
    expect(rowOf(sheet, 'slot', 'slot-21')['membership_grade']).toBeNull()
  })
})
