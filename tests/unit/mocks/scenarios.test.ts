import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { createMockApp } from '#mocks/create-mock-app'
import { makeHugePlan } from '#mocks/huge-plan'
import { type ScenarioName, scenarioNames, scenarioOf } from '#mocks/scenarios'
import { endpoints } from '#src/contract/endpoints'
import { Problem } from '#src/contract/problem'
import { miit2023 } from '#tests/samples/miit-2023'
import { plansAtHand } from '#tests/setup/plans-at-hand'

// In Node there is no IndexedDB, so every scenario keeps its records in memory.
const appOf = async (scenario: ScenarioName) => {
  const answer = await createMockApp(plansAtHand([miit2023]), scenario)
  return (path: string) => answer(new Request(`http://localhost${path}`))
}
const readPlan = async (scenario: ScenarioName) => {
  const ask = await appOf(scenario)
  const [plan] = v.parse(endpoints.plans.response, await (await ask('/api/plans')).json())
  return v.parse(endpoints.ledger.response, await (await ask(`/api/plans/${plan?.id}/ledger`)).json())
}

test.each([
  ['?scenario=huge', 'huge'],
  ['?lang=en&scenario=storage-blocked', 'storage-blocked'],
  ['', 'normal'],
  ['?scenario=', 'normal'],
  ['?scenario=nonsense', 'normal'],
])('the address "%s" asks for %s', (search, name) => {
  expect(scenarioOf(search)).toBe(name)
})

describe('a scenario', () => {
  test.each(scenarioNames.filter((name) => !['failing', 'slow', 'flaky'].includes(name)))('%s says its name', async (name) => {
    const ask = await appOf(name)
    expect(v.parse(endpoints.storage.response, await (await ask('/api/storage')).json()).scenario).toBe(name)
  })
  test('normal is the real plan', async () => {
    expect((await readPlan('normal')).plan).toMatchObject({ id: 'miit-2023', isDemo: false })
  })
  test('empty is a plan without measures, labelled as a demonstration', async () => {
    const { plan, measures, events } = await readPlan('empty')
    expect({ isDemo: plan.isDemo, measures, events }).toEqual({ isDemo: true, measures: [], events: [] })
    expect(plan.title.zh).toContain('演示数据')
  })
  test('huge is ten thousand measures with evidence that fit the contract, labelled as a demonstration', async () => {
    const { plan, measures, events } = await readPlan('huge')
    expect(plan).toMatchObject({ id: 'demo-huge', isDemo: true })
    expect(plan.title.zh).toContain('演示数据')
    expect(measures).toHaveLength(10_000)
    expect(new Set(measures.map(({ id }) => id)).size).toBe(10_000)
    expect(events.length).toBeGreaterThan(5_000)
  }, 20_000)
  test('failing always fails with a problem of the contract', async () => {
    const response = await (await appOf('failing'))('/api/plans')
    expect(response.status).toBe(503)
    expect(v.parse(Problem, await response.json())).toMatchObject({ type: 'unavailable' })
  })
  test('flaky fails at every third request, so the next try succeeds', async () => {
    const ask = await appOf('flaky')
    const codes: number[] = []
    for (let call = 0; call < 6; call++) codes.push((await ask('/api/plans')).status)
    expect(codes).toEqual([200, 200, 503, 200, 200, 503])
  })
  test('slow takes more than two seconds', async () => {
    vi.useFakeTimers()
    try {
      const ask = await appOf('slow')
      let isAnswered = false
      const answer = ask('/api/plans').then((response) => {
        isAnswered = true
        return response.status
      })
      await vi.advanceTimersByTimeAsync(2_000)
      expect(isAnswered).toBe(false)
      await vi.advanceTimersByTimeAsync(1_000)
      expect(await answer).toBe(200)
    } finally {
      vi.useRealTimers()
    }
  })
})

test('a huge plan is the same each time it is made', () => {
  expect(makeHugePlan(200, miit2023)).toEqual(makeHugePlan(200, miit2023))
})
