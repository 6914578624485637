import { afterAll, beforeAll } from 'vitest'
import { createTestServer } from '#mocks/node'
import { contractSuite } from './suite'

const api = createTestServer()
beforeAll(() => api.server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => api.server.close())

contractSuite('MSW in front of the app', async () => ({
  ask: (path, init) => fetch(`http://localhost${path}`, init),
  empty: async () => api.reset(),
}))
