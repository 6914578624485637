import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

// The choice is kept, as it is for a person: each test leaves it as it found it.
async function hide() {
  const { user, unmount } = renderApp('/about')
  await user.click(await screen.findByRole('checkbox', { name: /^隐藏凭记忆的 \d+ 项$/ }))
  expect(screen.getByText(/^已隐藏凭记忆的 \d+ 项/)).toBeInTheDocument()
  unmount()
}
const show = async (user: ReturnType<typeof renderApp>['user'], name = '显示') => {
  await user.click(screen.getByRole('button', { name }))
  await waitFor(() => expect(screen.queryByRole('button', { name })).not.toBeInTheDocument())
}

test('hidden readings leave the table, are counted, and come back', async () => {
  await hide()
  const { user } = renderApp('/indicators/pmi')
  const readings = within(await screen.findByRole('table', { name: '各期数据' }))
  expect(readings.queryByText('凭记忆，待核')).not.toBeInTheDocument()
  const before = readings.getAllByRole('row').length
  const hidden = Number(/另有凭记忆的 (\d+) 项已隐藏/.exec(screen.getByRole('list', { name: '未列的数据和引用' }).textContent)?.[1])
  expect(hidden).toBeGreaterThan(0)
  await show(user)
  expect(within(screen.getByRole('table', { name: '各期数据' })).getAllByRole('row')).toHaveLength(before + hidden)
})

test('hidden evidence leaves a measure’s table, and the section says how many', async () => {
  await hide()
  const { user } = renderApp('/measures/C6-05')
  const section = await screen.findByRole('region', { name: '佐证材料' })
  expect(section).toHaveTextContent('另有凭记忆的 1 项已隐藏')
  expect(within(section).queryByText('凭记忆，待核')).not.toBeInTheDocument()
  await show(user)
  expect(within(screen.getByRole('region', { name: '佐证材料' })).getByText('凭记忆，待核')).toBeInTheDocument()
})

test('hidden candidates leave the cities’ page, and English says it too', async () => {
  await hide()
  const { user } = renderApp('/cities?lang=en')
  const section = await screen.findByRole('region', { name: 'Not verified, not counted' })
  expect(section).toHaveTextContent(/6 recalled, hidden/)
  expect(screen.getByText(/^\d+ recalled facts hidden/)).toBeInTheDocument()
  await show(user, 'Show')
  expect(screen.getByRole('region', { name: 'Not verified, not counted' })).not.toHaveTextContent(/hidden/)
})

test('hidden targets leave the industries, and an export says that it leaves them out', async () => {
  await hide()
  const { user } = renderApp('/indicators')
  const targets = await screen.findByRole('region', { name: '十个重点行业的目标' })
  expect(targets).toHaveTextContent(/另有凭记忆的 \d+ 项已隐藏/)
  expect(within(targets).queryByText('凭记忆，待核')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /^导出 \d+ 项$/ }))
  expect(await screen.findByText('凭记忆的内容已隐藏，不导出')).toBeInTheDocument()
  await user.click(screen.getAllByRole('button', { name: '关闭' })[0] ?? document.body)
  await show(user)
})

test('the choice is remembered on this device', async () => {
  await hide()
  expect(globalThis.localStorage).toBeDefined()
  expect(Object.values({ ...globalThis.localStorage }).join('')).toContain('"hidesRecalled":true')
  const { user } = renderApp('/about')
  const choice = await screen.findByRole('checkbox', { name: /^隐藏凭记忆/ })
  expect(choice).toBeChecked()
  await user.click(choice)
  expect(choice).not.toBeChecked()
})
