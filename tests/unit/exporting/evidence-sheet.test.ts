import { expect, test } from 'vitest'
import { boardOf } from '#src/domain/board'
import { evidenceRows } from '#src/domain/evidence-rows'
import { evidenceSheet } from '#src/exporting/evidence-sheet'
import { measureSheet } from '#src/exporting/measure-sheet'
import { claimOn, evidence, ledger, measure, plan, recorded, shipped, written } from '#tests/setup/plan-fixture'

const remark = { zh: '虚构说明', en: 'An invented remark' }
const book = ledger(
  [measure('A1-01'), measure('B2-01')],
  [
    shipped(written.evidence('open-1', evidence('e-one', [claimOn('A1-01', 'funded'), claimOn('B2-01')], { remark }))),
    recorded(written.evidence('rec-1', evidence('e-two', [claimOn('B2-01', 'results')], { date: '2026-01-05', note: '虚构备注' })), 1),
    recorded(written.evidence('rec-2', evidence('e-three', [claimOn('A1-01')], { date: '2025-06' })), 2, '2026-01-06'),
    recorded(written.withdrawal('gone-1', 'e-three', '2026-01-10', '虚构撤回'), 3),
    recorded(written.check('check-1', 'A1-01', '2026-01-12', 'none-found'), 4),
  ],
)

/** The cells of some columns, a line a row. */
function cells(board: ReturnType<typeof boardOf>, ...names: string[]) {
  const { columns, rows } = evidenceSheet(board, evidenceRows(board))
  return rows.map((row) => names.map((name) => columns.find((column) => column.name === name)?.value(row, 'en')))
}

test('each line says what it lifts, how it was checked, and whether it was withdrawn', () => {
  const board = boardOf(book, '2026-01-12')
  const lines = cells(board, 'row_kind', 'evidence_id', 'lifted', 'remark', 'withdrawn_on', 'withdrawn')
  expect(new Set(lines)).toEqual(
    new Set([
      ['item', 'e-one', 'A1-01', 'An invented remark', null, null],
      ['item', 'e-two', 'B2-01', '虚构备注', null, null],
      ['item', 'e-three', '', null, '2026-01-10', '虚构撤回'],
      ['check', 'check-1', null, '虚构检索', null, null],
    ]),
  )
  expect(evidenceSheet(board, []).columns.map(({ name }) => name)).not.toContain('change')
})

test('compared, each line says what changed and between which days', () => {
  const lines = cells(boardOf(book, '2026-01-12', { since: '2026-01-09' }), 'evidence_id', 'change', 'compared_with', 'as_of')
  expect(new Set(lines)).toEqual(
    new Set([
      ['e-one', null, '2026-01-09', '2026-01-12'],
      ['e-two', null, '2026-01-09', '2026-01-12'],
      ['e-three', 'Evidence withdrawn', '2026-01-09', '2026-01-12'],
      ['check-1', 'Evidence added', '2026-01-09', '2026-01-12'],
    ]),
  )
})

test('a search says in columns of its own what it came to, where, by which words and what it met; an item leaves them empty', () => {
  const check = written.check('check-2', 'A1-01', '2026-01-12', 'found')
  const said = {
    scope: '虚构范围',
    queries: ['虚构甲', '虚构乙'],
    items: ['e-one', 'e-two'],
    english: { text: 'Invented', scope: 'invented pages' },
  }
  const events = [...book.events, recorded({ ...check, ...said } as typeof check, 5)]
  const board = boardOf({ ...book, events }, '2026-01-12')
  const lines = cells(board, 'evidence_id', 'remark', 'check_result', 'check_scope', 'check_queries', 'check_items')
  expect(lines).toContainEqual(['check-2', 'Invented', 'Something found', 'invented pages', '虚构甲\n虚构乙', 'e-one e-two'])
  expect(lines).toContainEqual(['check-1', '虚构检索', 'None found', '', '', ''])
  expect(lines).toContainEqual(['e-one', 'An invented remark', null, null, null, null])
})

test('a title that is translated stands in a column of its own, beside the own name', () => {
  const translated = evidence('e-four', [claimOn('A1-01')], { title: '虚构通知', englishTitle: 'An invented notice' })
  const board = boardOf({ ...book, events: [...book.events, shipped(written.evidence('open-4', translated))] }, '2026-01-12')
  const lines = cells(board, 'evidence_id', 'title', 'title_en')
  expect(lines).toContainEqual(['e-four', '虚构通知', 'An invented notice'])
  expect(lines).toContainEqual(['e-one', '虚构文件 e-one', null])
  const { columns, rows } = measureSheet(plan, board.measures, { asOf: '2026-01-12', since: null })
  const titles = columns.find(({ name }) => name === 'evidence_titles')
  const [first] = rows
  if (titles === undefined || first === undefined) throw new Error('the sheet lost its evidence')
  expect(titles.value(first, 'zh-CN')).toContain('虚构通知')
  expect(titles.value(first, 'zh-CN')).not.toContain('An invented')
  expect(titles.value(first, 'en')).toContain('An invented notice (tr. 虚构通知)')
})
