import type { Problem } from '#src/contract/problem'

/**
 * Why a request brought nothing.
 * `unreachable`: no answer at all (offline, server down). `silent`: none within the time given. `cancelled`: a person stopped waiting.
 * `unreadable`: an answer that breaks the contract. `unconfirmed`: one that says something was kept, but not what was sent.
 * `signed-out`, `forbidden`: the server does not know who asks, or knows and refuses. `too-large`, `busy`: more than it takes, or now.
 * `problem`: the API said no, and why. `failed`: an error answer without a reason.
 */
export type ApiFailure =
  | { readonly kind: 'unreachable' | 'silent' | 'cancelled' | 'unconfirmed' }
  | { readonly kind: 'unreadable' | 'failed' | 'signed-out' | 'forbidden' | 'too-large'; readonly status: number }
  /** `seconds`: how long to wait, where the server says so */
  | { readonly kind: 'busy'; readonly status: number; readonly seconds: number | null }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** The one error that the API throws. */
export class ApiError extends Error {
  readonly failure: ApiFailure
  constructor(failure: ApiFailure, path: string) {
    super(`${failure.kind}: ${path}`)
    this.name = 'ApiError'
    this.failure = failure
  }
}

export const failureOf = (error: unknown): ApiFailure => (error instanceof ApiError ? error.failure : { kind: 'unreachable' })

/** Whether another try by itself can help: what was refused stays refused, and whom the server does not know has to sign in first. */
export function isWorthAnotherTry(error: unknown): boolean {
  const failure = failureOf(error)
  if (failure.kind === 'problem') return failure.problem.status >= 500
  return !['signed-out', 'forbidden', 'too-large', 'cancelled', 'silent'].includes(failure.kind)
}
