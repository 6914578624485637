import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { http, HttpResponse } from 'msw'
import { evidence } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

const server = answerRequests()

type User = ReturnType<typeof renderApp>['user']

const search = () => globalThis.location.search
const ledger = async () => within(await screen.findByRole('table', { name: '佐证台账' }))
const rowOf = async (id: string) => (await ledger()).findByRole('row', { name: new RegExp(`\\b${id}\\b`) })
const claimOf = async (id: string, measure: string) =>
  (within(await rowOf(id))
    .getByRole('link', { name: new RegExp(`^${measure} `) })
    .closest('li') as HTMLElement) ?? null
const dialog = () => within(screen.getByRole('dialog'))
const openAdd = async (user: User) => {
  const [add] = await screen.findAllByRole('button', { name: '新增材料' })
  if (add !== undefined) await user.click(add)
}
const claim = (number: number) => within(dialog().getByRole('group', { name: `第 ${number} 条` }))
const fill = (user: User, texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).reduce(async (before, [label, typed]) => {
    await before
    await user.clear(dialog().getByLabelText(label))
    await user.type(dialog().getByLabelText(label), typed)
  }, Promise.resolve())
const record = async (user: User) => {
  await user.click(dialog().getByRole('button', { name: '记录' }))
}
const other = (change: Parameters<typeof evidence>[2]) => evidence('r-other-1', 'e-other-1', change)

test('the whole ledger: how much it holds, and how levels are given', async () => {
  const { user } = renderApp('/evidence?q=e012')
  expect(await screen.findByText(/在列材料 134 份，其中 A、B 级 7 份，推算或凭记忆 8 份。.*核查记录 32 次。/)).toBeVisible()
  await user.click(screen.getByText('层级怎么定'))
  expect(screen.getByText(/从不定级：推算的、凭记忆的、早于公布的、已撤回的/)).toBeVisible()
})

test('a line says what the item supports, which measure’s level rests on it, and how it was read', async () => {
  renderApp('/evidence?q=e005')
  expect(await claimOf('e005', 'A1-08')).toHaveTextContent(/已见成效 间接/)
  const row = await rowOf('e005')
  expect(row).toHaveTextContent('读自 齐鲁晚报 2024-10-24')
  expect(row).toHaveTextContent('2023年秋访谈所述为10个')
  expect(row).toHaveTextContent('台账整理')
  // Another item was read on the same page of the newspaper.
  expect(row).toHaveTextContent('同一网址 e066')
  expect(within(row).getByRole('link', { name: '9个工业大省前三季度增速超过全国平均' })).toHaveAttribute('target', '_blank')
})

test('a title is in English on an English page, said to be our translation, with its own name under it, and is found by either', async () => {
  const { unmount } = renderApp('/evidence?q=Nine large industrial provinces&lang=en')
  const row = await screen.findByRole('row', { name: /\be005\b/ })
  expect(
    within(row).getByRole('link', { name: 'Nine large industrial provinces grow faster than the country in January–September' }),
  ).toBeVisible()
  expect(within(row).getByTitle('Our own translation; its own name stands below')).toHaveTextContent('tr.')
  expect(within(row).getByText('9个工业大省前三季度增速超过全国平均')).toBeVisible()
  unmount()
  renderApp('/evidence?q=Nine large industrial provinces')
  expect(within(await rowOf('e005')).queryByText(/Nine large/)).not.toBeInTheDocument()
})

test('how it was read is said in English too', async () => {
  renderApp('/evidence?q=e005&lang=en')
  expect(await screen.findByText('The interview of autumn 2023 spoke of ten provinces')).toBeVisible()
})

test('on an English page the issuer, the number and where it was read are in English, with what they translate as a title', async () => {
  const { unmount } = renderApp('/evidence?q=e098&lang=en')
  const row = await screen.findByRole('row', { name: /\be098\b/ })
  expect(within(row).getByText('MIIT (Zhang Yunming, vice-minister)')).toHaveAttribute('title', '工业和信息化部（副部长张云明）')
  expect(within(row).getByText('Read in China Youth Daily, 2026-01-22, page 2')).toBeVisible()
  unmount()
  const asked = renderApp('/evidence?q=财建〔2024〕148号&lang=en')
  const found = await screen.findByRole('row', { name: /\be042\b/ })
  expect(within(found).getByText(/^Caijian \[2024\] No\. 148/)).toHaveAttribute('title', '财建〔2024〕148号')
  expect(within(found).getByText('MOF, MIIT')).toHaveAttribute('title', '财政部、工业和信息化部')
  asked.unmount()
  renderApp('/evidence?group=issuer&lang=en&q=e098')
  // as what a group is called, and in its line
  expect((await screen.findAllByText(/^MIIT \(Zhang Yunming, vice-minister\)/)).length).toBeGreaterThan(1)
  expect(screen.queryByText(/副部长张云明/)).not.toBeInTheDocument()
})

test('recalled items are listed and never set a level', async () => {
  renderApp('/evidence?confidence=recalled')
  const items = (await ledger()).getAllByRole('row').slice(1)
  expect(items).toHaveLength(4)
  for (const item of items) {
    expect(item).toHaveTextContent('凭记忆，待核')
    expect(within(item).queryByText('定级')).not.toBeInTheDocument()
    expect(item).toHaveTextContent(/未核实，不定级|早于公布/)
  }
})

test('a search that found nothing is a line of its own, with its day, who made it and where', async () => {
  const { user } = renderApp('/evidence?evidence=none-found')
  const checks = (await ledger()).getAllByRole('row', { name: /核查记录：已查未见/ })
  expect(checks).toHaveLength(13)
  const check = (await ledger()).getByRole('row', { name: /A2-04|制造业转型升级基金/ })
  expect(check).toHaveTextContent('2026-01-31')
  expect(check).toHaveTextContent('检索公布之后的官方公告')
  expect(check).toHaveTextContent('台账整理')
  await user.click(screen.getByRole('button', { name: '去掉条件“佐证情况：已查未见”' }))
  await waitFor(() => expect(search()).toBe(''))
})

test('filters and groups stand in the address and in the table', async () => {
  const { user } = renderApp('/evidence?heading=C3')
  await ledger()
  await user.click(within(screen.getByRole('complementary', { name: '筛选' })).getByRole('checkbox', { name: 'A 官方原文' }))
  await waitFor(() => expect(search()).toBe('?heading=C3&grade=A'))
  expect(screen.getByText(/^1 \/ 166 行$/)).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按举措')
  await waitFor(() => expect(search()).toBe('?heading=C3&grade=A&group=measure'))
  const headings = (await ledger()).getAllByRole('rowheader').map(({ textContent }) => textContent)
  expect(headings.some((name) => /^A3-02 .* 1 行$/.test(name))).toBe(true)
  await user.selectOptions(screen.getByRole('combobox', { name: '排序' }), '按发布单位')
  await waitFor(() => expect(search()).toContain('sort=issuer'))
})

test('where nothing is left, each condition can be dropped', async () => {
  const { user } = renderApp('/evidence?grade=A&q=zzz')
  expect(await screen.findByText('没有符合条件的行')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^去掉“检索：zzz”，看 4 行$/ }))
  await waitFor(() => expect(search()).toBe('?grade=A'))
})

test('one item is added with two claims, each to its own level; what is missing is said, and nothing typed is lost', async () => {
  const { user } = renderApp('/evidence?q=虚构')
  await openAdd(user)
  await record(user)
  expect(dialog().getByLabelText('材料名称')).toHaveAccessibleDescription(/未填写/)
  expect(claim(1).getByLabelText('举措编号')).toHaveAccessibleDescription(/至少写一条举措/)
  await fill(user, { 材料名称: '虚构成效通报', 发布单位: '虚构单位', 文号: '虚构〔2026〕1号', 文件日期: '2026-01-20', 记录人: '王五' })
  await user.selectOptions(dialog().getByLabelText('等级'), 'A 官方原文')
  await user.selectOptions(dialog().getByLabelText('阅读依据'), '读过这份材料本身')
  await user.type(claim(1).getByLabelText('举措编号'), 'b9-99')
  expect(claim(1).getByLabelText('举措编号')).toHaveAccessibleDescription(/没有这条举措/)
  await user.clear(claim(1).getByLabelText('举措编号'))
  await user.type(claim(1).getByLabelText('举措编号'), 'a2-04')
  await user.selectOptions(claim(1).getByLabelText('能证明到'), '已见成效')
  await user.click(dialog().getByRole('button', { name: '再加一条举措' }))
  await user.type(claim(2).getByLabelText('举措编号'), '做实首批 30 城中小企业数字化转型试点')
  await user.selectOptions(claim(2).getByLabelText('关系'), '间接')
  expect(dialog().getByRole('heading', { name: '保存后，A2-04' })).toBeVisible()
  expect(dialog().getByRole('heading', { name: '保存后，B2-06' })).toBeVisible()

  server.use(http.post('*/api/*', () => HttpResponse.error(), { once: true }))
  await record(user)
  expect(await dialog().findByText('没有确认保存：连不上服务器')).toBeVisible()
  expect(claim(2).getByLabelText('举措编号')).toHaveValue('做实首批 30 城中小企业数字化转型试点')
  await record(user)
  expect(await dialog().findByText(/^已(保存|记录)/)).toBeVisible()
  await user.click(dialog().getByRole('button', { name: '关闭' }))
  const row = (await ledger()).getByRole('row', { name: /虚构成效通报/ })
  expect(row).toHaveTextContent('王五（自行填写）')
  const [first, second] = within(row).getAllByRole('listitem')
  expect(first).toHaveTextContent(/^A2-04.*已见成效.*定级$/)
  expect(second).toHaveTextContent(/^B2-06.*已发文 间接.*另有直接佐证$/)
})

test('a document that is there already is offered, and takes the claims without a second item', async () => {
  const { user } = renderApp('/evidence?q=e006')
  await openAdd(user)
  await fill(user, { 材料名称: '设备更新方案', 文号: '国发【2024】7 号', 文件日期: '2026-01-10', 记录人: '王五' })
  expect(dialog().getByText(/^与 e006 .*像是同一份材料：文号相同$/)).toBeVisible()
  await user.click(dialog().getByRole('button', { name: '记入 e006' }))
  expect(dialog().queryByLabelText('材料名称')).not.toBeInTheDocument()
  await user.click(dialog().getByRole('button', { name: '改为另立材料' }))
  expect(dialog().getByLabelText('材料名称')).toHaveValue('设备更新方案')
  await user.click(dialog().getByRole('button', { name: '记入 e006' }))
  await fill(user, { 另一处网址: 'https://example.org/e006' })
  await user.type(claim(1).getByLabelText('举措编号'), 'C6-05')
  await record(user)
  expect(await dialog().findByText(/^已(保存|记录)/)).toBeVisible()
  await user.click(dialog().getByRole('button', { name: '关闭' }))
  expect(screen.getByText(/在列材料 134 份/)).toBeInTheDocument()
  expect(await claimOf('e006', 'C6-05')).toHaveTextContent('已发文')
  expect(await rowOf('e006')).toHaveTextContent(/王五（自行填写） 补充/)
  // Nobody knows that site: it is named and not linked.
  expect(await rowOf('e006')).toHaveTextContent('网站不在名录，example.org')

  await user.click(within(await rowOf('e006')).getByRole('button', { name: '撤销这条“佐证 e006 C6-05”' }))
  await user.type(within(await rowOf('e006')).getByLabelText('撤销理由'), '录错了')
  await user.click(within(await rowOf('e006')).getByRole('button', { name: '确认撤销' }))
  await waitFor(async () => expect(within(await rowOf('e006')).queryByRole('link', { name: /^C6-05 / })).not.toBeInTheDocument())
  expect(await claimOf('e006', 'C1-02')).toHaveTextContent('已发文')
  expect(await rowOf('e006')).toHaveTextContent(/王五（自行填写） 补充 C6-05.*录入.*王五（自行填写） [\d-]+ 撤销.*理由：录错了/)
  expect(within(await rowOf('e006')).queryByRole('button', { name: '撤销这条“佐证 e006 C6-05”' })).not.toBeInTheDocument()
})

test('a further measure is linked to an item from its line', async () => {
  const { user } = renderApp('/evidence?q=e070')
  await user.click(within(await rowOf('e070')).getByRole('button', { name: '为 e070 加支持的举措' }))
  expect(dialog().getByLabelText('自哪天起算')).toHaveValue('2025-12')
  await user.type(claim(1).getByLabelText('举措编号'), 'C3-05')
  await user.selectOptions(claim(1).getByLabelText('能证明到'), '仅表态')
  await fill(user, { 记录人: '王五' })
  await record(user)
  await waitFor(async () => expect(await claimOf('e070', 'C3-05')).toHaveTextContent('仅表态'))
})

test('an item is withdrawn with a reason, stays struck in the ledger, and comes back when that is undone', async () => {
  const { user } = renderApp('/evidence?q=e023')
  expect(await claimOf('e023', 'A3-07')).toHaveTextContent('定级')
  await user.click(within(await rowOf('e023')).getByRole('button', { name: '撤回 e023' }))
  await record(user)
  expect(dialog().getByLabelText('撤回理由')).toHaveAccessibleDescription(/未填写/)
  await fill(user, { 撤回理由: '与另一份重复', 记录人: '王五' })
  await record(user)
  expect(await dialog().findByText(/^已(保存|记录)/)).toBeVisible()
  await user.click(dialog().getByRole('button', { name: '关闭' }))
  expect(await claimOf('e023', 'A3-07')).toHaveTextContent('已撤回')
  const row = await rowOf('e023')
  expect(row).toHaveTextContent('理由：与另一份重复')
  expect(
    within(row)
      .getByText(/人工智能\+制造/)
      .closest('s'),
  ).not.toBeNull()
  expect(within(row).queryByRole('button', { name: '撤回 e023' })).not.toBeInTheDocument()
  expect(screen.getByText(/已撤回 1 份/)).toBeInTheDocument()

  await user.click(within(row).getByRole('button', { name: '撤销这条“撤回佐证 e023”' }))
  await user.type(within(await rowOf('e023')).getByLabelText('撤销理由'), '并不重复')
  await user.click(within(await rowOf('e023')).getByRole('button', { name: '确认撤销' }))
  await waitFor(async () => expect(await claimOf('e023', 'A3-07')).toHaveTextContent('定级'))
})

test('an item that was recorded by mistake and undone can be found, with who undid it and why, and counts nowhere', async () => {
  await recordByApi(
    other({ title: '虚构误录材料', claims: [{ subject: { kind: 'measure', id: 'A3-07' }, level: 'results', direct: true }] }),
  )
  await recordByApi({
    kind: 'correction',
    id: 'r-undo-1',
    subject: { kind: 'evidence', id: 'e-other-1' },
    occurredOn: '2026-01-30',
    author: { name: '赵六', body: '演示处' },
    corrects: 'r-other-1',
    reason: '录错了地方',
  })
  const { user } = renderApp('/evidence')
  expect(await screen.findByText(/在列材料 134 份.*录入后撤销 1 份/)).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: /^已撤销/ }))
  await waitFor(() => expect(search()).toBe('?standing=undone'))
  const row = await rowOf('e-other-1')
  expect(within(row).getByText('虚构误录材料').closest('s')).not.toBeNull()
  expect(row).toHaveTextContent(/赵六.*演示处（自行填写） 2026-01-30 撤销/)
  expect(row).toHaveTextContent('理由：录错了地方')
  expect(await claimOf('e-other-1', 'A3-07')).toHaveTextContent('已撤销')
  expect(within(row).queryByRole('button')).not.toBeInTheDocument()
  expect((await ledger()).getAllByRole('row')).toHaveLength(2)
})

test('an address of a site nobody knows is text, of a government site a link, and a script is neither', async () => {
  await recordByApi(
    other({ title: '虚构甲', url: 'https://example.org/a' }),
    evidence('r-other-2', 'e-other-2', { title: '虚构乙', url: 'https://www.miit.gov.cn/b' }),
  )
  renderApp('/evidence?q=虚构')
  const [first, second] = [await rowOf('e-other-1'), await rowOf('e-other-2')]
  expect(within(first).queryByRole('link', { name: '虚构甲' })).not.toBeInTheDocument()
  expect(first).toHaveTextContent('虚构甲（网站不在名录，example.org）')
  const link = within(second).getByRole('link', { name: '虚构乙' })
  expect(link).toHaveAttribute('href', 'https://www.miit.gov.cn/b')
  expect(link).toHaveAttribute('referrerpolicy', 'no-referrer')
  await expect(recordByApi(evidence('r-other-3', 'e-other-3', { url: 'javascript:alert(1)' }))).rejects.toThrow(/not-an-address/)
})

test('compared with an earlier day, what came since carries a mark and can be asked for', async () => {
  await recordByApi(other({ title: '虚构甲' }))
  const { user } = renderApp('/evidence?since=2026-01-31&q=虚构')
  expect(within(await rowOf('e-other-1')).getByText('新增')).toBeVisible()
  expect(screen.getByText(/比较期内新增佐证 2 份，撤回 0 份/)).toBeVisible()
  await user.click(within(screen.getByRole('complementary', { name: '筛选' })).getByRole('checkbox', { name: '新增佐证' }))
  await waitFor(() => expect(search()).toContain('change=evidence'))
  expect((await ledger()).getAllByRole('row')).toHaveLength(2)
})

test('on a past day the ledger is read, not written', async () => {
  renderApp('/evidence?asOf=2024-01-31&q=e004')
  expect(await rowOf('e004')).toBeVisible()
  expect(within(await rowOf('e004')).queryByRole('button')).not.toBeInTheDocument()
})
