import { render, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { SeriesChart } from '#src/charts/series-chart'
import type { PointKind, SeriesPoint } from '#src/charts/series'

const words = { kinds: { verified: 'verified', derived: 'derived', recalled: 'recalled' }, gap: 'months missing', quote: 'quoted' }
const point = (month: number, value: number | null, kind: PointKind = 'verified'): SeriesPoint => ({
  x: month,
  value,
  kind,
  run: Math.floor(month / 12),
  label: `month ${month}`,
})

async function draw(points: readonly SeriesPoint[]) {
  render(
    <SeriesChart
      label="Growth"
      unit="%"
      series={[{ key: 'a', name: 'Growth', points }]}
      ticks={[{ x: 5, label: '2023' }]}
      quotes={[{ key: 'q', x: 8, value: 4, label: 'quoted 4.0%' }]}
      reference={{ x: 9, label: 'said then' }}
      formatValue={(value) => value.toFixed(1)}
      words={words}
    />,
  )
  // The frame comes first; only a chart that is drawn can be walked.
  await screen.findByText('quoted 4.0%')
  return screen.getByRole('application', { name: 'Growth' })
}

test('the figure has a name, writes its last value, its quote and its key', async () => {
  await draw([point(7, 3.9), point(9, 4.1, 'recalled'), point(10, 4.6)])
  const figure = screen.getByRole('figure', { name: 'Growth' })
  expect(within(figure).getByText('4.6%')).toBeVisible()
  expect(within(figure).getByText('quoted 4.0%')).toBeVisible()
  expect(within(figure).getByText('said then')).toBeVisible()
  expect(
    within(figure)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.replaceAll('\u200B', '')),
  ).toEqual(['quoted', 'verified', 'recalled', 'months missing'])
})

test('arrow keys walk the points and each is said with how sure it is', async () => {
  const plot = await draw([point(7, 3.9), point(9, 4.1, 'recalled'), point(10, 4.6, 'derived')])
  // A mouse that another test left over the plot would have precedence over the keys.
  await userEvent.hover(screen.getByText('quoted'))
  plot.focus()
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('month 73.9% verified'))
  await userEvent.keyboard('{ArrowRight}')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('month 9'))
  expect(screen.getByRole('status')).toHaveTextContent('4.1% recalled')
  await userEvent.keyboard('{ArrowRight}')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('4.6% derived'))
})

test('a series without any value is not drawn at all', () => {
  const { container } = render(
    <SeriesChart
      label="Empty"
      series={[{ key: 'a', name: 'a', points: [point(1, null)] }]}
      ticks={[]}
      formatValue={String}
      words={words}
    />,
  )
  expect(container).toBeEmptyDOMElement()
})
