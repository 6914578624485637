import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '#tests/setup/guarded-browser'
import Papa from 'papaparse'

const address = '/measures?asOf=2025-01-31&since=2023-12-31&change=evidence,passed&group=flat'

const download = async (page: Page, ending: string) => {
  const file = page.waitForEvent('download', (item) => item.suggestedFilename().endsWith(ending))
  return async () => {
    const item = await file
    return { name: item.suggestedFilename(), text: await readFile(await item.path(), 'utf8') }
  }
}

test('a link with both days, opened fresh, shows the same board; its export says both days', async ({ page, browser }) => {
  await page.goto('/measures')
  await page.getByRole('button', { name: /^截至/ }).click()
  const bar = page.getByRole('region', { name: '日期' })
  await bar.getByLabel('截至日期').fill('2025-01-31')
  await bar.getByLabel(/^对比日期/).fill('2023-12-31')
  const changes = page.getByRole('navigation', { name: '变化' })
  await expect(changes).toContainText('自 2023-12-31 以来')
  await page.goto(address)
  const table = page.getByRole('table', { name: '举措台账' })
  // The rows below the first ones follow a moment later.
  const exporting = page.getByRole('button', { name: /^导出 \d+ 条$/ }).first()
  const count = Number(/\d+/.exec(await exporting.innerText())?.[0])
  await expect(table.getByRole('rowheader')).toHaveCount(count)
  await expect(table).toContainText('→')
  const [rows, told] = [await table.innerText(), await changes.innerText()]

  const fresh = await browser.newContext({ baseURL: new URL(page.url()).origin, timezoneId: 'America/Los_Angeles' })
  const other = await fresh.newPage()
  await other.goto(address)
  await expect(other.getByRole('table', { name: '举措台账' }).getByRole('rowheader')).toHaveCount(count)
  expect(await other.getByRole('table', { name: '举措台账' }).innerText()).toBe(rows)
  expect(await other.getByRole('navigation', { name: '变化' }).innerText()).toBe(told)
  await fresh.close()

  await exporting.click()
  const [csv, sidecar] = [await download(page, '.csv'), await download(page, '.txt')]
  await page.getByRole('button', { name: /^保存 \d+ 行$/ }).click()
  const [sheet, about] = [await csv(), await sidecar()]
  expect(sheet.name).toContain('2025-01-31-since-2023-12-31')
  expect(about.text).toContain('截至日期: 2025-01-31')
  expect(about.text).toContain('对比日期: 2023-12-31')
  const { data } = Papa.parse<Record<string, string>>(sheet.text.slice(1), { header: true, skipEmptyLines: true })
  expect(data.length).toBeGreaterThan(10)
  for (const row of data) expect([row['截至日期'], row['对比日期'], row['变化'] === '']).toEqual(['2025-01-31', '2023-12-31', false])
  const late = data.filter((row) => row['变化']?.includes('推定时限已过'))
  expect(late.length).toBeGreaterThan(0)
  for (const row of late) expect([row['时限状态'], row['原时限状态'] === '推定时限已过']).toEqual(['推定时限已过', false])
})

test('the day of the plan is the day shown, wherever the browser is', async ({ browser, page }) => {
  await page.goto('/')
  const sentence = await page.getByRole('heading', { level: 1 }).innerText()
  for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    const context = await browser.newContext({ baseURL: new URL(page.url()).origin, timezoneId })
    const away = await context.newPage()
    await away.goto('/?asOf=2026-11-24')
    await expect(away.getByRole('heading', { level: 1 })).toHaveText(sentence)
    await context.close()
  }
})

test('playing the months moves the board, and one step back leaves the play', async ({ page }) => {
  await page.goto('/?asOf=2025-12-31')
  await page.getByRole('button', { name: /^截至/ }).click()
  await page.getByRole('button', { name: '逐月播放' }).click()
  await expect(page).toHaveURL(/asOf=2026-02-28/, { timeout: 10_000 })
  await expect(page.getByText('台账整理到')).toBeVisible()
  await page.getByRole('button', { name: '停止' }).click()
  await page.goBack()
  await expect(page).toHaveURL(/asOf=2025-12-31/)
})
