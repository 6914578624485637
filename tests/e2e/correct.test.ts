import { expect, test } from '#tests/setup/guarded-browser'
import { chooseKind, noteText, pressRecord, recordForm, timeline, typeNote } from '#tests/setup/record-by-hand'

test('a record is corrected in one step, and the correction undone', async ({ page }) => {
  await page.goto('/measures/C6-04')
  await typeNote(page, '写错的一条')
  await pressRecord(page)
  await expect(timeline(page).getByText('刚记录')).toBeInViewport()
  await timeline(page).getByRole('button', { name: '更正这条“备注”' }).click()
  const form = page.getByRole('region', { name: '更正这条记录' })
  await form.getByRole('textbox', { name: '备注' }).fill('写对的一条')
  await form.getByLabel('更正理由').fill('虚构')
  await form.getByRole('button', { name: '更正', exact: true }).click()
  await expect(timeline(page).getByText('写对的一条')).toHaveCount(1)
  await page.reload()
  await expect(timeline(page).locator('s', { hasText: '写错的一条' })).toHaveCount(1)
  const entry = timeline(page).getByRole('listitem').filter({ hasText: '写对的一条' })
  await entry.getByRole('button', { name: '撤销这条“备注”' }).click()
  await entry.getByLabel('撤销理由').fill('虚构：其实没错')
  await entry.getByRole('button', { name: '确认撤销' }).click()
  await expect(timeline(page).locator('s', { hasText: '写对的一条' })).toHaveCount(1)
  await expect(timeline(page).locator('s', { hasText: '写错的一条' })).toHaveCount(0)
})

test('another window merges the measure: what was half written is there, and goes along', async ({ page, context }) => {
  await page.goto('/measures/C6-04')
  await typeNote(page, '写到一半')
  const other = await context.newPage()
  await other.goto('/measures/C6-04')
  await chooseKind(other, '并入')
  await recordForm(other).getByLabel('并入哪一条').fill('C6-05')
  await recordForm(other).getByLabel('理由').fill('虚构')
  await recordForm(other).getByLabel('记录人').fill('王五')
  await pressRecord(other)
  const draft = page.getByRole('region', { name: '没写完的草稿' })
  await expect(draft).toContainText('写到一半')
  await page.reload()
  await expect(draft).toContainText('写到一半')
  await draft.getByRole('button', { name: '带到 C6-05' }).click()
  await expect(page).toHaveURL(/C6-05/)
  await expect(noteText(page)).toHaveValue('写到一半')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  for (const [lang, name] of [
    ['zh-CN', '录入'],
    ['en', 'Record'],
  ] as const)
    test(`the form is one press away: ${lang}`, async ({ page }) => {
      await page.goto(`/measures/C6-04?lang=${lang}`)
      await expect(recordForm(page)).not.toBeInViewport()
      await page
        .getByRole('group', { name: /^(记录事项|Record an event)$/ })
        .getByRole('button', { name })
        .click()
      await expect(recordForm(page).getByRole('heading')).toBeInViewport()
    })
})
