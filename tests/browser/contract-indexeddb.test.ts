import { createApp } from '#server/app'
import { createIndexedDbRepository } from '#mocks/indexeddb-repository'
import { miit2023 } from '#data/miit-2023/plan-data'
import { Database } from '#src/storage/database'
import { contractSuite } from '#tests/contract/suite'

// A new connection for every request: what is found was read back from the browser's own store.
contractSuite('the app over the browser’s database', async () => {
  const ask = async (path: string, init?: RequestInit) => {
    const database = new Database()
    const app = createApp(createIndexedDbRepository([miit2023], database), () => '2026-02-01T08:00:00.000Z')
    const response = await app.request(path, init)
    database.close()
    return response
  }
  return {
    ask,
    empty: async () => {
      await ask('/api/plans/miit-2023/reset', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"confirm":"remove-recorded-events"}' })
    },
  }
})
