import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StackBar } from '#src/ui/stack-bar'
import { TileGrid } from '#src/ui/tile-grid'

test('the key tells in words what the bar shows, each item a link; what is none is left out', () => {
  render(
    <StackBar
      label="Schedule"
      segments={[
        {
          key: 'overdue',
          fill: 'bad',
          count: 6,
          countText: '6',
          label: 'overdue',
          tone: 'bad',
          link: (content) => <a href="/overdue">{content}</a>,
        },
        { key: 'soon', fill: 'near', count: 0, countText: '0', label: 'due soon' },
        { key: 'none', fill: 'ruled', count: 46, countText: '46', label: 'no deadline' },
      ]}
    />,
  )
  const key = screen.getByRole('list', { name: 'Schedule' })
  expect(
    within(key)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['overdue 6', 'no deadline 46'])
  expect(within(key).getByRole('link', { name: 'overdue 6' })).toHaveAttribute('href', '/overdue')
})

test('what is worth saying stays in the key when there are none, with nothing of it in the bar and no colour of alarm', () => {
  const { container } = render(
    <StackBar
      label="Schedule"
      segments={[
        { key: 'overdue', fill: 'bad', count: 0, countText: '0', label: 'overdue', tone: 'bad', isZeroSaid: true },
        { key: 'soon', fill: 'near', count: 0, countText: '0', label: 'due soon' },
        { key: 'past', fill: 'near-hatched', count: 7, countText: '7', label: 'past', tone: 'near' },
      ]}
    />,
  )
  const [none, past] = screen.getAllByRole('listitem')
  expect(none).toHaveTextContent('overdue 0')
  expect(past).toHaveTextContent('past 7')
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect([none?.className, past?.className].map((names) => /bad|near|zero/.exec(names ?? '')?.[0])).toEqual(['zero', 'near'])
  expect(container.querySelectorAll('[aria-hidden] > i[style]')).toHaveLength(1)
})

test('tiles are a list in the given order; those with something in them are links', async () => {
  render(
    <TileGrid
      label="Provinces"
      tiles={[
        { key: 'gd', column: 5, row: 7, tone: 'step-2', label: 'Guangdong', detail: '2', link: (content) => <a href="/gd">{content}</a> },
        { key: 'qh', column: 2, row: 4, tone: 'empty', label: 'Qinghai' },
      ]}
    />,
  )
  const list = screen.getByRole('list', { name: 'Provinces' })
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Guangdong 2', 'Qinghai'])
  expect(within(list).getByRole('link', { name: 'Guangdong 2' })).toHaveAttribute('href', '/gd')
})
