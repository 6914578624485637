/** What a store can be asked for. `commit` is the moment between the last write of a transaction and its end. */
export type StorageCall = 'open' | 'read' | 'write' | 'commit'

interface Plan {
  readonly call: StorageCall
  /** which call of this kind fails first, counted from 1 */
  readonly at: number
  readonly isOnce: boolean
  /** the DOMException the browser would throw: QuotaExceededError, UnknownError … */
  readonly error: string
}

/** Makes a store of the browser fail on purpose, so that every loss can be tested. Inert until a test plans a fault. */
export class Faults {
  #plan: Plan | null = null
  #calls = 0

  /** From now on, the call of this kind with this number fails; later ones too unless `isOnce`. */
  plan(plan: Plan): void {
    this.#plan = plan
    this.#calls = 0
  }

  clear(): void {
    this.#plan = null
  }

  /** Whether the planned fault has come to pass. */
  get hasStruck(): boolean {
    return this.#plan !== null && this.#calls >= this.#plan.at
  }

  /** Called before each use of the store. Throws where the plan says so. */
  check(call: StorageCall): void {
    if (this.#plan?.call !== call) return
    this.#calls++
    const { at, isOnce, error } = this.#plan
    if (this.#calls === at || (this.#calls > at && !isOnce)) throw new DOMException(`planned fault at ${call} ${at}`, error)
  }
}

/** Of localStorage, whoever opens it. A Database brings its own. */
export const keyValueFaults = new Faults()
