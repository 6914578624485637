import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '#tests/setup/guarded-browser'

const box = (page: Page) => page.getByRole('combobox', { name: '检索整个计划' })
const options = (page: Page) => page.getByRole('listbox', { name: '检索结果' }).getByRole('option')

/** Spells a word with an input method that the browser takes for a real one. */
async function compose(page: Page, letters: readonly string[], each: () => Promise<void>) {
  const session = await page.context().newCDPSession(page)
  for (const text of letters) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await each()
  }
  return session
}

const pinyin = ['q', 'qi', 'qic', 'qich', 'qiche']

test('a real input method: the list is not narrowed by the letters of 汽车, but by the word', async ({ page }) => {
  const addresses: string[] = []
  page.on('framenavigated', (frame) => addresses.push(frame.url()))
  await page.goto('/measures')
  const list = page.getByRole('searchbox', { name: '在列表里检索' }).filter({ visible: true })
  await list.focus()
  const session = await compose(page, pinyin, async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('115 条举措')
  })
  await session.send('Input.insertText', { text: '汽车' })
  await expect(page).toHaveURL(/q=%E6%B1%BD%E8%BD%A6$/)
  await expect(list).toHaveValue('汽车')
  expect(addresses.filter((address) => address.includes('q=q'))).toEqual([])
})

test('a real input method: the box at the top waits for the word, and its Enter submits nothing', async ({ page }) => {
  await page.goto('/')
  await box(page).focus()
  const session = await compose(page, ['s', 'su', 'suz', 'suzhou'], async () => {
    await expect(page.getByRole('listbox')).toHaveCount(0)
  })
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 })
  await session.send('Input.insertText', { text: '苏州' })
  await expect(options(page).first()).toContainText('苏州市')
  await expect(page).toHaveURL(/\/$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
})

for (const [width, scheme] of [
  [1440, 'light'],
  [390, 'dark'],
  [320, 'light'],
] as const) {
  test(`the box, what is under it and the way to it by keys have no barrier: ${width} ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/measures?sector=steel')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('30个')
    await expect(options(page).filter({ hasText: '城市' }).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
    expect((await new AxeBuilder({ page }).include('header').analyze()).violations).toEqual([])
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(sideways).toBe(false)
    await options(page)
      .filter({ hasText: '30 个试点城市名单' })
      .or(options(page).filter({ hasText: '30个试点城市名单' }))
      .click()
    await expect(page).toHaveURL(/\/cities$/)
  })
}
