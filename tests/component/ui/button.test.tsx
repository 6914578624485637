import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from '#src/ui/button'

test('an unavailable button is reached by keyboard, says why, and does nothing', async () => {
  const user = userEvent.setup()
  const press = vi.fn()
  const submit = vi.fn()
  render(
    <form onSubmit={submit}>
      <Button type="submit" unavailable="no evidence yet" onClick={press}>
        Sign off
      </Button>
    </form>,
  )
  await user.tab()
  const button = screen.getByRole('button', { name: 'Sign off' })
  expect(button).toHaveFocus()
  expect(button).toHaveAccessibleDescription('no evidence yet')
  await user.keyboard('{Enter}')
  await user.click(button)
  expect(press).not.toHaveBeenCalled()
  expect(submit).not.toHaveBeenCalled()
})

test('a busy button ignores a second press', async () => {
  const press = vi.fn()
  render(
    <Button isBusy onClick={press}>
      Save
    </Button>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Save' }))
  expect(press).not.toHaveBeenCalled()
})
