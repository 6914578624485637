import type { Locator, Page } from '#tests/setup/guarded-browser'

/** The form that records, and the timeline that shows what was recorded. */
export const recordForm = (page: Page): Locator => page.getByRole('region', { name: /^(记录事项|Record an event)$/ })
export const timeline = (page: Page): Locator => page.getByRole('list', { name: /^(时间线|Timeline)$/ })

export const chooseKind = (page: Page, kind: string) =>
  // The radio lies under its label.
  recordForm(page).getByRole('radio', { name: kind, exact: true }).check({ force: true })

/** The one large field of a note. */
export const noteText = (page: Page): Locator => recordForm(page).getByRole('textbox', { name: /^(备注|Note)$/ })

/** Types a note of 王五 on the measure or city in view, and does not record it. */
export async function typeNote(page: Page, text: string): Promise<void> {
  await chooseKind(page, (await page.locator('html').getAttribute('lang')) === 'en' ? 'Note' : '备注')
  await noteText(page).fill(text)
  await recordForm(page)
    .getByRole('textbox', { name: /^(记录人|Recorded by)$/ })
    .fill('王五')
}

export const pressRecord = (page: Page) =>
  recordForm(page)
    .getByRole('button', { name: /^(记录|Record)$/ })
    .click()

/** Chooses what stands in no new item of evidence of itself: its grade, and what was read of it. */
export async function sayWhatWasRead(form: Locator): Promise<void> {
  await form.getByRole('combobox', { name: '等级' }).selectOption('A')
  await form.getByRole('combobox', { name: '阅读依据' }).selectOption('verified')
}
