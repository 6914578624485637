import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import { endpoints } from '#src/contract/endpoints'
import type { NewEvent } from '#src/contract/event'
import { Problem } from '#src/contract/problem'
import { correction, evidence, membership, note, status } from '#tests/samples/events'

/** What the clock of the API says in these tests, where it can be set. */
export const recordedAt = '2026-02-01T08:00:00.000Z'

/** Where requests go; `ask` answers as the network would. */
export interface Target {
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
}

const plan = '/api/plans/miit-2023'
const json = { 'content-type': 'application/json' }

/** What every way of answering the API must do, whatever keeps the records. `makeTarget` gives one with nothing recorded, before each test. */
export function contractSuite(name: string, makeTarget: () => Promise<Target>) {
  describe(name, () => {
    let target: Target
    beforeEach(async () => {
      target = await makeTarget()
    })
    const post = (path: string, body: unknown) => target.ask(path, { method: 'POST', headers: json, body: JSON.stringify(body) })
    const get = async <S extends v.GenericSchema>(path: string, schema: S) => v.parse(schema, await (await target.ask(path)).json())
    const append = (events: readonly NewEvent[], basedOn = 0) => post(`${plan}/events`, { basedOn, events })
    const since = (after: number) => get(`${plan}/events?after=${after}`, endpoints.eventsSince.response)
    const recordedIds = async () => (await since(0)).events.map(({ id }) => id)
    const problem = async (response: Response) => {
      const parsed = v.parse(Problem, await response.json())
      expect(parsed.status).toBe(response.status)
      return parsed
    }
    const restore = async (backup: unknown, query = '') =>
      v.parse(endpoints.restore.response, await (await post(`${plan}/restore${query}`, backup)).json())
    const reset = () => post(`${plan}/reset`, { confirm: 'remove-recorded-events' })

    describe('reading', () => {
      test('the ledger holds what the plan opened with, each event with sequence 0', async () => {
        const { measures, events, sequence } = await get(`${plan}/ledger`, endpoints.ledger.response)
        expect(measures.length).toBeGreaterThan(90)
        expect(events.length).toBeGreaterThan(100)
        expect(events.every((event) => event.origin === 'shipped' && event.sequence === 0)).toBe(true)
        expect(sequence).toBe(0)
      })
      test('the list of plans and the state of the store', async () => {
        expect((await get('/api/plans', endpoints.plans.response)).map(({ id }) => id)).toContain('miit-2023')
        expect(await get('/api/storage', endpoints.storage.response)).toMatchObject({ recordedEvents: 0, unreadable: 0 })
      })
      test('no answer is kept by a cache, be it a success or a problem', async () => {
        for (const path of ['/api/plans', `${plan}/ledger`, '/api/nowhere']) {
          expect((await target.ask(path)).headers.get('cache-control')).toBe('no-store')
        }
      })
    })

    describe('recording', () => {
      test('records are numbered from 1, stamped, and found again in the ledger and since a number', async () => {
        const response = await append([note('r-one-1'), note('r-two-2', '又一条')])
        expect(response.status).toBe(201)
        const { events, repeated } = v.parse(endpoints.append.response, await response.json())
        expect(repeated).toBe(false)
        expect(events.map(({ sequence, origin }) => ({ sequence, origin }))).toEqual([
          { sequence: 1, origin: 'recorded' },
          { sequence: 2, origin: 'recorded' },
        ])
        expect((await since(0)).events).toEqual(events)
        expect((await since(1)).events).toEqual(events.slice(1))
        const ledger = await get(`${plan}/ledger`, endpoints.ledger.response)
        expect(ledger.events.filter(({ origin }) => origin === 'recorded')).toEqual(events)
        expect(ledger.sequence).toBe(2)
        expect(await get('/api/storage', endpoints.storage.response)).toMatchObject({ recordedEvents: 2 })
      })
      test('a repeat, with its keys in another order, gets the first answer and adds nothing', async () => {
        const first = v.parse(endpoints.append.response, await (await append([note('r-same-1')])).json())
        const { id, kind, ...rest } = note('r-same-1')
        const again = await append([{ ...rest, kind, id }])
        expect(again.status).toBe(200)
        expect(await again.json()).toEqual({ ...first, repeated: true })
        expect(await recordedIds()).toEqual(['r-same-1'])
      })
      test('of fifty repeats at once, one is kept', async () => {
        const responses = await Promise.all(Array.from({ length: 50 }, () => append([note('r-once-1')])))
        expect(responses.filter(({ status: code }) => code === 201)).toHaveLength(1)
        expect(responses.every(({ ok }) => ok)).toBe(true)
        expect(await recordedIds()).toEqual(['r-once-1'])
      })
      test('an id that stands for another record is refused', async () => {
        await append([note('r-key-1')])
        const response = await append([note('r-key-1', '另一件事')], 1)
        expect(response.status).toBe(422)
        expect((await problem(response)).type).toBe('key-reused')
        expect(await recordedIds()).toHaveLength(1)
      })
      test('fields that only the server may give are not taken', async () => {
        const response = await append([
          { ...note('r-forged-1'), sequence: 99, origin: 'shipped', recordedAt: '1999-01-01T00:00:00.000Z' } as NewEvent,
        ])
        const [event] = v.parse(endpoints.append.response, await response.json()).events
        expect(event).toMatchObject({ sequence: 1, origin: 'recorded' })
        expect(event?.recordedAt).not.toContain('1999')
      })
    })

    describe('two writers', () => {
      test('over one status, the second hears what changed, and nothing of its transaction is kept', async () => {
        await append([status('r-mine-1')])
        const response = await append([note('r-with-it-1'), status('r-theirs-1')])
        expect(response.status).toBe(409)
        const { type, changed } = await problem(response)
        expect(type).toBe('conflict')
        expect(changed?.map(({ id }) => id)).toEqual(['r-mine-1'])
        expect(await recordedIds()).toEqual(['r-mine-1'])
      })
      test('having seen it, the second may', async () => {
        await append([status('r-mine-2')])
        expect((await append([status('r-theirs-2')], 1)).status).toBe(201)
      })
      test('notes and evidence never conflict', async () => {
        await append([note('r-note-1'), evidence('r-evidence-1', 'e-first')])
        expect((await append([note('r-note-2'), evidence('r-evidence-2', 'e-second')])).status).toBe(201)
      })
      test('a city’s place is given once, whatever the second writer saw, and again when it is free', async () => {
        await append([membership('r-place-1', 'slot-30', '990001')])
        const response = await append([membership('r-place-2', 'slot-30', '990002')], 1)
        expect((await problem(response)).changed?.map(({ id }) => id)).toEqual(['r-place-1'])
        expect((await append([correction('r-undo-1', 'r-place-1')], 1)).status).toBe(201)
        expect((await append([membership('r-place-3', 'slot-30', '990002')], 2)).status).toBe(201)
      })
    })

    describe('what is refused', () => {
      test.each([
        ['a plan that is not there', `/api/plans/nothing/ledger`, 404, 'not-found'],
        ['the events of a plan that is not there', `/api/plans/nothing/events?after=0`, 404, 'not-found'],
        ['an address that is not there', '/api/nowhere', 404, 'not-found'],
        ['a sequence that is no number', `${plan}/events?after=x`, 400, 'invalid-request'],
        ['a missing sequence', `${plan}/events`, 400, 'invalid-request'],
      ])('%s', async (_, path, code, type) => {
        const response = await target.ask(path)
        expect(response.status).toBe(code)
        expect((await problem(response)).type).toBe(type)
      })
      test.each<readonly [string, NewEvent, string]>([
        ['a day spelt otherwise', { ...note('r-bad-1'), occurredOn: 'yesterday' }, 'events.0.occurredOn'],
        ['a day that does not exist', { ...note('r-bad-2'), occurredOn: '2026-02-30' }, 'events.0.occurredOn'],
        ['the future', { ...note('r-bad-3'), occurredOn: '2199-01-01' }, 'events.0.occurredOn'],
        ['an empty text', { ...note('r-bad-4'), text: '' }, 'events.0.text'],
        ['a text longer than a person types', note('r-bad-5', '长'.repeat(20_001)), 'events.0.text'],
        ['the correction of nothing', correction('r-bad-6', 'r-nothing-1'), 'events.0.corrects'],
        ['a second slot for a city of the plan', membership('r-bad-8', 'slot-30', '320500'), 'events.0.slot'],
        ['an address that would run as a script', evidence('r-bad-7', 'e-script', { url: 'javascript:alert(1)' }), 'events.0.evidence.url'],
        ['an address of another kind', evidence('r-bad-9', 'e-ftp', { url: 'ftp://example.org/a' }), 'events.0.evidence.url'],
      ])('%s, and the answer says where', async (_, event, path) => {
        const response = await append([event])
        expect(response.status).toBe(400)
        expect((await problem(response)).issues?.map((issue) => issue.path)).toContain(path)
        expect(await recordedIds()).toEqual([])
      })
      test('an address that is not opened, and the answer says what to do', async () => {
        const response = await append([evidence('r-bad-7', 'e-script', { url: 'javascript:alert(1)' })])
        expect((await problem(response)).issues?.[0]?.message).toMatch(
          /only http:\/\/ and https:\/\/ addresses are opened; give one, or null/,
        )
      })
      test('a body that is no JSON', async () => {
        const response = await target.ask(`${plan}/events`, { method: 'POST', headers: json, body: '{"basedOn":' })
        expect((await problem(response)).type).toBe('invalid-request')
      })
      test.each(['text/plain', 'application/x-www-form-urlencoded'])('what a form of another site could send: %s', async (type) => {
        const body = JSON.stringify({ confirm: 'remove-recorded-events' })
        const response = await target.ask(`${plan}/reset`, { method: 'POST', headers: { 'content-type': type }, body })
        expect(response.status).toBe(415)
        await problem(response)
      })
      test('a reset without its word', async () => {
        await append([note('r-stays-1')])
        expect((await post(`${plan}/reset`, {})).status).toBe(400)
        expect(await recordedIds()).toEqual(['r-stays-1'])
      })
    })

    describe('backup and restore', () => {
      test('a backup brings back what was removed, in order; a second restore changes nothing', async () => {
        await append([note('r-keep-1'), status('r-keep-2')])
        const before = await since(0)
        const backup = await get(`${plan}/backup`, endpoints.backup.response)
        expect(await (await reset()).json()).toEqual({ removed: 2 })
        expect(await restore(backup, '?dryRun=true')).toMatchObject({ added: 2, already: 0 })
        expect(await recordedIds()).toEqual([])
        expect(await restore(backup)).toEqual({ added: 2, already: 0, unreadable: 0, refused: [] })
        expect(await restore(backup)).toEqual({ added: 0, already: 2, unreadable: 0, refused: [] })
        expect(await since(0)).toEqual(before)
      })
      test('a restore into a log that went on adds behind it and overwrites nothing', async () => {
        await append([note('r-old-1'), note('r-both-1')])
        const backup = await get(`${plan}/backup`, endpoints.backup.response)
        await reset()
        await append([note('r-new-1'), note('r-both-1', '别的内容')])
        const { refused } = await restore(backup)
        expect(refused).toEqual([{ row: 2, id: 'r-both-1', reason: 'other-content' }])
        const { events } = await since(0)
        expect(events.map(({ id, sequence }) => [sequence, id])).toEqual([
          [1, 'r-new-1'],
          [2, 'r-both-1'],
          [3, 'r-old-1'],
        ])
        expect(events[1]).toMatchObject({ text: '别的内容' })
      })
      test('what a newer version wrote survives a restore and a backup as it was', async () => {
        const vote = { kind: 'vote', id: 'r-newer-1', ballots: [{ yes: 3 }] }
        const coloured = { ...note('r-newer-2'), sequence: 8, recordedAt, origin: 'recorded', colour: 'jade' }
        const file = { format: 'luoshi-backup', version: 1, plan: 'miit-2023', savedAt: recordedAt, events: [vote, coloured] }
        expect(await restore(file)).toEqual({ added: 2, already: 0, unreadable: 1, refused: [] })
        const { events, unreadable } = await since(0)
        expect(events.map(({ id, sequence }) => [sequence, id])).toEqual([[2, 'r-newer-2']])
        expect(unreadable).toBe(1)
        const backup = await get(`${plan}/backup`, endpoints.backup.response)
        expect(backup.events).toEqual([vote, { ...coloured, sequence: 2 }])
        // Its id is taken, though nobody here knows for what.
        expect((await append([note('r-newer-1')])).status).toBe(422)
      })
      test('of a damaged backup, each bad row is named and the others are taken', async () => {
        const good = { ...note('r-good-1'), sequence: 1, recordedAt, origin: 'recorded' }
        const file = {
          format: 'luoshi-backup',
          version: 1,
          plan: 'miit-2023',
          savedAt: recordedAt,
          events: [7, { kind: 'note' }, good, { id: '!', kind: 'note' }],
        }
        const { added, refused } = await restore(file)
        expect(added).toBe(1)
        expect(refused).toEqual([
          { row: 1, id: null, reason: 'not-a-record' },
          { row: 2, id: null, reason: 'not-a-record' },
          { row: 4, id: '!', reason: 'not-a-record' },
        ])
      })
      test.each([
        ['another plan', { plan: 'other-plan' }],
        ['a newer format', { version: 2 }],
        ['another kind of file', { format: 'something' }],
      ])('a backup of %s is refused whole', async (_, change) => {
        const file = { format: 'luoshi-backup', version: 1, plan: 'miit-2023', savedAt: recordedAt, events: [], ...change }
        const response = await post(`${plan}/restore`, file)
        expect(response.status).toBe(400)
        await problem(response)
      })
    })
  })
}
