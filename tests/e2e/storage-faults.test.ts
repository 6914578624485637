import { expect, type Page, test } from '#tests/setup/guarded-browser'
import { noteText, pressRecord, recordForm, timeline, typeNote } from '#tests/setup/record-by-hand'

const notKept = (page: Page) => page.getByRole('status').filter({ hasText: /^(这里录入的内容不会保留|Nothing recorded here will be kept)/ })

/** Opens the browser's own database at an address of the site that runs none of our code, and leaves it as an earlier visit might have. */
async function keepBefore(page: Page, version: number, rows: readonly object[] = []) {
  await page.route('**/nothing', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto('/nothing')
  await page.evaluate(
    ({ version: kept, rows: events }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('luoshi', kept)
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('events', { keyPath: ['planId', 'sequence'] })
          for (const row of events) store.add(row)
        }
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
        request.onerror = () => reject(new Error('not kept'))
      }),
    { version, rows },
  )
}

const note = (sequence: number, text: string, more: object = {}) => ({
  planId: 'miit-2023',
  sequence,
  id: `r-earlier-${sequence}`,
  event: {
    kind: 'note',
    id: `r-earlier-${sequence}`,
    subject: { kind: 'measure', id: 'A2-04' },
    occurredOn: '2026-01-20',
    author: { name: '王五', body: '' },
    text,
    sequence,
    recordedAt: '2026-01-20T00:00:00.000Z',
    origin: 'recorded',
    ...more,
  },
})

for (const [lang, words, leave, saved] of [
  ['zh-CN', '浏览器不允许本页保存数据', '浏览器不保存草稿', '已记录，但这里不会长期保留'],
  ['en', 'The browser does not let this page store data', 'The browser keeps no draft', 'Recorded, but nothing is kept here for long'],
] as const) {
  test(`storage refused: the board reads, and it is said that nothing is kept: ${lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Access is denied.', 'SecurityError')
      }
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get: refuse })
    })
    await page.goto(`/measures/A2-04?lang=${lang}`)
    await expect(notKept(page)).toContainText(words)
    await typeNote(page, 'without a store')
    await expect(recordForm(page)).toContainText(leave)
    await pressRecord(page)
    await expect(recordForm(page)).toContainText(saved)
    await expect(recordForm(page)).not.toContainText(/已保存|Saved/)
    await expect(timeline(page)).toContainText('without a store')
    const backup = page.waitForEvent('download')
    await notKept(page).getByRole('link').click()
    await page.getByRole('button', { name: /^(备份到文件|Save a backup)$/ }).click()
    expect((await backup).suggestedFilename()).toMatch(/^luoshi-miit-2023-backup-.*\.json$/)
  })
}

for (const [lang, words, saved] of [
  ['zh-CN', '没有保存：存储空间已满', '已保存'],
  ['en', 'Not saved: there is no room', 'Saved'],
] as const) {
  test(`storage full: not said to be saved, the text stays, and it is kept once when there is room: ${lang}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(`/measures/A2-04?lang=${lang}`)
    await typeNote(page, 'when the disk was full')
    const browser = await context.newCDPSession(page)
    await browser.send('Storage.overrideQuotaForOrigin', { origin: String(baseURL), quotaSize: 1 })
    await pressRecord(page)
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(recordForm(page)).not.toContainText(saved)
    await expect(noteText(page)).toHaveValue('when the disk was full')
    await expect(timeline(page)).not.toContainText('when the disk was full')
    await page.reload()
    await expect(noteText(page)).toHaveValue('when the disk was full')
    await browser.send('Storage.overrideQuotaForOrigin', { origin: String(baseURL) })
    await pressRecord(page)
    await expect(recordForm(page)).toContainText(saved)
    await page.reload()
    await expect(timeline(page).getByText('when the disk was full')).toHaveCount(1)
  })
}

test('every write fails: not said to be saved, the text stays, and the board still reads', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('Internal error.', 'UnknownError')
    }
  })
  await page.goto('/measures/A2-04')
  await typeNote(page, '写不进去的一条')
  await pressRecord(page)
  await expect(page.getByRole('alert')).toContainText('没有保存：浏览器的存储出错')
  await expect(noteText(page)).toHaveValue('写不进去的一条')
  await page.getByRole('banner').getByRole('link', { name: '总览' }).click()
  await expect(page.getByRole('region', { name: '主要数字' })).toBeVisible()
})

test('the store is cleared while the page is open: the text stays and can be recorded', async ({ page, context, baseURL }) => {
  await page.goto('/measures/A2-04')
  await typeNote(page, '清除之前写的')
  const browser = await context.newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', { origin: String(baseURL), storageTypes: 'indexeddb' })
  await pressRecord(page)
  await expect(recordForm(page)).toContainText('已保存')
  await page.reload()
  await expect(timeline(page).getByText('清除之前写的')).toHaveCount(1)
})

test('the store is older: it is brought up to date and nothing in it is lost', async ({ page }) => {
  await keepBefore(page, 1, [note(1, '旧版本时记的')])
  await page.goto('/measures/A2-04')
  await expect(timeline(page)).toContainText('旧版本时记的')
  await typeNote(page, '新版本时记的')
  await pressRecord(page)
  await page.reload()
  await expect(timeline(page)).toContainText('旧版本时记的')
  await expect(timeline(page)).toContainText('新版本时记的')
})

test('the store is newer: it is left alone, and what to do is said', async ({ page }) => {
  await keepBefore(page, 99, [note(1, '更新的版本记的')])
  await page.goto('/measures/A2-04')
  await expect(notKept(page)).toContainText('本机数据由更新的版本写入')
  await typeNote(page, '旧页面写的')
  await pressRecord(page)
  await expect(recordForm(page)).toContainText('已记录，但这里不会长期保留')
  await page.goto('/nothing')
  const kept = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const request = indexedDB.open('luoshi')
        request.onsuccess = () => {
          const rows = request.result.transaction('events').objectStore('events').getAll()
          rows.onsuccess = () => resolve(rows.result)
        }
      }),
  )
  expect(kept).toEqual([note(1, '更新的版本记的')])
})

test('an older tab holds the store: said within seconds, and the board reads', async ({ page, context }) => {
  await keepBefore(page, 1)
  await page.evaluate(() => {
    Object.assign(globalThis, { held: indexedDB.open('luoshi', 1) })
  })
  const fresh = await context.newPage()
  await fresh.goto('/measures/A2-04')
  await expect(notKept(fresh)).toContainText('另一个标签页开着旧版本')
  await expect(timeline(fresh)).toBeVisible()
})

test('records that this version cannot read are counted, kept and backed up', async ({ page }) => {
  await keepBefore(page, 1, [note(1, '读得懂的'), note(2, '读不懂的', { kind: 'from-the-future' })])
  await page.goto('/measures/A2-04')
  await expect(timeline(page)).toContainText('读得懂的')
  await expect(page.getByRole('status').filter({ hasText: '有 1 条记录读不懂' })).toContainText('原样保留')
  await page.goto('/about')
  await page.getByRole('button', { name: '备份到文件' }).click()
  await expect(page.getByText('已备份 2 条事项。')).toBeVisible()
})
