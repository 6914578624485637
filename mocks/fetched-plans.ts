import { type ShippedPlans, shippedPlans } from '#server/shipped-plans'
import type { PlanSummary } from '#src/contract/plan'
import { type PlanParts, planDataOf } from '#src/domain/plan-folder'
import { type Packed, unpack } from './packed-data'

/** A plan that a build has packed into a file of its own. */
export interface PackedPlan {
  readonly summary: PlanSummary
  readonly address: string
}

/**
 * The plans that came with the page, each fetched when it is opened. Fetched and not imported: a browser remembers that an import()
 * failed for as long as the page is open, and would never ask again.
 */
export const fetchedPlans = (packed: readonly PackedPlan[]): ShippedPlans =>
  shippedPlans(
    packed.map(({ summary, address }) => ({
      summary,
      load: async () => {
        const response = await fetch(address)
        if (!response.ok) throw new Error(`${response.status} for ${address}`)
        return planDataOf(unpack((await response.json()) as Packed) as unknown as PlanParts)
      },
    })),
  )
