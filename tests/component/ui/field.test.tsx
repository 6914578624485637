import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { SelectField } from '#src/ui/select-field'
import { TextAreaField } from '#src/ui/text-area-field'
import { TextField } from '#src/ui/text-field'

test('label, hint and error belong to the control', () => {
  render(<TextField label="Number" hint="needed for grade A" error="give a number or an address" value="" onChange={() => {}} isRequired />)
  const control = screen.getByRole('textbox', { name: 'Number' })
  expect(control).toHaveAccessibleDescription('needed for grade A give a number or an address')
  expect(control).toBeInvalid()
  expect(control).toBeRequired()
})

test('a field without hint and error describes nothing', () => {
  render(<TextField label="Number" value="" onChange={() => {}} />)
  const control = screen.getByRole('textbox', { name: 'Number' })
  expect(control).not.toHaveAttribute('aria-describedby')
  expect(control).toBeValid()
})

test('what is typed is told as text', async () => {
  const user = userEvent.setup()
  function Note() {
    const [text, setText] = useState('')
    return <TextAreaField label="Note" value={text} onChange={setText} />
  }
  render(<Note />)
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'a\nb')
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('a\nb')
})

test('a select starts on its placeholder, which cannot be chosen again', async () => {
  const user = userEvent.setup()
  function Grade() {
    const [grade, setGrade] = useState<'a' | 'b'>()
    return (
      <SelectField
        label="Grade"
        placeholder="choose"
        options={[
          { value: 'a', label: 'A official' },
          { value: 'b', label: 'B media' },
        ]}
        value={grade}
        onChange={setGrade}
      />
    )
  }
  render(<Grade />)
  const select = screen.getByRole('combobox', { name: 'Grade' })
  expect(select).toHaveDisplayValue('choose')
  await user.selectOptions(select, 'B media')
  expect(select).toHaveDisplayValue('B media')
  expect(screen.getByRole('option', { name: 'choose' })).toBeDisabled()
})
