import type { Faults } from './faults'
import type { EventRow } from './migrations'

/** The rows of the log inside one transaction. What it gives must be awaited alone: a transaction ends when nothing is asked of it. */
export class EventTable {
  readonly #store: IDBObjectStore
  readonly #faults: Faults

  constructor(store: IDBObjectStore, faults: Faults) {
    this.#store = store
    this.#faults = faults
  }

  /** Every row of a plan in order of its number, or of all plans. */
  rows(planId?: string): Promise<EventRow[]> {
    this.#faults.check('read')
    return requested<EventRow[]>(this.#store.getAll(planId === undefined ? null : rangeOf(planId)))
  }

  /** Adds a row. A failure, such as a second row with this id, ends the whole transaction. */
  add(row: EventRow): void {
    this.#faults.check('write')
    this.#store.add(row)
  }

  /** Removes every row of a plan and gives how many there were. */
  async clear(planId: string): Promise<number> {
    this.#faults.check('write')
    const count = await requested(this.#store.count(rangeOf(planId)))
    this.#store.delete(rangeOf(planId))
    return count
  }
}

/** All keys that begin with this plan: an array sorts after every number. */
const rangeOf = (planId: string): IDBKeyRange => IDBKeyRange.bound([planId], [planId, []])

function requested<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new DOMException('the request failed', 'UnknownError'))
  })
}
