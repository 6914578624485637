import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AsyncPanel, type PanelResult } from '#src/ui/async-panel'

const panel = (result: Partial<PanelResult<readonly string[]>>) => (
  <AsyncPanel
    result={{ data: undefined, error: null, isError: false, refetch: () => {}, ...result }}
    skeleton={<p>reading</p>}
    isEmpty={(list) => list.length === 0}
    empty={<p>nothing</p>}
    failed={(error, retry) => (
      <button type="button" onClick={retry}>
        {String(error)}, try again
      </button>
    )}
    stale={() => <p>not the newest</p>}
  >
    {(list) => <p>{list.join(' ')}</p>}
  </AsyncPanel>
)

test('reading, empty and read are three things', () => {
  const { rerender } = render(panel({}))
  expect(screen.getByText('reading')).toBeVisible()
  rerender(panel({ data: [] }))
  expect(screen.getByText('nothing')).toBeVisible()
  rerender(panel({ data: ['a', 'b'] }))
  expect(screen.getByText('a b')).toBeVisible()
})

test('a failure without data offers a retry', async () => {
  const refetch = vi.fn()
  render(panel({ isError: true, error: 'no answer', refetch }))
  await userEvent.setup().click(screen.getByRole('button', { name: 'no answer, try again' }))
  expect(refetch).toHaveBeenCalledOnce()
})

test('a failure after data keeps the data on screen and says so', () => {
  render(panel({ data: ['a'], isError: true, error: 'no answer' }))
  expect(screen.getByText('a')).toBeVisible()
  expect(screen.getByText('not the newest')).toBeVisible()
})

test('data of the question before is marked as busy', () => {
  render(panel({ data: ['a'], isPlaceholderData: true }))
  expect(screen.getByText('a').parentElement).toHaveAttribute('aria-busy', 'true')
})
