import { miit2023 } from '#data/miit-2023/plan-data'
import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import { contractSuite, recordedAt } from './suite'

contractSuite('the app over memory', async () => {
  const app = createApp(createMemoryRepository([miit2023], 'in-memory-server'), () => recordedAt)
  return { ask: async (path, init) => app.request(path, init) }
})
