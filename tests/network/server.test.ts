import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '#tests/setup/guarded-browser'

const plan = '/api/plans/miit-2023'

test('what the server lets nobody do is said in words and offered by no button', async ({ page }) => {
  for (const [lang, reset, restore] of [
    ['zh-CN', '服务器未开放清除录入', '服务器未开放从备份恢复'],
    ['en', 'lets nobody remove what was recorded', 'lets nobody restore a backup'],
  ] as const) {
    await page.goto(`/about?lang=${lang}`)
    await expect(page.getByText(reset)).toBeVisible()
    await expect(page.getByText(restore)).toBeVisible()
    await expect(page.getByRole('button', { name: /清除本机录入|Remove what was recorded/ })).toHaveCount(0)
    await expect(page.locator('input[type=file]')).toHaveCount(0)
  }
})

test('a page of another origin can neither record, by whatever kind of body, nor read', async ({ browser, baseURL, request }) => {
  const other = createServer((_, response) => void response.setHeader('content-type', 'text/html').end('<title>elsewhere</title>'))
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve)
  })
  const before = await (await request.get(`${plan}/events?after=0`)).json()
  // A context of its own: this page is meant to break what guards every other.
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`)
  const outcomes = await page.evaluate(
    async ([address = '', reset = '']) => {
      const tries: RequestInit[] = [
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: reset },
        { method: 'POST', headers: { 'content-type': 'text/plain' }, body: reset, mode: 'no-cors' },
        { method: 'POST', body: new URLSearchParams({ x: reset }), mode: 'no-cors' },
        { method: 'GET' },
      ]
      const told: string[] = []
      for (const init of tries) {
        told.push(
          await fetch(address, init).then(
            async (response) => `${response.type} ${await response.text()}`,
            () => 'refused',
          ),
        )
      }
      return told
    },
    [`${baseURL}${plan}/events`, '{"basedOn":0,"events":[]}'],
  )
  // Without `no-cors` the browser asks first or keeps the answer to itself; with it, the answer cannot be read, or is not let in.
  expect(outcomes.every((outcome) => ['refused', 'opaque '].includes(outcome))).toBe(true)
  expect(await (await request.get(`${plan}/events?after=0`)).json()).toEqual(before)
  await context.close()
  other.close()
})
