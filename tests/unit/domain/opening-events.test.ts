import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Event } from '#src/contract/event'
import { dateEvent, standingEvents } from '#src/domain/log'
import { openingEvents } from '#src/domain/opening-events'
import { claimOn, evidence, plan, written } from '#tests/setup/plan-fixture'

const items = [evidence('e-late', [claimOn('A1-01')], { date: '2025-06' }), evidence('e-early', [claimOn('A1-01')], { date: '2024' })]
const events = openingEvents(plan, items, [written.check('check-1', 'A1-01', '2025-05-01', 'none-found')])

test('a plan opens with one event per item and those written for it, oldest first', () => {
  expect(events.map(({ id }) => id)).toEqual(['open-e-early', 'check-1', 'open-e-late'])
  expect(events[2]).toMatchObject({
    kind: 'evidence',
    occurredOn: '2025-06',
    subject: { kind: 'evidence', id: 'e-late' },
    evidence: items[0],
  })
})
test('all of them fit the contract, shipped with sequence 0 and known from their own day', () => {
  for (const event of events) {
    expect(v.is(Event, event)).toBe(true)
    expect(event).toMatchObject({ sequence: 0, origin: 'shipped', recordedAt: '2025-12-31T00:00:00.000Z' })
  }
  expect(standingEvents(events, '2025-06-29', plan.utcOffsetMinutes).map(({ event }) => event.id)).toEqual(['open-e-early', 'check-1'])
  expect(standingEvents(events, '2025-06-30', plan.utcOffsetMinutes)).toHaveLength(3)
})
test('what is dated after the record was kept counts from its own day, not from the kept one', () => {
  const later = openingEvents(
    plan,
    [evidence('e-later', [claimOn('A1-01')], { date: '2026-03' })],
    [written.check('check-2', 'A1-01', '2026-11-24', 'none-found')],
  )
  expect(later.map(({ recordedAt }) => recordedAt)).toEqual(['2026-03-31T00:00:00.000Z', '2026-11-24T00:00:00.000Z'])
  for (const offset of [plan.utcOffsetMinutes, -480])
    expect(later.map((event) => dateEvent(event, offset))).toMatchObject([
      { effectiveOn: '2026-03-31', knownOn: '2026-03-31' },
      { effectiveOn: '2026-11-24', knownOn: '2026-11-24' },
    ])
  expect(standingEvents(later, '2026-11-23', plan.utcOffsetMinutes).map(({ event }) => event.id)).toEqual(['open-e-later'])
  expect(standingEvents(later, '2026-11-24', plan.utcOffsetMinutes)).toHaveLength(2)
})
