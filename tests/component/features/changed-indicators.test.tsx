import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const search = () => globalThis.location.search
const since = 'since=2023-12-31'
const series = async () => within(await screen.findByRole('table', { name: '其他序列' }))
const names = async () => (await series()).getAllByRole('rowheader').map(({ textContent }) => textContent)
const facet = () => within(screen.getByRole('group', { name: '变化' }))
const countBeside = (box: HTMLElement) => Number(/\d+$/.exec(box.closest('div')?.textContent ?? '')?.[0])

test.each(['新数据', '数据修订'])('%s lists as many indicators as it counts, each of them so marked', async (kind) => {
  const { user } = renderApp(`/indicators?${since}`)
  await series()
  const box = facet().getByRole('checkbox', { name: kind })
  const count = countBeside(box)
  expect(count).toBeGreaterThan(0)
  await user.click(box)
  await waitFor(() => expect(search()).toContain('change='))
  expect(screen.getByText(new RegExp(`^${count} / \\d+ 项$`))).toBeVisible()
  await waitFor(async () => expect(await names()).toHaveLength(count))
  for (const name of await names()) expect(name).toContain(kind)
  await user.click(screen.getByRole('button', { name: `去掉条件“变化：${kind}”` }))
  await waitFor(() => expect(search()).toBe(`?${since}`))
})

test('the other conditions are kept, and the counts are under them', async () => {
  const { user } = renderApp(`/indicators?sector=shipbuilding&${since}`)
  await series()
  const box = facet().getByRole('checkbox', { name: '新数据' })
  const count = countBeside(box)
  await user.click(box)
  await waitFor(() => expect(search()).toBe(`?sector=shipbuilding&change=figure&${since}`))
  await waitFor(async () => expect(await names()).toHaveLength(count))
})

test.each([
  ['指标新数据', 'figure'],
  ['指标修订', 'revised'],
])('%s in the bar opens exactly those', async (name, kind) => {
  const { user } = renderApp(`/?${since}`)
  const changes = within(await screen.findByRole('navigation', { name: '变化' }))
  const link = changes.getByRole('link', { name: new RegExp(`^${name} \\d+ 项$`) })
  const count = Number(/\d+/.exec(link.textContent)?.[0])
  await user.click(link)
  await waitFor(() => expect(search()).toBe(`?change=${kind}&${since}`))
  await waitFor(async () => expect(await names()).toHaveLength(count))
})

test('without a day to compare with there is no facet, and a kind in the address says what is missing', async () => {
  const { user } = renderApp('/indicators?change=figure&lang=en')
  expect(await screen.findByText(/No day is compared with/)).toBeVisible()
  expect(screen.queryByRole('group', { name: 'Change' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'See all indicators' }))
  await waitFor(() => expect(search()).toBe('?lang=en'))
  expect(await screen.findByRole('table', { name: 'Other series' })).toBeVisible()
})

test('the list strikes the reading and the period that a new figure took the place of, of the same basis', async () => {
  renderApp(`/indicators?q=iva-growth&asOf=2024-12-31&${since}`)
  const row = (await series()).getByRole('row', { name: /规模以上工业增加值增速/ })
  expect([...row.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual(['4.3%', '2023 年 1—11 月'])
})

test('an indicator’s page strikes the latest reading before, marks new ones, and strikes what was revised', async () => {
  renderApp(`/indicators/firms?${since}`)
  const readings = within(await screen.findByRole('table', { name: '各期数据' }))
  expect(screen.getByText('最新数据').closest('div')?.querySelector('del')).toHaveTextContent('48.3（2023 年 11 月）')
  const revised = readings.getByRole('row', { name: /数据修订/ })
  expect(revised.querySelector('del')).toHaveTextContent('45.2')
  expect(revised.querySelector('ins')).toHaveTextContent('45.1')
  const added = readings.getAllByRole('row', { name: /新数据/ })
  expect(added).toHaveLength(2)
  for (const row of added) expect(row.querySelector('del')).toBeNull()
})

test('not compared, nothing is struck and nothing marked', async () => {
  renderApp('/indicators/firms')
  const readings = await screen.findByRole('table', { name: '各期数据' })
  expect(document.querySelector('del')).toBeNull()
  expect(within(readings).queryByText('新数据')).not.toBeInTheDocument()
})
