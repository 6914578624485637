import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import { evidence, note, status } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const author = { name: '王五', body: '督查处' }
const ids = [
  '0190c0de-0000-7000-8000-0000000000e1',
  '0190c0de-0000-7000-8000-0000000000e2',
  '0190c0de-0000-7000-8000-0000000000e3',
] as const
const answer = async (name: string) => within(await screen.findByRole('region', { name }))
const timeline = async () => within(await screen.findByRole('list', { name: '时间线' }))

test('cancelled after its last day, a measure is not told how many days are left', async () => {
  await recordByApi({ ...status(ids[0], 'A1-05'), status: 'cancelled', occurredOn: '2026-10-01' })
  renderApp('/measures/A1-05')
  const schedule = await answer('时限状态')
  expect(schedule.getByText(/时限末日 2024-12-31，推定；已暂缓或取消，不按时限计/)).toBeVisible()
  expect(schedule.queryByText(/还有/)).not.toBeInTheDocument()
})

test('what a measure is for stands under its title, where its sentence says so', async () => {
  const { unmount } = renderApp('/measures/B1-05')
  expect(await screen.findByText(/^让各项惠企政策/)).toHaveTextContent(/^目的 /)
  unmount()
  const english = renderApp('/measures/B1-05?lang=en')
  expect(await screen.findByText(/take effect on the ground$/)).toHaveTextContent(/^Aim To see/)
  english.unmount()
  renderApp('/measures/B1-04')
  await answer('时限状态')
  // Where there is none, what is to be done stands there, and the particulars say so.
  const title = screen.getByRole('heading', { level: 1 })
  expect(title.nextElementSibling).toHaveTextContent(/^内容 \S{8,}/)
  const fact = within(screen.getByRole('region', { name: '要素' })).getByText('目的')
  expect(fact.nextElementSibling).toHaveTextContent('原句没有另列')
})

test('a time that is only the occasion of the sentence is no deadline, and the page says why', async () => {
  renderApp('/measures/A2-06')
  expect((await answer('时限状态')).getByText('原文没有提出时限，不计入按期')).toBeVisible()
  expect(within(screen.getByRole('region', { name: '要素' })).getByText(/^四季度消费节点.*不作为完成时限$/)).toBeVisible()
})

test('a check that says evidence does not apply is not told as a search that found none', async () => {
  const check: NewEvent = {
    kind: 'check',
    id: ids[0],
    subject: { kind: 'measure', id: 'A1-11' },
    occurredOn: '2026-11-24',
    author,
    result: 'not-applicable',
    text: '不需要佐证',
  }
  // Said after a search it would not lift that.
  await recordByApi({ ...note(ids[1]), kind: 'correction', corrects: 'open-check2-a1-11', reason: '虚构：查错了' }, check)
  renderApp('/measures/A1-11')
  const shown = await answer('佐证情况')
  expect(shown.getByText('2026-11-24 判定不适用')).toBeVisible()
  expect(shown.queryByText(/未见/)).not.toBeInTheDocument()
})

test('the timeline shows of an item the level it has for this measure, and when it was withdrawn', async () => {
  const claims = [
    { subject: { kind: 'measure', id: 'C6-05' } as const, level: 'statement' as const, direct: true },
    { subject: { kind: 'measure', id: 'A2-08' } as const, level: 'results' as const, direct: true },
  ]
  await recordByApi(evidence(ids[0], 'e-several', { title: '多条举措的通知', claims }))
  const withdrawal: NewEvent = {
    kind: 'withdrawal',
    id: ids[1],
    subject: { kind: 'evidence', id: 'e-several' },
    occurredOn: '2026-01-25',
    author,
    reason: '与另一份重复',
  }
  await recordByApi(withdrawal)
  renderApp('/measures/A2-08')
  const items = (await timeline()).getAllByRole('listitem')
  const told = (words: string) => items.find(({ textContent }) => textContent.includes(words))
  expect(told('多条举措的通知')).toHaveTextContent('已见成效')
  expect(told('与另一份重复')).toHaveTextContent(/2026-01-25.*撤回佐证.*e-several/)
})

test('on a past day nothing is undone: who reads the past is not writing it', async () => {
  await recordByApi({ ...note(ids[0]), occurredOn: '2026-01-20' })
  const { unmount } = renderApp('/measures/B2-06')
  expect((await timeline()).getByRole('button', { name: /^撤销这条/ })).toBeVisible()
  unmount()
  renderApp('/measures/B2-06?asOf=2026-01-31&time=happened')
  expect((await timeline()).getByText('已电话核实')).toBeVisible()
  expect((await timeline()).queryByRole('button', { name: /^撤销这条/ })).not.toBeInTheDocument()
})
