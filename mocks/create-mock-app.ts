import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import type { Repository } from '#server/repository'
import { type ShippedPlans, shippedPlans } from '#server/shipped-plans'
import type { PlanSummary } from '#src/contract/plan'
import type { PlanData } from '#src/domain/plan-data'
import { Database } from '#src/storage/database'
import { DatabaseError } from '#src/storage/open-database'
import { createIndexedDbRepository } from './indexeddb-repository'
import { type ScenarioName, withFaults } from './scenarios'

/**
 * The API inside the browser: the server's own app over the browser's database, or over memory where the browser keeps nothing
 * or the scenario says so. Which of the two it became is part of the storage answer.
 */
export async function createMockApp(
  plans: ShippedPlans,
  scenario: ScenarioName,
  database = new Database(),
): Promise<(request: Request) => Promise<Response>> {
  const repository = await chooseRepository(await plansOf(scenario, plans), scenario, database)
  const app = createApp(named(repository, scenario), () => new Date().toISOString())
  return withFaults(async (request) => app.fetch(request), scenario)
}

async function chooseRepository(plans: ShippedPlans, scenario: ScenarioName, database: Database): Promise<Repository> {
  if (scenario === 'storage-blocked') return createMemoryRepository(plans, 'refused')
  if (scenario !== 'normal') return createMemoryRepository(plans, 'scenario')
  try {
    // The first transaction shows whether the database can be used at all.
    await database.transact('readonly', async () => undefined)
    return createIndexedDbRepository(plans, database)
  } catch (error) {
    return createMemoryRepository(plans, error instanceof DatabaseError ? error.trouble : 'failed')
  }
}

async function plansOf(scenario: ScenarioName, shipped: ShippedPlans): Promise<ShippedPlans> {
  if (scenario === 'empty') return demonstration(shipped, await import('./empty-plan'))
  if (scenario === 'huge') return demonstration(shipped, await import('./huge-plan'))
  return shipped
}

interface Demonstration {
  readonly names: Pick<PlanSummary, 'id' | 'title' | 'shortTitle' | 'isDemo'>
  readonly makePlan: (model: PlanData) => PlanData
}

/** A plan made in the likeness of the first that ships, once it is asked for. */
function demonstration(shipped: ShippedPlans, { names, makePlan }: Demonstration): ShippedPlans {
  return shippedPlans(
    shipped.summaries.slice(0, 1).map((model) => ({
      summary: { ...model, ...names },
      load: async () => {
        const plan = await shipped.open(model.id)
        if (plan === undefined) throw new Error(`There is no plan ${model.id}.`)
        return makePlan(plan)
      },
    })),
  )
}

const named = (repository: Repository, scenario: ScenarioName): Repository => ({
  ...repository,
  storage: async () => ({ ...(await repository.storage()), scenario }),
})
