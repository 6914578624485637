import { startWorker } from './start-worker'
import type { TaskEnd, WorkerMessage } from './task'

/** A script that has not come by then is not waited for: at 50 kbit/s a worker of 60 kB takes ten seconds. */
const mostToStart = 60_000

interface Settings {
  /** ends the task when it is aborted */
  readonly signal: AbortSignal
  /** how long the task itself may take, in milliseconds; the time in which the worker's script is loaded does not count */
  readonly most: number
}

/**
 * Asks a worker of its own one thing (whatever can be cloned, and its script expects), and ends the worker when the answer is there, the time is up or the signal aborts, whatever it is then
 * doing. Never rejects.
 */
export function runTask<Result>(address: string, request: unknown, { signal, most }: Settings): Promise<TaskEnd<Result>> {
  return new Promise((resolve) => {
    const worker = signal.aborted ? null : startWorker(address)
    if (worker === null) return resolve({ kind: signal.aborted ? 'cancelled' : 'not-started' })
    let isReady = false
    let timer = setTimeout(() => end({ kind: 'not-started' }), mostToStart)
    const end = (how: TaskEnd<Result>) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      worker.terminate()
      resolve(how)
    }
    const cancel = () => end({ kind: 'cancelled' })
    const fail = () => end({ kind: isReady ? 'failed' : 'not-started' })
    const begin = () => {
      isReady = true
      clearTimeout(timer)
      timer = setTimeout(() => end({ kind: 'too-slow' }), most)
      worker.postMessage(request)
    }
    signal.addEventListener('abort', cancel)
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<Result>>) => (data.kind === 'ready' ? begin() : end(data)))
  })
}
