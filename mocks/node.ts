import { http } from 'msw'
import { setupServer } from 'msw/node'
import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import { miit2023 } from '#data/miit-2023/plan-data'

/** The API for tests outside of a browser: MSW in front of the app, with a fresh memory at each `reset`. */
export function createTestServer() {
  const makeApp = () => createApp(createMemoryRepository([miit2023], 'in-memory-server'), () => new Date().toISOString())
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
