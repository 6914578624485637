import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { miit2023 } from '#data/miit-2023/plan-data'
import { OfficialReading } from '#src/features/indicators/quote-value'

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
