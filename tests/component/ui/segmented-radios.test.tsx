import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { SegmentedRadios } from '#src/ui/segmented-radios'

const kinds = [
  { value: 'status', label: 'Status' },
  { value: 'evidence', label: 'Evidence' },
  { value: 'note', label: 'Note' },
] as const

function Kinds({ isLegendHidden = false }: { readonly isLegendHidden?: boolean }) {
  const [kind, setKind] = useState<(typeof kinds)[number]['value']>('status')
  return <SegmentedRadios legend="Kind" options={kinds} value={kind} onChange={setKind} isLegendHidden={isLegendHidden} />
}

test('one of the kinds is in force, moved by arrow keys', async () => {
  const user = userEvent.setup()
  render(<Kinds />)
  expect(screen.getByRole('radio', { name: 'Status' })).toBeChecked()
  await user.tab()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'Evidence' })).toBeChecked()
  await user.click(screen.getByText('Note'))
  expect(screen.getByRole('radio', { name: 'Note' })).toBeChecked()
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1)
})

test('two sets on one page do not share their choice', async () => {
  const user = userEvent.setup()
  render(
    <>
      <Kinds />
      <Kinds isLegendHidden />
    </>,
  )
  const [first, second] = screen.getAllByRole('radio', { name: 'Note' })
  await user.click(first ?? document.body)
  expect(first).toBeChecked()
  expect(second).not.toBeChecked()
  expect(screen.getAllByRole('group', { name: 'Kind' })).toHaveLength(2)
})
