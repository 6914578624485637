import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { membership } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const search = () => globalThis.location.search
const days = 'asOf=2024-12-31&since=2023-12-31'
const list = async (name = '名单') => within(await screen.findByRole('table', { name }))
const rows = async () => (await list()).getAllByRole('row').slice(1)
// A long table draws its first rows before the rest.
const lists = (count: number) => waitFor(async () => expect(await rows()).toHaveLength(count))
const facet = () => within(screen.getByRole('group', { name: '变化' }))
const countBeside = (box: HTMLElement) => Number(/\d+$/.exec(box.closest('div')?.textContent ?? '')?.[0])

test('each kind of change lists as many places as it counts, and is dropped again', async () => {
  const { user } = renderApp(`/cities?${days}`)
  await list()
  const names = facet()
    .getAllByRole('checkbox')
    .map((box) => box.closest('div')?.querySelector('label')?.textContent ?? '')
  expect(names).toEqual(['新里程碑', '无变化'])
  for (const name of names) {
    const count = countBeside(facet().getByRole('checkbox', { name }))
    await user.click(facet().getByRole('checkbox', { name }))
    await waitFor(() => expect(search()).toContain('change='))
    await lists(count)
    expect(screen.getByText(`显示 ${count} 个，共 30 个名额`)).toBeVisible()
    await user.click(screen.getByRole('button', { name: `去掉条件“变化：${name}”` }))
    await waitFor(() => expect(search()).toBe(`?${days}`))
  }
})

test('a kind of change keeps the province, and both count under each other', async () => {
  const { user } = renderApp(`/cities?province=ZJ&${days}`)
  await lists(2)
  const box = facet().getByRole('checkbox', { name: '新里程碑' })
  expect(countBeside(box)).toBe(1)
  await user.click(box)
  await waitFor(() => expect(search()).toBe(`?change=milestone&province=ZJ&${days}`))
  await lists(1)
  const provinces = within(screen.getByRole('combobox', { name: '省份' }))
  for (const [name, count] of [
    ['浙江', 1],
    ['河南', 1],
    ['江苏', 0],
    ['未确认（省份不详）', 0],
  ] as const)
    expect(provinces.getByRole('option', { name: `${name}（${count}）` })).toBeInTheDocument()
})

test('the bar counts the places that changed and opens exactly those', async () => {
  const { user } = renderApp(`/?${days}`)
  const changes = within(await screen.findByRole('navigation', { name: '变化' }))
  await user.click(changes.getByRole('link', { name: '城市变化 4 个' }))
  await waitFor(() => expect(search()).toBe(`?change=!none&${days}`))
  await lists(4)
  expect(screen.getByRole('button', { name: '去掉条件“变化：有”' })).toBeVisible()
})

test('without a day to compare with there is no facet, and a kind in the address says what is missing', async () => {
  const { user } = renderApp('/cities?change=milestone')
  expect(await screen.findByText(/没有选对比日期，看不出变化/)).toBeVisible()
  expect(screen.queryByRole('group', { name: '变化' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '显示全部名额' }))
  await waitFor(() => expect(search()).toBe(''))
  await lists(30)
})

test('a kind that only measures can have is named as of no effect here, and is one press away', async () => {
  const { user } = renderApp(`/cities?change=slipped&${days}`)
  expect(await screen.findByText('这一页不按这些条件列，条件仍留着：')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '去掉条件“变化：转为逾期”' }))
  await lists(30)
})

test('what a milestone replaced is struck, and how many kinds were known before', async () => {
  renderApp(`/cities?change=milestone&${days}`)
  const matrix = await list('里程碑')
  const struck = (name: RegExp) => [...matrix.getByRole('row', { name }).querySelectorAll('del')].map(({ textContent }) => textContent)
  expect(struck(/宁波/)).toEqual([expect.stringContaining('2023-10-19')])
  expect(struck(/郑州/)).toEqual(['3 / 6'])
})

test('a place filled since is named with what it was, in the list and on its own page', async () => {
  await recordByApi(membership('0190c0de-0000-7000-8000-0000000000c1', 'slot-21', '230100'))
  const first = renderApp('/cities?change=filled&since=2026-01-31')
  const [row] = await rows()
  expect(row?.querySelector('del')).toHaveTextContent('名额 21')
  expect(row?.querySelector('ins')).toHaveTextContent('哈尔滨市')
  first.unmount()
  renderApp('/cities/230100?since=2026-01-31')
  expect(await screen.findByRole('heading', { level: 1, name: /名额 21.*变为.*哈尔滨市/ })).toBeVisible()
  const facts = screen.getByRole('region', { name: '要素' })
  expect(facts.querySelector('del')).toHaveTextContent('名单待核实')
  expect(within(screen.getByRole('list', { name: '录入的事项' })).getByText('新增')).toBeVisible()
})

test('on a city’s page the new milestones say so, in English too', async () => {
  renderApp(`/cities/330200?lang=en&${days}`)
  const milestones = within(await screen.findByRole('list', { name: 'Milestones' }))
  const tagged = milestones.getAllByRole('listitem').filter((item) => within(item).queryByText('New milestone') !== null)
  expect(tagged.map((item) => item.querySelector('time')?.textContent)).toEqual(['13 Mar 2024'])
})

test('the tiles follow the list: a province without a line in it is quiet and says so, and stays one press away', async () => {
  const { user } = renderApp('/cities?q=zhejiang')
  await lists(2)
  const tiles = () => within(screen.getByRole('list', { name: '按省份' })).getAllByRole('link')
  const leftOut = () => tiles().filter(({ textContent }) => textContent.includes('不在当前筛选内'))
  expect(tiles().length - leftOut().length).toBe(1)
  expect(screen.getByText('不在当前筛选内')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '去掉条件“检索：zhejiang”' }))
  await lists(30)
  expect(leftOut()).toEqual([])
  expect(screen.queryByText('不在当前筛选内')).not.toBeInTheDocument()
})
