import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { note } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const search = () => globalThis.location.search
const open = async (address: string) => {
  const { user } = renderApp(address)
  await user.click(await screen.findByRole('button', { name: /^截至/ }))
  return { user, bar: within(screen.getByRole('region', { name: '日期' })) }
}

test('the months are walked with arrows and the keyboard, and the address keeps the day', async () => {
  const { user, bar } = await open('/measures?asOf=2024-06-30')
  await user.click(bar.getByRole('button', { name: '上一个月' }))
  await waitFor(() => expect(search()).toBe('?asOf=2024-05-31'))
  await user.click(bar.getByRole('button', { name: '下一个月' }))
  await waitFor(() => expect(search()).toBe('?asOf=2024-06-30'))
  const slider = bar.getByRole('slider', { name: '截至哪一天' })
  expect(slider).toHaveAttribute('aria-valuetext', '2024-06-30')
  fireEvent.change(slider, { target: { value: '0' } })
  await waitFor(() => expect(search()).toBe('?asOf=2023-10-01'))
})

test('from a day inside a month, a month earlier is the end of the month before', async () => {
  const { user, bar } = await open('/measures?asOf=2024-06-15')
  await user.click(bar.getByRole('button', { name: '上一个月' }))
  await waitFor(() => expect(search()).toBe('?asOf=2024-05-31'))
})

test('named days are one press away, and the latest day on record leaves the address bare', async () => {
  const { user, bar } = await open('/measures?asOf=2024-06-30')
  await user.click(bar.getByRole('button', { name: /^公布/ }))
  await waitFor(() => expect(search()).toBe('?asOf=2023-10-01'))
  await user.click(bar.getByRole('button', { name: /^2024 年末/ }))
  await waitFor(() => expect(search()).toBe('?asOf=2024-12-31'))
  await user.click(bar.getByRole('button', { name: /^台账最新日/ }))
  await waitFor(() => expect(search()).toBe(''))
})

test('a day to compare with shows what changed by kind; each kind filters; dropping it drops the filter', async () => {
  const { user, bar } = await open('/measures?asOf=2025-06-30')
  fireEvent.change(bar.getByLabelText(/^对比日期/), { target: { value: '2024-12-31' } })
  await waitFor(() => expect(search()).toBe('?asOf=2025-06-30&since=2024-12-31'))
  const changes = within(await screen.findByRole('navigation', { name: '变化' }))
  await user.click(changes.getByRole('link', { name: /^推定时限已过 \d+$/ }))
  await waitFor(() => expect(search()).toBe('?change=passed&asOf=2025-06-30&since=2024-12-31'))
  const count = Number(/\d+/.exec(changes.getByRole('link', { name: /^推定时限已过/ }).textContent)?.[0])
  expect(await screen.findByRole('heading', { level: 1, name: new RegExp(`^${count} 条举措`) })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '不再对比' }))
  await waitFor(() => expect(search()).toBe('?asOf=2025-06-30'))
})

test('which time and which deadline count stand in the address and are said in a notice', async () => {
  const { user, bar } = await open('/measures')
  await user.click(bar.getByRole('radio', { name: '当时已发生' }))
  await user.click(bar.getByRole('radio', { name: '最初时限' }))
  await waitFor(() => expect(search()).toBe('?time=happened&against=first'))
  expect(screen.getByText('按发生时间看')).toBeVisible()
  expect(screen.getByText('逾期按最初时限算')).toBeVisible()
  await user.click(bar.getByRole('radio', { name: '当时已知' }))
  await user.click(bar.getByRole('radio', { name: '现行时限' }))
  await waitFor(() => expect(search()).toBe(''))
})

test('how many measures show each light stands in words below the slider, the same as in the list of that day', async () => {
  const { bar } = await open('/measures?light=grey&asOf=2024-06-30')
  const listed = await screen.findByRole('heading', { level: 1, name: /^\d+ 条举措/ })
  const grey = Number(/\d+/.exec(listed.textContent)?.[0])
  expect(grey).toBeGreaterThan(0)
  expect(bar.getByText('灰').closest('p')).toHaveTextContent(new RegExp(`灰 ${grey}$`))
})

test('before the announcement there is no light to count', async () => {
  const { bar } = await open('/measures?asOf=2023-09-30')
  expect(bar.queryByText('灰')).toBeNull()
})

test.each([
  ['/measures?asOf=2024-06-30&since=2024-06-30', /没有可比的/],
  ['/measures?asOf=2023-09-30', /尚未公布/],
  ['/measures?asOf=2026-08-31', /台账整理到 .*没有逐项核查/],
  ['/measures?asOf=2024-02-30', /链接中有 1 处无法识别/],
  ['/measures?since=yesterday', /链接中有 1 处无法识别/],
  ['/measures?time=soon', /链接中有 1 处无法识别/],
])('%s is answered by a notice, and the page stays usable', async (address, said) => {
  renderApp(address)
  expect(await screen.findByText(said)).toBeVisible()
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
})

test('the bar says through which day all was kept, and from when on some measures were checked again', async () => {
  const { unmount } = renderApp('/measures?asOf=2026-11-23')
  expect(await screen.findByText('台账整理至 2026-01-31')).toBeVisible()
  unmount()
  await recordByApi(note('r-note-1'))
  const recorded = renderApp('/measures')
  expect(await screen.findByText(/^含本机记录至 [\d-]+；2026-01-31 之后未逐项核查$/)).toBeVisible()
  recorded.unmount()
  const second = renderApp('/measures?asOf=2026-11-24')
  expect(await screen.findByText('台账整理至 2026-01-31；2026-11-24 补查了部分举措')).toBeVisible()
  second.unmount()
  renderApp('/measures?lang=en&asOf=2026-11-24')
  expect(await screen.findByText('Record kept through 31 Jan 2026; some measures were checked again on 24 Nov 2026')).toBeVisible()
})
