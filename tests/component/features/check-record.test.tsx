import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const form = async () => within(await screen.findByRole('region', { name: /^(记录事项|Record an event)$/ }))
const timeline = async () => within(await screen.findByRole('list', { name: /^(时间线|Timeline)$/ }))
const entryOf = async (text: RegExp | string) => (await (await timeline()).findByText(text)).closest('li') as HTMLElement

const check: NewEvent = {
  kind: 'check',
  id: 'r-check-1',
  subject: { kind: 'measure', id: 'A3-07' },
  occurredOn: '2026-01-30',
  author: { name: '王五', body: '' },
  result: 'found',
  text: '虚构：查到一份文件',
  scope: '虚构范围',
  queries: ['虚构检索词甲', '虚构检索词乙'],
  items: ['e023', 'e088'],
}

test('a check that found something is told with its result, where it looked, the items it met, and by which words', async () => {
  await recordByApi(check)
  const { user } = renderApp('/measures/A3-07')
  const entry = await entryOf('虚构：查到一份文件')
  expect(entry).toHaveTextContent(/核查.*查到材料/)
  expect(entry).toHaveTextContent('范围：虚构范围')
  expect(within(entry).getByRole('link', { name: 'e088' })).toHaveAttribute('href', expect.stringMatching(/^\/evidence\?q=e088/))
  expect(within(entry).getByText('虚构检索词乙')).not.toBeVisible()
  await user.click(within(entry).getByText('检索词 2 条'))
  expect(within(entry).getByText('虚构检索词乙')).toBeVisible()
})

test('the evidence ledger tells it too, and in English', async () => {
  await recordByApi(check)
  renderApp('/evidence?q=虚构检索词&lang=en')
  const row = await screen.findByRole('row', { name: /Search: Something found/ })
  expect(row).toHaveTextContent('Searched: 虚构范围')
  expect(row).toHaveTextContent('Words searched for: 2')
  expect(within(row).getByRole('link', { name: 'e023' })).toBeVisible()
})

test('a check is recorded with the items of the measure that it met; one that found something needs one', async () => {
  const { user } = renderApp('/measures/A3-07')
  await user.click((await form()).getByRole('radio', { name: '核查' }))
  await user.selectOptions((await form()).getByRole('combobox', { name: '核查结果' }), '查到材料')
  await user.type((await form()).getByLabelText('核查范围和经过'), '虚构：查了两家网站')
  await user.type((await form()).getByLabelText('查的范围'), '虚构范围')
  await user.type((await form()).getByLabelText('检索词'), '甲{enter}乙')
  await user.type((await form()).getByLabelText('记录人'), '王五')
  await user.click((await form()).getByRole('button', { name: '记录' }))
  const items = (await form()).getByRole('group', { name: '查到的材料' })
  expect(items).toHaveAccessibleDescription(/至少选一份/)
  await user.click(within(items).getByRole('checkbox', { name: /^e023 / }))
  expect(items).not.toHaveAccessibleDescription(/结果改为/)
  await user.click((await form()).getByRole('button', { name: '记录' }))
  const entry = await entryOf('虚构：查了两家网站')
  expect(within(entry).getByRole('link', { name: 'e023' })).toBeVisible()
  expect(entry).toHaveTextContent('检索词 2 条')
})

test('a status is said by one of the measure’s own bodies, chosen from a list, and told by its name in each language', async () => {
  const { user, unmount } = renderApp('/measures/C6-04')
  const select = (await form()).getByRole('combobox', { name: '哪个单位说的' })
  expect(
    within(select)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['请选择', '商务部', '工业和信息化部', '地方政府'])
  await user.type((await form()).getByLabelText('记录人'), '王五')
  await user.click((await form()).getByRole('button', { name: '记录' }))
  expect(select).toHaveAccessibleDescription(/未填写/)
  await user.selectOptions(select, '商务部')
  await user.click((await form()).getByRole('button', { name: '记录' }))
  await waitFor(async () => expect((await timeline()).getByText(/^商务部.*王五/)).toBeVisible())
  unmount()
  renderApp('/measures/C6-04?lang=en')
  expect(await screen.findByRole('region', { name: 'Official status' })).toHaveTextContent(/Ministry of Commerce, /)
})

test('a new item has no grade and is not verified until somebody says what was read', async () => {
  const { user } = renderApp('/measures/C6-05')
  await user.click((await form()).getByRole('radio', { name: '佐证' }))
  const grade = (await form()).getByRole('combobox', { name: '等级' })
  const read = (await form()).getByRole('combobox', { name: '阅读依据' })
  expect(grade).toHaveDisplayValue('请选择')
  expect(read).toHaveDisplayValue('请选择')
  await user.type((await form()).getByLabelText('材料名称'), '虚构通知')
  await user.type((await form()).getByLabelText('发布单位'), '虚构单位')
  await user.type((await form()).getByLabelText('记录人'), '王五')
  await user.click((await form()).getByRole('button', { name: '记录' }))
  expect(grade).toHaveAccessibleDescription(/未选择/)
  expect(read).toHaveAccessibleDescription(/未选择/)
  await user.selectOptions(grade, 'D 转载')
  await user.selectOptions(read, '凭记忆，还没有核对')
  await user.click((await form()).getByRole('button', { name: '记录' }))
  const evidence = within(screen.getByRole('region', { name: '佐证材料' }))
  expect(await evidence.findByText('虚构通知')).toBeVisible()
  expect(evidence.getByRole('row', { name: /虚构通知/ })).toHaveTextContent(/D 转载.*凭记忆，待核/)
})
