import type { ReactNode } from 'react'

/** The part of a query's result that a panel needs. */
export interface PanelResult<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly isError: boolean
  readonly isPlaceholderData?: boolean
  readonly refetch: () => unknown
}

interface Props<T> {
  readonly result: PanelResult<T>
  /** keeps the size of what is to come */
  readonly skeleton: ReactNode
  readonly isEmpty?: (data: T) => boolean
  readonly empty?: ReactNode
  /** nothing could be read at all */
  readonly failed: (error: unknown, retry: () => void) => ReactNode
  /** a later read failed; what was read before stays on screen under this */
  readonly stale?: (error: unknown, retry: () => void) => ReactNode
  readonly children: (data: T) => ReactNode
}

/** One order for the four states: data once read is never wiped, a failure offers a retry, empty is not loading. */
export function AsyncPanel<T>({ result, skeleton, isEmpty, empty, failed, stale, children }: Props<T>) {
  const { data, error, isError } = result
  const retry = () => void result.refetch()
  if (data === undefined) return isError ? failed(error, retry) : skeleton
  return (
    <>
      {isError && stale?.(error, retry)}
      {isEmpty?.(data) ? empty : <div aria-busy={result.isPlaceholderData || undefined}>{children(data)}</div>}
    </>
  )
}
