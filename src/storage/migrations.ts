/** One row of the log: the event as it was written, with what it is found by. */
export interface EventRow {
  readonly planId: string
  readonly sequence: number
  readonly id: string
  /** kept byte for byte, also where this version cannot read it */
  readonly event: unknown
}

type Step = (database: IDBDatabase, transaction: IDBTransaction) => void

/** How the database came to be, one step a version. Steps are added, never changed: old browsers still hold old versions. */
export const migrations: readonly Step[] = [
  (database) => {
    database.createObjectStore('events', { keyPath: ['planId', 'sequence'] })
  },
  (_, transaction) => {
    // An id stands for one intent: the browser itself refuses a second row with it.
    transaction.objectStore('events').createIndex('by-id', ['planId', 'id'], { unique: true })
  },
]
