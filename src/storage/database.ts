import { faults } from './faults'
import { migrations } from './migrations'

/** Why the browser's database cannot be used. */
export type DatabaseTrouble = 'refused' | 'blocked' | 'newer-version' | 'failed'

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly trouble: DatabaseTrouble
  constructor(trouble: DatabaseTrouble) {
    super(`The browser's database cannot be used: ${trouble}`)
    this.trouble = trouble
  }
}

const databaseName = 'luoshi'
/** How long an older tab may hold up an upgrade before we say so. */
const patience = 3_000
/** Waits between tries when the connection dies: browsers lose it now and then, and a new one mostly works. */
const backoff = [50, 200, 800]

/** One connection to the browser's database, opened when first used and again when it died. It never deletes anything. */
export class Database {
  #connection: Promise<IDBDatabase> | null = null

  /**
   * Runs `work` in one transaction and gives its result once the transaction is complete: only then is anything kept.
   * Throws DatabaseError, or the QuotaExceededError of a full disk; after either nothing of the transaction is kept.
   */
  async transact<T>(mode: IDBTransactionMode, work: (events: IDBObjectStore) => Promise<T>): Promise<T> {
    for (const wait of [...backoff, null]) {
      try {
        const connection = await this.#connect()
        faults.check(mode === 'readonly' ? 'read' : 'write')
        return await run(connection, mode, work)
      } catch (error) {
        if (error instanceof DatabaseError || !isDeadConnection(error)) throw error
        this.close()
        if (wait === null) throw new DatabaseError('failed')
        await pause(wait)
      }
    }
    throw new DatabaseError('failed')
  }

  close(): void {
    void this.#connection?.then((connection) => connection.close()).catch(() => undefined)
    this.#connection = null
  }

  #connect(): Promise<IDBDatabase> {
    this.#connection ??= openDatabase(() => {
      this.#connection = null
    }).catch((error: unknown) => {
      this.#connection = null
      throw error
    })
    return this.#connection
  }
}

function openDatabase(onLost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let request: IDBOpenDBRequest
    try {
      faults.check('open')
      // Where storage is refused, reading the property alone may throw.
      request = globalThis.indexedDB.open(databaseName, migrations.length)
    } catch {
      reject(new DatabaseError('refused'))
      return
    }
    const timer = setTimeout(() => reject(new DatabaseError('blocked')), patience)
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result, transaction } = request
      if (transaction !== null) for (const step of migrations.slice(oldVersion)) step(result, transaction)
    }
    request.onerror = () => {
      clearTimeout(timer)
      reject(new DatabaseError(request.error?.name === 'VersionError' ? 'newer-version' : request.error?.name === 'UnknownError' ? 'failed' : 'refused'))
    }
    request.onsuccess = () => {
      clearTimeout(timer)
      const connection = request.result
      connection.onclose = onLost
      // A newer version in another tab needs this one out of the way; what is typed is kept elsewhere.
      connection.onversionchange = () => {
        connection.close()
        onLost()
      }
      resolve(connection)
    }
  })
}

function run<T>(connection: IDBDatabase, mode: IDBTransactionMode, work: (events: IDBObjectStore) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = connection.transaction('events', mode, { durability: 'strict' })
    let result: { readonly value: T } | null = null
    transaction.oncomplete = () => {
      if (result !== null) resolve(result.value)
    }
    transaction.onabort = () => reject(transaction.error ?? new DOMException('the transaction was given up', 'AbortError'))
    work(transaction.objectStore('events')).then(
      (value) => {
        result = { value }
      },
      (error: unknown) => {
        reject(error)
        try {
          transaction.abort()
        } catch {
          // It was over already: then the browser itself gave it up.
        }
      },
    )
  })
}

/** The result of a request inside a transaction. */
export function requested<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new DOMException('the request failed', 'UnknownError'))
  })
}

const isDeadConnection = (error: unknown): boolean => error instanceof DOMException && ['InvalidStateError', 'UnknownError', 'TransactionInactiveError'].includes(error.name)

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
