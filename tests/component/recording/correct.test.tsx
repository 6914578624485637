import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import { answerRequests } from '#tests/setup/api'
import { correction, evidence, note } from '#tests/samples/events'
import { recordByApi } from '#tests/setup/record-by-api'
import { entryOf, recordForm, timeline, typeNote, pressRecord } from '#tests/setup/record-form'
import { renderApp } from '#tests/setup/render-app'

answerRequests()
afterEach(() => localStorage.clear())

type User = ReturnType<typeof renderApp>['user']

const status: NewEvent = { ...note('r-status-1'), kind: 'status', status: 'started', saidBy: '工业和信息化部', reference: '虚构通知' }

/** Opens the correction of an entry, and gives what stands in it. */
async function open(user: User, words: string, kind: string) {
  await user.click(within(await entryOf(words)).getByRole('button', { name: `更正这条“${kind}”` }))
  return within(await screen.findByRole('region', { name: '更正这条记录' }))
}

async function giveReason(user: User, form: ReturnType<typeof within>, reason = '虚构理由') {
  await user.type(form.getByLabelText('更正理由'), reason)
  await user.clear(form.getByLabelText('记录人'))
  await user.type(form.getByLabelText('记录人'), '王五')
}

const log = async () =>
  ((await (await fetch(new URL('/api/plans/miit-2023/events?after=0', globalThis.location.href))).json()) as { events: NewEvent[] }).events

test('a status is corrected where it stands: filled in, old → new, what follows, one transaction', async () => {
  await recordByApi(status)
  const { user } = renderApp('/measures/B2-06')
  await user.click(await screen.findByRole('button', { name: '更正这条“状态”' }))
  const form = within(await screen.findByRole('region', { name: '更正这条记录' }))
  expect(form.getByLabelText('官方口径')).toHaveValue('started')
  expect(form.getByLabelText('哪个单位说的')).toHaveValue('miit')
  expect(form.getByLabelText('出处（文号、网址或场合）')).toHaveValue('虚构通知')
  expect(form.getByText('还没有改动')).toBeVisible()
  await user.selectOptions(form.getByLabelText('官方口径'), 'in-progress')
  expect(form.getAllByText('已启动').some((found) => found.closest('del') !== null)).toBe(true)
  await user.click(form.getByRole('button', { name: '更正' }))
  expect(form.getByLabelText('更正理由')).toHaveAccessibleDescription(/未填写/)
  await giveReason(user, form)
  expect(form.getByRole('heading', { name: '保存后' })).toBeVisible()
  await user.click(form.getByRole('button', { name: '更正' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: '更正这条记录' })).not.toBeInTheDocument())
  expect((await timeline()).getByText('刚记录').closest('li')).toHaveTextContent('推进中')
  expect(document.getElementById('r-status-1')?.querySelector('s')).toHaveTextContent('已启动')
  const [, undo, anew] = await log()
  expect(undo).toMatchObject({ kind: 'correction', corrects: 'r-status-1', reason: '虚构理由' })
  expect(anew).toMatchObject({ kind: 'status', status: 'in-progress', id: undo?.id.replace(/-undo$/, '') })
})

test('undoing a correction brings the record from before it back', async () => {
  await recordByApi(note('r-note-1', '原来的话'))
  const { user } = renderApp('/measures/B2-06')
  const form = await open(user, '原来的话', '备注')
  await user.type(form.getByRole('textbox', { name: '备注' }), '，改过')
  await giveReason(user, form)
  await user.click(form.getByRole('button', { name: '更正' }))
  const entry = within(await entryOf('原来的话，改过'))
  await user.click(entry.getByRole('button', { name: '撤销这条“备注”' }))
  expect(entry.getByText('撤销后，更正之前的那条恢复有效。')).toBeVisible()
  await user.type(entry.getByLabelText('撤销理由'), '虚构：改错了')
  await user.click(entry.getByRole('button', { name: '确认撤销' }))
  await waitFor(async () => expect((await timeline()).getByText('原来的话').closest('s')).toBeNull())
  expect((await timeline()).getByText('原来的话，改过').closest('s')).toBeInTheDocument()
})

const kinds: readonly (readonly [string, string, NewEvent, string, string])[] = [
  ['进展', '进展情况', { ...note('r-a-1'), kind: 'progress', text: '虚构旧' }, '虚构旧', '虚构新'],
  ['催办', '催办内容', { ...note('r-a-1'), kind: 'urge', to: '某部', text: '虚构旧' }, '虚构旧', '虚构新'],
  ['核查', '核查范围和经过', { ...note('r-a-1'), kind: 'check', result: 'none-found', text: '虚构旧' }, '虚构旧', '虚构新'],
  ['时限', '理由', { ...note('r-a-1'), kind: 'deadline', deadline: { precision: 'none' }, reason: '虚构旧' }, '无', '虚构新'],
  ['调整', '理由', { ...note('r-a-1'), kind: 'rescope', title: '虚构表述', reason: '虚构旧' }, '虚构表述', '虚构新'],
  ['销号', '销号说明', { ...note('r-a-1'), kind: 'sign-off', text: '虚构旧' }, '虚构旧', '虚构新'],
]

test.each(kinds)('a record of the kind “%s” is corrected in one step', async (kind, label, event, _, anew) => {
  await recordByApi(event)
  const { user } = renderApp('/measures/B2-06')
  await user.click(await screen.findByRole('button', { name: `更正这条“${kind}”` }))
  const form = within(await screen.findByRole('region', { name: '更正这条记录' }))
  await user.clear(form.getByLabelText(label))
  await user.type(form.getByLabelText(label), anew)
  await giveReason(user, form)
  await user.click(form.getByRole('button', { name: '更正' }))
  await waitFor(async () => expect(await log()).toHaveLength(3))
  const [, , made] = await log()
  expect(made).toMatchObject({ kind: event.kind, subject: event.subject })
  expect(JSON.stringify(made)).toContain(anew)
})

test('a split is corrected and its parts keep their ids', async () => {
  const into = [
    { id: 'B2-91', title: '虚构之一' },
    { id: 'B2-92', title: '虚构之儿' },
  ]
  await recordByApi({ ...note('r-split-1'), kind: 'split', into, reason: '虚构' })
  const { user } = renderApp('/measures/B2-06')
  await user.click(await screen.findByRole('button', { name: '更正这条“拆分”' }))
  const form = within(await screen.findByRole('region', { name: '更正这条记录' }))
  await user.clear(form.getByLabelText('拆成哪几条，每行一条'))
  await user.type(form.getByLabelText('拆成哪几条，每行一条'), '虚构之一{Enter}虚构之二')
  await giveReason(user, form)
  await user.click(form.getByRole('button', { name: '更正' }))
  await waitFor(async () => expect(await log()).toHaveLength(3))
  expect((await log()).at(-1)).toMatchObject({ into: [into[0], { id: 'B2-92', title: '虚构之二' }] })
})

test('an item of evidence keeps its id, and what was added to it goes along', async () => {
  const measure = (id: string) => [{ subject: { kind: 'measure' as const, id }, level: 'document' as const, direct: true }]
  await recordByApi(evidence('r-item-1', 'e-item-1', { title: '通之' }))
  await recordByApi(evidence('r-item-2', 'e-item-1', { title: '通之', claims: measure('B2-05') }))
  const { user } = renderApp('/measures/B2-06')
  const form = await open(user, '通之', '佐证')
  await user.clear(form.getByLabelText('材料名称'))
  await user.type(form.getByLabelText('材料名称'), '通知')
  await giveReason(user, form)
  await user.click(form.getByRole('button', { name: '更正' }))
  await waitFor(async () => expect(await log()).toHaveLength(6))
  const made = (await log()).flatMap((event) => (event.kind === 'evidence' ? [event.evidence] : [])).slice(2)
  expect(made.map(({ id, title }) => [id, title])).toEqual([
    ['e-item-1', '通知'],
    ['e-item-1', '通知'],
  ])
  expect(made.flatMap(({ claims }) => claims.map(({ subject }) => subject.id)).toSorted()).toEqual(['B2-05', 'B2-06'])
})

test('undone by another meanwhile: it is said, the draft stays, and can be recorded as a new one', async () => {
  await recordByApi(note('r-note-1', '原来的话'))
  const { user } = renderApp('/measures/B2-06')
  const form = await open(user, '原来的话', '备注')
  await user.type(form.getByRole('textbox', { name: '备注' }), '，改过')
  await giveReason(user, form)
  await recordByApi(correction('r-undo-1', 'r-note-1'))
  await user.click(form.getByRole('button', { name: '更正' }))
  expect(await form.findByText('没有保存：别人刚改过同一项')).toBeVisible()
  expect(form.getByText('这条记录已被撤销')).toBeVisible()
  expect(form.getByRole('textbox', { name: '备注' })).toHaveValue('原来的话，改过')
  await user.click(form.getByRole('button', { name: '作为新记录记入' }))
  expect(await (await timeline()).findByText('原来的话，改过')).toBeVisible()
  expect((await log()).map(({ kind }) => kind)).toEqual(['note', 'correction', 'note'])
})

test('a correction half written is there again after a reload; leaving it changes nothing', async () => {
  await recordByApi(note('r-note-1', '原来的话'))
  const first = renderApp('/measures/B2-06')
  const form = await open(first.user, '原来的话', '备注')
  await first.user.type(form.getByRole('textbox', { name: '备注' }), '，改到一半')
  first.unmount()
  const { user } = renderApp('/measures/B2-06')
  const again = within(await screen.findByRole('region', { name: '更正这条记录' }))
  expect(again.getByRole('textbox', { name: '备注' })).toHaveValue('原来的话，改到一半')
  await user.click(again.getByRole('button', { name: '放弃草稿' }))
  await user.click(again.getByRole('button', { name: '不改了' }))
  expect(await log()).toHaveLength(1)
})

test('the kind stays after recording, and the form says where an earlier record landed', async () => {
  const { user } = renderApp('/measures/B2-06')
  await typeNote(user, '补录的一条')
  const form = await recordForm()
  await user.clear(form.getByLabelText('发生日期'))
  await user.type(form.getByLabelText('发生日期'), '2024-05')
  await pressRecord(user)
  expect(await form.findByText(/在时间线的 2024 年 5 月 处/)).toBeVisible()
  expect(form.getByRole('radio', { name: '备注' })).toBeChecked()
  expect(within(await entryOf('补录的一条')).getByText('刚记录')).toBeVisible()
})

test('choosing a kind, a name and a day in another window is no draft to be offered', async () => {
  localStorage.setItem(
    'luoshi:draft:miit-2023/measure/B2-06:other',
    JSON.stringify({
      eventId: 'r-other-1',
      fields: { kind: 'note', text: ' ', author: '王五', occurredOn: '2026-01-01', openedOn: '2026-01-01' },
    }),
  )
  renderApp('/measures/B2-06')
  await recordForm()
  expect(screen.queryByText('这条另有一份草稿')).not.toBeInTheDocument()
})

test('one press on a phone leads to the form', async () => {
  const { user } = renderApp('/measures/B2-06')
  const jump = await screen.findByRole('button', { name: '录入', hidden: true })
  await user.click(jump)
  expect(document.activeElement?.closest('#record')).not.toBeNull()
})
