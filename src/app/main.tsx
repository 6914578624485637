import '#src/ui/tokens.css'
import '#src/ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { handTransport } from '#src/api/transport'
import { App } from './app'
import { makeQueryClient } from './query-client'

/** Who answers the API: a server where the build names one; else MSW in development and the same API inside the page. */
async function chooseApi() {
  if (import.meta.env.VITE_API !== undefined) return
  if (import.meta.env.DEV) {
    const { startWorker } = await import('#mocks/browser')
    await startWorker()
  } else {
    const { createTransport } = await import('#mocks/in-page')
    handTransport(createTransport())
  }
}

const root = document.querySelector('#root')
if (root !== null) {
  await chooseApi()
  createRoot(root).render(
    <StrictMode>
      <App queryClient={makeQueryClient()} />
    </StrictMode>,
  )
}
