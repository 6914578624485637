import type { Event } from '#src/contract/event'
import type { StorageState } from '#src/contract/storage'
import { decideAppend } from '#src/domain/append'
import { mergeBackup } from '#src/domain/merge-backup'
import type { PlanData } from '#src/domain/plan-data'
import { backupOf, ledgerOf, summaryOf } from './answers'
import type { Repository } from './repository'

/** Keeps records in memory: for tests, for a server without a database, and for a browser that keeps nothing. */
export function createMemoryRepository(plans: readonly PlanData[], state: Pick<StorageState, 'kind' | 'reason'> & { readonly scenario?: string | null }): Repository {
  const logs = new Map<string, Event[]>(plans.map(({ plan }) => [plan.id, []]))
  const find = (planId: string) => {
    const data = plans.find(({ plan }) => plan.id === planId)
    const log = logs.get(planId)
    return data === undefined || log === undefined ? undefined : { data, log }
  }
  const lastOf = (log: readonly Event[]) => log.at(-1)?.sequence ?? 0
  return {
    plans: async () => plans.map(summaryOf),
    ledger: async (planId) => {
      const found = find(planId)
      return found && ledgerOf(found.data, found.log, lastOf(found.log), 0)
    },
    eventsSince: async (planId, after) => {
      const found = find(planId)
      return found && { events: found.log.filter(({ sequence }) => sequence > after), sequence: lastOf(found.log), unreadable: 0 }
    },
    append: async (planId, append, recordedAt) => {
      const found = find(planId)
      if (found === undefined) return undefined
      const outcome = decideAppend(found.log, append, { recordedAt, lastSequence: lastOf(found.log) })
      if (outcome.outcome === 'accepted') found.log.push(...outcome.events.filter((event) => !found.log.includes(event)))
      return outcome
    },
    storage: async () => ({
      kind: state.kind,
      isDurable: false,
      reason: state.reason,
      isPersisted: null,
      recordedEvents: [...logs.values()].reduce((count, log) => count + log.length, 0),
      unreadable: 0,
      scenario: state.scenario ?? null,
    }),
    backup: async (planId, savedAt) => {
      const found = find(planId)
      return found && backupOf(planId, found.log, savedAt)
    },
    restore: async (planId, backup, isDryRun) => {
      const found = find(planId)
      if (found === undefined) return undefined
      const { added, already, refused } = mergeBackup(found.log, backup, lastOf(found.log))
      if (!isDryRun) found.log.push(...added)
      return { added: added.length, already, refused: [...refused] }
    },
    reset: async (planId) => {
      const found = find(planId)
      return found && { removed: found.log.splice(0).length }
    },
  }
}
