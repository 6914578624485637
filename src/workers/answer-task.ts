import type { WorkerMessage } from './task'

/** The worker's side: says that it is ready and answers what it is asked. For the last line of a worker's script. */
export function answerTask(answer: (request: never) => unknown): void {
  const say = (message: WorkerMessage<unknown>) => globalThis.postMessage(message)
  const reply = async (request: unknown) => {
    try {
      say({ kind: 'result', result: await answer(request as never) })
    } catch {
      say({ kind: 'failed' })
    }
  }
  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => void reply(data))
  say({ kind: 'ready' })
}
