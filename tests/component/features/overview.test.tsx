import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { status } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const sentence = async () => (await screen.findByRole('heading', { level: 1 })).textContent.replaceAll('\u00a0', ' ')

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

test('what became overdue is counted from the board of the day compared with, as the bar of changes counts it', async () => {
  // Said only now, of a day long before: on the day compared with, nobody knew.
  await recordByApi({ ...status('0190c0de-0000-7000-8000-0000000000d1', 'B2-06'), status: 'completed', occurredOn: '2024-01-02' })
  renderApp('/?since=2026-01-30')
  expect(await sentence()).toMatch(/2 条逾期未完成。$/)
  expect(within(screen.getByRole('navigation', { name: '变化' })).getByRole('link', { name: '不再逾期 1' })).toBeVisible()
  expect(within(screen.getByRole('region', { name: '主要数字' })).getByText(/较 2026-01-30 [−-]1 条/)).toBeVisible()
})

test('what is overdue says since when, also where nobody looked after the deadline', async () => {
  renderApp('/?asOf=2031-01-31')
  await sentence()
  const attention = within(screen.getByRole('region', { name: '需要关注' }))
  const late = attention.getAllByRole('listitem').filter(({ textContent }) => /逾期/.test(textContent) && /[ABC]\d-\d\d/.test(textContent))
  expect(late.length).toBeGreaterThan(3)
  for (const item of late) expect(item).toHaveTextContent(/\d{4}-\d{2}-\d{2}/)
})
