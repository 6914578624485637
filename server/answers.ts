import { type Backup, backupFormat } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import type { Plan, PlanSummary } from '#src/contract/plan'
import type { Instant } from '#src/contract/time'
import { type KeptRow, type RecordedLog, readRows } from '#src/domain/kept-row'
import type { PlanData } from '#src/domain/plan-data'

/** What is known of a plan without opening it. */
export const summaryOf = ({ plan: { id, title, shortTitle, keptThrough, isDemo } }: { readonly plan: Plan }): PlanSummary => ({
  id,
  title,
  shortTitle,
  keptThrough,
  isDemo,
})

/** A plan with what it opened with and what was recorded since. */
export function ledgerOf({ openingEvents, ...plan }: PlanData, { events, lastSequence, unreadable }: RecordedLog): Ledger {
  return { ...plan, events: [...openingEvents, ...events], sequence: lastSequence, unreadable: unreadable.length }
}

/** What can be read is given its present number; what cannot is given as it is. */
export const backupOf = (planId: string, rows: readonly KeptRow[], savedAt: Instant): Backup => ({
  format: backupFormat,
  version: 1,
  plan: planId,
  savedAt,
  events: rows.map((row) => readRows([row]).events[0] ?? row.event),
})
