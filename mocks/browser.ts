import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import { packedPlans } from 'virtual:shipped-plans'
import { createMockApp } from './create-mock-app'
import { fetchedPlans } from './fetched-plans'
import { scenarioOf } from './scenarios'

/** In development the API answers from a service worker, so its requests are seen in the browser's network panel. */
export async function startWorker(): Promise<void> {
  const answer = await createMockApp(fetchedPlans(packedPlans), scenarioOf(globalThis.location.search))
  const worker = setupWorker(http.all('*/api/*', ({ request }) => answer(request)))
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true })
}
