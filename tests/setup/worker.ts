import { answerBrought } from '#src/board/own-text-task'
import type { WorkerMessage } from '#src/workers/task'

/**
 * jsdom has no workers. This one answers in the same thread what src/board/own-text.worker.ts would; that a real one starts, and is ended, is
 * tested in a real browser (tests/e2e/own-text.test.ts).
 */
class WorkerInThisThread extends EventTarget {
  #isOver = false

  constructor() {
    super()
    queueMicrotask(() => this.#say({ kind: 'ready' }))
  }

  postMessage(request: Parameters<typeof answerBrought>[0]): void {
    void answerBrought(request).then((result) => this.#say({ kind: 'result', result }))
  }

  terminate(): void {
    this.#isOver = true
  }

  #say(data: WorkerMessage<unknown>): void {
    if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

/** Gives the page workers. */
export function giveWorkers(): void {
  Object.assign(globalThis, { Worker: WorkerInThisThread })
}
