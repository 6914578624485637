import { describe, expect, test } from 'vitest'
import type { Deadline } from '#src/contract/plan'
import { isNoDeadline, readDeadline, spellDeadline } from '#src/recording/deadline-spelling'
import { inferred, noDeadline } from '#tests/setup/plan-fixture'

describe('a deadline as it is typed', () => {
  test.each<[Deadline, string]>([
    [{ precision: 'day', period: '2026-12-31', ...inferred }, '2026-12-31'],
    [{ precision: 'month', period: '2026-12', ...inferred }, '2026-12'],
    [{ precision: 'quarter', period: '2026-Q4', ...inferred }, '2026-Q4'],
    [{ precision: 'half', period: '2026-H2', ...inferred }, '2026-H2'],
    [{ precision: 'year', period: '2026', ...inferred }, '2026'],
    [{ precision: 'plan-period', period: '2026..2030', ...inferred }, '2026..2030'],
    [{ precision: 'within-months', months: 6, after: '2025-08-31', ...inferred }, '2025-08-31+6'],
    [noDeadline, '无'],
  ])('%j is %s, and read back the same', (deadline, spelling) => {
    expect(spellDeadline(deadline, '无')).toBe(spelling)
    const { basis: _, reason: __, ...days } = deadline as Deadline & Partial<typeof inferred>
    expect(readDeadline(spelling)).toEqual(days)
  })
  test.each(['无', ' 无 ', 'none', 'None'])('%j says that there is none', (typed) => {
    expect(isNoDeadline(typed)).toBe(true)
    expect(readDeadline(typed)).toEqual(noDeadline)
  })
  test.each([
    ['2025-08-31 + 6', { precision: 'within-months', months: 6, after: '2025-08-31' }],
    ['2025-08-31+600', { precision: 'within-months', months: 600, after: '2025-08-31' }],
    ['2025-08-31+601', { precision: 'day', period: '2025-08-31+601' }],
    ['2025-08-31+0', { precision: 'day', period: '2025-08-31+0' }],
    ['2025-02-30+6', { precision: 'day', period: '2025-02-30+6' }],
    ['2025-08+6', { precision: 'day', period: '2025-08+6' }],
    ['', { precision: 'day', period: '' }],
  ])('%j is read as %j', (typed, days) => {
    expect(readDeadline(typed)).toEqual(days)
  })
})
