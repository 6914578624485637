import { describe, expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import { boardOf } from '#src/domain/board'
import { indicatorStates } from '#src/domain/known-readings'
import { citySheet } from '#src/exporting/city-sheet'
import { indicatorSheet } from '#src/exporting/indicator-sheet'
import type { Sheet } from '#src/exporting/sheet'
import { indicator, quote, reading } from '#tests/samples/indicators'
import { ledger, recorded } from '#tests/setup/plan-fixture'

/** The cells of some columns, a line a row. */
const cells = <Row>({ columns, rows }: Sheet<Row>, ...names: string[]) =>
  rows.map((row) => names.map((name) => columns.find((column) => column.name === name)?.value(row, 'en')))
const namesOf = <Row>({ columns }: Sheet<Row>) => columns.map(({ name }) => name)

describe('the sheet of cities', () => {
  const written = { occurredOn: '2025-05-10', author: { name: '测试员', body: '' } } as const
  const takes = (slot: string, adcode: string): NewEvent => ({
    ...written,
    kind: 'membership',
    id: `take-${adcode}`,
    subject: { kind: 'city', id: slot },
    slot,
    adcode,
    name: `Invented ${adcode}`,
    province: 'XX',
    source: '虚构名单',
  })
  const milestone: NewEvent = {
    ...written,
    kind: 'milestone',
    id: 'mile-1',
    subject: { kind: 'city', id: 'slot-1' },
    milestone: 'local-plan',
    text: 'Invented plan',
    source: '虚构来源',
  }
  const undone: NewEvent = {
    ...written,
    kind: 'correction',
    id: 'undo-1',
    subject: { kind: 'city', id: 'slot-2' },
    corrects: 'take-999902',
    reason: '虚构更正',
  }
  const programme = {
    slots: ['slot-1', 'slot-2', 'slot-3'].map((id) => ({ id, city: null })),
    candidates: [],
    provinces: [],
    measure: '',
    rules: [],
    notes: [],
  }
  const book = ledger(
    [],
    [
      recorded(takes('slot-1', '999901'), 1),
      recorded(milestone, 2),
      recorded({ ...takes('slot-2', '999902'), occurredOn: '2025-04-10' }, 3),
      recorded(undone, 4),
    ],
    { programme },
  )
  const sheet = (since?: string) => {
    const board = boardOf(book, '2025-05-10', { since })
    return citySheet(programme, board.cities, { asOf: board.asOf, since: board.before?.asOf ?? null })
  }

  test('compared says what each place was before, and both days', () => {
    const names = ['slot', 'changes', 'membership_before', 'city_before', 'milestones_added', 'compared_with', 'as_of']
    expect(cells(sheet('2025-05-09'), ...names)).toEqual([
      ['slot-1', 'Place confirmed, New milestone', 'open', null, '2025-05-10 Invented plan', '2025-05-09', '2025-05-10'],
      ['slot-2', 'Place open again', 'recorded', 'Invented 999902', null, '2025-05-09', '2025-05-10'],
      ['slot-3', null, null, null, null, '2025-05-09', '2025-05-10'],
    ])
  })
  test('compared names a milestone that was undone since', () => {
    const withdrawn = recorded({ ...undone, id: 'undo-2', corrects: milestone.id, occurredOn: '2025-05-20' }, 5)
    const board = boardOf({ ...book, events: [...book.events, withdrawn] }, '2025-05-20', { since: '2025-05-10' })
    const compared = citySheet(programme, board.cities, { asOf: board.asOf, since: '2025-05-10' })
    expect(cells(compared, 'changes', 'milestones_added', 'milestones_undone')[0]).toEqual([
      'Milestone undone',
      null,
      '2025-05-10 Invented plan',
    ])
  })
  test('no two columns have the same name or head, in either language', () => {
    const { columns } = sheet('2025-05-09')
    for (const heads of [namesOf(sheet('2025-05-09')), columns.map(({ header }) => header.zh), columns.map(({ header }) => header.en)])
      expect(new Set(heads).size).toBe(heads.length)
  })
  test('not compared has no column of it', () => {
    expect(namesOf(sheet())).not.toContain('changes')
    expect(namesOf(sheet())).not.toContain('city_before')
  })
})

describe('the sheet of indicators', () => {
  const series = indicator('invented', {
    quotes: [quote(4.2, { id: 'said' })],
    observations: [
      reading(4, { id: 'other', period: '2025-01..08', publishedOn: '2025-09-20' }),
      reading(4.1, { id: 'same', period: '2025-01..08', publishedOn: '2025-11-20' }),
      reading(4.2, { id: 'new', publishedOn: '2025-11-20' }),
    ],
  })
  const book = ledger([], [], { indicators: [series] })
  const sheet = (since?: string) => {
    const board = boardOf(book, '2025-11-20', { since })
    return indicatorSheet(indicatorStates(board), { asOf: board.asOf, since: board.before?.asOf ?? null })
  }
  const names = ['row_id', 'value', 'changes', 'value_before', 'check', 'check_before']

  test('compared says of each reading whether it is new or what it revises, and of each quote how it checked', () => {
    expect(cells(sheet('2025-11-19'), ...names)).toEqual([
      ['said', 4.2, null, null, 'Agrees', 'Not checkable'],
      ['other', 4, null, null, null, null],
      ['same', 4.1, 'Figure revised', 4, null, null],
      ['new', 4.2, 'New figure', null, null, null],
    ])
  })
  test('a quote that was not made yet did not check', () => {
    expect(cells(sheet('2025-02-28'), 'row_id', 'check_before')[0]).toEqual(['said', null])
    expect(cells(sheet('2025-03-01'), 'row_id', 'check_before')[0]).toEqual(['said', 'Not checkable'])
  })
  test('not compared has no column of it', () => {
    expect(namesOf(sheet())).not.toContain('value_before')
    expect(cells(sheet(), 'row_id')).toHaveLength(4)
  })
})
