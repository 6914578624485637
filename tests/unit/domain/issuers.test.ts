import { describe, expect, test } from 'vitest'
import { bodiesIssuing, englishIssuerOf } from '#src/domain/issuers'
import { both } from '#tests/setup/plan-fixture'

const agencies = [
  { id: 'wind', name: { zh: '虚构风局', en: 'Bureau of Wind' }, englishShort: 'BOW' },
  { id: 'sound', name: { zh: '虚构声局', en: 'Bureau of Sound' } },
  { id: 'rain', name: both('雨局') },
]

describe('an issuer in English', () => {
  test.each([
    ['bodies of the plan, by their letters where they have some', { issuer: '虚构风局、虚构声局' }, 'BOW, Bureau of Sound'],
    ['as the item has it, first of all', { issuer: '虚构风局', englishIssuer: 'BOW (A. Gale, chief)' }, 'BOW (A. Gale, chief)'],
    ['null where one body is unknown', { issuer: '虚构风局、某市' }, null],
    ['null where a known body only speaks for another', { issuer: '虚构风局（局长）' }, null],
    ['null for what a person typed', { issuer: 'My own notes' }, null],
  ])('%s', (_, issued, english) => {
    expect(englishIssuerOf(issued, agencies)).toBe(english)
  })
})

test.each([
  ['虚构风局', ['wind']],
  ['虚构声局办公室、虚构风局办公厅', ['wind', 'sound']],
  ['虚构风局等八部门', ['wind']],
  ['虚构风局等', ['wind']],
  ['某会（虚构风局指导）', []],
  ['虚构风局某处', []],
])('%s is issued by %j', (issuer, ids) => {
  expect(bodiesIssuing(issuer, agencies).map(({ id }) => id)).toEqual(ids)
})
