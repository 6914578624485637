import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import { status } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const sentence = async () => plain((await screen.findByRole('heading', { level: 1 })).textContent)
const region = (name: string) => within(screen.getByRole('region', { name }))

const hrefOf = (link: HTMLElement) => link.getAttribute('href') ?? ''

/** How many measures the list at an address has; nothing else may be open. */
async function countAt(address: string): Promise<number> {
  const { unmount } = renderApp(address)
  const { textContent } = await screen.findByRole('heading', { level: 1 })
  unmount()
  return Number(/^\d+/.exec(textContent)?.[0])
}

/** Measure A1-05 gets a deadline that the body itself stated, in a document that shows it. */
const stated: NewEvent = {
  kind: 'deadline',
  id: '0190c0de-0000-7000-8000-0000000000d2',
  subject: { kind: 'measure', id: 'A1-05' },
  occurredOn: '2026-01-20',
  author: { name: '王五', body: '督查处' },
  deadline: {
    precision: 'day',
    period: '2026-01-31',
    basis: 'stated',
    reason: { zh: '函复载明', en: 'stated in a reply' },
    setBy: '工业和信息化部',
    evidence: 'e002',
  },
  reason: '函复载明',
}

test('a sector that the plan does not know is left out, as the notice says', async () => {
  const whole = renderApp('/')
  const told = await sentence()
  whole.unmount()
  const { unmount } = renderApp('/?sector=nonsense')
  expect(await sentence()).toBe(told)
  expect(screen.getByRole('combobox', { name: '行业领域' })).toHaveDisplayValue('全部行业')
  unmount()
  renderApp('/?sector=nonsense,steel')
  expect(await sentence()).toMatch(/^钢铁/)
})

test('a day thousands of years on is shown like any other', async () => {
  renderApp('/?asOf=9999-12-31')
  expect(await sentence()).toMatch(/^115 条举措/)
})

test('stated and inferred lateness stand apart in the sentence, the figures, the bar and the note of deadlines, and zero stays written', async () => {
  const { unmount } = renderApp('/')
  expect(await sentence()).toMatch(/；\d+ 条均无责任单位明示的时限；推定时限 [1-9]\d* 条，已过 [1-9]\d* 条；\d+ 条一年以上未见进展口径。$/)
  const figures = region('主要数字')
  const [, inferred = ''] = /推定时限 \d+ 条，已过 (\d+) 条/.exec(await sentence()) ?? []
  expect(figures.getByText('明示').previousSibling).toHaveTextContent('0')
  expect(figures.getByText('推定').previousSibling).toHaveTextContent(inferred)
  const schedule = within(screen.getByRole('list', { name: '时限状态' }))
  expect(schedule.getByRole('link', { name: '明示逾期 0' })).toHaveAttribute('href', '/measures?schedule=overdue')
  expect(schedule.getByRole('link', { name: `推定已过 ${inferred}` })).toHaveAttribute('href', '/measures?schedule=past-inferred')
  expect(region('完成时限').getByRole('link', { name: new RegExp(`，明示逾期 0，推定已过 ${inferred}$`) })).toBeVisible()
  unmount()
  expect(await countAt('/measures?schedule=overdue')).toBe(0)
  expect(await countAt('/measures?schedule=past-inferred')).toBe(Number(inferred))
})

test.each(['', '?asOf=2024-03-01', '?sector=sme'])(
  'what is shown directly, only indirectly, or not at all adds up to all measures%s',
  async (address) => {
    const { unmount } = renderApp(`/${address}`)
    const total = Number(/(\d+) 条举措/.exec(await sentence())?.[1])
    const answers = region('怎么说、能证明什么、是否逾期')
    const shown = answers.getAllByRole('link', { name: /^\d+ (直接|仅间接|已查未见直接佐证)$/ })
    const rest = ['未核查', '不适用'].flatMap((name) =>
      within(screen.getByRole('list', { name: '佐证情况' })).queryAllByRole('link', { name: new RegExp(`^${name} \\d+$`) }),
    )
    const counts = [...shown, ...rest].map((link) => ({ count: Number(/\d+/.exec(link.textContent)?.[0]), href: hrefOf(link) }))
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    unmount()
    for (const { count, href } of counts) expect(await countAt(href)).toBe(count)
  },
)

test('in English it says whose deadline it was', async () => {
  renderApp('/?lang=en')
  expect(await sentence()).toMatch(
    /; no measure has a deadline stated by a body; \d+ have one we inferred, \d+ of them past; \d+ have had no official update for a year or more\.$/,
  )
  expect(screen.getByRole('link', { name: 'Past a stated deadline 0' })).toBeVisible()
})

test('what became past is counted from the board of the day compared with, as the bar of changes counts it', async () => {
  // Said only now, of a day long before: on the day compared with, nobody knew.
  await recordByApi({ ...status('0190c0de-0000-7000-8000-0000000000d1', 'B2-06'), status: 'completed', occurredOn: '2024-01-02' })
  renderApp('/?since=2026-01-30')
  await sentence()
  expect(within(screen.getByRole('navigation', { name: '变化' })).getByRole('link', { name: '不再超过推定时限 1' })).toBeVisible()
  expect(region('主要数字').getByText(/较 2026-01-30：明示\s0，推定\s[−-]1/)).toBeVisible()
})

test('a deadline that its body stated makes late in red what was only past by our own inference', async () => {
  await recordByApi(stated)
  renderApp('/?asOf=2026-12-31')
  expect(await sentence()).toMatch(/；明示或指定的时限 1 条，逾期 1 条/)
  const schedule = within(screen.getByRole('list', { name: '时限状态' }))
  expect(schedule.getByRole('link', { name: '明示逾期 1' })).toBeVisible()
})

test('the things to do are as many as their rows and as the list they open', async () => {
  const { unmount } = renderApp('/')
  await sentence()
  const todo = region('要做的事')
  const all = todo.getByRole('link', { name: /^115 条举措中 \d+ 条$/ })
  const [, count = ''] = /中 (\d+) 条/.exec(all.textContent) ?? []
  const rows = within(todo.getByRole('list', { name: '要做的事，按怎么办分' })).getAllByRole('listitem')
  const counts = rows.map((row) => Number(row.querySelector('b')?.textContent))
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(Number(count))
  expect(hrefOf(all)).toBe('/measures?todo=!none&group=todo')
  unmount()
  expect(await countAt('/measures?todo=!none&group=todo')).toBe(Number(count))
})

test('each thing to do says where to begin and opens its measures, grouped by whom to ask where somebody is to be asked', async () => {
  const { unmount } = renderApp('/?asOf=2026-11-25')
  await sentence()
  const todo = region('要做的事')
  const confirm = todo.getByRole('link', { name: /^看 \d+ 条：确认推定的时限$/ })
  expect(confirm).toHaveAttribute('href', '/measures?todo=confirm-deadline&sort=deadline&group=agency&asOf=2026-11-25')
  expect(todo.getByText(/^B2-06 已过 [\d,]+ 天$/)).toBeVisible()
  expect(todo.getByText(/^上次查/)).toBeVisible()
  expect(todo.getByText(/^最久已 298 天未查看/)).toBeVisible()
  const lookAgain = todo.getByRole('link', { name: /^看 \d+ 条：久未核查，重新核查$/ })
  const [, count] = /^看 (\d+) 条/.exec(lookAgain.getAttribute('aria-label') ?? '') ?? []
  unmount()
  expect(await countAt(hrefOf(lookAgain))).toBe(Number(count))
})

test('the things to do are those of the sectors in view, in English too', async () => {
  renderApp('/?lang=en&sector=sme')
  await sentence()
  expect(region('To do').getByRole('link', { name: /^\d+ of \d+ measures?$/ })).toHaveAttribute(
    'href',
    '/measures?sector=sme&todo=!none&group=todo&lang=en',
  )
})

test('where nothing is to do, it says so', async () => {
  await recordByApi({ ...status('0190c0de-0000-7000-8000-0000000000e1', 'A1-05'), status: 'cancelled' })
  renderApp('/?sector=steel')
  await sentence()
  const todo = region('要做的事')
  expect(todo.getByText('1 条举措中 0 条')).toBeVisible()
  expect(todo.getByText('没有要做的事：没有红灯、黄灯，也没有久未核查的举措。')).toBeVisible()
  expect(todo.queryByRole('link')).not.toBeInTheDocument()
})

test('what a body has said nothing of for a year is named and hatched in the bar, and is as many in the sentence, the bar and the list', async () => {
  const { unmount } = renderApp('/')
  const [, count = ''] = /(\d+) 条一年以上未见进展口径/.exec(await sentence()) ?? []
  const all = screen.getByRole('link', { name: `一年以上未见进展口径 ${count}` })
  const quiet = within(screen.getByRole('list', { name: '官方口径' })).getAllByRole('link', { name: /，一年未见进展口径 \d+$/ })
  const counts = quiet.map(({ textContent }) => Number(/\d+$/.exec(textContent)?.[0]))
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(Number(count))
  unmount()
  expect(await countAt(hrefOf(all))).toBe(Number(count))
  for (const [index, link] of quiet.entries()) expect(await countAt(hrefOf(link))).toBe(counts[index])
})

test('the tables count what is without word beside the lights, with a column for red also where nothing is', async () => {
  renderApp('/')
  await sentence()
  const table = within(screen.getByRole('table', { name: '按篇' }))
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    '篇',
    '合计',
    '红',
    '黄',
    '绿',
    '灰',
    '未见口径',
  ])
  expect(table.getByRole('link', { name: /^稳工业增长，一年以上未见进展口径，\d+ 条$/ })).toHaveAttribute(
    'href',
    '/measures?pillar=A&status=!completed,!cancelled&word=12-24,over-24',
  )
})

test('a light in the matrix says its marks', async () => {
  renderApp('/?asOf=2026-11-25')
  await sentence()
  const lights = region('各条举措的灯')
  expect(lights.getAllByRole('link', { name: /，灯：.，标记：.*久未核查$/ })).toHaveLength(90)
  expect(lights.getByRole('link', { name: /^带标记 \d+$/ })).toHaveAttribute('href', '/measures?mark=!none&asOf=2026-11-25')
})
