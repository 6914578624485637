import { expect, type Page, test } from '#tests/setup/guarded-browser'

// Faults are made on the wire, between the built application and the real API under Node.
const events = '**/api/plans/miit-2023/events'

/** Opens a measure and types a note that nobody could bring back. */
async function writeNote(page: Page, id: string, text: string) {
  await page.goto(`/measures/${id}`)
  await page.getByRole('radio', { name: '备注' }).check({ force: true })
  await page.getByLabel('备注', { exact: true }).last().fill(text)
  await page.getByLabel('记录人').fill('王五')
}
const record = (page: Page) => page.getByRole('button', { name: '记录' }).click()
const typed = (page: Page) => page.getByLabel('备注', { exact: true }).last()
const timeline = (page: Page) => page.getByRole('list', { name: '时间线' })

test('a record that fails keeps the text, says what to do, and is kept once at the next try', async ({ page, expectConsole }) => {
  expectConsole(/status of 503/)
  await writeNote(page, 'A1-01', '第一次没有保存成功')
  await page.route(events, (route) => (route.request().method() === 'POST' ? route.fulfill({ status: 503, body: '' }) : route.continue()))
  await record(page)
  await expect(page.getByRole('alert')).toContainText('没有保存：服务器出错')
  await expect(typed(page)).toHaveValue('第一次没有保存成功')
  await page.unroute(events)
  await record(page)
  await expect(page.getByText('已记录，但这里不会长期保留')).toBeVisible()
  await expect(timeline(page).getByText('第一次没有保存成功')).toHaveCount(1)
})

test('no network: the text stays through a reload, and goes through when the network is back', async ({ page, expectConsole }) => {
  expectConsole(/ERR_INTERNET_DISCONNECTED/)
  await writeNote(page, 'A1-02', '断网时写的')
  await page.route(events, (route) => (route.request().method() === 'POST' ? route.abort('internetdisconnected') : route.continue()))
  await record(page)
  await expect(page.getByRole('alert')).toContainText('连不上服务器')
  await page.unroute(events)
  await page.reload()
  await expect(typed(page)).toHaveValue('断网时写的')
  await page.getByLabel('记录人').fill('王五')
  await record(page)
  await expect(timeline(page).getByText('断网时写的')).toHaveCount(1)
})

test('the answer is lost after it was kept: trying again records once', async ({ page, expectConsole }) => {
  expectConsole(/ERR_CONNECTION_RESET/)
  await writeNote(page, 'A1-03', '回答丢了')
  let isFirst = true
  await page.route(events, async (route) => {
    if (route.request().method() !== 'POST' || !isFirst) return route.continue()
    isFirst = false
    await route.fetch()
    return route.abort('connectionreset')
  })
  await record(page)
  await expect(page.getByRole('alert')).toContainText('连不上服务器')
  await record(page)
  await expect(page.getByText('已记录，但这里不会长期保留')).toBeVisible()
  await page.reload()
  await expect(timeline(page).getByText('回答丢了')).toHaveCount(1)
})

test('what is typed while a record is on its way stays, as another one', async ({ page }) => {
  await writeNote(page, 'A1-05', '先按了记录')
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(events, async (route) => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  await record(page)
  await typed(page).fill('先按了记录，又接着写')
  letGo()
  await expect(timeline(page).getByText('先按了记录', { exact: true })).toHaveCount(1)
  await expect(typed(page)).toHaveValue('先按了记录，又接着写')
  await page.getByRole('button', { name: '记录' }).click()
  await expect(timeline(page).getByText('先按了记录，又接着写')).toHaveCount(1)
})

test('someone else changed the same thing: both are shown, mine stays, and a second press lets it stand', async ({
  page,
  request,
  expectConsole,
}) => {
  expectConsole(/status of 409/)
  await page.goto('/measures/A1-04')
  await page.getByRole('combobox', { name: '哪个单位说的' }).selectOption({ label: '国家发展改革委' })
  await page.getByLabel('记录人').fill('王五')
  const theirs = {
    kind: 'status',
    id: 'r-someone-else',
    subject: { kind: 'measure', id: 'A1-04' },
    occurredOn: '2026-01-15',
    author: { name: '赵六', body: '' },
    status: 'started',
    saidBy: '工业和信息化部',
    reference: '',
  }
  expect((await request.post('/api/plans/miit-2023/events', { data: { basedOn: 0, events: [theirs] } })).status()).toBe(201)
  await record(page)
  await expect(page.getByRole('alert')).toContainText('别人刚改过同一项')
  await expect(page.getByRole('alert')).toContainText('赵六')
  await expect(page.getByLabel('哪个单位说的')).toHaveValue('ndrc')
  await record(page)
  await expect(page.getByRole('region', { name: '官方口径' })).toContainText('推进中')
})

for (const [what, answer, words] of [
  ['a login page', { status: 200, contentType: 'text/html', body: '<html>login</html>' }, '读不懂'],
  ['a cut answer', { status: 200, contentType: 'application/json', body: '{"plan":{"id":"mi' }, '读不懂'],
  ['an answer that breaks the contract', { status: 200, contentType: 'application/json', body: '{"plan":1}' }, '读不懂'],
  ['an error page', { status: 500, contentType: 'text/html', body: 'oops' }, '服务器未完成操作'],
] as const) {
  test(`${what} instead of the ledger is said in words, and trying again recovers`, async ({ page, expectConsole }) => {
    expectConsole(/ApiError/)
    if (answer.status === 500) expectConsole(/status of 500/)
    await page.route('**/ledger', (route) => route.fulfill(answer))
    await page.goto('/measures')
    await expect(page.getByRole('alert')).toContainText(words, { timeout: 15_000 })
    await page.unroute('**/ledger')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('条举措')
  })
}

test('a slow API says that it is still reading', async ({ page }) => {
  await page.route('**/ledger', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 2_000)
    })
    await route.continue()
  })
  await page.goto('/measures')
  await expect(page.getByText('正在读取台账').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('条举措')
})

test('a server that keeps records in memory says so', async ({ page }) => {
  await page.goto('/measures')
  await expect(page.getByText('服务器只把记录放在内存里，重启即失。')).toBeVisible()
})
