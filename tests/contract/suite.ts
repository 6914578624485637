import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import { endpoints } from '#src/contract/endpoints'
import type { Append, NewEvent } from '#src/contract/event'
import { Problem } from '#src/contract/problem'

const planPath = '/api/plans/miit-2023'
const note = (id: string, text = '已电话核实'): NewEvent => ({
  kind: 'note',
  id,
  subject: { kind: 'measure', id: 'B2-06' },
  occurredOn: '2026-01-20',
  author: { name: '王五', body: '督查处' },
  text,
})
const status = (id: string): NewEvent => ({
  kind: 'status',
  id,
  subject: { kind: 'measure', id: 'B2-06' },
  occurredOn: '2026-01-20',
  author: { name: '王五', body: '督查处' },
  status: 'in-progress',
  saidBy: '工业和信息化部',
  reference: '',
})

/** Where requests go, emptied before each test; `ask` answers as the network would. */
export interface Target {
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly empty: () => Promise<void>
}

/** What every way of answering the API must do, whatever keeps the records. */
export function contractSuite(name: string, makeTarget: () => Promise<Target>) {
  describe(name, () => {
    let target: Target
    beforeEach(async () => {
      target = await makeTarget()
      await target.empty()
    })
    const post = (path: string, body: unknown) => target.ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const append = (body: Append) => post(`${planPath}/events`, body)
    const since = async (after: number) => v.parse(endpoints.eventsSince.response, await (await target.ask(`${planPath}/events?after=${after}`)).json())

    test('the ledger fits the contract and carries what the plan opened with', async () => {
      const ledger = v.parse(endpoints.ledger.response, await (await target.ask(`${planPath}/ledger`)).json())
      expect(ledger.measures.length).toBeGreaterThan(90)
      expect(ledger.events.every(({ origin, sequence }) => origin === 'shipped' && sequence === 0)).toBe(true)
    })
    test('plans and the state of the store fit the contract', async () => {
      v.parse(endpoints.plans.response, await (await target.ask('/api/plans')).json())
      v.parse(endpoints.storage.response, await (await target.ask('/api/storage')).json())
    })
    test('what is recorded is numbered, stamped, and found again', async () => {
      const response = await append({ basedOn: 0, events: [note('r-one-1'), note('r-two-2', '又一条')] })
      expect(response.status).toBe(201)
      const { events } = v.parse(endpoints.append.response, await response.json())
      expect(events.map(({ sequence }) => sequence)).toEqual([1, 2])
      expect((await since(0)).events.map(({ id }) => id)).toEqual(['r-one-1', 'r-two-2'])
      expect((await since(1)).events.map(({ id }) => id)).toEqual(['r-two-2'])
    })
    test('a repeat gets the first answer and adds nothing', async () => {
      const first = v.parse(endpoints.append.response, await (await append({ basedOn: 0, events: [note('r-same-1')] })).json())
      const again = v.parse(endpoints.append.response, await (await append({ basedOn: 0, events: [note('r-same-1')] })).json())
      expect(again).toEqual({ ...first, repeated: true })
      expect((await since(0)).events).toHaveLength(1)
    })
    test('an id that stands for another record is refused', async () => {
      await append({ basedOn: 0, events: [note('r-key-1')] })
      const response = await append({ basedOn: 1, events: [note('r-key-1', '另一件事')] })
      expect(v.parse(Problem, await response.json()).type).toBe('key-reused')
    })
    test('two writers of one status: the second is told what changed, and nothing of it is kept', async () => {
      await append({ basedOn: 0, events: [status('r-mine-1')] })
      const response = await append({ basedOn: 0, events: [note('r-with-it-1'), status('r-theirs-1')] })
      expect(response.status).toBe(409)
      expect(v.parse(Problem, await response.json()).changed?.map(({ id }) => id)).toEqual(['r-mine-1'])
      expect((await since(0)).events).toHaveLength(1)
      expect((await append({ basedOn: 1, events: [status('r-theirs-1')] })).status).toBe(201)
    })
    test.each([
      ['no such plan', '/api/plans/nothing/ledger', 404, 'not-found'],
      ['no such address', '/api/nowhere', 404, 'not-found'],
      ['a sequence that is none', `${planPath}/events?after=x`, 400, 'invalid-request'],
    ])('%s is a problem in the contract’s form', async (_, path, code, type) => {
      const response = await target.ask(path)
      expect(response.status).toBe(code)
      expect(v.parse(Problem, await response.json()).type).toBe(type)
    })
    test('a body that breaks the contract is refused and says where', async () => {
      const response = await post(`${planPath}/events`, { basedOn: 0, events: [{ ...note('r-bad-1'), occurredOn: 'yesterday' }] })
      expect(response.status).toBe(400)
      expect(v.parse(Problem, await response.json()).issues?.[0]?.path).toContain('occurredOn')
    })
    test('a backup brings back what was removed, and a second restore changes nothing', async () => {
      await append({ basedOn: 0, events: [note('r-keep-1'), note('r-keep-2')] })
      const backup: unknown = await (await target.ask(`${planPath}/backup`)).json()
      v.parse(endpoints.backup.response, backup)
      expect(await (await post(`${planPath}/reset`, { confirm: 'remove-recorded-events' })).json()).toEqual({ removed: 2 })
      expect(await (await post(`${planPath}/restore?dryRun=true`, backup)).json()).toMatchObject({ added: 2 })
      expect((await since(0)).events).toHaveLength(0)
      expect(await (await post(`${planPath}/restore`, backup)).json()).toMatchObject({ added: 2, already: 0 })
      expect(await (await post(`${planPath}/restore`, backup)).json()).toMatchObject({ added: 0, already: 2 })
      expect((await since(0)).events.map(({ id }) => id)).toEqual(['r-keep-1', 'r-keep-2'])
    })
  })
}
