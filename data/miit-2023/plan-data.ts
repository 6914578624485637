import type { PlanData } from '#src/domain/plan-data'
import { openingEvents } from '#src/domain/opening-events'
import evidence from './evidence.json'
import indicators from './indicators.json'
import industries from './industries.json'
import measuresA from './measures/A.json'
import measuresB from './measures/B.json'
import measuresC from './measures/C.json'
import plan from './plan.json'
import programme from './programme.json'
import sentences from './sentences.json'
import written from './events.json'

/**
 * The sample plan as it ships. `npm run check:data` holds these files against the contract, so here their types are taken on trust:
 * the compiler widens the words of a JSON file to plain strings.
 */
const data = {
  plan,
  measures: [...measuresA, ...measuresB, ...measuresC],
  sentences,
  indicators,
  industries,
  programme,
} as unknown as Omit<PlanData, 'openingEvents'>

export const miit2023: PlanData = {
  ...data,
  openingEvents: openingEvents(
    data.plan,
    evidence as unknown as Parameters<typeof openingEvents>[1],
    written as unknown as Parameters<typeof openingEvents>[2],
  ),
}
