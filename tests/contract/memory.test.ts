import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import { miit2023 } from '#data/miit-2023/plan-data'
import { contractSuite } from './suite'

contractSuite('the app over memory', async () => {
  const app = createApp(createMemoryRepository([miit2023], { kind: 'memory', reason: 'in-memory-server' }), () => '2026-02-01T08:00:00.000Z')
  return { ask: async (path, init) => app.request(path, init), empty: async () => undefined }
})
