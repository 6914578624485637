import { miit2023 } from '#tests/samples/miit-2023'
import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import { plansAtHand } from '#tests/setup/plans-at-hand'
import { contractSuite, recordedAt } from './suite'

contractSuite('the app over memory', async () => {
  const app = createApp(createMemoryRepository(plansAtHand([miit2023]), 'in-memory-server'), () => recordedAt)
  return { ask: async (path, init) => app.request(path, init) }
})
