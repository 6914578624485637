/** Ways the API can behave on purpose. `normal` is what people get. */
export const scenarioNames = ['normal', 'empty', 'slow', 'flaky', 'failing', 'huge', 'storage-blocked'] as const
export type ScenarioName = (typeof scenarioNames)[number]

/** The scenario an address asks for (`?scenario=slow`), kept for the visit because the router drops it from the address. */
export function scenarioOf(search: string): ScenarioName {
  const asked = new URLSearchParams(search).get('scenario')
  return scenarioNames.find((name) => name === asked) ?? 'normal'
}

type Answer = (request: Request) => Promise<Response>

const slowMilliseconds = 2_500

/** The API with the faults of a scenario in front of it. Faults happen before the request reaches the app, so nothing is kept by halves. */
export function withFaults(answer: Answer, scenario: ScenarioName): Answer {
  let calls = 0
  switch (scenario) {
    case 'slow':
      return async (request) => {
        await new Promise((resolve) => {
          setTimeout(resolve, slowMilliseconds)
        })
        return answer(request)
      }
    case 'flaky':
      // Every third request fails, in a fixed order, so that what is seen can be seen again. Were it every second one, a record and the
      // look at the log after its failure would take turns for ever.
      return async (request) => (++calls % 3 === 0 ? unavailable() : answer(request))
    case 'failing':
      return async () => unavailable()
    default:
      return answer
  }
}

const unavailable = (): Response => Response.json({ type: 'unavailable', status: 503, detail: 'demonstration scenario' }, { status: 503 })
