import { ApiError } from './api-error'

/** How long an answer may take to begin and then to arrive, in milliseconds. */
interface Patience {
  readonly begin: number
  readonly arrive: number
}

/** A line of 50 kbit/s carries the largest plan in a minute and a half; nobody watches a button for longer than half a minute. */
const patience: Patience = { begin: 30_000, arrive: 120_000 }

/** A backup is as large as a person made it. */
const long: Patience = { begin: 300_000, arrive: 300_000 }

export const patienceFor = (name: string): Patience => (name === 'backup' || name === 'restore' ? long : patience)

/**
 * Waits for something no longer than `milliseconds`, and no longer than `signal` lets it: what is waited for may know neither. Throws an
 * ApiError of kind `silent` when the time is over, and the signal's own reason when it is aborted.
 */
export function within<T>(work: Promise<T>, milliseconds: number, path: string, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal?.reason)
    const timer = setTimeout(() => reject(new ApiError({ kind: 'silent' }, path)), milliseconds)
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    if (signal?.aborted === true) onAbort()
    signal?.addEventListener('abort', onAbort)
    work.then(resolve, reject).finally(done)
  })
}
