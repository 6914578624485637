import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardOf, boardsKept, defaultAsOf } from '#src/domain/board'
import { lastShippedCheck } from '#src/domain/last-shipped-check'
import { addDays } from '#src/domain/day'
import { claimOn, evidence, ledger, measure, plan, recorded, shipped, written } from '#tests/setup/plan-fixture'

const item = evidence('e-one', [claimOn('A1-01', 'funded'), claimOn('B2-01', 'statement', false)])
const log = [
  shipped(written.evidence('open-1', item)),
  recorded(written.status('stat-1', 'A1-01', '2026-01-05', 'started'), 1),
  recorded(written.status('stat-2', 'A1-01', '2026-01-09', 'completed'), 2),
  recorded(written.correction('fix-1', 'stat-2', '2026-01-12'), 3),
  recorded(written.correction('fix-2', 'fix-1', '2026-01-15'), 4),
  recorded(written.withdrawal('gone-1', 'e-one', '2026-01-20', '虚构撤回'), 5),
  recorded(written.check('check-1', 'B2-01', '2026-01-22', 'none-found'), 6),
]
const measures = [measure('A1-01'), measure('B2-01')]
const of = (asOf: string, events = log) => boardOf(ledger(measures, events), asOf)
const statusOn = (asOf: string) => of(asOf).measures[0]?.official.status

describe('the day shown by default', () => {
  const today = '2026-11-25'
  const checked = (day: string) => shipped(written.check(`check-${day}`, 'A1-01', day, 'none-found'))
  test('is the day through which the record was kept, or the last day recorded here when later', () => {
    expect(defaultAsOf({ plan, events: [] }, today)).toBe('2025-12-31')
    expect(defaultAsOf({ plan, events: log.slice(0, 1) }, today)).toBe('2025-12-31')
    expect(defaultAsOf({ plan, events: [recorded(written.note('note-1', 'A1-01', '2025-06-01'), 1)] }, today)).toBe('2025-12-31')
    expect(defaultAsOf({ plan, events: log }, today)).toBe('2026-01-22')
  })
  test('is the last check that ships, where that is later still; other shipped events do not move it', () => {
    const news = shipped(written.evidence('open-news', evidence('e-news', [claimOn('A1-01')], { date: '2026-10-01' })))
    const status = shipped(written.status('open-said', 'A1-01', '2026-10-02', 'started'))
    expect(defaultAsOf({ plan, events: [news, status] }, today)).toBe('2025-12-31')
    expect(defaultAsOf({ plan, events: [...log, checked('2026-03-01'), checked('2026-11-24'), news] }, today)).toBe('2026-11-24')
    expect(defaultAsOf({ plan, events: [...log, checked('2025-06-01'), checked('2026-01-10')] }, today)).toBe('2026-01-22')
    expect(lastShippedCheck({ plan, events: [...log, checked('2025-06-01')] })).toBe(null)
    expect(lastShippedCheck({ plan, events: [...log, checked('2025-12-31')] })).toBe(null)
    expect(lastShippedCheck({ plan, events: [...log, checked('2026-01-01'), checked('2025-06-01')] })).toBe('2026-01-01')
  })
  test.each(['2026-11-23', '2026-01-22', '2025-12-30'])('is never after today, %s', (day) => {
    expect(defaultAsOf({ plan, events: [...log, checked('2026-11-24')] }, day)).toBe(day)
  })
  test('is the day in the plan’s own time, not of UTC', () => {
    const late = { ...recorded(written.note('note-1', 'A1-01', '2026-01-01'), 1), recordedAt: '2025-12-31T16:30:00.000Z' }
    expect(defaultAsOf({ plan, events: [late] }, today)).toBe('2026-01-01')
  })
})

describe('a board', () => {
  test('does not depend on the order in which events arrived', () => {
    const days = fc.integer({ min: 1, max: 31 }).map((date) => `2026-01-${String(date).padStart(2, '0')}`)
    const orders = fc.shuffledSubarray(log, { minLength: log.length })
    fc.assert(
      fc.property(orders, days, (events, asOf) => {
        const { ledger: _, ...board } = of(asOf, events)
        const { ledger: __, ...expected } = of(asOf)
        expect(board).toEqual(expected)
      }),
    )
  })
  test.each([
    ['2026-01-04', 'announced'],
    ['2026-01-05', 'started'],
    ['2026-01-09', 'completed'],
    ['2026-01-12', 'started'],
    ['2026-01-15', 'completed'],
  ])('on %s the first measure is %s', (asOf, expected) => {
    expect(statusOn(asOf)).toBe(expected)
  })
  test('asked again for the same ledger and day is the same object', () => {
    const book = ledger(measures, log)
    expect(boardOf(book, '2026-01-10')).toBe(boardOf(book, '2026-01-10'))
    expect(boardOf(book, '2026-01-11')).not.toBe(boardOf(book, '2026-01-10'))
  })
  test('is kept for the days asked last, and folded anew for one not asked for longer', () => {
    const book = ledger(measures, log)
    const days = Array.from({ length: boardsKept + 1 }, (_, index) => addDays('2026-01-01', index))
    const [first = '', second = ''] = days
    const folded = days.slice(0, boardsKept).map((day) => boardOf(book, day))
    expect(boardOf(book, first)).toBe(folded[0])
    boardOf(book, days[boardsKept] ?? '')
    expect(boardOf(book, first)).toBe(folded[0])
    const again = boardOf(book, second)
    expect(again).not.toBe(folded[1])
    expect(again).toEqual(folded[1])
  })
  test('gives an item to every measure it has a claim about', () => {
    const [first, second] = of('2026-01-01').measures
    expect(first?.evidence).toEqual({ level: 'funded', direct: true, liftedBy: ['e-one'] })
    expect(second?.evidence).toEqual({ level: 'statement', direct: false, liftedBy: ['e-one'] })
    expect(second?.latestEvidenceOn).toBe('2025-04-01')
  })
  test('keeps a withdrawn item with its reason, and lets it lift nothing', () => {
    expect(of('2026-01-19').evidence[0]?.withdrawal).toBeNull()
    expect(of('2026-01-20').evidence[0]?.withdrawal?.event.reason).toBe('虚构撤回')
    expect(of('2026-01-20').measures.map(({ evidence: answer }) => answer.level)).toEqual(['not-checked', 'not-checked'])
    expect(of('2026-01-22').measures.map(({ evidence: answer }) => answer.level)).toEqual(['not-checked', 'none-found'])
  })
})
