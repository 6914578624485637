import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { noteText, typeNote } from '#tests/setup/record-by-hand'

const ignored = (page: Page) => page.getByRole('status').filter({ hasText: /^链接中有|of the link mean/ })

for (const [address, words, wayOut] of [
  ['/measures/ZZ-99', '没有编号为 ZZ-99 的举措', /举措/],
  ['/measures/ZZ-99?lang=en', 'There is no measure ZZ-99', /measures/i],
  ['/cities/999999', '名单里没有 999999', /名单|城市/],
  ['/cities/999999?lang=en', 'The list has no 999999', /list|cities/i],
  ['/indicators/nope', '没有指标 nope', /指标/],
  ['/indicators/nope?lang=en', 'There is no indicator nope', /indicators/i],
] as const) {
  test(`${address} says that there is none and leads on`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: wayOut }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText(words)
  })
}

test('what an address says that means nothing is named, and the rest applies', async ({ page }) => {
  await page.goto('/measures?sector=nope,sme&asOf=2024-13-99&sort=price&x=%E0%A4%A&nonsense&status=announced')
  await expect(ignored(page)).toContainText('链接中有 5 处无法识别')
  for (const part of ['sector=nope', 'asOf=2024-13-99', 'sort=price', 'x=%E0%A4%A', 'nonsense='])
    await expect(ignored(page)).toContainText(part)
  const conditions = page.getByRole('main').getByRole('group', { name: '已选条件' })
  await expect(conditions).toContainText('中小企业')
  await expect(conditions).toContainText('已公布')
  await ignored(page).getByRole('button', { name: '知道了' }).click()
  await expect(ignored(page)).toBeHidden()
})

test('the same in English, and no condition is left of what was nonsense', async ({ page }) => {
  await page.goto('/measures?lang=en&sector=nope&asOf=2024-02-30')
  await expect(ignored(page)).toContainText('2 parts of the link mean nothing here')
  await expect(ignored(page)).toContainText('Ignored: asOf=2024-02-30, sector=nope')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('115 measures')
})

test('a plan that does not exist is said so, and the way back leads to the real one', async ({ page, expectConsole }) => {
  expectConsole(/ApiError/)
  await page.goto('/measures?plan=no-such-plan')
  await expect(page.getByRole('alert')).toContainText('没有这个计划')
  await page.getByRole('banner').getByRole('link', { name: '落实' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a mistyped address costs no typed word', async ({ page }) => {
  await page.goto('/measures/A2-04')
  await typeNote(page, '改地址之前写的')
  await page.goto('/measures/A2-4?asOf=someday')
  await expect(page.getByRole('main')).toContainText('没有编号为 A2-4 的举措')
  await page.goto('/measures/A2-04?sector=nope')
  await expect(ignored(page)).toContainText('sector=nope')
  await expect(noteText(page)).toHaveValue('改地址之前写的')
})
