import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PanelBoundary } from '#src/ui/panel-boundary'
import { expectConsole } from '#tests/setup/console'

const words = { title: 'Could not be drawn', text: 'The rest of the page works.', retry: 'Try again' }

function fragile(isBroken: { current: boolean }) {
  return function Fragile() {
    if (isBroken.current) throw new Error('broken on purpose')
    return <p>drawn</p>
  }
}

test('a crash stays in its panel and a retry recovers', async () => {
  expectConsole(/broken on purpose|error boundary/)
  const user = userEvent.setup()
  const isBroken = { current: true }
  const Fragile = fragile(isBroken)
  render(
    <>
      <p>neighbour</p>
      <PanelBoundary words={words} onRetry={() => (isBroken.current = false)}>
        <Fragile />
      </PanelBoundary>
    </>,
  )
  expect(screen.getByText('neighbour')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('Could not be drawn')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('drawn')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('another key tries afresh, the same key does not', () => {
  expectConsole(/broken on purpose|error boundary/)
  const isBroken = { current: true }
  const Fragile = fragile(isBroken)
  const panel = (resetKey: string) => (
    <PanelBoundary words={words} resetKey={resetKey}>
      <Fragile />
    </PanelBoundary>
  )
  const { rerender } = render(panel('a'))
  isBroken.current = false
  rerender(panel('a'))
  expect(screen.getByRole('alert')).toBeVisible()
  rerender(panel('b'))
  expect(screen.getByText('drawn')).toBeVisible()
})
