import { expect, test } from 'vitest'
import { formatChange, formatPeriod, formatQuantity, inUnitOf, withDecimals } from '#src/i18n/format'

const firms = { zh: '万家', en: '10,000 firms' }
const money = { zh: '亿元', en: 'CNY 100 million' }
const percent = { zh: '%', en: '%' }

test.each([
  [47.8, firms, '47.8 万家', '478,000 firms'],
  [2.6, firms, '2.6 万家', '26,000 firms'],
  [1.5, money, '1.5 亿元', 'CNY 150 million'],
  [10, money, '10 亿元', 'CNY 1 billion'],
  [9_999, money, '9,999 亿元', 'CNY 999.9 billion'],
  [81_000, money, '81,000 亿元', 'CNY 8.1 trillion'],
  [4, percent, '4%', '4%'],
  [-0.8, percent, '−0.8%', '−0.8%'],
  [45, { zh: '个', en: 'clusters' }, '45 个', '45 clusters'],
  [6, { zh: '', en: '' }, '6', '6'],
])('%s %j', (value, unit, zh, en) => {
  expect(formatQuantity(value, unit, 'zh-CN')).toBe(zh)
  expect(formatQuantity(value, unit, 'en')).toBe(en)
})

test('a period of several years names the first and the last', () => {
  expect(formatPeriod('2023..2024', 'zh-CN')).toBe('2023—2024 年')
  expect(formatPeriod('2023..2024', 'en')).toBe('2023–2024')
})

test('figures under one unit are all brought to what English counts in', () => {
  const [zh, en, yuan] = [inUnitOf(firms, 'zh-CN'), inUnitOf(firms, 'en'), inUnitOf(money, 'en')]
  expect([zh.unit, en.unit, yuan.unit]).toEqual(['万家', 'firms', 'CNY billion'])
  expect([0.8997, 1.76].map(zh.amount)).toEqual([0.8997, 1.76])
  expect([0.8997, 1.76, 0.001].map(en.amount)).toEqual([8_997, 17_600, 10])
  expect(yuan.amount(9_999)).toBe(999.9)
})

test('a change keeps its sign whatever it is counted in', () => {
  expect(formatQuantity(2.6, firms, 'en', (value) => formatChange(value, 0))).toBe('+26,000 firms')
  expect(formatQuantity(-0.2, percent, 'zh-CN', (value) => formatChange(value, 1))).toBe('−0.2%')
  expect([0, 3_000, -0.25].map((value) => formatChange(value))).toEqual(['0', '+3,000', '−0.25'])
})

test('a value keeps the decimals it is meant to, but not into another unit', () => {
  expect(formatQuantity(4, percent, 'en', withDecimals(4, 1))).toBe('4.0%')
  expect(formatQuantity(1, percent, 'zh-CN', withDecimals(1, 1, formatChange))).toBe('+1.0%')
  expect(formatQuantity(47.8, firms, 'zh-CN', withDecimals(47.8, 1))).toBe('47.8 万家')
  expect(formatQuantity(2.6, firms, 'en', withDecimals(2.6, 1, formatChange))).toBe('+26,000 firms')
})
