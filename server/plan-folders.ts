import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '#src/contract/plan'
import { type FolderFiles, planDataOf, planPartsOf } from '#src/domain/plan-folder'
import { summaryOf } from './answers'
import { type FoundPlan, type ShippedPlans, shippedPlans } from './shipped-plans'

/** The ids of the plans in `data`: every folder that holds a plan.json is one, by its name. Nothing else has to know of it. */
export const planIdsIn = (data: string): string[] =>
  readdirSync(data)
    .filter((name) => existsSync(join(data, name, 'plan.json')))
    .toSorted()

/** The parsed JSON files of a plan's folder by their path in it. */
export function readPlanFolder(folder: string): FolderFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readJson(join(folder, path))]))
}

/** The plans in `data`, each read from its folder when it is first asked for. */
export const plansIn = (data: string): ShippedPlans =>
  shippedPlans(
    planIdsIn(data).map((planId): FoundPlan => {
      const folder = join(data, planId)
      return {
        summary: summaryOf({ plan: readJson(join(folder, 'plan.json')) as Plan }),
        load: async () => planDataOf(planPartsOf(readPlanFolder(folder))),
      }
    }),
  )

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
