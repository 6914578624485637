import { expect, type Page, test } from '#tests/setup/guarded-browser'

const search = (page: Page) => decodeURIComponent(new URL(page.url()).search)
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const pages = (page: Page) => page.getByRole('navigation', { name: '主要页面' }).first()
const changes = (page: Page) => page.getByRole('navigation', { name: '变化' })
const unapplied = (page: Page) => page.getByText('这一页不按这些条件列').locator('..')

/** How many measures the list in view says it has. */
async function listed(page: Page): Promise<number> {
  await expect(title(page)).toContainText(/^\d+ 条举措/)
  return Number(/\d+/.exec(await title(page).innerText())?.[0])
}

test.describe('sector and conditions stay from page to page', () => {
  test('through the navigation, onto pages that apply them and pages that do not', async ({ page }) => {
    await page.goto('/measures?sector=sme&light=yellow')
    const count = await listed(page)
    await pages(page).getByRole('link', { name: '城市' }).click()
    await expect(unapplied(page)).toContainText('行业领域：中小企业')
    await expect(unapplied(page)).toContainText('灯：黄')
    for (const other of ['总览', '指标', '佐证', '数据质量']) {
      await pages(page).getByRole('link', { name: other }).click()
      await expect(unapplied(page)).toContainText('灯：黄')
      await expect(unapplied(page)).not.toContainText('中小企业')
    }
    await pages(page).getByRole('link', { name: '说明' }).click()
    await expect(unapplied(page)).toHaveCount(0)
    await pages(page).getByRole('link', { name: '举措' }).click()
    expect(await listed(page)).toBe(count)
    expect(search(page)).toBe('?sector=sme&light=yellow')
    await expect(unapplied(page)).toHaveCount(0)
  })

  test('to a measure, along its neighbours, and back; the neighbours are those of the list, in its order', async ({ page }) => {
    await page.goto('/measures?light=yellow&sort=-id&group=flat')
    const count = await listed(page)
    const links = page.getByRole('rowheader').getByRole('link', { name: /./ })
    const ids = await page
      .getByRole('rowheader')
      .locator('a[href^="/measures/"]')
      .evaluateAll((all) => all.map((link) => /measures\/([^?]+)/.exec(link.getAttribute('href') ?? '')?.[1]))
    await links.first().click()
    await expect(page.getByText(`按所选条件第 1 条，共 ${count} 条`)).toBeVisible()
    await page.getByRole('link', { name: `${ids[1]} →` }).click()
    await expect(page.getByText(`按所选条件第 2 条，共 ${count} 条`)).toBeVisible()
    await expect(page.getByRole('link', { name: `← ${ids[0]}` })).toBeVisible()
    await page.getByRole('article').getByRole('link', { name: '举措', exact: true }).click()
    expect(await listed(page)).toBe(count)
    expect(search(page)).toBe('?light=yellow&sort=-id&group=flat')
  })

  test('a condition that does nothing here is dropped where it is named', async ({ page }) => {
    await page.goto('/cities?light=yellow&change=passed&since=2023-12-31')
    await expect(page.getByRole('rowheader').first()).toBeVisible()
    await unapplied(page)
      .getByRole('button', { name: /灯：黄/ })
      .click()
    await expect(unapplied(page)).not.toContainText('灯：黄')
    await unapplied(page).getByRole('button').click()
    await expect(unapplied(page)).toHaveCount(0)
    expect(search(page)).toBe('?since=2023-12-31')
  })

  test('an arrangement of one list does not rearrange another', async ({ page }) => {
    await page.goto('/measures?sort=title')
    await listed(page)
    await pages(page).getByRole('link', { name: '指标' }).click()
    await expect(title(page)).toContainText('指标')
    expect(search(page)).toBe('')
  })
})

test.describe('the bar of changes', () => {
  for (const address of [
    '/measures?sector=sme',
    '/measures?agency=miit&q=企业',
    '/?sector=sme',
    '/evidence?sector=sme',
    '/cities?sector=sme',
  ])
    test(`on ${address} counts what is listed, and its links keep the conditions`, async ({ page }) => {
      await page.goto(`${address}&asOf=2025-06-30&since=2023-12-31`)
      await expect(changes(page)).toBeVisible()
      const links = await changes(page)
        .locator('a[href^="/measures"]')
        .evaluateAll((all) =>
          all.map((link) => ({ told: /中 (\d+) 条|(\d+)$/.exec(link.textContent), href: link.getAttribute('href') ?? '' })),
        )
      expect(links.length).toBeGreaterThan(2)
      for (const { told, href } of links) {
        await page.goto(href)
        expect(await listed(page), href).toBe(Number(told?.[1] ?? told?.[2]))
        for (const condition of address.split('?')[1]?.split('&') ?? []) expect(search(page)).toContain(condition)
      }
    })

  test('and the figure of the overview count alike, name what they count, and leave out what is none', async ({ page }) => {
    for (const address of ['/?asOf=2025-06-30&since=2023-12-31', '/?sector=sme&asOf=2025-06-30&since=2023-12-31', '/?asOf=2025-06-30']) {
      await page.goto(address)
      const figure = page
        .getByRole('region', { name: '主要数字' })
        .locator('dl > div')
        .filter({ hasText: /以来变化|近一个月变化/ })
      const count = Number(await figure.getByRole('link').innerText())
      if (address.includes('since')) await expect(changes(page)).toContainText(new RegExp(`中 ${count} 条有变化`))
      await expect(figure).not.toContainText(/其他|\D0(?!\d)/)
      await figure.getByRole('link').click()
      expect(await listed(page)).toBe(count)
    }
  })
})

test.describe('since when changes are shown', () => {
  test('is one press: a month, the last visit, the announcement; pressing again compares no more', async ({ page }) => {
    await page.addInitScript(() => {
      const [visited, now] = [Date.UTC(2025, 2, 3, 4), Date.now()]
      localStorage.setItem('luoshi:preferences', JSON.stringify({ lastVisitAt: visited, seenAt: now }))
    })
    await page.goto('/measures?sector=sme&asOf=2025-06-30')
    const periods = page.getByRole('group', { name: '看变化' })
    for (const [name, day] of [
      ['近一月', '2025-05-30'],
      ['上次来以后', '2025-03-03'],
      ['公布以来', '2023-10-01'],
    ] as const) {
      await periods.getByRole('button', { name }).click()
      await expect(page).toHaveURL(`/measures?sector=sme&asOf=2025-06-30&since=${day}`)
      await expect(periods.getByRole('button', { pressed: true })).toHaveText([name])
      await expect(changes(page)).toContainText(`自 ${day} 以来`)
    }
    await periods.getByRole('button', { name: '公布以来' }).click()
    await expect(page).toHaveURL('/measures?sector=sme&asOf=2025-06-30')
    await expect(page.getByRole('region', { name: '日期' })).toHaveCount(0)
    await periods.getByRole('button', { name: '选一天…' }).click()
    await expect(page.getByRole('region', { name: '日期' })).toBeVisible()
  })

  test('another period keeps the condition on changes; another day says which', async ({ page }) => {
    await page.goto('/measures?change=evidence&asOf=2025-06-30&since=2024-12-31')
    await expect(page.getByRole('button', { pressed: true, name: '2024-12-31 以来…' })).toBeVisible()
    await page.getByRole('button', { name: '公布以来' }).click()
    await expect(page).toHaveURL('/measures?change=evidence&asOf=2025-06-30&since=2023-10-01')
  })

  test('a day that is not before the day in view is not offered, and English says all in whole phrases', async ({ page }) => {
    await page.goto('/measures?lang=en&asOf=2023-10-01')
    await expect(page.getByRole('button', { name: 'the announcement' })).toBeDisabled()
    await expect(page.getByRole('button', { name: 'As of 1 Oct 2023' })).toBeVisible()
    await expect(page.getByText(/since\s+not compared/)).toHaveCount(0)
  })
})

test.describe('a day never moves without being told', () => {
  test('after a record the board says that it moved to today, and leads back', async ({ page }) => {
    await page.goto('/measures/A2-04')
    const day = (await page.getByRole('button', { name: /^截至/ }).innerText()).replace(/^截至\s*/, '').trim()
    await page.locator('#record').getByText('备注', { exact: true }).first().click()
    await page.locator('#record textarea').first().fill('问过了')
    await page.getByLabel('记录人').fill('王五')
    await page.locator('#record').getByRole('button', { name: '记录', exact: true }).click()
    const moved = page.getByRole('status').filter({ hasText: /看板移到/ })
    await expect(moved).toContainText(/看板移到今天（\d{4}-\d{2}-\d{2}）/)
    await expect(moved).toContainText(`记录之前看的是 ${day}`)
    await page.getByRole('navigation', { name: '主要页面' }).first().getByRole('link', { name: '举措' }).click()
    await expect(moved).toBeVisible()
    await moved.getByRole('button', { name: `回到 ${day}` }).click()
    await expect(page).toHaveURL(`/measures?asOf=${day}`)
    await expect(moved).toHaveCount(0)
  })
})
