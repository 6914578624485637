import type { Browser, Page } from 'playwright'
import { withBuiltPage } from '#tools/browser/built-page'
import { act, type Busy, markChanges, settled, traced } from './trace'

/** The name of the plain pass that every figure is divided by. */
export const plainPass = 'plain table of 115 rows'

/** The busy time of each action on the checklist of the sample, once a round, each round in a fresh page of the built application. */
export function measureActions(rounds: number): Promise<ReadonlyMap<string, readonly Busy[]>> {
  return withBuiltPage(async (browser, origin) => {
    const found = new Map<string, Busy[]>()
    // The first round warms the caches of disk and browser and is not counted.
    for (let round = 0; round <= rounds; round++) {
      for (const [name, busy] of await oneRound(browser, origin)) {
        if (round > 0) found.set(name, [...(found.get(name) ?? []), busy])
      }
    }
    return found
  })
}

async function oneRound(browser: Browser, address: string): Promise<readonly (readonly [string, Busy])[]> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await markChanges(page)
  const before = await traced(browser, page, () => plainTable(page))
  await page.goto(`${address}/measures`)
  await page.getByRole('link', { name: '从严执行《保障中小企业款项支付条例》' }).waitFor()
  await settled(page)
  const own = await traced(browser, page, () => everyAction(page))
  const months = await traced(browser, page, () => monthsBack(page, address))
  const after = await traced(browser, page, () => plainTable(page))
  await context.close()
  return [...before, ...own, ...months, ...after]
}

/** As many rows and cells as the checklist has, made anew by hand without framework: what drawing costs at the least. */
async function plainTable(page: Page) {
  await page.goto('about:blank')
  await page.setContent('<button>go</button><table><tbody></tbody></table>')
  await page.evaluate(() => {
    const cells = [
      'A1-01',
      '执行款项支付条例，清理拖欠中小企业账款',
      '工业和信息化部',
      '2024 年',
      '已公布',
      '已发文',
      '未到期',
      '绿',
      '2024-05-01',
    ]
    document.querySelector('button')?.addEventListener('click', () => {
      const rows = Array.from({ length: 115 }, () => {
        const row = document.createElement('tr')
        for (const text of cells) row.append(Object.assign(document.createElement('td'), { textContent: text }))
        return row
      })
      document.querySelector('tbody')?.replaceChildren(...rows)
    })
  })
  const button = page.getByRole('button')
  await button.click()
  await settled(page)
  for (let time = 0; time < 3; time++) await act(page, plainPass, () => button.click())
}

/** Each facet by its legend. */
const facets = {
  sector: '行业领域',
  pillar: '篇',
  heading: '标题',
  status: '官方口径',
  evidence: '佐证情况',
  schedule: '时限状态',
  light: '灯',
  agency: '牵头单位',
  kind: '类型',
}

async function everyAction(page: Page) {
  const rail = page.getByRole('complementary', { name: '筛选' })
  for (const [name, legend] of Object.entries(facets)) {
    const box = rail.getByRole('group', { name: legend, exact: true }).getByRole('checkbox').first()
    await act(page, name, () => box.click())
    await act(page, `${name}, off`, () => box.click())
  }
  const exclude = rail.getByRole('button', { name: /^排除/ }).first()
  await act(page, 'exclude', () => exclude.click())
  await act(page, 'exclude, off', () => exclude.click())

  const search = page.getByRole('searchbox').first()
  await act(page, 'search: one key', () => search.pressSequentially('汽'))
  await search.fill('汽车')
  await act(page, 'search: enter', () => search.press('Enter'))
  await act(page, 'clear', () => page.getByRole('button', { name: '全部清除' }).click())

  const header = page.getByRole('columnheader', { name: '完成时限' }).getByRole('button')
  await act(page, 'sort', () => header.click())
  await act(page, 'sort, other way', () => header.click())
  const group = page.getByLabel('分组')
  await act(page, 'group: sector', () => group.selectOption('sector'))
  await act(page, 'group: none', () => group.selectOption('flat'))
}

/** Moves the bar of days, each time to a day that was not asked before. */
async function monthsBack(page: Page, address: string) {
  for (const [name, path] of [
    ['a month earlier, checklist', '/measures'],
    ['a month earlier, overview', '/'],
  ] as const) {
    await page.goto(`${address}${path}`)
    await page.getByRole('button', { name: /^截至/ }).click()
    await settled(page)
    const earlier = page.getByRole('button', { name: '上一个月' })
    for (let month = 0; month < 4; month++) await act(page, name, () => earlier.click())
  }
}
