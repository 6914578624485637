import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { chooseKind, recordForm } from '#tests/setup/record-by-hand'

const typed = {
  发生日期: '2026-01-19',
  材料名称: '写到一半的《通知》，"引号"与 emoji 🚲',
  发布单位: '工业和信息化部',
  文号: '演示〔2026〕2号',
  网址: 'https://www.miit.gov.cn/演示',
  记录人: '王五',
  单位: '督查处',
}

async function expectAllTyped(page: Page) {
  await expect(recordForm(page).getByRole('radio', { name: '佐证', exact: true })).toBeChecked()
  for (const [label, value] of Object.entries(typed))
    await expect(recordForm(page).getByRole('textbox', { name: label, exact: true })).toHaveValue(value)
  await expect(recordForm(page).getByLabel('它能证明')).toHaveValue('implemented')
}

test('a half-written record is there after a reload, Back, Forward, another site and another visit', async ({ page, context }) => {
  await page.goto('/measures')
  await page.goto('/measures/A2-04')
  await chooseKind(page, '佐证')
  for (const [label, value] of Object.entries(typed)) await recordForm(page).getByRole('textbox', { name: label, exact: true }).fill(value)
  await recordForm(page).getByLabel('它能证明').selectOption('implemented')
  await expect(recordForm(page)).toContainText('草稿已留在本机')

  await page.reload()
  await expectAllTyped(page)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('条举措')
  await page.goForward()
  await expectAllTyped(page)
  await page.getByRole('banner').getByRole('link', { name: '城市' }).click()
  await expect(page).toHaveURL(/cities/)
  await page.goBack()
  await expectAllTyped(page)
  await page.goto('about:blank')
  await page.goBack()
  await expectAllTyped(page)

  await page.close()
  const later = await context.newPage()
  await later.goto('/measures/A2-04')
  await expect(later.getByRole('status').filter({ hasText: '这条另有一份草稿' })).toContainText('写到一半的《通知》')
  await later.getByRole('button', { name: '载入它' }).click()
  await expectAllTyped(later)
})

test('the drafts of two measures and of a city keep apart', async ({ page }) => {
  for (const path of ['/measures/A2-04', '/measures/A2-05', '/cities/320500']) {
    await page.goto(path)
    await chooseKind(page, '备注')
    await recordForm(page).getByRole('textbox', { name: '备注' }).fill(`写在 ${path}`)
  }
  for (const path of ['/measures/A2-04', '/measures/A2-05', '/cities/320500']) {
    await page.goto(path)
    await expect(recordForm(page).getByRole('textbox', { name: '备注' })).toHaveValue(`写在 ${path}`)
  }
})

test('in a day of the past nothing can be recorded, and what was typed waits', async ({ page }) => {
  await page.goto('/measures/A2-04?lang=en')
  await chooseKind(page, 'Note')
  await recordForm(page).getByRole('textbox', { name: 'Note' }).fill('waits')
  await page.goto('/measures/A2-04?lang=en&asOf=2024-06-30')
  await expect(recordForm(page)).toContainText('This is a past day')
  await page.getByRole('button', { name: 'Back to the latest day on record' }).click()
  await expect(recordForm(page).getByRole('textbox', { name: 'Note' })).toHaveValue('waits')
})
