import { expect, test } from 'vitest'
import type { ObservationBasis } from '#src/contract/indicator'
import { alikeBefore } from '#src/domain/alike-reading'
import { reading } from '#tests/samples/indicators'

const of = (basis: ObservationBasis, period: string) => reading(1, { id: period, basis, period })
const earlier = (period: string, basis: ObservationBasis, ...others: readonly string[]) =>
  alikeBefore(
    of(basis, period),
    [...others, period].map((other) => of(basis, other)),
  )?.id ?? null

test.each([
  // A quarter is no eleven months, and nine months are no eight, whatever lies between.
  ['2024-Q1', 'ytd', ['2023-01..11'], null],
  ['2024-Q1', 'ytd', ['2023-Q1', '2023-01..11'], '2023-Q1'],
  ['2024-01..09', 'ytd', ['2023-01..09', '2024-01..08'], '2023-01..09'],
  ['2024-H1', 'ytd', ['2022-01..06', '2024-Q1'], '2022-01..06'],
  ['2024-01..03', 'ytd', ['2023-Q1'], '2023-Q1'],
  ['2024', 'ytd', ['2023-01..11', '2023-01..12'], '2023-01..12'],
  ['2024-03', 'month', ['2024-01', '2024-02', '2024-04'], '2024-02'],
  ['2024', 'year', ['2022', '2023'], '2023'],
  ['2026', 'target', ['2023..2024', '2025'], '2025'],
  ['2025', 'target', ['2023..2024'], null],
  ['2024-12', 'point', ['2023', '2024-06-30'], '2024-06-30'],
] as const)('%s, %s, among %j is set against %s', (period, basis, others, expected) => {
  expect(earlier(period, basis, ...others)).toBe(expected)
})

test('neither another basis nor what the announcement says is reckoned from', () => {
  const now = of('month', '2024-03')
  expect(alikeBefore(now, [of('ytd', '2024-02'), { ...of('month', '2024-02'), fromAnnouncement: true }, now])).toBeNull()
})
