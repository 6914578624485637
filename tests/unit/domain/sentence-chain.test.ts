import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestChain, type Link } from '#src/domain/sentence-chain'

const link = (from: number, first: number, weight = 1, pieces = 1, sentences = 1): Link => ({
  from,
  to: from + pieces,
  first,
  last: first + sentences - 1,
  weight,
})

test('nothing of nothing', () => expect(bestChain([])).toEqual([]))

test('links that cross cannot both stay: the one with more characters does', () => {
  expect(bestChain([link(0, 1, 5), link(1, 0, 6)])).toEqual([link(1, 0, 6)])
  expect(bestChain([link(0, 1, 6), link(1, 0, 5)])).toEqual([link(0, 1, 6)])
})

test('neither a piece nor a sentence is used twice', () => {
  expect(bestChain([link(0, 0, 9, 2), link(1, 1, 8)])).toEqual([link(0, 0, 9, 2)])
  expect(bestChain([link(0, 0, 9, 1, 2), link(1, 1, 8)])).toEqual([link(0, 0, 9, 1, 2)])
  expect(bestChain([link(0, 0, 9, 2), link(2, 1, 8)])).toHaveLength(2)
})

test('of a repeated sentence the one beside its neighbours is taken, before them and after them', () => {
  expect(bestChain([link(0, 0), link(7, 0), link(8, 1)])).toEqual([link(7, 0), link(8, 1)])
  expect(bestChain([link(3, 0), link(4, 1), link(9, 1)])).toEqual([link(3, 0), link(4, 1)])
  expect(bestChain([link(3, 0), link(5, 1), link(9, 1)])).toEqual([link(3, 0), link(5, 1)])
})

test('a chain is the heaviest there is, and of those the densest', () => {
  const links = fc.array(
    fc
      .record({ from: fc.nat(7), first: fc.nat(5), weight: fc.integer({ min: 1, max: 4 }), pieces: fc.integer({ min: 1, max: 3 }) })
      .map(({ from, first, weight, pieces }) => link(from, first, weight, pieces)),
    { maxLength: 9 },
  )
  const isChain = (chain: readonly Link[]) =>
    chain.every((one, at) => {
      const next = chain[at + 1]
      return next === undefined || (one.to <= next.from && one.last < next.first)
    })
  const weightOf = (chain: readonly Link[]) => chain.reduce((sum, { weight }) => sum + weight, 0)
  const leftOver = (chain: readonly Link[]) =>
    chain.reduce((sum, { from }, at) => sum + (at === 0 ? 0 : from - (chain[at - 1]?.to ?? from)), 0)
  fc.assert(
    fc.property(links, (list) => {
      const sorted = list.toSorted((one, other) => one.from - other.from)
      const chains = Array.from({ length: 2 ** sorted.length }, (_, bits) => sorted.filter((__, at) => (bits >> at) & 1)).filter(isChain)
      const heaviest = Math.max(...chains.map(weightOf))
      const densest = Math.min(...chains.filter((chain) => weightOf(chain) === heaviest).map(leftOver))
      const chain = bestChain(list)
      expect(isChain(chain)).toBe(true)
      expect([weightOf(chain), leftOver(chain)]).toEqual([heaviest, densest])
    }),
  )
})
