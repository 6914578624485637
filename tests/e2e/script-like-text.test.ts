import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { chooseKind, pressRecord, recordForm, sayWhatWasRead, timeline } from '#tests/setup/record-by-hand'

// The guarded browser fails a test in which anything runs: a dialog, a broken policy, a request to elsewhere.
const hostile = `<img src=x onerror=alert(1)>"><script>alert(2)</script>'-alert(3)-' javascript:alert(4) =cmd|' /C calc'!A0`

/** Nothing in the page was made out of the text, and no link would run it. */
async function expectOnlyText(page: Page) {
  await expect(page.locator('img, script:not([src]), [onerror], [href^="javascript:" i], [src^="javascript:" i]')).toHaveCount(0)
}

const kinds = ['状态', '佐证', '进展', '问题', '下一步', '时限', '催办', '调整', '销号', '备注', '核查']

test('script-like text in every field of every kind of record is kept and shown as text', async ({ page }) => {
  await page.goto('/measures/B1-03')
  for (const kind of kinds) {
    await chooseKind(page, kind)
    for (const field of await recordForm(page).getByRole('textbox').all()) await field.fill(hostile)
    await recordForm(page).getByLabel('记录人').fill(hostile.slice(0, 100))
    await pressRecord(page)
    await expect(recordForm(page).getByLabel('发生日期')).toHaveAccessibleDescription(/日期不存在或写法不对/)
    await recordForm(page).getByLabel('发生日期').fill('2026-01-20')
    if (kind === '状态') await recordForm(page).getByRole('combobox', { name: '哪个单位说的' }).selectOption('miit')
    if (kind === '佐证') {
      await sayWhatWasRead(recordForm(page))
      await recordForm(page).getByLabel('网址').fill('javascript:alert(5)')
      await pressRecord(page)
      await expect(recordForm(page).getByLabel('网址')).toHaveAccessibleDescription(/以 http:\/\/ 或 https:\/\/ 开头/)
      await recordForm(page).getByLabel('网址').fill('')
    }
    if (kind === '时限') await recordForm(page).getByLabel('新的完成时限').fill('2026-12')
    await pressRecord(page)
    await expect(recordForm(page)).toContainText('已保存')
  }
  await page.reload()
  await expect(timeline(page).getByRole('listitem').filter({ hasText: hostile })).toHaveCount(kinds.length)
  await expectOnlyText(page)
})

test('script-like text in the search box is looked for as text', async ({ page }) => {
  await page.goto('/measures')
  await page.getByRole('searchbox', { name: '在列表里检索' }).filter({ visible: true }).fill(hostile)
  await expect(page.getByRole('group', { name: '已选条件' })).toContainText(hostile)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('0 条举措')
  await page.reload()
  await expect(page.getByRole('group', { name: '已选条件' })).toContainText(hostile)
  await expectOnlyText(page)
  await page.getByRole('combobox', { name: '检索整个计划' }).fill(hostile)
  await expect(page.getByRole('listbox', { name: '检索结果' })).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(hostile)
  await expectOnlyText(page)
})

test('script-like text in an address is named as text', async ({ page, expectConsole }) => {
  // A slash hides in it, so no server takes it for an address of a measure.
  expectConsole(/status of 404/)
  const text = encodeURIComponent(hostile)
  await page.goto(`/measures?sector=${text}&asOf=${text}&${text}=1&lang=en#${text}`)
  await expect(page.getByRole('status').filter({ hasText: 'of the link mean nothing here' })).toContainText('<img src=x onerror=alert(1)>')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('115 measures')
  await expectOnlyText(page)
  await page.goto(`/measures/${text}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(hostile)
  await expectOnlyText(page)
  await page.goto(`/cities/${text}?lang=en`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(hostile)
})

test('an unsafe link that reaches the store some other way is shown as text', async ({ page }) => {
  const evidence = {
    id: 'e-unsafe',
    type: 'policy',
    title: '带脚本网址的材料',
    issuer: '演示单位',
    date: '2026-01-20',
    dateConfidence: 'verified',
    number: null,
    numberConfidence: null,
    grade: 'C',
    confidence: 'verified',
    url: 'javascript:alert(6)',
    source: null,
    effect: null,
    note: '',
    claims: [{ subject: { kind: 'measure', id: 'B1-03' }, level: 'document', direct: true }],
  }
  const event = {
    kind: 'evidence',
    id: 'r-unsafe',
    subject: { kind: 'evidence', id: 'e-unsafe' },
    occurredOn: '2026-01-20',
    author: { name: '王五', body: '' },
    evidence,
  }
  const backup = {
    format: 'luoshi-backup',
    version: 1,
    plan: 'miit-2023',
    savedAt: '2026-01-21T00:00:00.000Z',
    events: [{ ...event, sequence: 1, recordedAt: '2026-01-20T00:00:00.000Z', origin: 'recorded' }],
  }
  await page.goto('/about')
  await page
    .getByLabel('从备份恢复')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(backup)) })
  await page.getByRole('button', { name: '补入 1 条' }).click()
  await expect(page.getByText('已补入 1 条。')).toBeVisible()
  await page.goto('/measures/B1-03')
  await expect(page.getByRole('table', { name: '佐证材料' })).toContainText('带脚本网址的材料')
  await expectOnlyText(page)
})
