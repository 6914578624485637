import { readPlanFolder } from '#server/plan-folders'
import { planDataOf, planPartsOf } from '#src/domain/plan-folder'

/** The sample plan as it ships. */
export const miit2023 = planDataOf(planPartsOf(readPlanFolder('data/miit-2023')))
