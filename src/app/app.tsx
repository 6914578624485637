import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { makeRouter } from './router'

/** Nothing of what is seen first needs it. Where it cannot be loaded, the page goes without news from elsewhere until it is opened anew. */
const KeepUp = lazy(() =>
  import('./keep-up').then(
    ({ KeepUp: Loaded }) => ({ default: Loaded }),
    () => ({ default: () => null }),
  ),
)

/** The whole application over a query client; tests mount it at any address. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  const [router] = useState(() => makeRouter(queryClient))
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Suspense>
        <KeepUp />
      </Suspense>
    </QueryClientProvider>
  )
}
