import { backupOf, ledgerOf } from '#server/answers'
import { type Repository, StorageFull, StorageUnavailable } from '#server/repository'
import type { ShippedPlans } from '#server/shipped-plans'
import { decideAppend } from '#src/domain/append'
import { type KeptRow, readRows, rowsOf } from '#src/domain/kept-row'
import { mergeBackup } from '#src/domain/merge-backup'
import { announce } from '#src/storage/announcements'
import type { Database } from '#src/storage/database'
import { DatabaseError } from '#src/storage/open-database'
import { askToPersist, isPersisted } from '#src/storage/persistence'

/** Keeps records in the browser's database; the plans themselves ship with the page. */
export function createIndexedDbRepository(plans: ShippedPlans, database: Database): Repository {
  const isThere = (planId: string) => plans.summaries.some(({ id }) => id === planId)
  /** as last counted, for when the database has gone */
  let counted = { recordedEvents: 0, unreadable: 0 }

  const read = (planId: string): Promise<KeptRow[]> => guarded(() => database.transact('readonly', (table) => table.rows(planId)))

  /** Reads the rows and adds to them in one transaction, so that two tabs never use one number. Other tabs hear of it afterwards. */
  async function write<T>(
    planId: string,
    decide: (rows: readonly KeptRow[]) => { readonly rows: readonly KeptRow[]; readonly answer: T },
  ): Promise<T> {
    const { answer, rows } = await guarded(() =>
      database.transact('readwrite', async (table) => {
        const decision = decide(await table.rows(planId))
        for (const row of decision.rows) table.add({ planId, ...row })
        return decision
      }),
    )
    const last = rows.at(-1)
    if (last !== undefined) {
      announce({ planId, sequence: last.sequence })
      // The first record is the moment when losing it would hurt; the About page shows the browser's answer.
      void askToPersist()
    }
    return answer
  }

  return {
    plans: async () => plans.summaries,
    ledger: async (planId) => {
      const plan = await plans.open(planId)
      return plan && ledgerOf(plan, readRows(await read(planId)))
    },
    eventsSince: async (planId, after) => {
      if (!isThere(planId)) return undefined
      const { events, unreadable, lastSequence } = readRows(await read(planId))
      return { events: events.filter(({ sequence }) => sequence > after), sequence: lastSequence, unreadable: unreadable.length }
    },
    append: async (planId, append, recordedAt) => {
      const plan = await plans.open(planId)
      if (plan === undefined) return undefined
      return write(planId, (rows) => {
        const answer = decideAppend(readRows(rows), append, { plan, recordedAt })
        return { answer, rows: answer.outcome === 'accepted' ? rowsOf(answer.fresh) : [] }
      })
    },
    storage: async () => {
      const state = { kind: 'browser', isPersisted: await isPersisted(), scenario: null } as const
      try {
        const rows = await database.transact('readonly', (table) => table.rows())
        counted = { recordedEvents: rows.length, unreadable: readRows(rows).unreadable.length }
        return { ...state, ...counted, isDurable: true, reason: null }
      } catch (error) {
        return { ...state, ...counted, isDurable: false, reason: error instanceof DatabaseError ? error.trouble : 'failed' }
      }
    },
    backup: async (planId, savedAt) => (isThere(planId) ? backupOf(planId, await read(planId), savedAt) : undefined),
    restore: async (planId, backup, isDryRun) => {
      const plan = await plans.open(planId)
      if (plan === undefined) return undefined
      return write(planId, (kept) => {
        const { rows, ...answer } = mergeBackup(kept, backup, plan)
        return { answer, rows: isDryRun ? [] : rows }
      })
    },
    reset: async (planId) => {
      if (!isThere(planId)) return undefined
      const removed = await guarded(() => database.transact('readwrite', (table) => table.clear(planId)))
      announce({ planId, sequence: 0 })
      return { removed }
    },
  }
}

/** The browser's errors in the port's terms. */
async function guarded<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw new StorageFull()
    if (error instanceof DatabaseError || error instanceof DOMException) throw new StorageUnavailable()
    throw error
  }
}
