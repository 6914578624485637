import type { Event } from '#src/contract/event'
import type { Plan } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import { laterDay } from './day'
import { spanOf } from './period'

interface Shipped {
  readonly plan: Plan
  readonly events: readonly Event[]
}

/** The day of the last check that ships with a plan, where it is later than the record was kept: some measures were looked at then, not all. */
export function lastShippedCheck({ plan, events }: Shipped): Day | null {
  const days = events.flatMap(({ kind, origin, occurredOn }) => (kind === 'check' && origin === 'shipped' ? [spanOf(occurredOn).last] : []))
  const last = days.reduce(laterDay, plan.keptThrough)
  return last > plan.keptThrough ? last : null
}
