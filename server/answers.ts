import { type Backup, backupFormat, type Event } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import type { PlanSummary } from '#src/contract/plan'
import type { Instant } from '#src/contract/time'
import type { PlanData } from '#src/domain/plan-data'

export const summaryOf = ({ plan: { id, title, shortTitle, keptThrough, isDemo } }: PlanData): PlanSummary => ({ id, title, shortTitle, keptThrough, isDemo })

/** A plan with what it opened with and what was recorded since. */
export function ledgerOf({ openingEvents, ...plan }: PlanData, recorded: readonly Event[], sequence: number, unreadable: number): Ledger {
  return { ...plan, events: [...openingEvents, ...recorded], sequence, unreadable }
}

export const backupOf = (planId: string, events: readonly Event[], savedAt: Instant, unreadable: readonly unknown[] = []): Backup => ({
  format: backupFormat,
  version: 1,
  plan: planId,
  savedAt,
  events: [...events],
  unreadable: [...unreadable],
})
