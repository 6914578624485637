import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { dayAt } from '#src/domain/day'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'
import { catchSavedFiles } from '#tests/setup/saved-files'

answerRequests()

const kind = '已见成效而口径仍为已公布'
const { plan } = miit2023
const today = dayAt(Date.now(), plan.utcOffsetMinutes)
const section = (name = kind) => screen.findByRole('region', { name })
const numbers = (text: string | null) => [...(text ?? '').matchAll(/\d+/g)].map(([number]) => Number(number))
type Hands = ReturnType<typeof renderApp>['user']

/** Opens the list of the kind and answers its first finding. */
async function answerFirst(user: Hands, reason: string, until: string | null) {
  await section()
  await user.click(screen.getAllByRole('button', { name: /^答复：/ })[0] ?? document.body)
  const form = within(await section())
  await user.type(form.getByLabelText('答复理由'), reason)
  if (until === null) await user.click(form.getByRole('radio', { name: '长期有效' }))
  else await user.type(form.getByLabelText('有效至'), until)
  const author = form.getByLabelText('记录人')
  await user.clear(author)
  await user.type(author, '王五')
  await user.click(form.getByRole('button', { name: '记录' }))
}

test('every count of the page is the length of its list, and all add up to the sentence', async () => {
  const { unmount } = renderApp('/quality')
  const [open = 0, answered = 0] = numbers((await screen.findByRole('heading', { level: 1 })).textContent)
  const rows = ['数据不一致', '缺失和不明'].flatMap((name) => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1))
  expect(rows).toHaveLength(plan.qualityRules.length)
  const counts = rows.map((row) => {
    const cells = within(row).getAllByRole('cell')
    return { name: within(row).getByRole('rowheader').textContent, open: Number(cells.at(-2)?.textContent) }
  })
  expect(counts.reduce((sum, count) => sum + count.open, 0)).toBe(open)
  expect(answered).toBe(0)
  unmount()
  const conflict = counts.find(({ name }) => name === kind)
  expect(conflict?.open).toBeGreaterThan(1)
  renderApp('/quality?finding=results-but-announced')
  expect(within(await section()).getAllByRole('row')).toHaveLength((conflict?.open ?? 0) + 1)
  expect(screen.queryByRole('region', { name: '已知冲突' })).not.toBeInTheDocument()
})

test('a finding is answered, listed with who and why, and undone again', async () => {
  const { user } = renderApp('/quality?finding=results-but-announced')
  const [before = 0] = numbers((await screen.findByRole('heading', { level: 1 })).textContent)
  await answerFirst(user, '已发函，虚构', null)
  const list = within(await screen.findByRole('table', { name: '已答复 1' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`待答复 ${before - 1} 项，已答复 1 项`)
  expect(list.getByRole('row', { name: /已发函，虚构.*长期有效.*王五（自行填写）/ })).toBeInTheDocument()
  expect(screen.getByText(/^已答复：A4-01/)).toHaveFocus()
  await user.click(list.getByRole('button', { name: /^撤销/ }))
  await user.type(list.getByLabelText('撤销理由'), '录错了')
  await user.click(list.getByRole('button', { name: '确认撤销' }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`待答复 ${before} 项，已答复 0 项`))
  expect(screen.getByText(/^已撤销答复：A4-01/)).toHaveFocus()
})

test('what is missing or impossible is said at its field, and nothing typed is lost', async () => {
  const { user } = renderApp('/quality?finding=results-but-announced')
  await answerFirst(user, '有理由', '2020-01-01')
  const form = within(await section())
  expect(await form.findByText('早于答复当天，填当天或以后的日期')).toBeInTheDocument()
  expect(form.getByLabelText('答复理由')).toHaveValue('有理由')
  await user.clear(form.getByLabelText('有效至'))
  await user.type(form.getByLabelText('有效至'), '2099-02-30')
  expect(form.getByText('没有这一天，按 2026-12-31 的写法填写')).toBeInTheDocument()
  expect(screen.queryByRole('table', { name: /^已答复/ })).not.toBeInTheDocument()
  await user.click(form.getByRole('button', { name: '放弃草稿' }))
})

test('a half-written answer is open again on the next visit', async () => {
  const { user, unmount } = renderApp('/quality?finding=slot-open')
  await user.click((await screen.findAllByRole('button', { name: /^答复：名额 21/ }))[0] ?? document.body)
  await user.type(screen.getByLabelText('答复理由'), '写到一半')
  unmount()
  const again = renderApp('/quality?finding=slot-open')
  expect(await screen.findByLabelText('答复理由')).toHaveValue('写到一半')
  await again.user.click(screen.getByRole('button', { name: '放弃草稿' }))
})

test('an answer is over the day after its day', async () => {
  const first = renderApp('/quality?finding=results-but-announced')
  await answerFirst(first.user, '只到今天', today)
  await screen.findByRole('table', { name: '已答复 1' })
  first.unmount()
  renderApp('/quality?finding=results-but-announced&asOf=2099-12-31')
  expect(await screen.findByText(`${today} 前的答复已过期：只到今天`)).toBeInTheDocument()
  expect(screen.queryByRole('table', { name: /^已答复/ })).not.toBeInTheDocument()
})

test('a kind leads to its list and the chip leads back', async () => {
  const { user } = renderApp('/quality?sector=sme')
  await user.click(await screen.findByRole('link', { name: '久未更新' }))
  await waitFor(() => expect(globalThis.location.search).toBe('?sector=sme&finding=stale'))
  expect(await section('久未更新')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '去掉条件“问题：久未更新”' }))
  expect(await screen.findByRole('table', { name: '数据不一致' })).toBeInTheDocument()
})

test('known conflicts lead to their indicators, which show them too', async () => {
  const { user } = renderApp('/quality')
  const known = within(await section('已知冲突'))
  expect(known.getAllByRole('listitem')).toHaveLength(plan.conflicts.length)
  await user.click(known.getByRole('link', { name: '国家制造业创新中心数量' }))
  expect(await section('已知冲突')).toHaveTextContent(plan.conflicts.find(({ id }) => id === 'k08')?.text.zh ?? 'nothing')
})

test('a measure shows its findings and leads to their list', async () => {
  const { user } = renderApp('/measures/A4-02')
  const findings = within(await section('数据质量'))
  await user.click(findings.getByRole('link', { name: kind }))
  await waitFor(() => expect(globalThis.location.search).toBe('?finding=results-but-announced'))
})

test('the overview counts open findings by group, and each count opens its list, in English too', async () => {
  const { user } = renderApp('/?lang=en')
  const part = within(await section('Data quality'))
  const link = part.getByRole('link', { name: /^Inconsistent: \d+ open$/ })
  const [open] = numbers(link.textContent)
  await user.click(link)
  expect(await screen.findByRole('heading', { level: 1, name: `${open} findings open, 0 answered` })).toBeInTheDocument()
})

test('hiding what is recalled hides what is found about it, and says how much', async () => {
  const about = renderApp('/about')
  await about.user.click(await screen.findByRole('checkbox', { name: /^隐藏凭记忆的 \d+ 项$/ }))
  about.unmount()
  const { user } = renderApp('/quality?finding=recalled')
  expect(await section('凭记忆，待核')).toHaveTextContent('没有发现')
  expect(screen.getByText(/^另有凭记忆的 \d+ 项已隐藏$/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '显示' }))
  await waitFor(() => expect(screen.queryByText(/^另有凭记忆/)).not.toBeInTheDocument())
})

test('before the announcement there is nothing to find', async () => {
  renderApp('/quality?asOf=2023-09-30')
  expect(await screen.findByRole('heading', { level: 1, name: '公布之前没有可查的' })).toBeInTheDocument()
})

test('an export holds what the page lists, and its description says under which conditions', async () => {
  const savedFiles = catchSavedFiles()
  const { user } = renderApp('/quality?sector=sme&finding=stale,slot-open&light=green')
  const [open = 0, answered = 0] = numbers((await screen.findByRole('heading', { level: 1 })).textContent)
  await user.click(screen.getByRole('button', { name: `导出 ${open + answered} 项` }))
  await user.click(await screen.findByRole('button', { name: `保存 ${open + answered} 行` }))
  await screen.findByText(/^已生成/)
  const [table, about] = await savedFiles()
  expect(open).toBeGreaterThan(0)
  const [, ...rows] = (table?.text ?? '').trimEnd().split('\r\n')
  expect(rows).toHaveLength(open + answered)
  expect(rows.filter((row) => !/^[^,]+,[^,]+,(stale|slot-open),/.test(row))).toEqual([])
  expect(about?.text).toContain('筛选条件: 行业领域：中小企业 + 问题：久未更新 + 问题：城市名额空缺')
  expect(about?.text).not.toContain('绿')
  await user.click(screen.getByRole('radio', { name: /^全部，\d+ 行$/ }))
  await user.click(screen.getByRole('button', { name: /^保存 \d+ 行$/ }))
  await screen.findByText(/^已生成/)
  expect((await savedFiles()).at(-1)?.text).toContain('筛选条件: 无筛选')
})

test('compared with an earlier day, counts have the old one struck, what is new says so, and what is gone is listed', async () => {
  const { unmount } = renderApp('/quality?asOf=2026-01-31&since=2024-12-31')
  const row = within(await screen.findByRole('row', { name: /^佐证未核查/ }))
  const [was = 0] = numbers(row.getByRole('deletion').textContent)
  const [is = 0] = numbers(row.getByRole('insertion').textContent)
  expect(was).toBeGreaterThan(is)
  expect(within(screen.getByRole('row', { name: /^难以核实/ })).queryByRole('deletion')).toBeNull()
  unmount()
  renderApp('/quality?finding=not-checked&asOf=2026-01-31&since=2024-12-31')
  const list = within(await section('佐证未核查'))
  expect(list.getByRole('heading', { level: 2, name: '佐证未核查' }).parentElement).toHaveTextContent(`待答复 ${is}`)
  const gone = list.getByRole('table', { name: /^对比日期以来消除 \d+$/ })
  const fresh = list.queryAllByText('新增').length
  expect(within(gone).getAllByRole('row')).toHaveLength(was - is + fresh + 1)
  expect(within(gone).getAllByRole('deletion')).not.toHaveLength(0)
})

test('a finding that the day compared with did not have is new', async () => {
  renderApp('/quality?finding=inferred-deadline&asOf=2026-01-31&since=2024-12-31')
  const list = within(await section('时限仅为推定'))
  expect(list.getByRole('row', { name: /A3-07/ })).toHaveTextContent('新增')
  expect(list.getByRole('row', { name: /A1-05/ })).not.toHaveTextContent('新增')
  expect(list.queryByRole('table', { name: /消除/ })).toBeNull()
})
