import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { sayWhatWasRead } from '#tests/setup/record-by-hand'

const level = (page: Page) => page.getByRole('region', { name: '佐证情况' })
const light = (page: Page) => page.getByRole('region', { name: '灯', exact: true })

async function addEvidence(page: Page, measure: string) {
  await page.getByRole('button', { name: '新增材料' }).filter({ visible: true }).click()
  const dialog = page.getByRole('dialog', { name: '新增材料' })
  await dialog.getByLabel('材料名称').fill('虚构通报')
  await dialog.getByLabel('发布单位').fill('虚构单位')
  await dialog.getByLabel('文号').fill('虚构〔2026〕1号')
  await sayWhatWasRead(dialog)
  await dialog.getByLabel('文件日期').fill('2026-01-20')
  await dialog.getByLabel('举措编号').fill(measure)
  await dialog.getByLabel('能证明到').selectOption({ label: '已实施' })
  await dialog.getByLabel('记录人').fill('王五')
  await dialog.getByRole('button', { name: '记录', exact: true }).click()
  await expect(dialog.getByText('已保存')).toBeVisible()
  await dialog.getByRole('button', { name: '关闭' }).click()
}

test('evidence added in one tab moves the level and the light of a measure open in another; withdrawn, they move back', async ({
  page,
  context,
}) => {
  const measure = await context.newPage()
  await measure.goto('/measures/A1-11')
  await expect(level(measure)).toContainText('已查未见')
  await expect(light(measure)).toContainText('黄')
  await page.goto('/evidence')
  await addEvidence(page, 'A1-11')
  await expect(level(measure)).toContainText('已实施')
  await expect(light(measure)).toContainText('绿')

  await page.getByRole('searchbox', { name: '检索', exact: true }).filter({ visible: true }).fill('虚构通报')
  const row = page.getByRole('row', { name: /虚构通报/ })
  await expect(row).toContainText('定级')
  await row.getByRole('button', { name: /^撤回/ }).click()
  const dialog = page.getByRole('dialog', { name: /^撤回/ })
  await dialog.getByLabel('撤回理由').fill('查无此文')
  await dialog.getByRole('button', { name: '记录', exact: true }).click()
  await expect(dialog.getByText('已保存')).toBeVisible()
  await expect(level(measure)).toContainText('已查未见')
  await expect(light(measure)).toContainText('黄')
})

test('what is typed about new evidence survives a reload', async ({ page }) => {
  await page.goto('/evidence')
  const add = page.getByRole('button', { name: '新增材料' }).filter({ visible: true })
  await add.click()
  const dialog = page.getByRole('dialog', { name: '新增材料' })
  await dialog.getByLabel('材料名称').fill('没写完的材料')
  await dialog.getByLabel('举措编号').fill('B2-06')
  await page.reload()
  await add.click()
  await expect(dialog.getByLabel('材料名称')).toHaveValue('没写完的材料')
  await expect(dialog.getByLabel('举措编号')).toHaveValue('B2-06')
})
