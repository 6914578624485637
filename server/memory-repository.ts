import type { StorageState } from '#src/contract/storage'
import { decideAppend } from '#src/domain/append'
import { type KeptRow, readRows, rowsOf } from '#src/domain/kept-row'
import { mergeBackup } from '#src/domain/merge-backup'
import type { PlanData } from '#src/domain/plan-data'
import { backupOf, ledgerOf, summaryOf } from './answers'
import type { Repository } from './repository'

/** Keeps records in memory: for tests, for a server without a database, and for a browser that keeps nothing (`reason` says why). */
export function createMemoryRepository(plans: readonly PlanData[], reason: StorageState['reason']): Repository {
  const logs = new Map(plans.map((plan) => [plan.plan.id, { plan, rows: [] as KeptRow[] }]))
  return {
    plans: async () => plans.map(summaryOf),
    ledger: async (planId) => {
      const log = logs.get(planId)
      return log && ledgerOf(log.plan, readRows(log.rows))
    },
    eventsSince: async (planId, after) => {
      const log = logs.get(planId)
      if (log === undefined) return undefined
      const { events, unreadable, lastSequence } = readRows(log.rows)
      return { events: events.filter(({ sequence }) => sequence > after), sequence: lastSequence, unreadable: unreadable.length }
    },
    append: async (planId, append, recordedAt) => {
      const log = logs.get(planId)
      if (log === undefined) return undefined
      const outcome = decideAppend(readRows(log.rows), append, { plan: log.plan, recordedAt })
      if (outcome.outcome === 'accepted') log.rows.push(...rowsOf(outcome.fresh))
      return outcome
    },
    storage: async () => {
      const rows = [...logs.values()].flatMap((log) => log.rows)
      return {
        kind: 'memory',
        isDurable: false,
        reason,
        isPersisted: null,
        recordedEvents: rows.length,
        unreadable: readRows(rows).unreadable.length,
        scenario: null,
      }
    },
    backup: async (planId, savedAt) => {
      const log = logs.get(planId)
      return log && backupOf(planId, log.rows, savedAt)
    },
    restore: async (planId, backup, isDryRun) => {
      const log = logs.get(planId)
      if (log === undefined) return undefined
      const { rows, ...restored } = mergeBackup(log.rows, backup, log.plan)
      if (!isDryRun) log.rows.push(...rows)
      return restored
    },
    reset: async (planId) => {
      const log = logs.get(planId)
      return log && { removed: log.rows.splice(0).length }
    },
  }
}
