import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const search = () => globalThis.location.search
const actions = async (name = '列表操作') => within(await screen.findByRole('group', { name }))
const ids = () =>
  within(screen.getByRole('table', { name: '举措台账' }))
    .getAllByRole('row')
    .map(({ textContent }) => /[A-C]\d-\d\d/.exec(textContent)?.[0])

test('a phone sorts and groups with a thumb, and the address keeps it as on a desk', async () => {
  const { user } = renderApp('/measures?sector=steel')
  await user.click((await actions()).getByRole('button', { name: '排序与分组' }))
  const dialog = within(screen.getByRole('dialog', { name: '排序与分组' }))
  expect(dialog.getByRole('radio', { name: '编号' })).toBeChecked()
  await user.click(dialog.getByRole('radio', { name: '完成时限' }))
  await waitFor(() => expect(search()).toBe('?sector=steel&sort=deadline'))
  await user.click(dialog.getByRole('radio', { name: '倒序' }))
  await waitFor(() => expect(search()).toBe('?sector=steel&sort=-deadline'))
  await user.click(dialog.getByRole('radio', { name: '不分组' }))
  await waitFor(() => expect(search()).toBe('?sector=steel&sort=-deadline&group=flat'))
  expect(screen.getByRole('columnheader', { name: '完成时限' })).toHaveAttribute('aria-sort', 'descending')
  await user.click(dialog.getByRole('button', { name: '完成' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

const inOrder = async () => {
  const { unmount } = renderApp('/measures?sector=steel&group=flat')
  await actions()
  const order = ids()
  unmount()
  return order
}

test('going back to the plan’s own order and headings leaves the address bare', async () => {
  const order = await inOrder()
  const { user } = renderApp('/measures?sector=steel&sort=-id&group=light')
  await user.click((await actions()).getByRole('button', { name: '排序与分组' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByRole('radio', { name: '倒序' })).toBeChecked()
  await user.click(dialog.getByRole('radio', { name: '正序' }))
  await user.click(dialog.getByRole('radio', { name: '按标题' }))
  await waitFor(() => expect(search()).toBe('?sector=steel'))
  expect(ids().filter((id) => id !== undefined)).toEqual(order.filter((id) => id !== undefined))
})

test('an order that only indicators have leaves the list as it is', async () => {
  const order = await inOrder()
  expect(order.length).toBeGreaterThan(0)
  renderApp('/measures?sector=steel&sort=check&group=flat')
  await actions()
  expect(ids()).toEqual(order)
})

test('the filters of a phone can search, and English has its words', async () => {
  const { user } = renderApp('/measures?sector=steel&lang=en')
  const tools = await actions('List tools')
  expect(tools.getByRole('button', { name: 'Sort and group' })).toBeInTheDocument()
  await user.click(tools.getByRole('button', { name: 'Filters (1)' }))
  await user.type(within(screen.getByRole('dialog', { name: 'Filters' })).getByRole('searchbox', { name: 'Search this list' }), 'steel')
  await waitFor(() => expect(search()).toContain('q=steel'))
})
