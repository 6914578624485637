import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { announcement, box, chooser, docx, file, listInventedSentences, panel } from './own-text-page'

const script = /\/assets\/own-text\.worker-.*\.js$/
const stop = (page: Page) => panel(page).getByRole('button', { name: '停止' })

/** A worker that is at something and never comes back, whatever is said to it. */
const putEndlessWorker = (page: Page) =>
  page.route(script, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "postMessage({ kind: 'ready' }); onmessage = () => { for (;;); }" }),
  )

/** The longest time in milliseconds in which the page answered nothing, from now on. */
const watchAnswers = async (page: Page) => {
  await page.evaluate(() => {
    const watch = { worst: 0, last: performance.now() }
    Object.assign(globalThis, { watch })
    setInterval(() => {
      const now = performance.now()
      watch.worst = Math.max(watch.worst, now - watch.last)
      watch.last = now
    }, 20)
  })
  return () => page.evaluate(() => (globalThis as unknown as { watch: { worst: number } }).watch.worst)
}

/** In milliseconds. Two busy cores make any page wait for a second or two; what is read in the page itself stops it for half a minute. */
const mostUnanswered = 4_000

const foreign = /没有一句与登记的/
const cut = /读了 10 秒还没读完，已停止/
const wordDocument = (xml: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${xml}</w:body></w:document>`) })

test.describe('hostile files end within ten seconds, in words, while the page answers', () => {
  const cases: readonly (readonly [string, () => ReturnType<typeof file>, RegExp])[] = [
    [
      'a small document of forty-nine megabytes',
      () => file('a.docx', wordDocument('<w:p/>'.repeat((49 * 2 ** 20) / 6) + '<w:p><w:r><w:t>风</w:t></w:r></w:p>')),
      foreign,
    ],
    ['a document with a million elements in each other', () => file('a.docx', wordDocument('<w:r>'.repeat(1_000_000))), /文件已损坏/],
    ['a hundred thousand divs in each other', () => file('a.html', `<meta charset="utf-8">${'<div>'.repeat(100_000)}风`), foreign],
    ['ten million openings', () => file('a.html', '<'.repeat(10_000_000)), /超过 200 万字/],
    [
      'a page of ends behind a wall',
      () => file('a.html', `<p><button>${'<span>'.repeat(500)}${'</p>'.repeat(2_000_000)}</button>风`),
      foreign,
    ],
    ['two million characters in one line', () => file('a.txt', '风'.repeat(2_000_000)), foreign],
    ['a million lines', () => file('a.txt', '风\n'.repeat(1_000_000)), foreign],
    ['letters that stand for eighteen each', () => file('a.txt', '\ufdfa'.repeat(2_000_000)), foreign],
  ]
  for (const [name, content, said] of cases)
    test(name, async ({ page }, testInfo) => {
      const { name: fileName, buffer } = content()
      // By its path: a file handed over by the test would be unpacked in the page.
      const hostile = testInfo.outputPath(fileName)
      writeFileSync(hostile, buffer)
      await page.goto('/source')
      await box(page).fill('还在')
      const worst = await watchAnswers(page)
      await chooser(page).setInputFiles(hostile)
      // Ten seconds of its own, and what a busy machine needs besides.
      await expect(chooser(page)).toHaveAccessibleDescription(new RegExp(`${said.source}|${cut.source}`), { timeout: 15_000 })
      expect(await worst()).toBeLessThan(mostUnanswered)
      await expect(box(page)).toHaveValue('还在')
      await expect.poll(() => page.workers().length).toBe(0)
    })
})

test('a pasted text of two million characters ends within ten seconds, in words, while the page answers', async ({ page }) => {
  await page.goto('/source')
  const worst = await watchAnswers(page)
  await box(page).evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '风\n'.repeat(1_000_000))
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(box(page)).toHaveAccessibleDescription(new RegExp(`${foreign.source}|${cut.source}`), { timeout: 15_000 })
  expect(await worst()).toBeLessThan(mostUnanswered)
})

test('what never comes back is ended after ten seconds and said to be', async ({ page }) => {
  await putEndlessWorker(page)
  await page.goto('/source?lang=en')
  const own = page.getByRole('region', { name: 'Your own copy of the text' })
  const begun = performance.now()
  await own.getByLabel('Or choose a file').setInputFiles(file('a.txt', '风'))
  await expect(own.getByRole('status')).toHaveText('Reading a.txt')
  await expect(own.getByLabel('Or choose a file')).toHaveAccessibleDescription(/took longer than ten seconds and was stopped/, {
    timeout: 20_000,
  })
  expect(performance.now() - begun).toBeGreaterThan(9_500)
  await expect(own.getByRole('button', { name: 'Stop' })).toHaveCount(0)
  await expect.poll(() => page.workers().length).toBe(0)
})

test('reading is stopped by a button, by keyboard too, and by going elsewhere', async ({ page }) => {
  await putEndlessWorker(page)
  await page.goto('/source')
  await chooser(page).setInputFiles(file('a.txt', '风'))
  await expect(panel(page).getByRole('status')).toHaveText('正在读 a.txt')
  await stop(page).press('Enter')
  await expect(chooser(page)).toHaveAccessibleDescription(/已停止，没有载入/)
  await expect(stop(page)).toHaveCount(0)
  await expect.poll(() => page.workers().length).toBe(0)

  await chooser(page).setInputFiles(file('b.txt', '风'))
  await expect(stop(page)).toBeVisible()
  await page.getByRole('navigation').first().getByRole('link', { name: '总览' }).click()
  await expect(page).toHaveURL(/\/(\?.*)?$/)
  await expect.poll(() => page.workers().length).toBe(0)
})

test('of two files the later wins', async ({ page }) => {
  await listInventedSentences(page)
  await putEndlessWorker(page)
  await page.goto('/source')
  await chooser(page).setInputFiles(file('first.txt', '风'))
  await expect(stop(page)).toBeVisible()
  await page.unroute(script)
  await chooser(page).setInputFiles(file('second.docx', docx(announcement.split('\n'))))
  await expect(panel(page)).toContainText('一致 94 句')
  await expect(panel(page)).toContainText('second.docx')
  await expect(stop(page)).toHaveCount(0)
  await expect.poll(() => page.workers().length).toBe(0)
})

test('where no worker starts nothing is read, and that is said', async ({ page }) => {
  await page.route(script, (route) => route.abort())
  await page.goto('/source')
  await chooser(page).setInputFiles(file('a.txt', announcement))
  await expect(chooser(page)).toHaveAccessibleDescription(/部件没有载入/)
})

test('where the browser has no workers that is said too', async ({ page }) => {
  await page.addInitScript(() => Object.assign(globalThis, { Worker: undefined }))
  await page.goto('/source')
  await chooser(page).setInputFiles(file('a.txt', announcement))
  await expect(chooser(page)).toHaveAccessibleDescription(/部件没有载入/)
})

test('a long text that is kept is laid beside the sentences again after a reload and in another tab, while the page answers', async ({
  page,
  context,
}) => {
  await listInventedSentences(page)
  await page.goto('/source')
  const other = await context.newPage()
  await listInventedSentences(other)
  await other.goto('/measures/A2-04')
  await expect(other.getByRole('region', { name: '出处' })).toContainText('未载入')
  await page.bringToFront()
  await chooser(page).setInputFiles(file('long.txt', `${announcement}\n${'茶园石桥第七处，彼此并不相干。\n'.repeat(3_000)}`))
  await expect(panel(page)).toContainText('一致 94 句')
  await expect(other.getByRole('region', { name: '出处' }).locator('mark')).toHaveCount(1)
  await page.reload()
  await expect(panel(page)).toContainText('一致 94 句')
})

test('a worker is made of a file of our own only', async ({ page, expectConsole }) => {
  expectConsole(/policy|Policy|TrustedScriptURL/)
  await page.goto('/source')
  const refused = await page.evaluate(() =>
    ['https://elsewhere.example/x.js', 'data:text/javascript,1', '/assets/x.js'].map((address) => {
      try {
        // The policy's name is taken, and a string is no address of a script.
        return new Worker(address) instanceof Worker
      } catch (error) {
        return error instanceof TypeError
      }
    }),
  )
  expect(refused).toEqual([true, true, true])
})
