import { readFile } from 'node:fs/promises'
import { expect, test } from '#tests/setup/guarded-browser'
import { recordForm, sayWhatWasRead } from '#tests/setup/record-by-hand'
import Papa from 'papaparse'

// The main job, end to end: filter by sector, open, record with proof, see the board change, reload, export, find it in the file.
test('an official records what happened and hands on a CSV that has it', async ({ page }) => {
  const directEvidence = page
    .getByRole('region', { name: '主要数字' })
    .locator('div')
    .filter({ has: page.getByText('有直接佐证', { exact: true }) })
    .last()
    .getByRole('link')
  await page.goto('/')
  const shownBefore = Number(await directEvidence.textContent())

  await page.goto('/measures')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('115 条举措')

  const filters = page.getByRole('complementary', { name: '筛选' })
  await filters
    .getByRole('button', { name: /全部 \d+ 项/ })
    .first()
    .click()
  await filters.getByRole('checkbox', { name: '中小企业', exact: true }).check()
  await expect(page).toHaveURL(/sector=sme/)
  await expect(heading).not.toContainText('115 条举措')

  await page.getByRole('link', { name: '从严执行《保障中小企业款项支付条例》' }).click()
  await expect(heading).toContainText('B1-03')
  await expect(page.getByRole('region', { name: '佐证情况' })).toContainText('已发文')

  await page.getByRole('radio', { name: '佐证' }).check({ force: true })
  await page.getByLabel('材料名称').fill('清欠通报，"2026年"一季度')
  await page.getByLabel('发布单位').fill('工业和信息化部')
  await page.getByLabel('文号').fill('演示〔2026〕1号')
  await sayWhatWasRead(recordForm(page))
  await page.getByLabel('它能证明').selectOption({ label: '已见成效' })
  await page.getByLabel('发生日期').fill('2026-01-20')
  await page.getByLabel('记录人').fill('王五')
  await page.getByLabel('单位', { exact: true }).fill('督查处')
  await expect(page.getByText('保存后')).toBeVisible()
  await page.getByRole('button', { name: '记录' }).click()
  await expect(page.getByText('已保存')).toBeVisible()
  await expect(page.getByRole('region', { name: '佐证情况' })).toContainText('已见成效')

  await page.reload()
  await expect(page.getByRole('region', { name: '佐证情况' })).toContainText('已见成效')
  await expect(page.getByRole('list', { name: '时间线' })).toContainText('清欠通报，"2026年"一季度')

  await page.goto('/')
  await expect(directEvidence).toHaveText(String(shownBefore + 1))
  await directEvidence.click()
  await expect(heading).toContainText(`${shownBefore + 1} 条举措`)

  await page.goto('/measures?sector=sme&evidence=results')
  await expect(page.getByRole('link', { name: '从严执行《保障中小企业款项支付条例》' })).toBeVisible()
  await page
    .getByRole('button', { name: /^导出 \d+ 条$/ })
    .first()
    .click()
  const csv = page.waitForEvent('download', (download) => download.suggestedFilename().endsWith('.csv'))
  await page.getByRole('button', { name: /^保存 \d+ 行$/ }).click()
  const file = await readFile(await (await csv).path(), 'utf8')
  expect(file.startsWith('\uFEFF编号,')).toBe(true)
  const { data } = Papa.parse<Record<string, string>>(file.slice(1), { header: true, skipEmptyLines: true })
  const row = data.find((item) => item['编号'] === 'B1-03')
  expect(row?.['佐证情况']).toBe('已见成效')
  expect(row?.['佐证材料']).toContain('清欠通报，"2026年"一季度 演示〔2026〕1号')
})

test('what is typed survives a reload and is recorded once', async ({ page }) => {
  await page.goto('/measures/A2-04')
  await page.getByRole('radio', { name: '备注' }).check({ force: true })
  await page.getByLabel('备注', { exact: true }).last().fill('<img src=x onerror=alert(1)> 写到一半')
  await page.reload()
  await expect(page.getByLabel('备注', { exact: true }).last()).toHaveValue('<img src=x onerror=alert(1)> 写到一半')
  await page.getByLabel('记录人').fill('王五')
  await page.getByRole('button', { name: '记录' }).dblclick()
  await expect(page.getByText('已保存')).toBeVisible()
  await expect(page.getByRole('list', { name: '时间线' }).getByText('写到一半')).toHaveCount(1)
})

test('a record in one tab is seen in the other', async ({ page, context }) => {
  await page.goto('/measures/C6-04')
  const other = await context.newPage()
  await other.goto('/measures/C6-04')
  await other.getByRole('radio', { name: '进展' }).check({ force: true })
  await other.getByLabel('进展情况').fill('另一个窗口写的进展')
  await other.getByLabel('记录人').fill('赵六')
  await other.getByRole('button', { name: '记录' }).click()
  await expect(page.getByRole('list', { name: '时间线' })).toContainText('另一个窗口写的进展')
})
