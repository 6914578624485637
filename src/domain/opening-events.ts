import type { Event, NewEvent } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'
import type { Plan } from '#src/contract/plan'
import { laterDay } from './day'
import { comparePeriods, spanOf } from './period'

/** Who recorded what ships with a plan. */
const keeper = { name: 'Luoshi', body: '台账整理' }

/**
 * The events a plan opens with: one per item of evidence, and those written down for it (official statuses, checks).
 * Oldest first; sequence 0, so what is recorded later counts from 1 however many there are. They were recorded by the sweep of the whole
 * plan; what is dated later, on its own day.
 */
export function openingEvents(plan: Plan, evidence: readonly Evidence[], written: readonly NewEvent[]): Event[] {
  const found = evidence.map((item): NewEvent => ({
    kind: 'evidence',
    id: `open-${item.id}`,
    subject: { kind: 'evidence', id: item.id },
    occurredOn: item.date,
    author: keeper,
    evidence: item,
  }))
  return [...found, ...written]
    .toSorted((one, other) => comparePeriods(one.occurredOn, other.occurredOn))
    .map((event): Event => {
      const recordedOn = laterDay(plan.keptThrough, spanOf(event.occurredOn).last)
      return { ...event, sequence: 0, origin: 'shipped', recordedAt: `${recordedOn}T00:00:00.000Z` }
    })
}
