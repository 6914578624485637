import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const name = /^(检索整个计划|Search the whole plan)$/
const box = () => screen.getByRole('combobox', { name })
const found = () => screen.findByRole('combobox', { name })
const list = () => screen.findByRole('listbox', { name: /^(检索结果|Results)$/ }, { timeout: 20_000 })
const here = () => globalThis.location.pathname + globalThis.location.search

test('under the box at the top stands what was found, by kind, with where and with the words marked', async () => {
  const { user } = renderApp('/')
  await user.type(await found(), '财建[[2023]117号')
  const measures = within(await within(await list()).findByRole('group', { name: '举措 1' }))
  const option = measures.getByRole('option', { name: /B2-06/ })
  expect(option).toHaveTextContent('时限：')
  expect(option.querySelector('mark')).toHaveTextContent('财建〔2023〕117号')
  const cities = within(within(await list()).getByRole('group', { name: /^城市/ }))
  expect(cities.getAllByRole('option')).toHaveLength(3)
  expect(box()).toHaveAttribute('aria-expanded', 'true')
})

test('arrow keys choose without leaving the box, Enter opens, Escape closes and leaves what was typed', async () => {
  const { user } = renderApp('/')
  await user.type(await found(), 'suzhou')
  const [first] = await within(await list()).findAllByRole('option')
  await user.keyboard('{ArrowDown}')
  expect(box()).toHaveFocus()
  expect(box()).toHaveAttribute('aria-activedescendant', first?.id)
  expect(first).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{ArrowUp}')
  expect(box()).not.toHaveAttribute('aria-activedescendant')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(box()).toHaveValue('suzhou')
  await user.keyboard('{ArrowDown}')
  await list()
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(here()).toBe('/cities/320500'))
  expect(await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 })).toBeVisible()
  expect(box()).toHaveValue('')
})

test.each([
  ['B2-06', '/measures/B2-06'],
  ['b206', '/measures/B2-06'],
  ['slot-21', '/cities/slot-21'],
  ['320500', '/cities/320500'],
  ['e047', '/evidence?q=e047'],
  ['iva-growth', '/indicators/iva-growth'],
])('%s and Enter opens %s', async (id, address) => {
  const { user } = renderApp('/')
  await user.type(await found(), `${id}{Enter}`)
  await waitFor(() => expect(here()).toBe(address))
})

test('Enter on other words leads to all results; the filters of the list before narrow nothing, the day stays', async () => {
  const { user } = renderApp('/measures?sector=steel&status=announced&asOf=2026-01-31&lang=en')
  await user.type(await found(), '十个工业大省{Enter}')
  await waitFor(() => expect(here()).toBe(`/search?q=${encodeURIComponent('十个工业大省')}&asOf=2026-01-31&lang=en`))
  const indicators = await screen.findByRole('region', { name: 'Indicators' })
  expect(within(indicators).getByRole('link', { name: /Quote: 十个工业大省/ })).toHaveAttribute(
    'href',
    '/indicators/ten-provinces?asOf=2026-01-31&lang=en',
  )
})

test('an address of a search is a list, also of an id', async () => {
  renderApp('/search?q=B2-06')
  expect(await screen.findByRole('heading', { level: 1, name: '检索“B2-06”' })).toBeVisible()
  expect(within(await screen.findByRole('region', { name: '举措' })).getAllByRole('link')[0]).toHaveTextContent('B2-06')
  expect(box()).toHaveValue('B2-06')
})

test('what is not found leads to the nearest that is', async () => {
  const { user } = renderApp('/search?q=新能源汔车')
  await user.click(await screen.findByRole('link', { name: /^“新能源汽车”有 \d+ 处$/ }))
  expect(await screen.findByRole('region', { name: '举措' })).toBeVisible()
})

test.each([
  ['/measures?q=十个工业大省', '指标 1'],
  ['/cities?q=工业增加值', /^指标 \d+$/],
  ['/indicators?q=苏州', '城市 1'],
  ['/evidence?q=suzhou', '城市 1'],
])('a list in which nothing is found says what is elsewhere: %s', async (address, kind) => {
  renderApp(address)
  expect(await screen.findByRole('link', { name: /^整个计划里有 \d+ 处$/ })).toHaveAttribute('href', expect.stringMatching(/^\/search\?q=/))
  expect(screen.getByRole('link', { name: kind })).toHaveAttribute('href', expect.stringContaining('#'))
})

test('an old link to a search in the list still filters it, and the box at the top is empty', async () => {
  renderApp('/measures?q=B2-06')
  expect(await screen.findByRole('heading', { level: 1, name: '1 条举措' })).toBeVisible()
  expect(box()).toHaveValue('')
})

test('Ctrl or ⌘ with K leads to the box from anywhere, and other keys do not', async () => {
  const { user } = renderApp('/about')
  await screen.findByRole('heading', { level: 1 })
  await user.keyboard('k/')
  expect(box()).not.toHaveFocus()
  await user.keyboard('{Control>}k{/Control}')
  expect(box()).toHaveFocus()
  box().blur()
  await user.keyboard('{Meta>}k{/Meta}')
  expect(box()).toHaveFocus()
})

test('while an input method composes nothing is searched, and the Enter that ends it opens nothing', async () => {
  renderApp('/measures')
  await screen.findByRole('heading', { level: 1, name: '115 条举措' })
  for (const input of [box(), ...screen.getAllByRole('searchbox', { name: '在列表里检索', hidden: true })]) {
    fireEvent.focus(input)
    fireEvent.compositionStart(input)
    for (const spelt of ['q', 'qi', 'qic', 'qich', 'qiche']) {
      fireEvent.compositionUpdate(input, { data: spelt })
      fireEvent.input(input, { target: { value: spelt } })
      expect(screen.queryByRole('listbox')).toBeNull()
      expect(here()).toBe('/measures')
    }
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true })
    fireEvent.input(input, { target: { value: '' } })
    fireEvent.compositionEnd(input, { data: '' })
    expect(here()).toBe('/measures')
  }
})
