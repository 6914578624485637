import { openingEvents } from '#src/domain/opening-events'
import type { PlanData } from '#src/domain/plan-data'
import { planFiles } from './plan-files'

// `npm run check:data` holds these files against the contract, so here their types are taken on trust: the compiler widens the words
// of a JSON file to plain strings.
const { evidence, events, ...data } = planFiles as unknown as Omit<PlanData, 'openingEvents'> & {
  readonly evidence: Parameters<typeof openingEvents>[1]
  readonly events: Parameters<typeof openingEvents>[2]
}

/** The sample plan as it ships. */
export const miit2023: PlanData = { ...data, openingEvents: openingEvents(data.plan, evidence, events) }
