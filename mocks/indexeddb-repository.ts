import * as v from 'valibot'
import { Event } from '#src/contract/event'
import { decideAppend } from '#src/domain/append'
import { mergeBackup } from '#src/domain/merge-backup'
import type { PlanData } from '#src/domain/plan-data'
import { backupOf, ledgerOf, summaryOf } from '#server/answers'
import { type Repository, StorageFull, StorageUnavailable } from '#server/repository'
import { announce } from '#src/storage/announcements'
import { type Database, DatabaseError, requested } from '#src/storage/database'
import type { EventRow } from '#src/storage/migrations'
import { askToPersist, isPersisted } from '#src/storage/persistence'

interface Log {
  readonly events: readonly Event[]
  readonly unreadable: readonly EventRow[]
  readonly lastSequence: number
}

/** Keeps records in the browser's database; the plans themselves ship with the page. */
export function createIndexedDbRepository(plans: readonly PlanData[], database: Database): Repository {
  const find = (planId: string) => plans.find(({ plan }) => plan.id === planId)

  const read = (planId: string): Promise<Log> => guarded(() => database.transact('readonly', (store) => readLog(store, planId)))

  /** Reads the log and adds rows in one transaction, so that two tabs never use one number. */
  const write = <T>(planId: string, decide: (log: Log) => { readonly rows: readonly EventRow[]; readonly answer: T }): Promise<T> =>
    guarded(async () => {
      const { answer, rows } = await database.transact('readwrite', async (store) => {
        const decision = decide(await readLog(store, planId))
        for (const row of decision.rows) store.add(row)
        return decision
      })
      const last = rows.at(-1)
      if (last !== undefined) {
        announce({ planId, sequence: last.sequence })
        // The first record is the moment when losing it would hurt; the answer is shown on the About page.
        void askToPersist()
      }
      return answer
    })

  return {
    plans: async () => plans.map(summaryOf),
    ledger: async (planId) => {
      const data = find(planId)
      if (data === undefined) return undefined
      const { events, unreadable, lastSequence } = await read(planId)
      return ledgerOf(data, events, lastSequence, unreadable.length)
    },
    eventsSince: async (planId, after) => {
      if (find(planId) === undefined) return undefined
      const { events, unreadable, lastSequence } = await read(planId)
      return { events: events.filter(({ sequence }) => sequence > after), sequence: lastSequence, unreadable: unreadable.length }
    },
    append: async (planId, append, recordedAt) => {
      if (find(planId) === undefined) return undefined
      return write(planId, ({ events, lastSequence }) => {
        const outcome = decideAppend(events, append, { recordedAt, lastSequence })
        const fresh = outcome.outcome === 'accepted' ? outcome.events.filter(({ sequence }) => sequence > lastSequence) : []
        return { answer: outcome, rows: fresh.map((event) => rowOf(planId, event)) }
      })
    },
    storage: async () => {
      const rows = await guarded(() => database.transact('readonly', (store) => requested(store.getAll() as IDBRequest<EventRow[]>)))
      const unreadable = rows.filter(({ event }) => !v.is(Event, event)).length
      return { kind: 'browser', isDurable: true, reason: null, isPersisted: await isPersisted(), recordedEvents: rows.length, unreadable, scenario: null }
    },
    backup: async (planId, savedAt) => {
      if (find(planId) === undefined) return undefined
      const { events, unreadable } = await read(planId)
      return backupOf(planId, events, savedAt, unreadable.map(({ event }) => event))
    },
    restore: async (planId, backup, isDryRun) => {
      if (find(planId) === undefined) return undefined
      return write(planId, ({ events, lastSequence }) => {
        const { added, already, refused } = mergeBackup(events, backup, lastSequence)
        return { answer: { added: added.length, already, refused: [...refused] }, rows: isDryRun ? [] : added.map((event) => rowOf(planId, event)) }
      })
    },
    reset: async (planId) => {
      if (find(planId) === undefined) return undefined
      const removed = await guarded(() =>
        database.transact('readwrite', async (store) => {
          const keys = await requested(store.getAllKeys(rangeOf(planId)))
          for (const key of keys) store.delete(key)
          return keys.length
        }),
      )
      announce({ planId, sequence: 0 })
      return { removed }
    },
  }
}

async function readLog(store: IDBObjectStore, planId: string): Promise<Log> {
  const rows = await requested(store.getAll(rangeOf(planId)) as IDBRequest<EventRow[]>)
  const events: Event[] = []
  const unreadable: EventRow[] = []
  for (const row of rows) {
    if (v.is(Event, row.event)) events.push(row.event)
    else unreadable.push(row)
  }
  return { events, unreadable, lastSequence: rows.at(-1)?.sequence ?? 0 }
}

const rangeOf = (planId: string): IDBKeyRange => IDBKeyRange.bound([planId], [planId, []])
const rowOf = (planId: string, event: Event): EventRow => ({ planId, sequence: event.sequence, id: event.id, event })

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
