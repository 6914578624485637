import { expect, test } from '#tests/setup/guarded-browser'

// Every number opens the list it counts: each link to the checklist is followed, and the list has as many measures as the link said.
test('the figures and the three answers open what they count', async ({ page }) => {
  await page.goto('/')
  const parts = [page.getByRole('region', { name: '主要数字' }), page.getByRole('region', { name: '怎么说、能证明什么、是否逾期' })]
  const links: { href: string; count: string }[] = []
  for (const part of parts) {
    await expect(part).toBeVisible()
    for (const link of await part.locator('a[href^="/measures"]').all()) {
      const [count] = /\d+\s*$/.exec(await link.innerText()) ?? []
      const href = await link.getAttribute('href')
      if (count !== undefined && href !== null) links.push({ href, count: count.trim() })
    }
  }
  expect(links.length).toBeGreaterThan(12)
  for (const { href, count } of links) {
    await page.locator(`a[href="${href}"]`).first().click()
    await expect(page.getByRole('heading', { level: 1 }), href).toContainText(`${count} 条举措`)
    await page.goBack()
    await expect(page.getByRole('region', { name: '怎么说、能证明什么、是否逾期' })).toBeVisible()
  }
})

test('a part of the chart by sector opens the measures it stands for', async ({ page }) => {
  await page.goto('/')
  const chart = page.getByRole('figure', { name: '各行业举措的官方口径' })
  await chart.scrollIntoViewIfNeeded()
  await chart.locator('.recharts-bar').last().locator('.recharts-bar-rectangle').first().click()
  await expect(page).toHaveURL(/\/measures\?sector=sme&status=announced/)
})
