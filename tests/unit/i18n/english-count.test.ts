import { expect, test } from 'vitest'
import { counted, formOf } from '#src/i18n/english-count'

test.each([
  [0, '0 items'],
  [1, '1 item'],
  ['1', '1 item'],
  [2, '2 items'],
  ['21', '21 items'],
  ['1,000', '1,000 items'],
  ['1,001', '1,001 items'],
  ['−1', '−1 item'],
])('%j is counted as %s', (count, text) => {
  expect(counted(count, 'item')).toBe(text)
})

test('a plural of its own, and a verb beside the count', () => {
  expect(counted('1', 'industry', 'industries')).toBe('1 industry')
  expect(counted('3', 'industry', 'industries')).toBe('3 industries')
  expect(['1', '11'].map((count) => formOf(count, 'is', 'are'))).toEqual(['is', 'are'])
})
