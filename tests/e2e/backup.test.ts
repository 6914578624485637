import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { pressRecord, recordForm, timeline, typeNote } from '#tests/setup/record-by-hand'

async function recordNote(page: Page, text: string) {
  await page.goto('/measures/C6-04')
  await typeNote(page, text)
  await pressRecord(page)
  await expect(recordForm(page)).toContainText('已保存')
}

const choose = (page: Page, content: string, name = 'backup.json') =>
  page.getByLabel(/^(从备份恢复|Restore a backup)$/).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
const chosen = (page: Page) => page.getByLabel(/^(从备份恢复|Restore a backup)$/)

async function saveBackup(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '备份到文件' }).click()
  return readFile(await (await download).path(), 'utf8')
}

test('a file that is no backup of this plan is refused with words, and nothing changes', async ({ page }) => {
  await recordNote(page, '备份之前就有的一条')
  await page.goto('/about')
  const backup = await saveBackup(page)
  const changed = (part: object) => JSON.stringify({ ...(JSON.parse(backup) as object), ...part })
  const wrong = [
    ['', '读不懂这个文件', 'This file cannot be read'],
    ['编号,举措\n1,2', '读不懂这个文件', 'This file cannot be read'],
    [backup.slice(0, backup.length / 2), '被截断', 'was cut'],
    ['{"plan":"miit-2023","measures":[]}', '这不是落实的备份文件', 'This is not a Luoshi backup'],
    ['[1,2,3]', '这不是落实的备份文件', 'This is not a Luoshi backup'],
    ['null', '这不是落实的备份文件', 'This is not a Luoshi backup'],
    [changed({ plan: 'another-plan' }), '这是另一个计划（another-plan）的备份', 'a backup of another plan .another-plan.'],
    [changed({ version: 2 }), '由更新的版本写成', 'A newer version wrote this backup'],
    [changed({ events: 'none' }), '备份中有读不懂的内容', 'Parts of this backup cannot be read'],
  ] as const
  for (const [content, words] of wrong) {
    await choose(page, content)
    await expect(chosen(page)).toHaveAccessibleDescription(new RegExp(words))
    await expect(page.getByRole('button', { name: /^补入/ })).toBeHidden()
  }
  await page.goto('/about?lang=en')
  for (const [content, , words] of wrong) {
    await choose(page, content)
    await expect(chosen(page)).toHaveAccessibleDescription(new RegExp(words))
    await expect(page.getByRole('button', { name: /^Add/ })).toBeHidden()
  }
  await expect(page.getByRole('region', { name: 'Where the data is kept' })).toContainText('1 event was recorded here')
  await page.goto('/measures/C6-04')
  await expect(timeline(page).getByText('备份之前就有的一条')).toHaveCount(1)
})

test('a right backup brings back what was removed, once, beside what was recorded since', async ({ page }) => {
  await recordNote(page, '先备份的一条')
  await page.goto('/about')
  const backup = await saveBackup(page)
  await page.getByRole('button', { name: '清除本机录入' }).click()
  await page.getByRole('button', { name: '清除 1 条' }).click()
  await expect(page.getByText('已清除 1 条。')).toBeVisible()
  await recordNote(page, '清除之后的一条')
  await expect(timeline(page)).not.toContainText('先备份的一条')

  await page.goto('/about')
  await choose(page, `\uFEFF${backup}`)
  await expect(page.getByText('将补入 1 条；已有 0 条不动；0 条编号冲突不收。')).toBeVisible()
  await page.getByRole('button', { name: '补入 1 条' }).click()
  await expect(page.getByText('已补入 1 条。')).toBeVisible()
  await choose(page, backup, 'again.json')
  await expect(page.getByText('将补入 0 条；已有 1 条不动；0 条编号冲突不收。')).toBeVisible()
  await page.goto('/measures/C6-04')
  await expect(timeline(page).getByText('先备份的一条')).toHaveCount(1)
  await expect(timeline(page).getByText('清除之后的一条')).toHaveCount(1)
})
