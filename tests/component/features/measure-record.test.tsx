import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

type User = ReturnType<typeof renderApp>['user']
const form = async () => within(await screen.findByRole('region', { name: '记录事项' }))
const fill = async (user: User, texts: Readonly<Record<string, string>>) => {
  const record = await form()
  await Object.entries(texts).reduce(async (before, [label, typed]) => {
    await before
    await user.clear(record.getByLabelText(label))
    await user.type(record.getByLabelText(label), typed)
  }, Promise.resolve())
}

test('evidence that is in the ledger already is offered on the page of a measure, and takes the claim without a second item', async () => {
  const { user, unmount } = renderApp('/measures/C6-05')
  await user.click((await form()).getByRole('radio', { name: '佐证' }))
  await fill(user, { 材料名称: '设备更新方案', 文号: '国发【2024】7 号', 记录人: '王五' })
  expect((await form()).getByText(/^与 e006 .*像是同一份材料：文号相同$/)).toBeVisible()
  await user.click((await form()).getByRole('button', { name: '记入 e006' }))
  expect((await form()).queryByLabelText('材料名称')).not.toBeInTheDocument()
  expect((await form()).getByLabelText('自哪天起算')).toBeVisible()
  await user.click((await form()).getByRole('button', { name: '改为另立材料' }))
  expect((await form()).getByLabelText('材料名称')).toHaveValue('设备更新方案')
  await user.click((await form()).getByRole('button', { name: '记入 e006' }))
  await fill(user, { 另一处网址: 'https://www.gov.cn/e006' })
  await user.click((await form()).getByRole('button', { name: '记录' }))
  expect(await (await form()).findByText(/^已(保存|记录)/)).toBeVisible()
  const evidence = within(screen.getByRole('region', { name: '佐证材料' }))
  expect(evidence.getByText(/国发〔2024〕7号/)).toBeVisible()
  unmount()
  renderApp('/evidence?q=e006')
  expect(await screen.findByText(/在列材料 134 份/)).toBeVisible()
  expect(await screen.findByRole('link', { name: /^C6-05 / })).toBeVisible()
})

test('chosen for another kind of record, the item plays no part in it', async () => {
  const { user } = renderApp('/measures/C6-05')
  await user.click((await form()).getByRole('radio', { name: '佐证' }))
  await fill(user, { 文号: '国发〔2024〕7号' })
  await user.click((await form()).getByRole('button', { name: '记入 e006' }))
  await user.click((await form()).getByRole('radio', { name: '备注' }))
  expect((await form()).queryByText(/^将记入 e006/)).not.toBeInTheDocument()
  expect((await form()).getByLabelText('发生日期')).toBeVisible()
  await user.click((await form()).getByRole('button', { name: '放弃草稿' }))
})

test('an address that is not opened is said at its field, in words, and stays as it was typed', async () => {
  const { user } = renderApp('/measures/C6-05')
  await user.click((await form()).getByRole('radio', { name: '佐证' }))
  const address = (await form()).getByLabelText('网址')
  expect(address).toHaveAccessibleDescription(/只打开 http:\/\/ 或 https:\/\/ 开头的网址/)
  await user.type(address, 'javascript:alert(1)')
  await user.click((await form()).getByRole('button', { name: '记录' }))
  expect(address).toHaveAccessibleDescription(/不是以 http:\/\/ 或 https:\/\/ 开头的网址，打不开；改写或清空/)
  expect(address).toHaveValue('javascript:alert(1)')
  await user.click((await form()).getByRole('button', { name: '放弃草稿' }))
})

const timeline = async () => within(await screen.findByRole('list', { name: 'Timeline' }))

test('on an English page what ships with the ledger speaks English, and what a person recorded stays as it was typed', async () => {
  await recordByApi({
    kind: 'check',
    id: 'r-check-1',
    subject: { kind: 'measure', id: 'A2-04' },
    occurredOn: '2026-01-30',
    author: { name: '王五', body: '' },
    result: 'none-found',
    text: '虚构：查了两家报纸',
  })
  renderApp('/measures/A2-04?lang=en')
  expect((await timeline()).getByText(/^Official notices, news reports and reposts after the announcement were searched/)).toBeVisible()
  expect((await timeline()).getByText('虚构：查了两家报纸')).toBeVisible()
  expect((await timeline()).queryByText(/检索公布之后/)).not.toBeInTheDocument()
})

test('who said so, and where, is in English on an English page', async () => {
  renderApp('/measures/C2-06?lang=en')
  expect((await timeline()).getByText(/Ministry of Industry and Information Technology.*e071: the minister gives the number/)).toBeVisible()
  expect(screen.getByText(/^Ministry of Industry and Information Technology, 5 Jul 2024; \d+ months ago$/)).toBeVisible()
})

test('a deadline that was dropped is not told as one that never was', async () => {
  await recordByApi({
    kind: 'deadline',
    id: 'r-deadline-1',
    subject: { kind: 'measure', id: 'A1-05' },
    occurredOn: '2026-01-30',
    author: { name: '王五', body: '' },
    deadline: { precision: 'none' },
    reason: '虚构：取消时限',
  })
  renderApp('/measures/A1-05')
  expect(await screen.findByText('原有时限已取消，不计入按期')).toBeVisible()
  expect(screen.queryByText('原文没有提出时限，不计入按期')).not.toBeInTheDocument()
})

test('on an English page an item of evidence is named in English, with its own name beside, and said to be translated', async () => {
  renderApp('/measures/A4-08?lang=en')
  expect(
    (await timeline()).getAllByText(/^Special administrative measures for foreign investment access.*\(tr\. 外商投资准入特别管理措施/),
  ).not.toHaveLength(0)
  expect(screen.getAllByTitle('Our own translation; its own name stands below')).not.toHaveLength(0)
})
