import { describe, expect, test } from 'vitest'
import type { Deadline } from '#src/contract/plan'
import { basisOf } from '#src/domain/deadline'
import { scheduleOn } from '#src/domain/schedule'

const because = { basis: 'stated' as const, reason: { zh: '', en: '' }, setBy: '风局', evidence: 'e-deadline' }
const windows: readonly (readonly [Deadline, string, string])[] = [
  [{ precision: 'day', period: '2025-06-15', ...because }, '2025-06-15', '2025-06-15'],
  [{ precision: 'month', period: '2025-02', ...because }, '2025-02-01', '2025-02-28'],
  [{ precision: 'quarter', period: '2023-Q4', ...because }, '2023-10-01', '2023-12-31'],
  [{ precision: 'half', period: '2024-H1', ...because }, '2024-01-01', '2024-06-30'],
  [{ precision: 'year', period: '2024', ...because }, '2024-01-01', '2024-12-31'],
  [{ precision: 'plan-period', period: '2021..2025', ...because }, '2021-01-01', '2025-12-31'],
  [{ precision: 'within-months', months: 6, after: '2023-08-31', ...because }, '2023-08-31', '2024-02-29'],
]
const on = (deadline: Deadline, day: string, more: Partial<Parameters<typeof scheduleOn>[0]> = {}) =>
  scheduleOn({
    kind: 'action',
    deadline,
    basis: basisOf(deadline, () => true),
    official: 'announced',
    completedOn: null,
    day,
    dueSoonDays: 30,
    ...more,
  })
const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
const before = (day: string, days = 1) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)

describe.each(windows)('a deadline $precision', (deadline, first, last) => {
  test('is not over on its last day, and over the day after', () => {
    expect(on(deadline, last)).toBe('due-soon')
    expect(on(deadline, next(last))).toBe('overdue')
  })
  test.each([
    ['inferred', { basis: 'inferred' as const }],
    ['said to be stated, by nobody named', { setBy: ' ' }],
    ['said to be stated, with nothing to show', { evidence: undefined }],
  ])('that is %s accuses nobody: it is past, not overdue', (_, more) => {
    const own = { ...deadline, ...more } as Deadline
    expect(on(own, last)).toBe('due-soon')
    expect(on(own, next(last))).toBe('past-inferred')
  })
  test('is near from 30 days before its end', () => {
    expect(on(deadline, before(last, 30))).toBe('due-soon')
    expect(on(deadline, before(last, 31))).toBe('not-due')
  })
  test('completed before, inside and after its window', () => {
    const done = (completedOn: string) => on(deadline, next(last), { official: 'completed', completedOn })
    expect(done(before(first))).toBe('done-early')
    expect(done(first)).toBe('done-on-time')
    expect(done(last)).toBe('done-on-time')
    expect(done(next(last))).toBe('done-late')
  })
  test.each(['cancelled', 'deferred'] as const)('a measure %s is not pressed for time', (official) => {
    expect(on(deadline, next(last), { official })).toBe('no-deadline')
  })
})

describe('without a deadline', () => {
  test('nothing is ever on time or late', () => {
    expect(on({ precision: 'none' }, '2030-01-01')).toBe('no-deadline')
    expect(on({ precision: 'none' }, '2030-01-01', { official: 'completed', completedOn: '2024-01-01' })).toBe('no-deadline')
  })
  test('a standing task, or one officially continuing, goes on', () => {
    expect(on({ precision: 'none' }, '2030-01-01', { kind: 'standing' })).toBe('continuing')
    expect(on({ precision: 'none' }, '2030-01-01', { official: 'continuing' })).toBe('continuing')
  })
})
