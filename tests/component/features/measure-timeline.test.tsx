import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import { correction, note } from '#tests/samples/events'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'

answerRequests()

const timeline = async () => within(await screen.findByRole('list', { name: '时间线' }))
const author = { name: '王五', body: '督查处' }
const about = { subject: { kind: 'measure', id: 'B2-06' }, author } as const

test('what was recorded last stands first, within a day too; the day is written once, with the time of each record', async () => {
  const on = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  await recordByApi({ ...note('r-first', '先录的'), occurredOn: on })
  await recordByApi({ ...note('r-second', '后录的'), occurredOn: on })
  renderApp('/measures/B2-06')
  const [newest, next] = (await timeline()).getAllByRole('listitem')
  expect(newest).toHaveTextContent('后录的')
  expect(next).toHaveTextContent('先录的')
  expect(newest).toHaveTextContent(/\d\d:\d\d/)
  expect(within(newest as HTMLElement).getByText(on)).toBeVisible()
  // Said to those who listen, not drawn a second time.
  expect(within(next as HTMLElement).getByText(on)).not.toHaveAttribute('datetime')
})

test('what was entered later than its day says when', async () => {
  await recordByApi({ ...note('r-late', '补记的'), occurredOn: '2026-01-20' })
  renderApp('/measures/B2-06')
  const entry = (await (await timeline()).findByText('补记的')).closest('li')
  expect(entry).toHaveTextContent(/2026-01-20\s*补录 20\d\d-\d\d-\d\d/)
})

test('the reasons of a deadline, a split, a merge and a new wording are shown', async () => {
  const events: readonly NewEvent[] = [
    { kind: 'deadline', id: 'r-due', ...about, occurredOn: '2026-02-01', deadline: { precision: 'none' }, reason: '会议纪要没有时限' },
    { kind: 'rescope', id: 'r-word', ...about, occurredOn: '2026-02-02', title: '新的表述', reason: '范围缩小到首批' },
  ]
  await recordByApi(...events)
  await recordByApi({
    kind: 'split',
    id: 'r-split',
    ...about,
    occurredOn: '2026-02-03',
    into: [
      { id: 'B2-91', title: '前一半' },
      { id: 'B2-92', title: '后一半' },
    ],
    reason: '两个司分头办',
  })
  await recordByApi({
    kind: 'merge',
    id: 'r-merge',
    ...about,
    subject: { kind: 'measure', id: 'B1-01' },
    occurredOn: '2026-02-03',
    into: 'B1-02',
    reason: '两条其实是一件事',
  })
  renderApp('/measures/B2-06')
  for (const reason of ['会议纪要没有时限', '范围缩小到首批', '两个司分头办'])
    expect((await timeline()).getByText(`理由：${reason}`)).toBeVisible()
})

test('the reason of a merge is shown at the measure that went into another', async () => {
  await recordByApi({ kind: 'merge', id: 'r-merge', ...about, occurredOn: '2026-02-03', into: 'B1-02', reason: '两条其实是一件事' })
  renderApp('/measures/B2-06')
  expect((await timeline()).getByText('理由：两条其实是一件事')).toBeVisible()
})

test('of three thousand records only those near the window are drawn, each saying its place', async () => {
  for (let batch = 0; batch < 30; batch++)
    await recordByApi(...Array.from({ length: 100 }, (_, index) => note(`r-many-${batch}-${index}`, `第 ${batch * 100 + index} 条`)))
  renderApp('/measures/B2-06')
  const drawn = (await timeline()).getAllByRole('listitem')
  expect(drawn.length).toBeLessThan(120)
  expect(Number(drawn[0]?.getAttribute('aria-setsize'))).toBeGreaterThan(3_000)
  expect(drawn[0]).toHaveAttribute('aria-posinset', '1')
})

test('a measure that nobody checked, or where nothing was found, shows no date of evidence in the checklist', async () => {
  renderApp('/measures?evidence=not-checked,none-found')
  const table = within(await screen.findByRole('table'))
  await waitFor(() => expect(table.getAllByRole('row').length).toBeGreaterThan(5))
  for (const row of table.getAllByRole('row').slice(1)) {
    const last = within(row).queryAllByRole('cell').at(-1)
    expect(last?.textContent ?? '').not.toMatch(/\d{4}/)
  }
})

test('the log of corrections shows the old struck beside the new, with the reason and by whom, and leads to what it is about', async () => {
  await recordByApi(note('r-old', '写错的'))
  await recordByApi(correction('r-fix', 'r-old'), note('r-new', '改正的'))
  const { user } = renderApp('/quality')
  await user.click(await screen.findByRole('link', { name: '更正记录' }))
  const row = (await screen.findByText('写错的')).closest('tr') as HTMLElement
  expect(within(row).getByText('写错的').closest('s')).toBeVisible()
  expect(row).toHaveTextContent('写错的 → 改正的')
  expect(row).toHaveTextContent('录错了')
  expect(row).toHaveTextContent('王五')
  await user.click(within(row).getByRole('link', { name: /^B2-06/ }))
  expect(await screen.findByRole('heading', { level: 1, name: /^B2-06/ })).toBeVisible()
})

test('without corrections the log says so, and what would be in it', async () => {
  renderApp('/corrections?lang=en&asOf=2023-12-31')
  expect(await screen.findByText('No corrections yet')).toBeVisible()
})
