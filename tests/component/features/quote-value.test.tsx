import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { indicatorChange } from '#src/domain/known-readings'
import { OfficialReading, Verdict } from '#src/features/indicators/quote-value'

const indicator = miit2023.indicators.find(({ id }) => id === 'hightech-investment')
const [quote] = indicator?.quotes ?? []
const reading = indicator?.observations.find(({ period, basis }) => period === quote?.period && basis === quote.basis)
if (indicator === undefined || quote === undefined || reading === undefined) throw new Error('the plan lacks what is tested')

test('a quote checked against a reading from memory says so', () => {
  const { rerender } = render(
    <OfficialReading quote={quote} indicator={{ ...indicator, observations: [{ ...reading, confidence: 'verified' }] }} />,
  )
  expect(screen.queryByText('凭记忆，待核')).not.toBeInTheDocument()
  rerender(<OfficialReading quote={quote} indicator={{ ...indicator, observations: [{ ...reading, confidence: 'recalled' }] }} />)
  expect(screen.getByText('凭记忆，待核')).toBeVisible()
})

test('a quote that could not be checked before says so, struck; one not made before does not', () => {
  const observations = [{ ...reading, confidence: 'verified' as const, publishedOn: '2023-11-20' }]
  const change = indicatorChange({ ...indicator, observations: [] }, { ...indicator, observations })
  const { container, rerender } = render(<Verdict quote={quote} indicator={{ ...indicator, observations, change }} />)
  expect(container.querySelector('del')).toHaveTextContent('无法核对')
  expect(container.querySelector('ins')).toHaveTextContent('一致')
  const unquoted = { ...change, before: { ...change.before, quotes: [] } }
  rerender(<Verdict quote={quote} indicator={{ ...indicator, observations, change: unquoted }} />)
  expect(container.querySelector('del')).toBeNull()
  expect(screen.getByText('一致')).toBeVisible()
})

test('an official reading that was another before is struck', () => {
  const now = { ...indicator, observations: [{ ...reading, id: 'now', value: 12.5 }] }
  const change = indicatorChange({ ...indicator, observations: [{ ...reading, value: 11 }] }, now)
  const { container } = render(<OfficialReading quote={quote} indicator={{ ...now, change }} />)
  expect(container.querySelector('del')).toHaveTextContent('11%')
  expect(container.querySelector('ins')).toHaveTextContent('12.5%')
})
