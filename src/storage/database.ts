import { EventTable } from './event-table'
import { Faults } from './faults'
import { DatabaseError, openDatabase } from './open-database'

/** Waits between tries when the connection dies: browsers lose it now and then, and a new one mostly works. */
const backoffMilliseconds = [50, 200, 800]

/** One connection to the browser's database, opened when first used and again when it died. It never deletes anything by itself. */
export class Database {
  readonly #faults: Faults
  #connection: Promise<IDBDatabase> | null = null

  constructor(faults = new Faults()) {
    this.#faults = faults
  }

  /**
   * Runs `work` in one transaction and gives its result once the transaction is complete: only then is anything kept. `work` awaits
   * nothing but the table, and may run again where the connection died before.
   * Throws DatabaseError, or the browser's DOMException (QuotaExceededError on a full disk); after either nothing of it is kept.
   */
  async transact<T>(mode: 'readonly' | 'readwrite', work: (table: EventTable) => Promise<T>): Promise<T> {
    for (const wait of [...backoffMilliseconds, null]) {
      try {
        return await run(await this.#connect(), mode, work, this.#faults)
      } catch (error) {
        if (!isDeadConnection(error)) throw error
        this.close()
        if (wait === null) break
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
    this.#connection ??= this.#open()
    return this.#connection
  }

  #open(): Promise<IDBDatabase> {
    const forget = () => {
      if (this.#connection === opening) this.#connection = null
    }
    const opening: Promise<IDBDatabase> = openDatabase(this.#faults).then((connection) => {
      connection.addEventListener('close', forget)
      // A newer version in another tab needs this one out of the way; what is typed is kept elsewhere.
      connection.addEventListener('versionchange', () => {
        connection.close()
        forget()
      })
      return connection
    })
    opening.catch(forget)
    return opening
  }
}

async function run<T>(
  connection: IDBDatabase,
  mode: IDBTransactionMode,
  work: (table: EventTable) => Promise<T>,
  faults: Faults,
): Promise<T> {
  // Strict: a browser may else report a write as done that a power cut still undoes.
  const transaction = connection.transaction('events', mode, { durability: 'strict' })
  const ended = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException('the transaction was given up', 'AbortError')))
  })
  // Where the work fails first, its own error is the one to tell.
  ended.catch(() => undefined)
  let result: T
  try {
    result = await work(new EventTable(transaction.objectStore('events'), faults))
    if (mode === 'readwrite') faults.check('commit')
  } catch (error) {
    abort(transaction)
    throw error
  }
  await ended
  return result
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It was over already: the browser itself gave it up.
  }
}

/** Whether a new connection may help: this one was lost, or the browser could not reach its store. */
const isDeadConnection = (error: unknown): boolean =>
  error instanceof DatabaseError
    ? error.trouble === 'failed'
    : error instanceof DOMException && ['InvalidStateError', 'UnknownError'].includes(error.name)

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
