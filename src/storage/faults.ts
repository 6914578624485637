/** What a store can be asked for. */
export type StorageCall = 'open' | 'read' | 'write'

interface Plan {
  readonly call: StorageCall
  /** which call of this kind fails first, counted from 1 */
  readonly at: number
  readonly isOnce: boolean
  /** the DOMException the browser would throw: QuotaExceededError, UnknownError … */
  readonly error: string
}

/** Makes the browser's stores fail on purpose, so that every loss can be tested. Inert until a test plans a fault. */
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

  /** Called before each use of a store. Throws where the plan says so. */
  check(call: StorageCall): void {
    if (this.#plan?.call !== call) return
    this.#calls++
    const { at, isOnce, error } = this.#plan
    if (this.#calls === at || (this.#calls > at && !isOnce)) throw new DOMException(`planned fault at ${call} ${at}`, error)
  }
}

export const faults = new Faults()
