import { queryOptions } from '@tanstack/react-query'
import { request } from './request'

/** Keys and functions of everything that is read. */
export const planQueries = {
  list: () =>
    queryOptions({ queryKey: ['plans'], queryFn: ({ signal }) => request('plans', { signal }), staleTime: Number.POSITIVE_INFINITY }),
  ledger: (planId: string) =>
    queryOptions({
      queryKey: ['ledger', planId],
      queryFn: ({ signal }) => request('ledger', { planId, signal }),
      // What others record arrives by `catchUp`, a few rows at a time, not by reading the whole plan again.
      staleTime: Number.POSITIVE_INFINITY,
    }),
  storage: () => queryOptions({ queryKey: ['storage'], queryFn: ({ signal }) => request('storage', { signal }), staleTime: 10_000 }),
}
