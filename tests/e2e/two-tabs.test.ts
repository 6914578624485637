import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { chooseKind, noteText, pressRecord, recordForm, timeline, typeNote } from '#tests/setup/record-by-hand'

const otherDraft = (page: Page) => page.getByRole('status').filter({ hasText: /^(这条另有一份草稿|There is another draft)/ })

async function writeStatus(page: Page, status: string, saidBy: string) {
  await chooseKind(page, '状态')
  await recordForm(page).getByRole('combobox', { name: '官方口径' }).selectOption(status)
  await recordForm(page).getByRole('combobox', { name: '哪个单位说的' }).selectOption({ label: saidBy })
  await recordForm(page).getByLabel('记录人').fill('王五')
}

test('two tabs record different things about one measure: both are kept and both tabs show them', async ({ page, context }) => {
  await page.goto('/measures/C6-04')
  const other = await context.newPage()
  await other.goto('/measures/C6-04')
  await typeNote(page, '第一个窗口写的')
  await typeNote(other, '第二个窗口写的')
  await pressRecord(page)
  await pressRecord(other)
  for (const tab of [page, other]) {
    await expect(timeline(tab)).toContainText('第一个窗口写的')
    await expect(timeline(tab)).toContainText('第二个窗口写的')
  }
})

test('two tabs change the status: the second is told what changed, loses nothing, and may let its own stand', async ({ page, context }) => {
  await page.goto('/measures/C6-04')
  const other = await context.newPage()
  // A browser without the channel over which tabs hear of each other.
  await other.addInitScript(() => void Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
  await other.goto('/measures/C6-04')
  await writeStatus(page, 'started', '商务部')
  await writeStatus(other, 'completed', '工业和信息化部')
  await pressRecord(page)
  await expect(recordForm(page)).toContainText('已保存')
  await pressRecord(other)
  await expect(other.getByRole('alert')).toContainText('没有保存：别人刚改过同一项')
  await expect(other.getByRole('alert')).toContainText('王五')
  await expect(other.getByRole('alert')).toContainText('已启动')
  await expect(recordForm(other).getByLabel('哪个单位说的')).toHaveValue('miit')
  await expect(timeline(other)).toContainText('商务部')
  await pressRecord(other)
  await expect(recordForm(other)).toContainText('已保存')
  await page.reload()
  await expect(page.getByRole('region', { name: '官方口径' })).toContainText('已完成')
  await expect(timeline(page)).toContainText('商务部')
  await expect(timeline(page)).toContainText('工业和信息化部')
})

test('a draft in one tab is announced in the other, and taking it over costs neither', async ({ page, context }) => {
  await page.goto('/measures/C6-04?lang=en')
  const other = await context.newPage()
  await other.goto('/measures/C6-04?lang=en')
  await typeNote(page, 'written in the first')
  await expect(otherDraft(other)).toContainText('written in the first')
  await typeNote(other, 'written in the second')
  await expect(otherDraft(page)).toContainText('written in the second')
  await otherDraft(other).getByRole('button', { name: 'Take it' }).click()
  await expect(noteText(other)).toHaveValue('written in the first')
  await expect(otherDraft(other)).toContainText('written in the second')
  await expect(noteText(page)).toHaveValue('written in the first')
})

test('a duplicated tab writes a draft of its own', async ({ page }) => {
  await page.goto('/measures/C6-04')
  await typeNote(page, '原来的窗口写的')
  const opened = page.waitForEvent('popup')
  // Like duplicating a tab, this copies sessionStorage.
  await page.evaluate(() => void open('/measures/C6-04'))
  const copy = await opened
  await expect(otherDraft(copy)).toContainText('原来的窗口写的')
  await typeNote(copy, '复制的窗口写的')
  for (const [tab, text] of [
    [page, '原来的窗口写的'],
    [copy, '复制的窗口写的'],
  ] as const) {
    await tab.reload()
    await expect(noteText(tab)).toHaveValue(text)
  }
})
