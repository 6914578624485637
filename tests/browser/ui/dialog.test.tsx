import { act, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Dialog } from '#src/ui/dialog'

/** Focus, Escape and the page behind being out of reach are the platform's work: only a real browser shows them. */
function Exporting() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Export
      </button>
      <Dialog title="Export 76 rows" isOpen={isOpen} onClose={() => setIsOpen(false)} closeLabel="Close">
        <label>
          File <input />
        </label>
        <input type="file" aria-label="Add" />
      </Dialog>
    </>
  )
}

const opener = () => screen.getByRole('button', { name: 'Export' })
const dialog = () => screen.queryByRole('dialog', { name: 'Export 76 rows' })

async function open() {
  render(<Exporting />)
  opener().focus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(dialog()).toBeVisible())
}

test('Escape closes and gives focus back to where it came from', async () => {
  await open()
  expect(dialog()).toContainElement(document.activeElement as HTMLElement)
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(dialog()).not.toBeInTheDocument())
  expect(opener()).toHaveFocus()
})

test('the close button does the same', async () => {
  await open()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(dialog()).not.toBeInTheDocument())
  expect(opener()).toHaveFocus()
})

test('focus cannot reach the page behind', async () => {
  await open()
  opener().focus()
  expect(opener()).not.toHaveFocus()
})

test('a file choice that is called off does not close the dialog', async () => {
  await open()
  act(() => void screen.getByLabelText('Add').dispatchEvent(new Event('cancel', { bubbles: true })))
  expect(dialog()).toBeVisible()
})

test('a dialog whose page goes away gives focus back too', async () => {
  function Leaving() {
    const [isHere, setIsHere] = useState(false)
    return (
      <>
        <button type="button" onClick={() => setIsHere(true)}>
          Export
        </button>
        {isHere && (
          <Dialog title="Export 76 rows" isOpen onClose={() => {}} closeLabel="Close">
            <button type="button" onClick={() => setIsHere(false)}>
              Leave
            </button>
          </Dialog>
        )}
      </>
    )
  }
  render(<Leaving />)
  opener().focus()
  await userEvent.keyboard('{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Leave' }))
  await waitFor(() => expect(opener()).toHaveFocus())
})
