import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { chooseKind, noteText, pressRecord, recordForm, sayWhatWasRead, timeline, typeNote } from '#tests/setup/record-by-hand'

const day = (page: Page) => recordForm(page).getByRole('textbox', { name: /^(发生日期|When it happened)$/ })

test('evidence from before the announcement is said to be so and can be recorded', async ({ page }) => {
  await page.goto('/measures/A1-05')
  await chooseKind(page, '佐证')
  await recordForm(page).getByLabel('材料名称').fill('公布之前的文件')
  await recordForm(page).getByLabel('发布单位').fill('工业和信息化部')
  await recordForm(page).getByLabel('文号').fill('演示〔2022〕9号')
  await sayWhatWasRead(recordForm(page))
  await recordForm(page).getByLabel('记录人').fill('王五')
  await day(page).fill('2022-05-06')
  await expect(recordForm(page)).toContainText('早于公布（2023 年 10 月 1 日之前）：可以记录')
  await pressRecord(page)
  await expect(recordForm(page)).toContainText('已保存')
  await expect(timeline(page)).toContainText('公布之前的文件')
})

for (const [lang, future, impossible] of [
  ['zh-CN', '还没到这一天', '日期不存在或写法不对'],
  ['en', 'That day is still to come', 'No such date'],
] as const) {
  test(`a day to come and a day that never is are refused with words, and the text stays: ${lang}`, async ({ page }) => {
    await page.goto(`/measures/A1-05?lang=${lang}`)
    await typeNote(page, '日期写错的一条')
    for (const [typed, words] of [
      ['2099-01-01', future],
      ['2024-02-30', impossible],
      ['2024-13-99', impossible],
      ['昨天', impossible],
    ] as const) {
      await day(page).fill(typed)
      await pressRecord(page)
      await expect(day(page)).toHaveAccessibleDescription(new RegExp(words))
      await expect(noteText(page)).toHaveValue('日期写错的一条')
    }
    await expect(timeline(page)).not.toContainText('日期写错的一条')
    await page.reload()
    await expect(noteText(page)).toHaveValue('日期写错的一条')
    await expect(day(page)).toHaveValue('昨天')
    await day(page).fill('2026-01-20')
    await pressRecord(page)
    await expect(timeline(page).getByText('日期写错的一条')).toHaveCount(1)
  })
}
