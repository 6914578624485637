import type { Faults } from './faults'
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

export const databaseName = 'luoshi'
/** How long an older tab may hold up an upgrade before we say so. */
const patienceMilliseconds = 3_000

/** Opens the database, bringing an older one up to date. Throws DatabaseError; then the old version and its rows are as they were. */
export function openDatabase(faults: Faults): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false
    const giveUp = (trouble: DatabaseTrouble) => {
      isGivenUp = true
      clearTimeout(timer)
      reject(new DatabaseError(trouble))
    }
    // The browser itself says nothing more once an older tab is in the way.
    const timer = setTimeout(giveUp, patienceMilliseconds, 'blocked')
    let request: IDBOpenDBRequest
    try {
      faults.check('open')
      // Where storage is refused, reading the property alone may throw.
      request = globalThis.indexedDB.open(databaseName, migrations.length)
    } catch (error) {
      giveUp(troubleOf(error))
      return
    }
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result, transaction } = request
      try {
        if (transaction !== null) for (const step of migrations.slice(oldVersion)) step(result, transaction)
      } catch {
        transaction?.abort()
      }
    }
    request.onerror = () => giveUp(troubleOf(request.error))
    request.onsuccess = () => {
      clearTimeout(timer)
      // Too late: whoever asked was told otherwise, and a connection without an owner would block the next upgrade.
      if (isGivenUp) request.result.close()
      else resolve(request.result)
    }
  })
}

/** A browser that refuses storage says so in several ways, one of them by having no `indexedDB` at all. */
function troubleOf(error: unknown): DatabaseTrouble {
  if (!(error instanceof DOMException)) return 'refused'
  if (error.name === 'VersionError') return 'newer-version'
  return ['SecurityError', 'InvalidStateError', 'NotAllowedError'].includes(error.name) ? 'refused' : 'failed'
}
