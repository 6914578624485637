import { afterAll, afterEach, beforeAll } from 'vitest'
import { createTestServer } from '#mocks/node'
import type { PlanData } from '#src/domain/plan-data'
import { miit2023 } from '#tests/samples/miit-2023'
import { plansAtHand } from '#tests/setup/plans-at-hand'

/**
 * Answers the requests of the tests in a file by the real API over plans (the sample), fresh for each test. What is returned takes an
 * exception for the running test: `server.use(http.get('*' + path, () => HttpResponse.error()))`. A request to anywhere else fails.
 */
export function answerRequests(plans: readonly PlanData[] = [miit2023]) {
  const { server, reset } = createTestServer(plansAtHand(plans))
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(reset)
  afterAll(() => server.close())
  return server
}
