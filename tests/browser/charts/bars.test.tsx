import { render, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { DeadlineChart } from '#src/charts/deadline-chart'
import { StackedBars } from '#src/charts/stacked-bars'

const series = [
  { key: 'overdue', name: 'overdue', fill: 'bad' },
  { key: 'none', name: 'no deadline', fill: 'ruled' },
] as const
const bars = [
  { key: 'steel', label: 'Steel', parts: { overdue: 2, none: 5 } },
  { key: 'cars', label: 'Cars', parts: { none: 3 } },
]

test('each bar stands under its name with its total, and a pressed part says which it is', async () => {
  const onSelect = vi.fn()
  render(<StackedBars label="By sector" bars={bars} series={series} formatCount={String} onSelect={onSelect} />)
  const figure = screen.getByRole('figure', { name: 'By sector' })
  await waitFor(() => expect(figure).toHaveTextContent(/Steel7Cars3/))
  const parts = [...figure.querySelectorAll('.recharts-bar-rectangle rect')].filter((part) => Number(part.getAttribute('width')) > 0)
  expect(parts).toHaveLength(3)
  await userEvent.click(parts[0] ?? figure)
  expect(onSelect).toHaveBeenCalledExactlyOnceWith({ bar: 'steel', series: 'overdue' })
})

test('arrow keys say what falls due in each period', async () => {
  render(<DeadlineChart label="Ahead" periods={bars} series={series} formatCount={String} now={{ bar: 'cars', label: 'today' }} />)
  const plot = await screen.findByRole('application', { name: 'Ahead' })
  expect(await within(plot).findByText('today')).toBeVisible()
  // A mouse that another test left over the plot would have precedence over the keys.
  await userEvent.hover(screen.getByText('no deadline'))
  plot.focus()
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Steeloverdue 2no deadline 5'))
  await userEvent.keyboard('{ArrowRight}')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Carsno deadline 3'))
})
