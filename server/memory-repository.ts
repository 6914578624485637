import type { StorageState } from '#src/contract/storage'
import { decideAppend } from '#src/domain/append'
import { type KeptRow, readRows, rowsOf } from '#src/domain/kept-row'
import { mergeBackup } from '#src/domain/merge-backup'
import { backupOf, ledgerOf } from './answers'
import type { Repository } from './repository'
import type { ShippedPlans } from './shipped-plans'

/** Keeps records in memory: for tests, for a server without a database, and for a browser that keeps nothing (`reason` says why). */
export function createMemoryRepository(plans: ShippedPlans, reason: StorageState['reason']): Repository {
  const logs = new Map(plans.summaries.map(({ id }) => [id, [] as KeptRow[]]))
  /** A plan with its rows, as they are once it is loaded. */
  const open = async (planId: string) => {
    const plan = await plans.open(planId)
    const rows = logs.get(planId)
    return plan && rows && { plan, rows }
  }
  return {
    plans: async () => plans.summaries,
    ledger: async (planId) => {
      const log = await open(planId)
      return log && ledgerOf(log.plan, readRows(log.rows))
    },
    eventsSince: async (planId, after) => {
      const rows = logs.get(planId)
      if (rows === undefined) return undefined
      const { events, unreadable, lastSequence } = readRows(rows)
      return { events: events.filter(({ sequence }) => sequence > after), sequence: lastSequence, unreadable: unreadable.length }
    },
    append: async (planId, append, recordedAt) => {
      const log = await open(planId)
      if (log === undefined) return undefined
      const outcome = decideAppend(readRows(log.rows), append, { plan: log.plan, recordedAt })
      if (outcome.outcome === 'accepted') log.rows.push(...rowsOf(outcome.fresh))
      return outcome
    },
    storage: async () => {
      const rows = [...logs.values()].flat()
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
      const rows = logs.get(planId)
      return rows && backupOf(planId, rows, savedAt)
    },
    restore: async (planId, backup, isDryRun) => {
      const log = await open(planId)
      if (log === undefined) return undefined
      const { rows, ...restored } = mergeBackup(log.rows, backup, log.plan)
      if (!isDryRun) log.rows.push(...rows)
      return restored
    },
    reset: async (planId) => {
      const rows = logs.get(planId)
      return rows && { removed: rows.splice(0).length }
    },
  }
}
