import { QueryClient } from '@tanstack/react-query'
import { isWorthAnotherTry } from '#src/api/api-error'

/** Reads are tried again only where another try can help; the page then offers its own retry. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && isWorthAnotherTry(error),
        retryDelay: (attempt) => 500 * 2 ** attempt,
        // A page opened offline says so itself; waiting unseen would look like loading.
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
    },
  })
