import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { indicatorChange } from '#src/domain/known-readings'
import { OfficialReading, Verdict } from '#src/features/indicators/quote-value'

const indicator = miit2023.indicators.find(({ id }) => id === 'hightech-investment')
const [judgedQuote] = indicator?.quotes ?? []
const reading = indicator?.observations.find(({ period, basis }) => period === judgedQuote?.period && basis === judgedQuote.basis)
if (indicator === undefined || judgedQuote === undefined || reading === undefined) throw new Error('the plan lacks what is tested')
// What no person has judged shows what the rule says.
const { judged: _, ...quote } = judgedQuote

test('a quote checked against a reading from memory says so', () => {
  const { rerender } = render(
    <OfficialReading quote={quote} indicator={{ ...indicator, observations: [{ ...reading, confidence: 'verified' }] }} indicators={[]} />,
  )
  expect(screen.queryByText('凭记忆，待核')).not.toBeInTheDocument()
  rerender(
    <OfficialReading quote={quote} indicator={{ ...indicator, observations: [{ ...reading, confidence: 'recalled' }] }} indicators={[]} />,
  )
  expect(screen.getByText('凭记忆，待核')).toBeVisible()
})

test('a quote that could not be checked before says so, struck; one not made before does not', () => {
  const observations = [{ ...reading, confidence: 'verified' as const, publishedOn: '2023-11-20' }]
  const change = indicatorChange({ ...indicator, observations: [], quotes: [quote] }, { ...indicator, observations, quotes: [quote] })
  const { container, rerender } = render(<Verdict quote={quote} indicator={{ ...indicator, quotes: [quote], observations, change }} />)
  expect(container.querySelector('del')).toHaveTextContent('无法核对')
  expect(container.querySelector('ins')).toHaveTextContent('一致')
  const unquoted = { ...change, before: { ...change.before, quotes: [] } }
  rerender(<Verdict quote={quote} indicator={{ ...indicator, quotes: [quote], observations, change: unquoted }} />)
  expect(container.querySelector('del')).toBeNull()
  expect(screen.getByText('一致')).toBeVisible()
})

test('an official reading that was another before is struck', () => {
  const now = { ...indicator, observations: [{ ...reading, id: 'now', value: 12.5 }] }
  const change = indicatorChange({ ...indicator, observations: [{ ...reading, value: 11 }] }, now)
  const { container } = render(<OfficialReading quote={quote} indicator={{ ...now, change }} indicators={[]} />)
  expect(container.querySelector('del')).toHaveTextContent('11%')
  expect(container.querySelector('ins')).toHaveTextContent('12.5%')
})

test('what a person judged says so; what the rule tells alike does not', () => {
  const now = { ...indicator, observations: [{ ...reading, value: 11.3 }] }
  const { rerender } = render(<Verdict quote={judgedQuote} indicator={now} />)
  expect(screen.getByText('一致')).toBeVisible()
  expect(screen.queryByText('人工判断')).not.toBeInTheDocument()
  rerender(<Verdict quote={judgedQuote} indicator={{ ...now, observations: [] }} />)
  expect(screen.getByText('一致')).toBeVisible()
  expect(screen.getByText('人工判断')).toBeVisible()
})

test('a verdict that was not known on the day compared with is struck beside what was said then', () => {
  const unjudged = { ...indicator, observations: [], quotes: [quote] }
  const now = { ...indicator, observations: [], quotes: [judgedQuote] }
  const { container } = render(<Verdict quote={judgedQuote} indicator={{ ...now, change: indicatorChange(unjudged, now) }} />)
  expect(container.querySelector('del')).toHaveTextContent('无法核对')
  expect(container.querySelector('ins')).toHaveTextContent('一致')
})

test('a number known for other days is shown with those days, and not as the official one', () => {
  const observations = [
    { ...reading, id: 'before', period: '2023-01..08', value: 11.4 },
    { ...reading, id: 'after', period: '2023-01..10', value: 11.2, confidence: 'derived' as const },
  ]
  render(<OfficialReading quote={quote} indicator={{ ...indicator, observations }} indicators={[]} />)
  expect(screen.getByText('无同期数据')).toBeVisible()
  expect(screen.getByText('11.4%（2023 年 1—8 月）')).toBeVisible()
  expect(screen.getByText('11.2%（2023 年 1—10 月，推算）')).toBeVisible()
})

test('of a change the series says how it moved, in the unit of the change; how far it is off is as exact as the numbers are', () => {
  const points = { zh: '个百分点', en: 'points' }
  const change = { ...quote, kind: 'change' as const, against: '2023-Q1', value: 1, decimals: 1, comparator: '=' as const, unit: points }
  const before = { ...reading, id: 'before', period: '2023-Q1', value: 3 }
  const now = { ...indicator, quotes: [change], observations: [before, { ...reading, value: 4.25 }] }
  render(<OfficialReading quote={change} indicator={now} indicators={[]} />)
  expect(screen.getByText(/\+1\.25 个百分点/)).toBeVisible()
  render(<Verdict quote={change} indicator={now} />)
  expect(screen.getByText(/相差 \+0\.25 百分点，原因未查明/)).toBeVisible()
})

test('where a person says what a difference amounts to, no cause is said to be unknown', () => {
  const said = {
    ...quote,
    value: 15,
    comparator: '=' as const,
    judged: { verdict: 'conflicts' as const, readings: [], reason: { zh: '因为', en: 'because' } },
  }
  render(<Verdict quote={said} indicator={{ ...indicator, quotes: [said], observations: [{ ...reading, value: 11 }] }} />)
  expect(screen.getByText('冲突')).toBeVisible()
  expect(screen.getByText('相差 −4 百分点')).toBeVisible()
})
