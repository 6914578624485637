import { http } from 'msw'
import { setupServer } from 'msw/node'
import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import type { ShippedPlans } from '#server/shipped-plans'

/** The API over these plans for tests outside of a browser: MSW in front of the app, with a fresh memory at each `reset`. */
export function createTestServer(plans: ShippedPlans) {
  const makeApp = () => createApp(createMemoryRepository(plans, 'in-memory-server'), () => new Date().toISOString())
  let app = makeApp()
  const server = setupServer(http.all('*/api/*', async ({ request }) => app.fetch(request)))
  return {
    server,
    reset: () => {
      server.resetHandlers()
      app = makeApp()
    },
  }
}
