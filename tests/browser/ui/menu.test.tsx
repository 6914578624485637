import { render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Menu } from '#src/ui/menu'
import { Popover } from '#src/ui/popover'

async function open(byDeadline = vi.fn()) {
  render(
    <Menu
      trigger="Sort"
      label="Sort by"
      items={[
        { key: 'id', label: 'Id', isChecked: false, onSelect: () => {} },
        { key: 'deadline', label: 'Deadline', isChecked: true, onSelect: byDeadline },
        { key: 'light', label: 'Light', isChecked: false, onSelect: () => {} },
      ]}
    />,
  )
  screen.getByRole('button', { name: 'Sort' }).focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('menuitemradio', { name: 'Deadline' })).toHaveFocus())
}

test('a menu opens on what is in force and is walked by arrow keys, Home and End', async () => {
  await open()
  expect(screen.getByRole('menuitemradio', { checked: true })).toHaveTextContent('Deadline')
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('menuitemradio', { name: 'Light' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('menuitemradio', { name: 'Id' })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  expect(screen.getByRole('menuitemradio', { name: 'Light' })).toHaveFocus()
  await userEvent.keyboard('{Home}')
  expect(screen.getByRole('menuitemradio', { name: 'Id' })).toHaveFocus()
  await userEvent.keyboard('{End}')
  expect(screen.getByRole('menuitemradio', { name: 'Light' })).toHaveFocus()
})

test('choosing closes the menu and gives focus back', async () => {
  const byDeadline = vi.fn()
  await open(byDeadline)
  await userEvent.keyboard('{Enter}')
  expect(byDeadline).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument())
  expect(screen.getByRole('button', { name: 'Sort' })).toHaveFocus()
})

test('Escape closes without choosing', async () => {
  const byDeadline = vi.fn()
  await open(byDeadline)
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('menu', { hidden: true })).not.toBeVisible())
  expect(byDeadline).not.toHaveBeenCalled()
  expect(screen.getByRole('button', { name: 'Sort' })).toHaveFocus()
})

test('a popover stands under its button, inside the window', async () => {
  render(
    <Popover trigger="Yellow" label="Why">
      <p>It was late once.</p>
    </Popover>,
  )
  const button = screen.getByRole('button', { name: 'Yellow' })
  await userEvent.click(button)
  const panel = await screen.findByRole('dialog', { name: 'Why' })
  const [under, at] = [panel.getBoundingClientRect(), button.getBoundingClientRect()]
  expect(under.top).toBeGreaterThanOrEqual(at.bottom)
  expect(Math.abs(under.left - at.left)).toBeLessThan(2)
  expect(under.right).toBeLessThanOrEqual(innerWidth)
})
