import { databaseName } from '#src/storage/open-database'

/** The browser's database as other versions of the application, and other tabs, may leave it: asked without our own code. */
export function openByHand(version: number, upgrade: (database: IDBDatabase) => void = () => undefined): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, version)
  request.addEventListener('upgradeneeded', () => upgrade(request.result))
  return settled(request)
}

export async function removeDatabase(): Promise<void> {
  await settled(indexedDB.deleteDatabase(databaseName))
}

/** Adds rows to the log, whatever they are. */
export async function addByHand(database: IDBDatabase, rows: readonly unknown[]): Promise<void> {
  const transaction = database.transaction('events', 'readwrite')
  for (const row of rows) transaction.objectStore('events').add(row)
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
  })
}

/** Every row of the log, with the version they are kept under. */
export async function rowsByHand(): Promise<{ readonly version: number; readonly rows: unknown[] }> {
  const database = await settled(indexedDB.open(databaseName))
  const rows = await settled<unknown[]>(database.transaction('events').objectStore('events').getAll())
  database.close()
  return { version: database.version, rows }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
  })
}
