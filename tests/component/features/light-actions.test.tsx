import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import { note } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

type User = ReturnType<typeof renderApp>['user']
const light = async (name = '灯') => within(await screen.findByRole('region', { name }))
const form = async () => within(await screen.findByRole('region', { name: '记录事项' }))
const timeline = async () => within(await screen.findByRole('list', { name: '时间线' }))
const act = async (user: User, name: string) => {
  await light()
  await user.click(screen.getByRole('button', { name }))
}
const deadline = (id: string, more: Partial<Extract<NewEvent, { kind: 'deadline' }>>): NewEvent => ({
  ...note(id),
  kind: 'deadline',
  deadline: { precision: 'none' },
  reason: '虚构',
  ...more,
})

test('a light that waits for its inferred deadline says so, and offers to confirm it first', async () => {
  renderApp('/measures/B2-06')
  expect((await light()).getByText('推定时限已过，待责任单位确认')).toBeVisible()
  expect((await light()).getByText('自 2026-01-01 亮黄灯；责任单位确认时限则转红；说明没有时限则转绿')).toBeVisible()
  const actions = within((await light()).getByRole('group', { name: '要做的事' })).getAllByRole('button')
  expect(actions.map(({ textContent }) => textContent)).toEqual(['确认推定的时限'])
})

test('what else can be done about a light stands below, each with what it would come to', async () => {
  const { unmount } = renderApp('/measures/B2-06')
  const more = within(await screen.findByRole('region', { name: '还能做的 2 件' }))
  expect(more.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '说明没有时限说明没有时限则转绿',
    '核查佐证查一遍佐证，查到什么、没查到什么都记下来',
  ])
  unmount()
  const english = renderApp('/measures/B2-06?lang=en')
  const others = within(await screen.findByRole('region', { name: '2 more things to do' }))
  expect(others.getByText('The light would turn green if there is said to be no deadline')).toBeVisible()
  expect(others.getByRole('button', { name: 'Check the evidence' })).toBeVisible()
  english.unmount()
  // One thing to do is beside the light alone.
  renderApp('/measures/A1-02?asOf=2026-12-31')
  expect((await light()).getByRole('button', { name: '久未核查，重新核查' })).toBeVisible()
  expect(screen.queryByRole('region', { name: /^还能做的/ })).not.toBeInTheDocument()
})

test('a reason that is younger than its colour says so', async () => {
  const { unmount } = renderApp('/measures/A2-01')
  expect((await light()).getByText(/^黄灯自 2023-10-01，这个理由自 2026-11-24 起/)).toBeVisible()
  unmount()
  renderApp('/measures/A2-01?lang=en')
  expect((await light('Light')).getByText(/^Yellow since 1 Oct 2023, for this reason since 24 Nov 2026/)).toBeVisible()
})

test('a search that met only indirect items is told so in the timeline, by the light, and in the recent changes', async () => {
  const { unmount } = renderApp('/measures/A3-05')
  expect((await timeline()).getByText('核查，查到材料，均为间接')).toBeVisible()
  expect((await light()).getAllByText('已查，未见直接佐证')[0]).toBeVisible()
  unmount()
  renderApp('/')
  const changes = within(await screen.findByRole('list', { name: '变化，新的在前' }))
  expect(changes.getByText(/条核查后查到材料，均为间接$/)).toBeVisible()
})

test('confirming opens the deadline with its own days; with a body and an item it counts, the light turns red, and the timeline tells it', async () => {
  const { user } = renderApp('/measures/B2-06')
  await act(user, '确认推定的时限')
  const record = await form()
  expect(await record.findByRole('radio', { name: '时限' })).toBeChecked()
  expect(record.getByLabelText('新的完成时限')).toHaveValue('2025-12')
  expect(record.getByLabelText('时限依据')).toHaveValue('stated')
  expect(record.getByLabelText('哪个单位定的')).toHaveFocus()
  expect(record.getByText(/单位和材料没有都指明，按推定计/)).toBeVisible()
  await user.type(record.getByLabelText('哪个单位定的'), '工业和信息化部')
  const item = within(record.getByLabelText('见于哪份材料')).getByRole('option', { name: /^e047 / })
  expect(item.parentElement).toHaveAttribute('label', 'B2-06 的材料')
  await user.selectOptions(record.getByLabelText('见于哪份材料'), item)
  expect(record.queryByText(/按推定计/)).not.toBeInTheDocument()
  await user.type(record.getByLabelText('理由'), '虚构：批复写明')
  await user.type(record.getByLabelText('记录人'), '王五')
  const effect = within(record.getByRole('heading', { name: '保存后' }).closest('div') ?? document.body)
  expect(effect.getByText('推定时限已过，待责任单位确认').closest('del')).toBeVisible()
  expect(effect.getByText('明示时限已过，未录得完成').closest('ins')).toBeVisible()
  expect(effect.getByText('请责任单位表态').closest('ins')).toBeVisible()
  await user.click(record.getByRole('button', { name: '记录' }))
  expect(await record.findByText(/^已(保存|记录)/)).toBeVisible()
  expect((await light()).getByText('明示时限已过，未录得完成')).toBeVisible()
  expect(screen.getByRole('button', { name: '录入已知情况' })).toBeVisible()
  expect(within(screen.getByRole('region', { name: '时限状态' })).getByText(/时限末日 2025-12-31，明示；已逾 \d+ 天/)).toBeVisible()
  const told = (await timeline()).getByText('确认时限：2025 年 12 月，明示').closest('li') ?? document.body
  expect(told).toHaveTextContent(/由工业和信息化部提出/)
  expect(within(told).getByRole('link', { name: /^e047 / })).toBeVisible()
  // It is red now, and was not before.
  expect((await light()).getByText('曾亮红灯').nextSibling).toHaveTextContent(/^无$/)
})

test('dropping a deadline asks for nothing but the reason; another kind chosen starts empty', async () => {
  const { user } = renderApp('/measures/B2-06')
  await act(user, '说明没有时限')
  const record = await form()
  expect(await record.findByLabelText('新的完成时限')).toHaveValue('无')
  expect(record.queryByLabelText('时限依据')).not.toBeInTheDocument()
  expect(record.getByLabelText('理由')).toHaveFocus()
  await user.click(record.getByRole('radio', { name: '备注' }))
  expect(record.getByRole('textbox', { name: '备注' })).toHaveValue('')
})

test.each([
  ['B3-01', '再查一次佐证', '核查', '核查范围和经过'],
  ['B3-01', '请责任单位表态', '催办', '催办内容'],
  ['B2-06', '核查佐证', '核查', '核查范围和经过'],
])('on %s, “%s” opens %s with what is still to be said', async (id, action, kind, empty) => {
  const { user } = renderApp(`/measures/${id}`)
  await act(user, action)
  const record = await form()
  expect(await record.findByRole('radio', { name: kind })).toBeChecked()
  expect(record.getByLabelText(empty)).toHaveFocus()
  if (kind === '催办') expect(record.getByLabelText('催办对象')).toHaveValue('工业和信息化部')
})

test('what was typed is set aside by an action, offered again, and taken back', async () => {
  const { user } = renderApp('/measures/B2-06')
  await user.click((await form()).getByRole('radio', { name: '备注' }))
  await user.type((await form()).getByRole('textbox', { name: '备注' }), '写到一半')
  await act(user, '核查佐证')
  const record = await form()
  expect(await record.findByLabelText('核查范围和经过')).toHaveValue('')
  expect(record.getByText('备注：写到一半')).toBeVisible()
  await user.type(record.getByLabelText('核查范围和经过'), '部网站')
  // The same again only goes there.
  await act(user, '核查佐证')
  expect(record.getByLabelText('核查范围和经过')).toHaveValue('部网站')
  await user.click(record.getByRole('button', { name: '载入它' }))
  expect(record.getByRole('textbox', { name: '备注' })).toHaveValue('写到一半')
  expect(record.getByText('核查：部网站')).toBeVisible()
  await user.click(record.getByRole('button', { name: '丢弃它' }))
  await user.click(record.getByRole('button', { name: '放弃草稿' }))
})

test('what an action filled in is kept with the first letter that is typed', async () => {
  const { user, unmount } = renderApp('/measures/B2-06')
  await act(user, '确认推定的时限')
  await user.type(await (await form()).findByLabelText('理由'), '批')
  unmount()
  const again = renderApp('/measures/B2-06')
  expect((await form()).getByLabelText('新的完成时限')).toHaveValue('2025-12')
  expect((await form()).getByLabelText('时限依据')).toHaveValue('stated')
  await again.user.click((await form()).getByRole('button', { name: '放弃草稿' }))
  expect((await form()).getByRole('radio', { name: '状态' })).toBeChecked()
})

test('on a past day, and on a measure that was split, there is nothing to press', async () => {
  const { unmount } = renderApp('/measures/B2-06?asOf=2026-01-15')
  expect((await light()).getByText('推定时限已过，待责任单位确认')).toBeVisible()
  expect((await light()).queryByRole('group', { name: '要做的事' })).not.toBeInTheDocument()
  expect(screen.queryByRole('region', { name: /^还能做的/ })).not.toBeInTheDocument()
  unmount()
  await recordByApi({
    ...note('r-split-1'),
    kind: 'split',
    into: [
      { id: 'B2-07', title: '虚构甲' },
      { id: 'B2-08', title: '虚构乙' },
    ],
    reason: '虚构',
  })
  const split = renderApp('/measures/B2-06')
  expect((await light()).queryByRole('group', { name: '要做的事' })).not.toBeInTheDocument()
  split.unmount()
  renderApp('/measures/B2-07')
  expect((await light()).getByRole('group', { name: '要做的事' })).toBeVisible()
})

test('nobody has looked for long: since when is said, and to look again is offered', async () => {
  const { user } = renderApp('/measures/A1-02?asOf=2026-12-31')
  expect((await light()).getAllByText('久未核查')[0]).toBeVisible()
  expect((await light()).getByText(/^最近一次查看或更新 \d{4}-\d\d-\d\d，距今 \d+ 天$/)).toBeVisible()
  await act(user, '久未核查，重新核查')
  expect(await (await form()).findByRole('radio', { name: '核查' })).toBeChecked()
})

test('a deadline that names no item counts as inferred, and the page says so', async () => {
  await recordByApi(
    deadline('r-due-1', {
      deadline: { precision: 'year', period: '2026', basis: 'stated', setBy: '工业和信息化部', reason: { zh: '虚构', en: 'invented' } },
    }),
  )
  renderApp('/measures/B2-06')
  const facts = within(await screen.findByRole('region', { name: '要素' }))
  expect(facts.getByText('录为明示，但没有同时指明单位和有效的材料，按推定计')).toBeVisible()
  expect((await timeline()).getByText('时限定为2026 年，推定')).toBeVisible()
})

test('who set a deadline is in the language of the page where the plan has the body by name', async () => {
  await recordByApi(
    deadline('r-due-1', {
      deadline: {
        precision: 'year',
        period: '2027',
        basis: 'stated',
        setBy: '工业和信息化部',
        evidence: 'e047',
        reason: { zh: '虚构', en: 'invented' },
      },
    }),
  )
  renderApp('/measures/B2-06?lang=en')
  const facts = within(await screen.findByRole('region', { name: 'Particulars' }))
  expect(facts.getByText('set by Ministry of Industry and Information Technology')).toBeVisible()
})

test('the timeline tells in amber when an inferred deadline passed, and once it is over, that', async () => {
  const { unmount } = renderApp('/measures/B2-06')
  const passed = (await timeline()).getByText('推定时限已过').closest('li')
  expect(passed).toHaveTextContent(/^2026-01-01/)
  expect(passed).toHaveTextContent('这个时限是推定的，过了不算逾期')
  unmount()
  await recordByApi({ ...deadline('r-due-1', {}), occurredOn: '2026-01-20' })
  renderApp('/measures/B2-06?time=happened')
  expect((await timeline()).getByText('没有时限').closest('li')).toHaveTextContent(/^2026-01-20/)
  expect((await timeline()).getByText('推定时限已过的状态结束').closest('li')).toHaveTextContent(/^2026-01-20/)
})

test.each([
  ['A1-02', 'asOf=2026-01-31', '公布后 27 个月未见进展口径'],
  ['A1-02', 'asOf=2023-10-20', '公布不满 1 个月，未见进展口径'],
  ['C2-06', 'asOf=2026-01-31', /，2024-07-05；距今 18 个月$/],
  ['C2-06', 'asOf=2024-07-20', /，2024-07-05；距今不满 1 个月$/],
])('the last word on %s with %s is told with how long ago it was', async (id, query, told) => {
  renderApp(`/measures/${id}?${query}`)
  expect(within(await screen.findByRole('region', { name: '官方口径' })).getByText(told)).toBeVisible()
})

test('English counts one month as one', async () => {
  renderApp('/measures/A1-02?asOf=2023-11-05&lang=en')
  expect(
    within(await screen.findByRole('region', { name: 'Official status' })).getByText(
      'No official update in the 1 month since the announcement',
    ),
  ).toBeVisible()
})

test('a search that met only indirect items names them', async () => {
  await recordByApi({ ...note('r-check-1'), kind: 'check', result: 'none-found', text: '虚构', subject: { kind: 'measure', id: 'A1-02' } })
  renderApp('/measures/A1-02')
  const shown = within(await screen.findByRole('region', { name: '佐证情况' }))
  expect(shown.getByText('已查，未见直接佐证')).toBeVisible()
  expect(shown.getByText(/^2026-01-20 查过，只见间接佐证 \d+ 份，最近一份是《/)).toBeVisible()
})
