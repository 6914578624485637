import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { fetchedPlans } from '#mocks/fetched-plans'
import { type Json, pack } from '#mocks/packed-data'
import { createApp } from '#server/app'
import { createMemoryRepository } from '#server/memory-repository'
import { type ShippedPlans, shippedPlans } from '#server/shipped-plans'
import { Problem } from '#src/contract/problem'
import { planDataOf, planPartsOf } from '#src/domain/plan-folder'
import { measure, plan } from '#tests/setup/plan-fixture'
import { plansAtHand } from '#tests/setup/plans-at-hand'

const parts = planPartsOf({ 'plan.json': plan, 'measures/A.json': [measure('A1-01')] })
const invented = planDataOf(parts)
const summary = { id: plan.id, title: plan.title, shortTitle: plan.shortTitle, keptThrough: plan.keptThrough, isDemo: plan.isDemo }
const appOver = (plans: ShippedPlans) => createApp(createMemoryRepository(plans, 'in-memory-server'), () => '2026-02-01T00:00:00.000Z')

test('a plan is loaded when it is first asked for, and once', async () => {
  const load = vi.fn(async () => invented)
  const plans = shippedPlans([{ summary, load }])
  expect(plans.summaries).toEqual([summary])
  expect(load).not.toHaveBeenCalled()
  expect(await Promise.all([plans.open(plan.id), plans.open(plan.id)])).toEqual([invented, invented])
  expect(await plans.open(plan.id)).toBe(invented)
  expect(load).toHaveBeenCalledTimes(1)
})

test('a plan that is not there is none, and opens no other', async () => {
  const load = vi.fn(async () => invented)
  expect(await shippedPlans([{ summary, load }]).open('nothing')).toBeUndefined()
  expect(load).not.toHaveBeenCalled()
})

test('the list of plans, the events since and a backup open no plan', async () => {
  const load = vi.fn(async () => invented)
  const app = appOver(shippedPlans([{ summary, load }]))
  for (const path of ['/api/plans', '/api/storage', `/api/plans/${plan.id}/events?after=0`, `/api/plans/${plan.id}/backup`])
    expect((await app.request(path)).status, path).toBe(200)
  expect(load).not.toHaveBeenCalled()
})

test('a plan that could not be loaded is told as a problem, and the next try loads it; the others are not touched', async () => {
  const load = vi
    .fn(async () => invented)
    .mockRejectedValueOnce(new Error('no network'))
    .mockRejectedValueOnce(new Error('no network'))
  const other = { ...invented, plan: { ...plan, id: 'other' } }
  const app = appOver(
    shippedPlans([{ summary, load }, ...['other'].map((id) => ({ summary: { ...summary, id }, load: async () => other }))]),
  )
  const note = {
    basedOn: 0,
    events: [
      {
        kind: 'note',
        id: 'r-note-1',
        subject: { kind: 'measure', id: 'A1-01' },
        occurredOn: '2026-01-01',
        author: { name: '测试员', body: '' },
        text: '备注',
      },
    ],
  }
  const record = () =>
    app.request(`/api/plans/${plan.id}/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(note),
    })
  for (const response of [await app.request(`/api/plans/${plan.id}/ledger`), await record()]) {
    expect(response.status).toBe(503)
    expect(v.parse(Problem, await response.json()).type).toBe('unavailable')
  }
  expect((await app.request('/api/plans/other/ledger')).status).toBe(200)
  expect((await app.request(`/api/plans/${plan.id}/ledger`)).status).toBe(200)
  expect((await record()).status).toBe(201)
})

test('records are kept apart by plan', async () => {
  const app = appOver(plansAtHand([invented, { ...invented, plan: { ...plan, id: 'other' } }]))
  const event = {
    kind: 'note',
    id: 'r-note-1',
    subject: { kind: 'measure', id: 'A1-01' },
    occurredOn: '2026-01-01',
    author: { name: '测试员', body: '' },
    text: '备注',
  }
  await app.request('/api/plans/other/events', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ basedOn: 0, events: [event] }),
  })
  const sequences = await Promise.all(
    [plan.id, 'other'].map(
      async (id) => ((await (await app.request(`/api/plans/${id}/events?after=0`)).json()) as { sequence: number }).sequence,
    ),
  )
  expect(sequences).toEqual([0, 1])
})

test.each<[string, () => Response]>([
  ['a file of an earlier build that is gone', () => new Response('', { status: 404 })],
  ['a page instead of the file', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ['no answer', () => Response.error()],
])('%s: the page tells it, and fetches again at the next try', async (_, fail) => {
  const answer = vi.fn(async (_address: string) => Response.json(pack(parts as unknown as Json))).mockImplementationOnce(async () => fail())
  vi.stubGlobal('fetch', answer)
  const plans = fetchedPlans([{ summary, address: '/assets/invented.json' }])
  expect(answer).not.toHaveBeenCalled()
  await expect(plans.open(plan.id)).rejects.toMatchObject({ name: 'PlanUnavailable' })
  expect(await plans.open(plan.id)).toEqual(invented)
  expect(answer.mock.calls).toEqual([['/assets/invented.json'], ['/assets/invented.json']])
})
