import { expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import type { Event } from '#src/contract/event'
import { locales } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { compareFindings, findingsOf } from '#src/domain/findings'
import { indicatorsKnownBy } from '#src/domain/known-readings'
import { describeSheet } from '#src/exporting/describe-sheet'
import { findingSheet } from '#src/exporting/finding-sheet'

const { openingEvents, ...data } = miit2023
const answer = (id: string, until: string | null, sequence: number): Event => ({
  kind: 'answer',
  id: `r-answer-${sequence}`,
  subject: { kind: 'finding', id },
  occurredOn: '2026-02-01',
  author: { name: '王五', body: '' },
  reason: '=1+1',
  until,
  sequence,
  origin: 'recorded',
  recordedAt: '2026-02-01T08:00:00.000Z',
})
const ledger = {
  ...data,
  events: [...openingEvents, answer('slot-open~city~slot-21', null, 1), answer('slot-open~city~slot-22', '2026-02-02', 2)],
  sequence: 2,
  unreadable: 0,
}
const board = boardOf(ledger, '2026-02-03')
const findings = findingsOf(board, indicatorsKnownBy(ledger, board.asOf))
const { columns, rows } = findingSheet(board, findings, { asOf: board.asOf, since: null })
const cellOf = (id: string, name: string) => {
  const row = rows.find((finding) => finding.id === id)
  return row === undefined ? undefined : columns.find((column) => column.name === name)?.value(row, 'zh-CN')
}

test('every finding is a row that says what, why and how it stands, in both languages', () => {
  expect(rows).toHaveLength(findings.length)
  for (const locale of locales)
    for (const row of rows)
      for (const name of ['kind', 'subject', 'sentence', 'why', 'state'])
        expect(columns.find((column) => column.name === name)?.value(row, locale), `${name} of ${row.id}`).toMatch(/\S/)
})

test.each([
  ['slot-open~city~slot-21', 'answered', '=1+1', null],
  ['slot-open~city~slot-22', 'expired', '=1+1', '2026-02-02'],
  ['slot-open~city~slot-23', 'open', null, null],
])('%s is %s', (id, state, reason, until) => {
  expect([cellOf(id, 'state'), cellOf(id, 'reason'), cellOf(id, 'until')]).toEqual([state, reason, until])
})

test('a city’s code is not taken for a number', () => {
  expect(cellOf('recalled~city~130100', 'subject_id')).toBe('CN130100')
})

test('the description of any export says how many findings are open', () => {
  const about = {
    plan: data.plan,
    asOf: board.asOf,
    since: null,
    sight: [],
    conditions: [],
    total: rows.length,
    findings,
    savedAt: '',
    locale: 'zh-CN',
  } as const
  expect(describeSheet({ name: 'findings', columns, rows }, about)).toContain(`${findings.length} 项问题中 ${findings.length - 1} 项待答复`)
})

test('compared with an earlier day, a row says whether it is new and between which days', () => {
  const days = { asOf: board.asOf, since: '2024-12-31' }
  const earlier = findingsOf(boardOf(ledger, days.since), indicatorsKnownBy(ledger, days.since))
  const compared = findingSheet(board, compareFindings(earlier, findings).findings, days)
  const value = (id: string, name: string) => {
    const row = compared.rows.find((finding) => finding.id === id)
    return row && compared.columns.find((column) => column.name === name)?.value(row, 'zh-CN')
  }
  const fresh = compared.rows.filter(({ id }) => earlier.every((finding) => finding.id !== id))
  expect(fresh.length).toBeGreaterThan(0)
  for (const { id } of fresh) expect(value(id, 'changes'), id).toBe('新增')
  expect(value('slot-open~city~slot-23', 'changes')).toBeNull()
  expect([value('slot-open~city~slot-23', 'compared_with'), value('slot-open~city~slot-23', 'as_of')]).toEqual(['2024-12-31', '2026-02-03'])
})
