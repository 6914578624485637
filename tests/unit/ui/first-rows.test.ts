import { expect, test } from 'vitest'
import { firstRows } from '#src/ui/first-rows'

const group = (key: string, ...rows: readonly string[]) => ({ key, heading: key, rows })
const rowsOf = (groups: ReturnType<typeof firstRows<string>>) => groups.map(({ key, rows }) => `${key}: ${rows.join(' ')}`)
const rowKey = (row: string) => row

test('rows are drawn from the top, across groups', () => {
  expect(rowsOf(firstRows([group('a', '1', '2'), group('b', '3', '4')], [], 3, rowKey))).toEqual(['a: 1 2', 'b: 3'])
})

test('a heading stands before its rows come', () => {
  expect(firstRows([group('a', '1'), group('b', '2')], [], 1, rowKey)[1]).toEqual({ key: 'b', heading: 'b', rows: [] })
})

test('what already stands stays, in its new order, below what is new', () => {
  const before = [group('a', '2', '4')]
  expect(rowsOf(firstRows([group('a', '1', '4', '3', '2')], before, 1, rowKey))).toEqual(['a: 1 4 2'])
})

test('a row stands only under the group that it stood under', () => {
  expect(rowsOf(firstRows([group('b', '1', '2')], [group('a', '1', '2')], 1, rowKey))).toEqual(['b: 1'])
})
