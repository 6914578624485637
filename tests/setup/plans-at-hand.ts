import { summaryOf } from '#server/answers'
import { type ShippedPlans, shippedPlans } from '#server/shipped-plans'
import type { PlanData } from '#src/domain/plan-data'

/** Plans that are there already, where an API wants plans that it can load. */
export const plansAtHand = (plans: readonly PlanData[]): ShippedPlans =>
  shippedPlans(plans.map((plan) => ({ summary: summaryOf(plan), load: async () => plan })))
