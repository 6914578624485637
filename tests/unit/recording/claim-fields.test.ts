import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownLevels } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { claimsFrom, emptyClaim, measureIdFrom, readClaims, writeClaims } from '#src/recording/claim-fields'
import { claimOn, ledger, measure } from '#tests/setup/plan-fixture'

const { measures } = boardOf(ledger([measure('A1-01'), measure('B2-01')], []), '2025-12-31')

describe('claims in a draft', () => {
  const row = fc.record({
    measure: fc.string().map((text) => text.replaceAll('\n', '')),
    level: fc.constantFrom(...shownLevels),
    direct: fc.boolean(),
  })
  test('whatever was typed is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(readClaims(writeClaims(rows))).toEqual(rows)
      }),
    )
  })
  test('nothing typed is one empty line, and so is nonsense', () => {
    expect(readClaims(undefined)).toEqual([emptyClaim])
    expect(readClaims('')).toEqual([emptyClaim])
  })
})

describe('a measure typed', () => {
  test.each([
    ['a1-01', 'A1-01'],
    [' Ｂ2-01 ', 'B2-01'],
    ['虚构举措 B2-01', 'B2-01'],
    ['invented 举措 a1-01', 'A1-01'],
    ['举措', '举措'],
    ['A9-99', 'A9-99'],
  ])('%s is %s', (typed, id) => {
    expect(measureIdFrom(typed, measures)).toBe(id)
  })
  test('lines without one are no claims', () => {
    expect(
      claimsFrom([emptyClaim, { measure: 'a1-01', level: 'funded', direct: false }, { ...emptyClaim, measure: ' ' }], measures),
    ).toEqual([claimOn('A1-01', 'funded', false)])
  })
})
