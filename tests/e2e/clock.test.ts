import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { noteText, pressRecord, recordForm, timeline, typeNote } from '#tests/setup/record-by-hand'

const measure = '/measures/C6-04'
const present = new Date('2026-12-03T02:00:00Z')
const ahead = new Date('2076-02-03T02:00:00Z')
const asOf = (page: Page) => page.getByRole('button', { name: /^截至/ }).first()
const misstamped = (page: Page) => page.getByRole('list', { name: '时间不对、没有计入的记录' })
const day = (page: Page) => recordForm(page).getByRole('textbox', { name: '发生日期' })

/** Records a note as a device would whose clock is fifty years ahead, then sets the clock right. */
async function recordAhead(page: Page) {
  await page.clock.setFixedTime(ahead)
  await page.goto(measure)
  await expect(recordForm(page)).toContainText('比台账里最近的记录晚一年以上')
  await typeNote(page, '时钟快了五十年')
  await pressRecord(page)
  await expect(timeline(page)).toContainText('时钟快了五十年')
  await page.clock.setFixedTime(present)
  await page.goto(measure)
}

test('a record made fifty years ahead moves no day and no light, is shown with what is wrong, and counts once it is recorded again', async ({
  page,
}) => {
  await page.clock.setFixedTime(present)
  await page.goto(measure)
  const light = await page.getByRole('region', { name: '灯' }).textContent()
  const before = await asOf(page).textContent()
  await recordAhead(page)
  await expect(misstamped(page)).toContainText('时钟快了五十年')
  await expect(misstamped(page)).toContainText('2076')
  await expect(timeline(page)).not.toContainText('时钟快了五十年')
  await expect(page.getByRole('region', { name: '灯' })).toHaveText(light ?? '')
  expect(await asOf(page).textContent()).toBe(before)
  await expect(recordForm(page)).toContainText('已有记录的时间比这台设备的时钟')

  await misstamped(page).getByRole('button', { name: '更正这条“备注”' }).click()
  const form = page.getByRole('region', { name: '更正这条记录' })
  await form.getByLabel('发生日期').fill('2026-12-03')
  await form.getByLabel('更正理由').fill('虚构：时钟快了')
  await form.getByRole('button', { name: '更正', exact: true }).click()
  await expect(timeline(page)).toContainText('时钟快了五十年')
  await page.goto('/quality')
  await expect(misstamped(page)).toContainText('已撤销：虚构：时钟快了')
})

test('the day in an open form stays over midnight and a reload, and today is one press away', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-03T15:58:00Z') })
  await page.goto(measure)
  await typeNote(page, '夜里写的')
  await expect(day(page)).toHaveValue('2026-12-03')
  await page.clock.fastForward('05:00')
  await expect(recordForm(page)).toContainText('今天已是 2026-12-04')
  await expect(day(page)).toHaveValue('2026-12-03')
  await page.reload()
  await expect(noteText(page)).toHaveValue('夜里写的')
  await expect(day(page)).toHaveValue('2026-12-03')
  await recordForm(page).getByRole('button', { name: '改为今天' }).click()
  await expect(day(page)).toHaveValue('2026-12-04')
  await expect(recordForm(page)).not.toContainText('今天已是')
})

test('a clock from before the ledger was made is said before recording, and what is recorded counts', async ({ page }) => {
  await page.clock.setFixedTime(new Date('1976-01-01T02:00:00Z'))
  await page.goto(measure)
  await expect(recordForm(page)).toContainText('比台账整理得还早')
  await typeNote(page, '电池没电的电脑')
  await pressRecord(page)
  await expect(timeline(page)).toContainText('电池没电的电脑')
  await page.clock.setFixedTime(present)
  await page.goto(measure)
  await expect(timeline(page)).toContainText('电池没电的电脑')
  await page.goto(`${measure}?asOf=2024-06-30`)
  await expect(timeline(page)).not.toContainText('电池没电的电脑')
})
