import { expect, test } from 'vitest'
import { commonest } from '#src/domain/commonest'

test.each<[string, readonly string[], string | null]>([
  ['more than half', ['a', 'b', 'a'], 'a'],
  ['half is not enough', ['a', 'b', 'a', 'c'], null],
  ['all of them', ['a', 'a'], 'a'],
  ['one alone has nothing to stand out from', ['a'], null],
  ['none', [], null],
  ['each its own', ['a', 'b', 'c'], null],
])('the commonest value of a column: %s', (_, values, expected) => {
  expect(commonest(values)).toBe(expected)
})
