import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { expectConsole } from '#tests/setup/console'

test('an announced complaint of React passes', () => {
  expectConsole(/unique "key" prop/)
  render(
    <ul>
      {/* oxlint-disable-next-line react/jsx-key -- the mistake is the point */}
      {['a', 'b'].map((word) => (
        <li>{word}</li>
      ))}
    </ul>,
  )
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

test('components have a size to be laid out in', () => {
  expect(document.body.clientWidth).toBe(1440)
})
