import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { markSentence } from '#src/domain/source-text'
import type { Sentence } from '#src/contract/plan'
import { inventedSentence } from '#tests/samples/own-text'
import { expect, type Page, test } from '#tests/setup/guarded-browser'

const listed = JSON.parse(readFileSync('data/miit-2023/sentences.json', 'utf8')) as Sentence[]
const saying = (number: number) => inventedSentence(number, listed[number - 1]?.length ?? 0)
const announcement = listed.map(({ number }) => saying(number)).join('\n')

const panel = (page: Page) => page.getByRole('region', { name: '你手里的原文' })
const box = (page: Page) => panel(page).getByRole('textbox', { name: '粘贴原文' })
const chooser = (page: Page) => panel(page).getByLabel('或选择文件')
const load = (page: Page) => panel(page).getByRole('button', { name: '载入并核对' }).click()
const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) })
const docx = (paragraphs: readonly string[]) => {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')
  return zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) })
}

/** The text of the sample is not shipped, so no test has it: invented sentences of the same lengths take its place, and their marks the listed ones. */
async function listInventedSentences(page: Page) {
  const marks = new Map(
    listed.flatMap((sentence) => {
      const { fingerprint, similarity } = markSentence(saying(sentence.number))
      return [
        [sentence.fingerprint, fingerprint],
        [sentence.similarity, similarity],
      ]
    }),
  )
  await page.route(/\/assets\/miit-2023-.*\.json$/, async (route) => {
    const response = await route.fetch()
    const plan = await response.text()
    await route.fulfill({ response, body: plan.replaceAll(/\b(?:[0-9a-f]{12}|[0-9a-f]{16})\b/g, (mark) => marks.get(mark) ?? mark) })
  })
}

test('another text is answered in words, from every kind of file, and nothing of it runs or is lost', async ({ page }) => {
  const words = '今天天气晴朗，山路上有人卖茶。孩子们把纸船放进溪水里。'
  const html = `<meta charset="utf-8"><p onclick="alert(1)">${words}</p><img src=x onerror="alert(2)"><script>alert(3)</script>`
  await page.goto('/source')
  await box(page).fill(words)
  await load(page)
  await expect(box(page)).toHaveAccessibleDescription(/没有一句与登记的 94 句相符，没有载入/)
  for (const foreign of [file('演示.txt', words), file('演示.html', html), file('演示.docx', docx([words]))]) {
    await chooser(page).setInputFiles(foreign)
    await expect(chooser(page)).toHaveAccessibleDescription(/没有一句与登记的 94 句相符，没有载入/)
    await chooser(page).setInputFiles(file('空.txt', ''))
    await expect(chooser(page)).toHaveAccessibleDescription(/没有文字/)
  }
  await expect(box(page)).toHaveValue(words)
  await expect(page.locator('img, script:not([src])')).toHaveCount(0)
})

test('a text that is brought stands beside every sentence and measure, after a reload too, until it is removed', async ({ page }) => {
  await listInventedSentences(page)
  await page.goto('/source')
  await chooser(page).setInputFiles(file('演示.docx', docx(['网站首页', ...announcement.split('\n')])))
  await expect(panel(page)).toContainText('一致 94 句')
  await expect(panel(page)).toContainText('未登记 1 段')

  await page.reload()
  await expect(panel(page)).toContainText('演示.docx')
  await page.goto('/measures/A2-04')
  const slots = page.getByRole('region', { name: '出处' })
  await expect(slots.locator('mark')).toHaveText(saying(37))
  await slots.getByRole('link', { name: '第 37 句' }).click()
  await expect(page).toHaveURL(/\/source#s37$/)
  const row = page.locator('tr', { has: page.locator('#s37') })
  await expect(row).toBeInViewport()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await expect(row).toContainText(saying(37))

  await panel(page).getByRole('button', { name: '移除原文' }).click()
  await expect(panel(page)).toContainText('原文已从本机移除')
  await page.reload()
  await expect(box(page)).toHaveValue('')
  await page.goto('/measures/A2-04')
  await expect(slots).toContainText('未载入')
})

test('an altered sentence is named, and the list of what differs has an address', async ({ page }) => {
  await listInventedSentences(page)
  await page.goto('/source')
  await box(page).fill(announcement.replace(saying(37), saying(37).replace('演示', '演习')))
  await load(page)
  await panel(page).getByRole('link', { name: '与登记不同 1 句' }).click()
  await expect(page).toHaveURL(/slot=differs/)
  await page.reload()
  await expect(page.getByRole('row', { name: /^第 37 句/ })).toContainText('演习')
  await expect(page.getByRole('link', { name: /^第 \d+ 句$/ })).toHaveCount(1)
})
