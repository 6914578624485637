import type { Event } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'

/** A plan as it ships: everything of its ledger but what is recorded later. */
export type PlanData = Omit<Ledger, 'events' | 'sequence' | 'unreadable'> & {
  /** what was known when the record was closed, each event with sequence 0 */
  readonly openingEvents: readonly Event[]
}
