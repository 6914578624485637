import type { Problem } from '#src/contract/problem'

/**
 * Why a request brought nothing.
 * `unreachable`: no answer at all (offline, server down). `unreadable`: an answer that breaks the contract, such as a login page.
 * `problem`: the API said no, and why. `failed`: an error answer without a reason.
 */
export type ApiFailure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unreadable'; readonly status: number }
  | { readonly kind: 'failed'; readonly status: number }
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
