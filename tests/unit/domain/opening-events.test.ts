import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Event } from '#src/contract/event'
import { standingEvents } from '#src/domain/log'
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
