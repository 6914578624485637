import { answerRequests } from '#tests/setup/api'
import { contractSuite } from './suite'

answerRequests()

contractSuite('MSW in front of the app', async () => ({ ask: (path, init) => fetch(`http://localhost${path}`, init) }))
