import { join } from 'node:path'
import { type Json, pack } from '#mocks/packed-data'
import { summaryOf } from '#server/answers'
import { planIdsIn, readPlanFolder } from '#server/plan-folders'
import type { PlanSummary } from '#src/contract/plan'
import { type PlanParts, planPartsOf } from '#src/domain/plan-folder'

/** The plans in the folders of `data`, each known without opening it, and packed when asked. */
export const packablePlans = (data: string): { readonly summary: PlanSummary; readonly pack: () => string }[] =>
  planIdsIn(data).map((planId) => {
    const parts = planPartsOf(readPlanFolder(join(data, planId)))
    return { summary: summaryOf(parts), pack: () => packed(parts) }
  })

/**
 * A plan is mostly prose in two languages: sorted by language it weighs a sixth less when compressed, and a kilobyte less again where what
 * shares words stands together.
 */
function packed({ indicators, plan, industries, evidence, events, measures, programme, sentences }: PlanParts): string {
  const inOrder = { indicators, plan, industries, evidence, events, measures, programme, sentences }
  return JSON.stringify(pack(inOrder as unknown as Json))
}
