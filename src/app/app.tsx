import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { KeepUp } from './keep-up'
import { makeRouter } from './router'

/** The whole application over a query client; tests mount it at any address. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  const [router] = useState(() => makeRouter(queryClient))
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <KeepUp />
    </QueryClientProvider>
  )
}
