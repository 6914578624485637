import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answerRequests } from '#tests/setup/api'
import { recordByApi } from '#tests/setup/record-by-api'
import { renderApp } from '#tests/setup/render-app'
import { membership } from '#tests/samples/events'

answerRequests()

test('a source that shipped leads to its site, in the language of the page', async () => {
  const { unmount } = renderApp('/cities/441900')
  const [link] = await screen.findAllByRole('link', { name: '广州日报 2023-12-15' })
  expect(link).toHaveAttribute('href', expect.stringContaining('https://gzdaily.dayoo.com/'))
  expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'))
  expect(link).toHaveAttribute('referrerpolicy', 'no-referrer')
  unmount()
  renderApp('/cities/441900?lang=en')
  expect(await screen.findAllByRole('link', { name: 'Guangzhou Daily, 2023-12-15' })).not.toHaveLength(0)
})

// It stands among the facts of the place and in its history.
test.each([
  ['of a government site is a link', 'https://www.jiangsu.gov.cn/list', 2],
  ['of a site nobody knows is text that says so', 'https://example.org/list', 0],
] as const)('a source that somebody recorded as an address %s', async (_, source, links) => {
  await recordByApi({ ...membership('r-place-1', 'slot-21', '320400'), source })
  renderApp('/cities/slot-21?lang=en')
  expect(await screen.findByText(source, { exact: false, selector: 'dd *, dd' })).toBeVisible()
  expect(screen.queryAllByRole('link', { name: source })).toHaveLength(links)
  expect(screen.queryAllByText(/site not on the list/)).toHaveLength(2 - links)
})
