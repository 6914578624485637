import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import type { Repository } from '#server/repository'
import { miit2023 } from '#data/miit-2023/plan-data'
import type { PlanData } from '#src/domain/plan-data'
import { Database } from '#src/storage/database'
import { DatabaseError } from '#src/storage/open-database'
import { createIndexedDbRepository } from './indexeddb-repository'
import { type ScenarioName, withFaults } from './scenarios'

/**
 * The API inside the browser: the server's own app over the browser's database, or over memory where the browser keeps nothing
 * or the scenario says so. Which of the two it became is part of the storage answer.
 */
export async function createMockApp(scenario: ScenarioName, database = new Database()): Promise<(request: Request) => Promise<Response>> {
  const repository = await chooseRepository(scenario, database)
  const app = createApp(named(repository, scenario), () => new Date().toISOString())
  return withFaults(async (request) => app.fetch(request), scenario)
}

async function chooseRepository(scenario: ScenarioName, database: Database): Promise<Repository> {
  const plans = await plansOf(scenario)
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

async function plansOf(scenario: ScenarioName): Promise<readonly PlanData[]> {
  if (scenario === 'empty') return [(await import('./empty-plan')).emptyPlan]
  if (scenario === 'huge') return [(await import('./huge-plan')).makeHugePlan(10_000)]
  return [miit2023]
}

const named = (repository: Repository, scenario: ScenarioName): Repository => ({
  ...repository,
  storage: async () => ({ ...(await repository.storage()), scenario }),
})
