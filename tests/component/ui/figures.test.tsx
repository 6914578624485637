import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Kpi } from '#src/ui/kpi'
import { KpiStrip } from '#src/ui/kpi-strip'
import { Num } from '#src/ui/num'
import { OldNew } from '#src/ui/old-new'
import { Sparkline } from '#src/ui/sparkline'

test('an unknown figure says that it is unknown and shows no number', () => {
  render(
    <KpiStrip label="Figures">
      <Kpi label="Share" unknown="no data" unit="%" meaning="target 90%" />
      <Kpi label="Measures" figure={<a href="/measures">76</a>} unit="in all" meaning="14 headings" />
    </KpiStrip>,
  )
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'no data',
    'target 90%',
    '76in all',
    '14 headings',
  ])
  expect(screen.getByRole('link', { name: '76' })).toBeVisible()
})

test('two figures that must not be added stand side by side, each with its own word, link and colour', () => {
  render(
    <KpiStrip>
      <Kpi
        label="Past"
        parts={[
          { key: 'stated', figure: <a href="/stated">0</a>, unit: 'stated', tone: 'muted' },
          { key: 'inferred', figure: <a href="/inferred">7</a>, unit: 'inferred', tone: 'near' },
        ]}
        meaning="to be confirmed"
      />
    </KpiStrip>,
  )
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['0stated7inferred', 'to be confirmed'])
  expect(screen.getByRole('link', { name: '0' })).toHaveAttribute('href', '/stated')
  expect(screen.getByRole('link', { name: '7' })).toHaveAttribute('href', '/inferred')
})

test('a number that is zero is not one that is unknown', () => {
  const { rerender } = render(<Num value="0" unit="%" unknown="no data" />)
  expect(screen.queryByText('no data')).not.toBeInTheDocument()
  rerender(<Num value={null} unit="%" unknown="no data" />)
  expect(screen.getByText('no data')).toBeVisible()
})

test('a change is said in words, not by an arrow alone', () => {
  const { container } = render(<OldNew before="due soon" after="overdue" becomes="became" />)
  expect(container.querySelector('del')).toHaveTextContent('due soon')
  expect(container.querySelector('ins')).toHaveTextContent('overdue')
  expect(screen.getByText('became')).toBeInTheDocument()
})

test('a small trend breaks at gaps and new counts, and is dashed where recalled', () => {
  render(
    <Sparkline
      label="trend"
      points={[{ value: 1 }, { value: 2 }, { value: null }, { value: 3 }, { value: 4, isRecalled: true }, { value: 1, startsAnew: true }]}
    />,
  )
  const lines = [...screen.getByRole('img', { name: 'trend' }).querySelectorAll('line')]
  expect(lines.map((line) => line.hasAttribute('stroke-dasharray'))).toEqual([false, true])
})

test('a trend without a value is not drawn', () => {
  const { container } = render(<Sparkline points={[{ value: null }]} />)
  expect(container).toBeEmptyDOMElement()
})
