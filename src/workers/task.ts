/**
 * What a page and its worker say to each other. The worker says that it is ready, is asked once, and answers once: with a result, or that
 * it failed.
 */
export type WorkerMessage<Result> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'failed' }

/** How a task ended: with its result; or without, and why. */
export type TaskEnd<Result> =
  | { readonly kind: 'result'; readonly result: Result }
  /** its time was up */
  | { readonly kind: 'too-slow' }
  /** whoever asked does not want it any more */
  | { readonly kind: 'cancelled' }
  /** no worker could be started, or its script did not come */
  | { readonly kind: 'not-started' }
  /** it threw, or ran out of memory */
  | { readonly kind: 'failed' }
