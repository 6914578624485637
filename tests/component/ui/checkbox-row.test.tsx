import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { CheckboxRow, type Choice } from '#src/ui/checkbox-row'
import { FacetGroup } from '#src/ui/facet-group'

function Facet() {
  const [choice, setChoice] = useState<Choice>('none')
  return (
    <FacetGroup legend="Schedule">
      <CheckboxRow label="overdue" count="6" choice={choice} onChoose={setChoice} exclude={{ text: 'not', label: 'leave out overdue' }} />
    </FacetGroup>
  )
}

const box = () => screen.getByRole('checkbox', { name: 'overdue' })
const exclude = () => screen.getByRole('button', { name: 'leave out overdue' })

test('the box takes a choice in and lets it go', async () => {
  const user = userEvent.setup()
  render(<Facet />)
  expect(screen.getByRole('group', { name: 'Schedule' })).toContainElement(box())
  await user.click(screen.getByText('overdue'))
  expect(box()).toBeChecked()
  await user.click(box())
  expect(box()).not.toBeChecked()
})

test('leaving out replaces taking in, and the other way round', async () => {
  const user = userEvent.setup()
  render(<Facet />)
  await user.click(box())
  await user.click(exclude())
  expect(box()).not.toBeChecked()
  expect(exclude()).toHaveAttribute('aria-pressed', 'true')
  await user.click(box())
  expect(box()).toBeChecked()
  expect(exclude()).toHaveAttribute('aria-pressed', 'false')
})

test('all three states are reached by keyboard', async () => {
  const user = userEvent.setup()
  render(<Facet />)
  await user.tab()
  await user.keyboard(' ')
  expect(box()).toBeChecked()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(exclude()).toHaveAttribute('aria-pressed', 'true')
  await user.keyboard('{Enter}')
  expect(exclude()).toHaveAttribute('aria-pressed', 'false')
  expect(box()).not.toBeChecked()
})
