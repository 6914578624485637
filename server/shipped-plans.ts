import type { PlanSummary } from '#src/contract/plan'
import type { PlanData } from '#src/domain/plan-data'
import { PlanUnavailable } from './repository'

/** The plans that ship with a server or a page: all are known, none is loaded before it is asked for. */
export interface ShippedPlans {
  readonly summaries: readonly PlanSummary[]
  /** Undefined where there is no such plan. Throws PlanUnavailable where it cannot be loaded; the next call tries again. */
  readonly open: (planId: string) => Promise<PlanData | undefined>
}

/** One that was found: what is known of it, and how to get the rest. */
export interface FoundPlan {
  readonly summary: PlanSummary
  readonly load: () => Promise<PlanData>
}

/** Loads each of these plans once, when it is first asked for. */
export function shippedPlans(found: readonly FoundPlan[]): ShippedPlans {
  const opened = new Map<string, Promise<PlanData>>()
  return {
    summaries: found.map(({ summary }) => summary),
    open: async (planId) => {
      const plan = found.find(({ summary }) => summary.id === planId)
      if (plan === undefined) return undefined
      const loading =
        opened.get(planId) ??
        plan.load().catch((cause: unknown) => {
          opened.delete(planId)
          throw new PlanUnavailable(planId, { cause })
        })
      opened.set(planId, loading)
      return loading
    },
  }
}
