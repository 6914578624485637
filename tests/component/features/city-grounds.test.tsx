import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const onReposts = (miit2023.programme?.slots ?? []).filter(({ city }) => city?.membership.grade === 'D').length

test.each([
  ['', '名单', '只据转载', `所列名额中 ${onReposts} 个只据转载，没有读到原文。`],
  ['?lang=en', 'List', 'repost only', `${onReposts} of these places rest on reposts only.`],
])('the list marks each place that rests on a repost, and says how many%s', async (address, table, mark, sentence) => {
  renderApp(`/cities${address}`)
  const list = within(await screen.findByRole('table', { name: table }))
  expect(onReposts).toBeGreaterThan(0)
  expect(list.getAllByText(mark)).toHaveLength(onReposts)
  expect(screen.getByText(sentence)).toBeVisible()
})

test('one that has an official text is not so marked', async () => {
  renderApp('/cities')
  const list = within(await screen.findByRole('table', { name: '名单' }))
  expect(list.getByRole('row', { name: /沈阳/ })).not.toHaveTextContent('只据转载')
  expect(list.getByRole('row', { name: /苏州/ })).toHaveTextContent('只据转载')
})

test('a city’s page says what its membership rests on', async () => {
  renderApp('/cities/320500')
  expect(await screen.findByText(/名单身份只见于转载的文本/)).toBeVisible()
  expect(screen.getByText('只据转载')).toBeVisible()
})

test('a city’s page says nothing of reposts where an official text was read', async () => {
  renderApp('/cities/210100')
  expect(await screen.findByText(/A 官方原文/)).toBeVisible()
  expect(screen.queryByText('只据转载')).not.toBeInTheDocument()
})

test('dates in targets stand one by one, each under its own name', async () => {
  renderApp('/cities/220100?lang=en')
  const targets = within(await screen.findByRole('region', { name: 'Targets and terms' }))
  expect(targets.getByText('29 December 2023')).toBeVisible()
  expect(targets.getByText('End of October 2025')).toBeVisible()
})
