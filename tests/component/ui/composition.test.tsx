import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { SearchInput } from '#src/ui/search-input'
import { TextField } from '#src/ui/text-field'

/** Spells a word as an input method does: letter by letter, then the word in their place. */
function compose(box: HTMLElement, letters: readonly string[], word: string) {
  fireEvent.compositionStart(box)
  for (const spelt of letters) {
    fireEvent.compositionUpdate(box, { data: spelt })
    fireEvent.input(box, { target: { value: spelt } })
  }
  fireEvent.input(box, { target: { value: word } })
  fireEvent.compositionEnd(box, { data: word })
}

const pinyin = ['q', 'qi', 'qic', 'qich', 'qiche']

function Field({ onWrite }: { readonly onWrite: (value: string) => void }) {
  const [value, setValue] = useState('')
  const write = (next: string) => {
    setValue(next)
    onWrite(next)
  }
  return <TextField label="虚构" value={value} onChange={write} />
}

const boxes = [
  [
    'a search box',
    (onWrite: (value: string) => void) => <SearchInput label="虚构" value="" onWrite={onWrite} most={200} tooLong={String} />,
  ],
  ['a field of a form', (onWrite: (value: string) => void) => <Field onWrite={onWrite} />],
] as const

test.each(boxes)('%s tells the word, and none of the letters it was spelt with', (_, draw) => {
  const onWrite = vi.fn<(value: string) => void>()
  render(draw(onWrite))
  const box = screen.getByLabelText('虚构')
  compose(box, pinyin, '汽车')
  expect(box).toHaveValue('汽车')
  expect(onWrite.mock.calls).toEqual([['汽车']])
})

test.each(boxes)('%s shows what is being composed, and is not changed by it', (_, draw) => {
  render(draw(() => {}))
  const box = screen.getByLabelText('虚构')
  fireEvent.compositionStart(box)
  fireEvent.input(box, { target: { value: 'qi' } })
  expect(box).toHaveValue('qi')
  fireEvent.input(box, { target: { value: '' } })
  fireEvent.compositionEnd(box, { data: '' })
  expect(box).toHaveValue('')
})

test.each(boxes)('%s tells the word also where the input method was left without an end', (_, draw) => {
  const onWrite = vi.fn<(value: string) => void>()
  render(draw(onWrite))
  const box = screen.getByLabelText('虚构')
  fireEvent.focus(box)
  fireEvent.compositionStart(box)
  fireEvent.input(box, { target: { value: '汽车' } })
  fireEvent.blur(box)
  expect(onWrite.mock.calls).toEqual([['汽车']])
})

test.each(boxes)('the Enter that ends a composition does not submit the form of %s, the next one does', async (_, draw) => {
  const onSubmit = vi.fn<() => void>()
  const user = userEvent.setup()
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {draw(() => {})}
    </form>,
  )
  const box = screen.getByLabelText('虚构')
  // As Chrome and Firefox tell it, and as Safari does, where the composition is over by then.
  for (const key of [{ isComposing: true }, { keyCode: 229 }]) expect(fireEvent.keyDown(box, { key: 'Enter', ...key })).toBe(false)
  expect(onSubmit).not.toHaveBeenCalled()
  await user.type(box, '苏州{Enter}')
  expect(onSubmit).toHaveBeenCalledTimes(1)
})

test.each(boxes)('%s tells every letter that is typed without an input method', async (_, draw) => {
  const onWrite = vi.fn<(value: string) => void>()
  render(draw(onWrite))
  await userEvent.setup().type(screen.getByLabelText('虚构'), 'ab')
  expect(onWrite.mock.calls).toEqual([['a'], ['ab']])
})
