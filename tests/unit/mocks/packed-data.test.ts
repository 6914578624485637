import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Json, pack, unpack } from '#mocks/packed-data'
import { readPlanFolder } from '#server/plan-folders'

test('whatever JSON can say comes back from packing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      const written = JSON.parse(JSON.stringify(value)) as Json
      expect(unpack(JSON.parse(JSON.stringify(pack(written))))).toEqual(written)
    }),
  )
})

test.each<[string, Json]>([
  ['nothing', null],
  ['an empty list', []],
  ['an empty record', {}],
  ['a list in a list', [[], [[]]]],
  ['texts that look like numbers', ['0', '1', '-1', 0, 1, -1]],
  ['texts that recur', ['钢', '钢', 'steel', '铁', 'iron', '铁']],
  ['lists and records that recur, one inside another', [[], [1, { a: 'x' }], { a: 'x' }, [1, { a: 'x' }], {}, [], [[1, { a: 'x' }]], {}]],
  ['the keys of an object’s ancestors', JSON.parse('{"__proto__":1,"constructor":"2"}') as Json],
])('%s', (_, value) => {
  expect(unpack(pack(value))).toStrictEqual(value)
})

test('the plan comes back from packing as it was', () => {
  const files = readPlanFolder('data/miit-2023')
  expect(unpack(pack(files as Json))).toEqual(files)
})
