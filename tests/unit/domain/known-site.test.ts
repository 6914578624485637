import { describe, expect, test } from 'vitest'
import { hostOf, isKnownSite, knownSites } from '#src/domain/known-site'
import { indicator, quote } from '#tests/samples/indicators'
import { evidence, ledger, recorded, shipped, written } from '#tests/setup/plan-fixture'

const book = ledger(
  [],
  [
    shipped(written.evidence('open-1', evidence('e-one', [], { url: 'https://www.paper.example/1' }))),
    recorded(written.evidence('rec-1', evidence('e-two', [], { url: 'https://typed.example/2' })), 1),
  ],
)

describe('a known site', () => {
  test.each([
    'https://www.miit.gov.cn/a',
    'http://gov.cn',
    'http://BIG5.WWW.GOV.CN/gate?x',
    'https://paper.example/other',
    'http://www.paper.example:8080/',
  ])('%s', (address) => {
    expect(isKnownSite(address, knownSites(book))).toBe(true)
  })
  test.each([
    ['a site that only a person typed', 'https://typed.example/2'],
    ['a name that ends alike', 'https://notgov.cn/'],
    ['a government name as part of another', 'https://www.gov.cn.evil.example/'],
    ['a host below a known one', 'https://a.paper.example/'],
    ['what a browser reads as another host', 'https://evil.example\\.gov.cn/'],
    ['a name and password', 'https://www.gov.cn@evil.example/'],
    ['letters of another alphabet', 'https://www.gоv.cn/'],
    ['a script', 'javascript:alert(1)//www.gov.cn'],
    ['no scheme', 'www.gov.cn'],
  ])('is not %s', (_, address) => {
    expect(isKnownSite(address, knownSites(book))).toBe(false)
  })
  test('is one that a text was read on by which a quote was judged', () => {
    const title = { zh: '文本', en: 'Text' }
    const judged = {
      verdict: 'agrees' as const,
      readings: [],
      reason: title,
      sources: [{ title, url: 'https://judged.example/1', on: '2025-02-01', grade: 'B' as const }],
    }
    const more = { indicators: [indicator('invented', { quotes: [quote(null, { judged })] })] }
    expect([...knownSites(ledger([], [], more))]).toEqual(['judged.example'])
  })
  test('is found once for a ledger', () => {
    expect(knownSites(book)).toBe(knownSites(book))
    expect([...knownSites(book)]).toEqual(['paper.example'])
  })
})

test.each([
  ['https://www.Example.org/a', 'example.org'],
  ['https://example.org?q', 'example.org'],
  ['https://localhost/', null],
  ['https://[::1]/', null],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host)
})
