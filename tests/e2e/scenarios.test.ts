import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { noteText, pressRecord, recordForm, timeline, typeNote } from '#tests/setup/record-by-hand'

// Each scenario is chosen by the address, in the built application as it is shipped.
const scenario = (page: Page, name: string) =>
  page.getByRole('status').filter({ hasText: new RegExp(`(演示场景：|Demonstration scenario: )${name}`) })
const demoData = (page: Page) => page.getByRole('status').filter({ hasText: /^(演示数据|Demonstration data)/ })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('empty: every page says that there is nothing yet', async ({ page }) => {
  await page.goto('/?scenario=empty')
  await expect(scenario(page, 'empty')).toContainText('不代表真实情况')
  await expect(demoData(page)).toBeVisible()
  const pages = page.getByRole('banner').getByRole('navigation')
  await expect(page.getByRole('main')).toContainText('还没有')
  await pages.getByRole('link', { name: '举措' }).click()
  await expect(heading(page)).toContainText('0 条举措')
  await expect(page.getByRole('main')).toContainText('还没有')
  for (const name of ['城市', '指标']) {
    await pages.getByRole('link', { name }).click()
    await expect(heading(page)).toContainText(/没有/)
  }
  await pages.getByRole('link', { name: '说明' }).click()
  await expect(page.getByRole('region', { name: '这份台账' })).toContainText('0 条举措')
})

test('slow: says that it is reading, then shows the board; a record says that it is being saved', async ({ page }) => {
  await page.goto('/measures/A2-04?scenario=slow')
  await expect(page.getByText('正在读取台账').first()).toBeVisible()
  await expect(heading(page)).toContainText('A2-04')
  await typeNote(page, '慢的时候写的')
  await pressRecord(page)
  await expect(recordForm(page).getByRole('button', { name: '正在保存' })).toBeVisible()
  await expect(noteText(page)).toHaveValue('慢的时候写的')
  await expect(timeline(page)).toContainText('慢的时候写的')
})

test('flaky: the board comes, and a record that failed goes through at the next press, once', async ({ page }) => {
  await page.goto('/measures/A2-04?scenario=flaky')
  await expect(heading(page)).toContainText('A2-04')
  for (const text of ['第一条', '第二条', '第三条']) {
    await typeNote(page, text)
    await expect(async () => {
      if ((await timeline(page).getByText(text).count()) === 0) {
        await expect(noteText(page)).toHaveValue(text)
        await pressRecord(page)
      }
      await expect(timeline(page).getByText(text)).toHaveCount(1, { timeout: 2_000 })
    }).toPass()
  }
})

for (const [lang, words, retry, about] of [
  ['zh-CN', '服务器暂时给不出数据', '重试', '说明'],
  ['en', 'The server has no data to give right now', 'Try again', 'About'],
] as const) {
  test(`failing: says what is wrong on every page, and the pages can be reached: ${lang}`, async ({ page, expectConsole }) => {
    expectConsole(/ApiError/)
    await page.goto(`/?scenario=failing&lang=${lang}`)
    await expect(page.getByRole('alert')).toContainText(words)
    await page.getByRole('button', { name: retry }).click()
    await expect(page.getByRole('alert')).toContainText(words)
    await page.getByRole('banner').getByRole('link', { name: about }).click()
    await expect(page).toHaveURL(/about/)
    await expect(page.getByRole('alert')).toContainText(words)
  })
}

test('huge: ten thousand measures are listed, found and filtered', async ({ page }) => {
  await page.goto('/measures?scenario=huge')
  await expect(heading(page)).toContainText('10,000 条举措')
  await expect(demoData(page)).toContainText('不是真实台账')
  await page.getByRole('searchbox', { name: '在列表里检索' }).filter({ visible: true }).fill('演示举措 9999')
  await expect(heading(page)).toContainText('1 条举措')
  await page.getByRole('link', { name: /演示举措 9999/ }).click()
  await expect(heading(page)).toContainText('演示举措 9999')
  await page.getByRole('banner').getByRole('link', { name: '总览' }).click()
  await expect(page.getByRole('region', { name: '主要数字' })).toContainText('10,000')
})

for (const [lang, words] of [
  ['zh-CN', '浏览器不允许本页保存数据'],
  ['en', 'The browser does not let this page store data'],
] as const) {
  test(`storage-blocked: reading and recording work, and it is said that nothing is kept: ${lang}`, async ({ page }) => {
    await page.goto(`/measures/A2-04?scenario=storage-blocked&lang=${lang}`)
    await expect(scenario(page, 'storage-blocked')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
    await typeNote(page, '存不住的一条')
    await pressRecord(page)
    await expect(timeline(page)).toContainText('存不住的一条')
    await expect(recordForm(page)).not.toContainText(/已保存|Saved/)
  })
}
