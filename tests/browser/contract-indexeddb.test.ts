import { miit2023 } from '#tests/samples/miit-2023'
import { createIndexedDbRepository } from '#mocks/indexeddb-repository'
import { createApp } from '#server/app'
import { Database } from '#src/storage/database'
import { contractSuite, recordedAt } from '#tests/contract/suite'
import { plansAtHand } from '#tests/setup/plans-at-hand'
import { removeDatabase } from './database-by-hand'

// A new connection for every request: what is found was read back from the browser's own store.
contractSuite('the app over the browser’s database', async () => {
  await removeDatabase()
  return {
    ask: async (path, init) => {
      const database = new Database()
      const response = await createApp(createIndexedDbRepository(plansAtHand([miit2023]), database), () => recordedAt).request(path, init)
      database.close()
      return response
    },
  }
})
