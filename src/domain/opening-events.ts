import type { Event, NewEvent } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'
import type { Plan } from '#src/contract/plan'
import { comparePeriods } from './period'

/** Who recorded what ships with a plan. */
const keeper = { name: 'Luoshi', body: '台账整理' }

/**
 * The events a plan opens with: one per item of evidence, and those written down for it (official statuses, checks).
 * Oldest first; sequence 0, so what is recorded later counts from 1 however many there are.
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
    .map((event): Event => ({ ...event, sequence: 0, origin: 'shipped', recordedAt: `${plan.keptThrough}T00:00:00.000Z` }))
}
