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
          isBad: true,
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
