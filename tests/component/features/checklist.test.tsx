import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import { note, status } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const table = async () => screen.findByRole('table', { name: /^(举措台账|Ledger of measures)$/ })
const rowOf = async (title: RegExp) => {
  const header = await within(await table()).findByRole('rowheader', { name: title })
  return within(header.closest('tr') ?? document.body)
}
const groupsOf = async () =>
  within(await table())
    .getAllByRole('rowheader')
    .filter((header) => header.getAttribute('scope') === 'rowgroup')
    .map(({ textContent }) => textContent)
const never = (id: string): NewEvent => ({ ...status(id, 'C3-01'), status: 'cancelled' })

test('under the title of what is to do stands what, and why; marks stand beside the light', async () => {
  const { unmount } = renderApp('/measures?heading=B2&asOf=2026-01-31')
  const late = await rowOf(/^抓好|^做实/)
  expect(late.getByRole('rowheader')).toHaveTextContent(/确认推定的时限：推定时限已过，待责任单位确认$/)
  unmount()
  const { unmount: leave } = renderApp('/measures?q=A1-07&asOf=2026-01-31')
  expect((await rowOf(/新型工业化/)).getByRole('rowheader')).not.toHaveTextContent('：')
  leave()
  renderApp('/measures?q=A1-05&asOf=2026-01-31')
  const passed = await rowOf(/十大重点行业/)
  expect(passed.getByText('绿').closest('td')).toHaveTextContent('绿 推定时限已过')
})

test('nobody has looked for long: the line says since when, whatever the light', async () => {
  renderApp('/measures?heading=A1&asOf=2026-12-31&lang=en')
  const row = await rowOf(/^Align industrial policy with financial policy/)
  expect(row.getByRole('rowheader')).toHaveTextContent(/Review again: not for \d+ days$/)
  expect(row.getByText('Not reviewed recently')).toBeVisible()
  expect(row.getByText('Grey')).toBeVisible()
})

test('the last word is a column: with its day and how long ago, or for how long there is none; it sorts', async () => {
  const { user } = renderApp('/measures?heading=C2&group=flat&asOf=2026-01-31')
  await table()
  await user.click(screen.getByRole('button', { name: '最近口径' }))
  await waitFor(() => expect(globalThis.location.search).toContain('sort=last-word'))
  const header = screen.getByRole('columnheader', { name: '最近口径' })
  expect(header).toHaveAttribute('aria-sort', 'ascending')
  await user.click(screen.getByRole('button', { name: '最近口径' }))
  await waitFor(() => expect(globalThis.location.search).toContain('sort=-last-word'))
  const place = (header as HTMLTableCellElement).cellIndex
  const cells = within(await table())
    .getAllByRole<HTMLTableRowElement>('row')
    .slice(2)
    .map((row) => row.cells[place]?.textContent)
  expect(cells[0]).toMatch(/^\d{4}.*(\d+|不满 1) 个月前$/)
  expect(cells.at(-1)).toBe('27 个月未见')
})

test('what most measures say in a column is muted, and what few say is not', async () => {
  await recordByApi(never('r-cancelled-1'))
  renderApp('/measures?heading=C3')
  const isMuted = (words: HTMLElement) => words.closest('[class*="muted"]') !== null
  const cancelled = within(await table()).getByText('取消')
  const announced = within(await table()).getAllByText('已公布')
  expect(isMuted(cancelled)).toBe(false)
  expect(announced.map(isMuted)).toEqual(announced.map(() => true))
})

test('grouped by what to do, each group has its verb and its count; what needs nothing comes last', async () => {
  renderApp('/measures?group=todo&asOf=2026-01-31')
  const groups = await groupsOf()
  expect(groups[0]).toMatch(/^确认推定的时限 \d+ 条 /)
  expect(groups.some((words) => /^核查佐证 \d+ 条 /.test(words))).toBe(true)
  expect(groups.at(-1)).toMatch(/^没有要做的事 \d+ 条 /)
})

test('grouped by silence, the longest comes first, in words', async () => {
  renderApp('/measures?group=word&asOf=2026-01-31&lang=en')
  expect((await groupsOf())[0]).toMatch(/^No official update for 2 years and more \d+ measures /)
})

test.each([
  ['/measures?todo=check', '要做的事：核查佐证'],
  ['/measures?word=over-24', '未见进展口径：两年以上'],
  ['/measures?mark=long-unchecked&asOf=2026-12-31', '标记：久未核查'],
  ['/measures?todo=none', '要做的事：无'],
  ['/measures?mark=!none&asOf=2026-12-31', '标记：有'],
  ['/measures?todo=search-again&lang=en', 'To do: Search again'],
])('%s stands as a condition in words', async (address, words) => {
  renderApp(address)
  expect(await screen.findByText(words)).toBeVisible()
})

test('where nothing meets the conditions, they are named and each can be dropped', async () => {
  const { user } = renderApp('/measures?todo=sign-off&word=under-6&asOf=2026-01-31')
  expect(await screen.findByText('没有符合条件的举措')).toBeVisible()
  expect(screen.getByText(/“要做的事：销号”、“未见进展口径：不到半年”/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^去掉“要做的事：销号”，看 \d+ 条$/ }))
  await waitFor(() => expect(globalThis.location.search).toBe('?word=under-6&asOf=2026-01-31'))
})

test('a link from before that asked for recovered yellow shows what is yellow', async () => {
  renderApp('/measures?light=yellow-recovered')
  expect(await screen.findByText('灯：黄')).toBeVisible()
  expect(screen.queryByText(/yellow-recovered/)).not.toBeInTheDocument()
})

test('a note is no word of the responsible body', async () => {
  await recordByApi({ ...note('r-note-1'), subject: { kind: 'measure', id: 'A4-08' } })
  renderApp('/measures?heading=A4&asOf=2026-01-31&time=happened')
  expect((await rowOf(/^落实制造业外资/)).getByText('2024-11-01')).toBeVisible()
})
