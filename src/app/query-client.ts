import { QueryClient } from '@tanstack/react-query'
import { failureOf } from '#src/api/api-error'

/** What the server itself refused stays refused; where it had trouble of its own, another try can help. */
const isRefused = (error: unknown): boolean => {
  const failure = failureOf(error)
  return failure.kind === 'problem' && failure.problem.status < 500
}

/** Reads are tried again only where another try can help; the page then offers its own retry. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && !isRefused(error),
        retryDelay: (attempt) => 500 * 2 ** attempt,
        // A page opened offline says so itself; waiting unseen would look like loading.
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
    },
  })
