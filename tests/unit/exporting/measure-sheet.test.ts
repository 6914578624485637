import { describe, expect, test } from 'vitest'
import type { Event } from '#src/contract/event'
import type { Measure, Plan } from '#src/contract/plan'
import type { Locale } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { describeSheet } from '#src/exporting/describe-sheet'
import { measureSheet } from '#src/exporting/measure-sheet'
import { because, claimOn, dueOn, evidence, inferred, ledger, lightRule, measure, plan, recorded, written } from '#tests/setup/plan-fixture'

const invented: Plan = {
  ...plan,
  lightRules: [
    lightRule('late', 'red', { schedule: ['overdue'], actions: ['ask', 'record'] }),
    lightRule('guessed', 'yellow', { schedule: ['past-inferred'], actions: ['confirm-deadline'], mark: 'past-inferred' }),
    lightRule('otherwise', 'grey'),
  ],
}
const guess = { precision: 'day', period: '2025-06-30', ...inferred } as const
const sheetOf = (measures: readonly Measure[], events: readonly Event[], asOf: string, since?: string) => {
  const board = boardOf(ledger(measures, events, { plan: invented }), asOf, { since })
  return measureSheet(invented, board.measures, { asOf, since: board.before?.asOf ?? null })
}
const cellsOf = (sheet: ReturnType<typeof sheetOf>, names: readonly string[], locale: Locale = 'en') =>
  sheet.rows.map((row) => names.map((name) => sheet.columns.find((column) => column.name === name)?.value(row, locale)))

test('a light says its rule in words and by id, its marks, and what is to do', () => {
  const sheet = sheetOf([measure('A1-01', { deadline: guess }), measure('A1-02')], [], '2025-07-01')
  const names = ['light_word', 'light_rule', 'light_reason', 'light_marks', 'to_do']
  expect(cellsOf(sheet, names)).toEqual([
    ['invented guessed', 'guessed', 'invented guessed', 'Past an inferred deadline', 'Confirm the inferred deadline'],
    ['invented otherwise', 'otherwise', 'invented otherwise', '', null],
  ])
  expect(cellsOf(sheet, ['light_word', 'light_marks', 'to_do'], 'zh-CN')[0]).toEqual(['虚构guessed', '推定时限已过', '确认推定的时限'])
})

test('a light says since when it has had its colour, and since when its reason', () => {
  const sheet = sheetOf([measure('A1-01', { deadline: guess }), measure('A1-02')], [], '2025-07-01')
  const names = sheet.columns.map(({ name }) => name)
  expect(names[names.indexOf('light_since') + 1]).toBe('light_reason_since')
  expect(cellsOf(sheet, ['light_since', 'light_reason_since'])).toEqual([
    ['2025-07-01', '2025-07-01'],
    ['2025-03-01', '2025-03-01'],
  ])
})

test('a search that met only indirect items says so, as on screen', () => {
  const near = recorded(written.evidence('item-1', evidence('e-near', [claimOn('A1-01', 'document', false)])), 1)
  const none = recorded(written.check('check-1', 'A1-01', '2025-05-01', 'none-found'), 2)
  const sheet = sheetOf([measure('A1-01')], [near, none], '2025-07-01', '2025-04-15')
  expect(cellsOf(sheet, ['evidence_level', 'evidence_level_code'])).toEqual([['Searched, no direct evidence', 'none-found']])
  expect(cellsOf(sheet, ['evidence_level'], 'zh-CN')).toEqual([['已查，未见直接佐证']])
  const later = recorded(written.evidence('item-2', evidence('e-own', [claimOn('A1-01')], { date: '2025-06-01' })), 3)
  expect(cellsOf(sheetOf([measure('A1-01')], [near, none, later], '2025-07-01', '2025-05-15'), ['evidence_level_before'])).toEqual([
    ['Searched, no direct evidence'],
  ])
})

test('the last look and the last word stand with their days, and the silence in whole months', () => {
  const said = recorded(written.status('stat-1', 'A1-02', '2025-09-15', 'started'), 1)
  const sheet = sheetOf([measure('A1-01'), measure('A1-02')], [said], '2026-07-01')
  // The sweep of the kept day, 2025-12-31, is later than what was recorded about the second.
  expect(cellsOf(sheet, ['last_look_on', 'last_word_on', 'months_without_word', 'light_marks', 'to_do'])).toEqual([
    ['2025-12-31', null, 16, 'Not reviewed recently', 'Review again'],
    ['2025-12-31', '2025-09-15', 9, 'Not reviewed recently', 'Review again'],
  ])
})

test('a deadline names who set it and where, or nobody', () => {
  const {
    setBy,
    evidence: shownIn,
    ...unshown
  } = dueOn('2026-01-31') as typeof because & { readonly precision: 'day'; readonly period: string }
  const measures = [
    measure('A1-01', { deadline: dueOn('2026-01-31') }),
    measure('A1-02', { deadline: { ...unshown, setBy } }),
    measure('B2-01'),
  ]
  expect(cellsOf(sheetOf(measures, [], '2025-07-01'), ['deadline_basis', 'deadline_set_by', 'deadline_evidence'])).toEqual([
    ['stated', '虚构风局', shownIn],
    ['inferred', '虚构风局', null],
    [null, null, null],
  ])
})

const before = ['deadline_before', 'deadline_basis_before', 'light_before', 'light_word_before', 'light_marks_before', 'to_do_before']
const confirmed = recorded(written.deadline('dead-1', 'A1-01', '2025-08-01', { ...guess, ...because }), 1)

test('compared says of the deadline, the light and what was to do what they were, and nothing where they are the same', () => {
  const sheet = sheetOf([measure('A1-01', { deadline: guess }), measure('A1-02')], [confirmed], '2025-08-01', '2025-07-31')
  expect(cellsOf(sheet, before)).toEqual([
    [null, 'inferred', 'Yellow', 'invented guessed', 'Past an inferred deadline', 'Confirm the inferred deadline'],
    [null, null, null, null, null, null],
  ])
  const early = sheetOf([measure('A1-01', { deadline: guess })], [], '2025-07-01', '2025-06-30')
  expect(cellsOf(early, ['light_marks_before', 'to_do_before'])).toEqual([['None', 'None']])
})

test('a deadline that was dropped is told with what it was', () => {
  const dropped = recorded(written.deadline('dead-1', 'A1-01', '2025-08-01', { precision: 'none' }), 1)
  const sheet = sheetOf([measure('A1-01', { deadline: guess })], [dropped], '2025-08-01', '2025-07-31')
  expect(cellsOf(sheet, ['deadline', 'deadline_before', 'deadline_basis_before'])).toEqual([['Not stated', '2025-06-30', 'inferred']])
})

test('not compared has no column of what was before, and no two columns have one name or head', () => {
  expect(sheetOf([measure('A1-01')], [], '2025-07-01').columns.some(({ name }) => name.endsWith('_before'))).toBe(false)
  const { columns } = sheetOf([measure('A1-01')], [], '2025-08-01', '2025-07-31')
  for (const heads of [columns.map(({ name }) => name), columns.map(({ header }) => header.zh), columns.map(({ header }) => header.en)])
    expect(new Set(heads).size).toBe(heads.length)
})

test('the text beside it explains every column in both languages', () => {
  const sheet = sheetOf([measure('A1-01')], [], '2025-08-01', '2025-07-31')
  for (const locale of ['zh-CN', 'en'] as const) {
    const about = describeSheet(sheet, {
      plan: invented,
      asOf: '2025-08-01',
      since: '2025-07-31',
      sight: [],
      conditions: [],
      total: 1,
      findings: [],
      savedAt: '2025-08-01 12:00',
      locale,
    })
    for (const { name, header, meaning } of sheet.columns) {
      const [head, means] = locale === 'en' ? [header.en, meaning.en] : [header.zh, meaning.zh]
      expect(about).toContain(`${name}: ${head}; ${means}`)
    }
  }
})

describe('the aim of a measure in the checklist', () => {
  const aim = { zh: '虚构的铃声更响', en: 'Louder invented bells' }
  const { measures } = boardOf(ledger([measure('A1-01', { aim }), measure('A1-02')], []), '2025-05-10')
  const { columns } = measureSheet(plan, measures, { asOf: '2025-05-10', since: null })
  const column = columns.find(({ name }) => name === 'aim')

  test('stands in the language of the file, and is empty where the source does not say', () => {
    expect(measures.map((row) => column?.value(row, 'zh-CN'))).toEqual(['虚构的铃声更响', null])
    expect(measures.map((row) => column?.value(row, 'en'))).toEqual(['Louder invented bells', null])
  })
  test('has a head and a meaning in both languages, after the summary', () => {
    expect(column).toMatchObject({
      header: { zh: '目的', en: 'Aim' },
      meaning: { zh: expect.stringContaining('为空'), en: expect.stringContaining('empty') },
    })
    const names = columns.map(({ name }) => name)
    expect(names.indexOf('aim')).toBe(names.indexOf('summary') + 1)
  })
})

test('days and months of deadlines are spelled so that no spreadsheet makes another date of them', () => {
  const due = (period: string, precision: 'day' | 'month' | 'quarter') => ({ deadline: { precision, period, ...inferred } as const })
  const measures = [
    measure('A1-01', due('2025-12', 'month')),
    measure('A1-02', due('2026-01-31', 'day')),
    measure('B2-01', due('2025-Q4', 'quarter')),
  ]
  const sheet = sheetOf(measures, [], '2025-07-01')
  expect(cellsOf(sheet, ['deadline'])).toEqual([['2025-12'], ['2026-01-31'], ['Q4 2025']])
  expect(cellsOf(sheet, ['deadline'], 'zh-CN')).toEqual([['2025 年 12 月'], ['2026-01-31'], ['2025 年四季度']])
})
