import { expect, type Page, test } from '#tests/setup/guarded-browser'

const kind = '已见成效而口径仍为已公布'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
/** The overview's count of what does not go together: none of these findings comes with the passing of days. */
const conflicts = (page: Page) => page.getByRole('region', { name: '数据质量' }).getByRole('link', { name: /^数据不一致：\d+ 项待答复$/ })
const countOf = async (page: Page) => Number(/\d+/.exec(await conflicts(page).innerText())?.[0])

test('a finding is answered, stays answered, and the overview counts one less', async ({ page }) => {
  await page.goto('/')
  const before = await countOf(page)
  await conflicts(page).click()
  await expect(heading(page)).toHaveText(`待答复 ${before} 项，已答复 0 项`)

  const section = page.getByRole('region', { name: kind })
  await section
    .getByRole('button', { name: /^答复：/ })
    .first()
    .click()
  await section.getByLabel('答复理由').fill('已发函请责任单位更新')
  await section.getByRole('radio', { name: '长期有效' }).check({ force: true })
  await section.getByLabel('记录人').fill('王五')
  await section.getByRole('button', { name: '记录', exact: true }).click()
  await expect(heading(page)).toHaveText(`待答复 ${before - 1} 项，已答复 1 项`)

  await page.reload()
  await expect(section.getByRole('table', { name: '已答复 1' })).toContainText('已发函请责任单位更新')

  await page.goto('/')
  await expect(conflicts(page)).toHaveText(`数据不一致：${before - 1} 项待答复`)
  await conflicts(page).click()
  await expect(heading(page)).toHaveText(`待答复 ${before - 1} 项，已答复 1 项`)

  await section.getByRole('button', { name: /^撤销/ }).click()
  await section.getByLabel('撤销理由').fill('答复错了')
  await section.getByRole('button', { name: '确认撤销' }).click()
  await expect(heading(page)).toHaveText(`待答复 ${before} 项，已答复 0 项`)
})

test('a measure shows its findings, and their kind leads to all of it', async ({ page }) => {
  await page.goto('/measures/A4-02')
  await page.getByRole('region', { name: '数据质量' }).getByRole('link', { name: kind }).click()
  await expect(page).toHaveURL(/\/quality\?finding=results-but-announced$/)
  await expect(page.getByRole('region', { name: kind }).getByRole('link', { name: /^A4-02 / })).toBeVisible()
})
