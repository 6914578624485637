import { packedPlans } from 'virtual:shipped-plans'
import { createMockApp } from './create-mock-app'
import { fetchedPlans } from './fetched-plans'
import { scenarioOf } from './scenarios'

/** Answers the API inside the page, without network or service worker: a hard reload changes nothing. */
export function createTransport(): (request: Request) => Promise<Response> {
  const answer = createMockApp(fetchedPlans(packedPlans), scenarioOf(globalThis.location.search))
  return async (request) => (await answer)(request)
}
