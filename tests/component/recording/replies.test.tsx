import { screen, within } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import { afterEach, expect, test } from 'vitest'
import { endpoints } from '#src/contract/endpoints'
import type { NewEvent } from '#src/contract/event'
import { answerRequests } from '#tests/setup/api'
import { pressRecord, recordForm, timeline, typeNote } from '#tests/setup/record-form'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

const server = answerRequests()
afterEach(() => localStorage.clear())
const address = `*${endpoints.append.path}`
const typed = async () => (await recordForm()).getByRole('textbox', { name: '备注' })
const alert = async () => within(await screen.findByRole('region', { name: '记录事项' })).findByRole('alert')
const discard = async (user: ReturnType<typeof renderApp>['user']) =>
  user.click((await recordForm()).getByRole('button', { name: '放弃草稿' }))

const ours = { sequence: 1, recordedAt: '2026-02-01T00:00:00.000Z', origin: 'recorded' }
const sent = async (request: Request) => ((await request.json()) as { events: Record<string, unknown>[] }).events

test.each([
  [
    'nothing at all',
    () => HttpResponse.json({ events: [], repeated: false }, { status: 201 }),
    '不确定是否已保存：服务器回的不是你写的内容',
  ],
  ['a page to sign in, with 200', () => HttpResponse.html('<html>login</html>'), '不确定是否已保存'],
  ['204 without a word', () => new HttpResponse(null, { status: 204 }), '不确定是否已保存'],
  ['401', () => new HttpResponse(null, { status: 401 }), '没有保存：服务器要求登录'],
  ['403', () => new HttpResponse(null, { status: 403 }), '没有保存：没有记录的权限'],
  ['413', () => new HttpResponse(null, { status: 413 }), '没有保存：内容超过服务器所收'],
  ['429', () => new HttpResponse(null, { status: 429, headers: { 'retry-after': '7' } }), '服务器请你等 7 秒'],
  ['504', () => new HttpResponse(null, { status: 504 }), '不确定是否已保存：服务器一直没有回答'],
])('answered with %s, it does not say saved, says what to do, and the text stays', async (_, answer, words) => {
  server.use(http.post(address, answer))
  const { user } = renderApp('/measures/B2-06')
  await typeNote(user, '不能丢的一句')
  await pressRecord(user)
  expect(await alert()).toHaveTextContent(words)
  expect(await alert()).toHaveTextContent('你填的内容都在')
  expect(await typed()).toHaveValue('不能丢的一句')
  expect((await recordForm()).queryByText(/^已(保存|记录)/)).not.toBeInTheDocument()
  await discard(user)
})

test.each([
  ['another text', (event: Record<string, unknown>) => [{ ...event, ...ours, text: '别的' }]],
  ['another id', (event: Record<string, unknown>) => [{ ...event, ...ours, id: 'r-other-1' }]],
  [
    'one event more',
    (event: Record<string, unknown>) => [
      { ...event, ...ours },
      { ...event, ...ours, id: 'r-other-1' },
    ],
  ],
  ['an event that it calls shipped', (event: Record<string, unknown>) => [{ ...event, ...ours, origin: 'shipped' }]],
])('an answer that names %s is no “saved”', async (_, events) => {
  server.use(
    http.post(address, async ({ request }) => {
      const [event = {}] = await sent(request)
      return HttpResponse.json({ events: events(event), repeated: false }, { status: 201 })
    }),
  )
  const { user } = renderApp('/measures/B2-06')
  await typeNote(user, '不能丢的一句')
  await pressRecord(user)
  expect(await alert()).toHaveTextContent('服务器回的不是你写的内容')
  expect(await typed()).toHaveValue('不能丢的一句')
  expect((await timeline()).queryByText('别的')).not.toBeInTheDocument()
  await discard(user)
})

test('an answer that never comes can be given up; the next press records once', async () => {
  server.use(http.post(address, async () => delay('infinite'), { once: true }))
  const { user } = renderApp('/measures/B2-06')
  await typeNote(user, '等不到回音')
  await pressRecord(user)
  await user.click(await (await recordForm()).findByRole('button', { name: '停止等待' }))
  expect(await alert()).toHaveTextContent('已停止等待，不确定是否已保存')
  await pressRecord(user)
  expect(await (await recordForm()).findByText(/^已(保存|记录)/)).toBeVisible()
  expect((await timeline()).getAllByText('等不到回音')).toHaveLength(1)
})

/** Lets the real API keep what is sent, and loses its answer: once. */
function loseTheAnswer() {
  server.use(
    http.post(
      address,
      async ({ request }) => {
        await recordByApi(...((await sent(request)) as NewEvent[]))
        return HttpResponse.error()
      },
      { once: true },
    ),
  )
}

test('lost after it was kept, and the text edited: the next press corrects it, and there are not two', async () => {
  loseTheAnswer()
  const { user } = renderApp('/measures/B2-06')
  await typeNote(user, '第一稿')
  await pressRecord(user)
  expect(await alert()).toHaveTextContent('没有确认保存：连不上服务器')
  await user.type(await typed(), '，改过')
  await pressRecord(user)
  expect(await (await recordForm()).findByText('上次已经保存，内容是改动之前的')).toBeVisible()
  expect((await recordForm()).queryByText(/编号重复/)).not.toBeInTheDocument()
  await pressRecord(user)
  expect(await (await timeline()).findByText('第一稿，改过')).toBeVisible()
  expect((await timeline()).getByText('第一稿').closest('s')).toBeInTheDocument()
  expect((await timeline()).getByText('已撤销：保存后又作修改')).toBeVisible()
})

test('lost after it was kept, then a reload: the log says that it is there, and the draft goes', async () => {
  loseTheAnswer()
  const first = renderApp('/measures/B2-06')
  await typeNote(first.user, '刷新之前写的')
  await pressRecord(first.user)
  await alert()
  first.unmount()
  renderApp('/measures/B2-06')
  expect(await (await timeline()).findByText('刷新之前写的')).toBeVisible()
  expect(await (await recordForm()).findByText(/^已(保存|记录)/)).toBeVisible()
  expect(await typed()).toHaveValue('')
})
