import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { markSentence } from '#src/domain/source-text'
import type { Sentence } from '#src/contract/plan'
import { inventedSentence } from '#tests/samples/own-text'
import type { Page } from '#tests/setup/guarded-browser'

const listed = JSON.parse(readFileSync('data/miit-2023/sentences.json', 'utf8')) as Sentence[]
export const saying = (number: number) => inventedSentence(number, listed[number - 1]?.length ?? 0)
export const announcement = listed.map(({ number }) => saying(number)).join('\n')

export const panel = (page: Page) => page.getByRole('region', { name: '你手里的原文' })
export const box = (page: Page) => panel(page).getByRole('textbox', { name: '粘贴原文' })
export const chooser = (page: Page) => panel(page).getByLabel('或选择文件')
export const load = (page: Page) => panel(page).getByRole('button', { name: '载入并核对' }).click()
export const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) })
export const docx = (paragraphs: readonly string[]) => {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')
  return zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) })
}

/** The text of the sample is not shipped, so no test has it: invented sentences of the same lengths take its place, and their marks the listed ones. */
export async function listInventedSentences(page: Page) {
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
