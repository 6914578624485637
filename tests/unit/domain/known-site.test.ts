import { describe, expect, test } from 'vitest'
import { isKnownSite, knownHosts } from '#src/domain/known-site'
import { claimOn, evidence, recorded, shipped, written } from '#tests/setup/plan-fixture'

const item = (id: string, url: string | null) => written.evidence(`open-${id}`, evidence(id, [claimOn('A1-01')], { url }))

test('the known hosts are those of shipped evidence, not those that somebody recorded', () => {
  const events = [
    shipped(item('e-one', 'https://News.Example.org:8080/1?a=b')),
    shipped(item('e-two', null)),
    shipped(item('e-three', 'javascript:alert(1)')),
    recorded(item('e-four', 'https://elsewhere.example/4'), 1),
  ]
  expect([...knownHosts({ events })]).toEqual(['news.example.org'])
})

describe('an address', () => {
  const hosts = new Set(['news.example.org'])
  test.each([
    ['http://www.gov.cn', true],
    ['https://gov.cn/zhengce', true],
    ['https://WWW.MIIT.GOV.CN/a', true],
    ['https://jxw.invented.gov.cn:443/?x', true],
    ['https://www.gov.cn./a', true],
    ['https://news.example.org/2', true],
    ['https://sub.news.example.org/2', false],
    ['https://notgov.cn/', false],
    ['https://www.gov.cn.example.org/', false],
    ['https://example.org/.gov.cn', false],
    ['https://example.org\\.gov.cn/', false],
    ['https://example.org%2f.gov.cn/', false],
    ['https://www.gov.cn@example.org/', false],
    ['https://example。gov.cn/', false],
    ['ftp://www.gov.cn/', false],
    ['www.gov.cn', false],
    ['', false],
  ])('%s is of a known site: %s', (address, isKnown) => {
    expect(isKnownSite(address, hosts)).toBe(isKnown)
  })
})
