import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { createMockApp } from '#mocks/create-mock-app'
import { createIndexedDbRepository } from '#mocks/indexeddb-repository'
import { StorageFull, StorageUnavailable } from '#server/repository'
import type { NewEvent } from '#src/contract/event'
import { Database } from '#src/storage/database'
import { Faults } from '#src/storage/faults'
import { DatabaseError } from '#src/storage/open-database'
import { note } from '#tests/samples/events'
import { plansAtHand } from '#tests/setup/plans-at-hand'
import { addByHand, openByHand, removeDatabase, rowsByHand } from './database-by-hand'

const plan = 'miit-2023'
const plans = plansAtHand([miit2023])
const recordedAt = '2026-02-01T08:00:00.000Z'
const open: Database[] = []

/** One tab: its own connection, its own faults. */
function makeTab() {
  const faults = new Faults()
  const database = new Database(faults)
  open.push(database)
  const repository = createIndexedDbRepository(plans, database)
  return {
    faults,
    database,
    repository,
    record: (...events: NewEvent[]) => repository.append(plan, { basedOn: 0, events }, recordedAt),
    ids: async () => (await repository.eventsSince(plan, 0))?.events.map(({ id }) => id),
  }
}

const storageAnswer = async (answer: (request: Request) => Promise<Response>): Promise<unknown> =>
  (await answer(new Request('http://localhost/api/storage'))).json()

beforeEach(removeDatabase)
afterEach(() => {
  for (const database of open.splice(0)) database.close()
})

describe('a store that fails', () => {
  const kinds = [
    ['open', 'UnknownError'],
    ['read', 'UnknownError'],
    ['write', 'UnknownError'],
    ['write', 'QuotaExceededError'],
    ['commit', 'UnknownError'],
    ['commit', 'QuotaExceededError'],
  ] as const

  test.each(kinds)(
    'at the first, the second … %s with %s, once: what was acknowledged is there, once, and nothing by halves',
    async (call, error) => {
      let rounds = 0
      for (let at = 1; ; at++) {
        await removeDatabase()
        const tab = makeTab()
        tab.faults.plan({ call, at, isOnce: true, error })
        const kept: string[] = []
        for (const [first, second] of [
          ['r-first-1', 'r-first-2'],
          ['r-second-1', 'r-second-2'],
        ] as const) {
          const answer = await tab.record(note(first), note(second)).catch((reason: unknown) => reason)
          if (answer instanceof StorageFull || answer instanceof StorageUnavailable) {
            // Who was refused tries again with the same ids.
            expect(await tab.record(note(first), note(second))).toMatchObject({ outcome: 'accepted' })
          } else expect(answer).toMatchObject({ outcome: 'accepted' })
          kept.push(first, second)
        }
        const { hasStruck } = tab.faults
        tab.faults.clear()
        expect(await tab.ids()).toEqual(kept)
        tab.database.close()
        if (!hasStruck) break
        rounds++
      }
      expect(rounds).toBeGreaterThan(0)
    },
  )

  test.each(kinds)('%s with %s, from now on: an error of the port, and what was kept before is untouched', async (call, error) => {
    await makeTab().record(note('r-before-1'))
    const tab = makeTab()
    tab.faults.plan({ call, at: 1, isOnce: false, error })
    await expect(tab.record(note('r-after-1'))).rejects.toThrow(error === 'QuotaExceededError' ? StorageFull : StorageUnavailable)
    tab.faults.clear()
    expect(await tab.ids()).toEqual(['r-before-1'])
  })

  test('a full disk in row 3,000 of a restore keeps none of it', async () => {
    const tab = makeTab()
    const events = Array.from({ length: 4_000 }, (_, index) => ({
      ...note(`r-many-${index}`),
      sequence: index + 1,
      recordedAt,
      origin: 'recorded',
    }))
    const backup = { format: 'luoshi-backup', version: 1, plan, savedAt: recordedAt, events } as const
    tab.faults.plan({ call: 'write', at: 3_000, isOnce: true, error: 'QuotaExceededError' })
    await expect(tab.repository.restore(plan, backup, false)).rejects.toThrow(StorageFull)
    expect(await tab.ids()).toEqual([])
    expect(await tab.repository.restore(plan, backup, false)).toMatchObject({ added: 4_000 })
    expect(await tab.ids()).toHaveLength(4_000)
  })

  test('the state of a store that has gone says why, with what was last counted', async () => {
    const tab = makeTab()
    await tab.record(note('r-counted-1'))
    await tab.repository.storage()
    tab.faults.plan({ call: 'read', at: 1, isOnce: false, error: 'UnknownError' })
    expect(await tab.repository.storage()).toMatchObject({ kind: 'browser', isDurable: false, reason: 'failed', recordedEvents: 1 })
  })

  test('a connection that the browser closed is opened again', async () => {
    const tab = makeTab()
    await tab.record(note('r-one-1'))
    const lost = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    })
    expect(await tab.record(note('r-two-2'))).toMatchObject({ outcome: 'accepted' })
    expect(lost).toHaveBeenCalledTimes(2)
    expect(await tab.ids()).toEqual(['r-one-1', 'r-two-2'])
  })
})

describe('a store that cannot be used', () => {
  test.each([
    ['whose very name is refused', () => vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => refuse())],
    ['that is not there', () => vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => undefined as unknown as IDBFactory)],
    ['that refuses to open', () => vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => refuse())],
  ])('%s: the page works in memory and says so', async (_, arrange) => {
    arrange()
    const answer = await createMockApp(plans, 'normal')
    expect(await storageAnswer(answer)).toMatchObject({ kind: 'memory', isDurable: false, reason: 'refused' })
    expect((await answer(new Request(`http://localhost/api/plans/${plan}/ledger`))).status).toBe(200)
  })

  test('that fails again and again: memory, after a few tries', async () => {
    const faults = new Faults()
    faults.plan({ call: 'open', at: 1, isOnce: false, error: 'UnknownError' })
    expect(await storageAnswer(await createMockApp(plans, 'normal', new Database(faults)))).toMatchObject({
      kind: 'memory',
      reason: 'failed',
    })
  })

  test('that an older tab holds up: settled within four seconds, and the late connection is not left open', async () => {
    const older = await openByHand(1, (database) => database.createObjectStore('events', { keyPath: ['planId', 'sequence'] }))
    const start = performance.now()
    const answer = await createMockApp(plans, 'normal')
    expect(performance.now() - start).toBeLessThan(4_000)
    expect(await storageAnswer(answer)).toMatchObject({ kind: 'memory', reason: 'blocked' })
    older.close()
    // Would wait for ever if the connection that came too late were still open.
    await removeDatabase()
  })

  test('of a newer version: memory, and its rows stay', async () => {
    const newer = await openByHand(99, (database) => database.createObjectStore('events', { keyPath: ['planId', 'sequence'] }))
    const row = { planId: plan, sequence: 1, id: 'r-newer-1', event: { kind: 'vote', id: 'r-newer-1' } }
    await addByHand(newer, [row])
    newer.close()
    expect(await storageAnswer(await createMockApp(plans, 'normal'))).toMatchObject({ kind: 'memory', reason: 'newer-version' })
    expect(await rowsByHand()).toEqual({ version: 99, rows: [row] })
  })
})

describe('versions', () => {
  const stored = (sequence: number, id: string) => ({
    planId: plan,
    sequence,
    id,
    event: { ...note(id), sequence, recordedAt, origin: 'recorded' },
  })
  const firstVersion = () => openByHand(1, (database) => database.createObjectStore('events', { keyPath: ['planId', 'sequence'] }))

  test('an older one is brought up to date with its records', async () => {
    const older = await firstVersion()
    await addByHand(older, [stored(1, 'r-old-1'), stored(2, 'r-old-2')])
    older.close()
    const tab = makeTab()
    expect(await tab.ids()).toEqual(['r-old-1', 'r-old-2'])
    expect(await tab.record(note('r-new-3'))).toMatchObject({ events: [{ sequence: 3 }] })
  })

  test('one that cannot be brought up to date stays as it was', async () => {
    const older = await firstVersion()
    const rows = [stored(1, 'r-twice-1'), stored(2, 'r-twice-1')]
    await addByHand(older, rows)
    older.close()
    await expect(makeTab().database.transact('readonly', (table) => table.rows())).rejects.toThrow(DatabaseError)
    expect(await rowsByHand()).toEqual({ version: 1, rows })
  })

  test('one of a shape nobody knows stays as it was', async () => {
    const older = await openByHand(1, (database) => database.createObjectStore('something'))
    older.close()
    await expect(makeTab().database.transact('readonly', (table) => table.rows())).rejects.toThrow(DatabaseError)
    const present = await openByHand(1)
    expect([...present.objectStoreNames]).toEqual(['something'])
    present.close()
  })

  test('a newer tab finds the way free, and the older one says that it is out of date', async () => {
    const tab = makeTab()
    await tab.record(note('r-mine-1'))
    const newer = await openByHand(99)
    onTestFinished(() => newer.close())
    await expect(tab.record(note('r-late-2'))).rejects.toThrow(StorageUnavailable)
    expect(await tab.repository.storage()).toMatchObject({ isDurable: false, reason: 'newer-version' })
    newer.close()
    expect((await rowsByHand()).rows).toHaveLength(1)
  })

  test('deleted while the page is open: the next record opens it anew', async () => {
    const tab = makeTab()
    await tab.record(note('r-lost-1'))
    await removeDatabase()
    expect(await tab.record(note('r-next-1'))).toMatchObject({ outcome: 'accepted' })
    expect(await tab.ids()).toEqual(['r-next-1'])
  })
})

describe('rows and tabs', () => {
  test('a row that breaks the contract is kept, counted, backed up as it is, and left out; its number and its id stay taken', async () => {
    const tab = makeTab()
    await tab.record(note('r-fine-1'))
    const broken = { kind: 'status', id: 'r-broken-1', status: 'vanished' }
    const database = await openByHand(2)
    await addByHand(database, [
      { planId: plan, sequence: 2, id: 'r-broken-1', event: broken },
      { planId: plan, sequence: 3, event: 'not even an object' },
    ])
    database.close()
    expect(await tab.repository.ledger(plan)).toMatchObject({ unreadable: 2, sequence: 3 })
    expect(await tab.ids()).toEqual(['r-fine-1'])
    expect((await tab.repository.backup(plan, recordedAt))?.events.slice(1)).toEqual([broken, 'not even an object'])
    expect(await tab.record(note('r-broken-1'))).toEqual({ outcome: 'key-reused', id: 'r-broken-1' })
    expect(await tab.record(note('r-fine-2'))).toMatchObject({ events: [{ sequence: 4 }] })
    expect((await rowsByHand()).rows).toHaveLength(4)
  })

  test('two tabs that record two hundred times each, side by side: all there, each under a number of its own', async () => {
    const tabs = [makeTab(), makeTab()]
    const wishes = tabs.map(({ record }, tab) => Array.from({ length: 200 }, (_, index) => record(note(`r-tab${tab}-${index}`))))
    const outcomes = await Promise.all(wishes.flat())
    expect(outcomes.every((answer) => answer?.outcome === 'accepted')).toBe(true)
    const [one, other] = await Promise.all(tabs.map(({ repository }) => repository.eventsSince(plan, 0)))
    expect(one).toEqual(other)
    expect(one?.events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1))
    expect(new Set(one?.events.map(({ id }) => id)).size).toBe(400)
  })

  test('one record sent by two tabs at once is kept once', async () => {
    const tabs = [makeTab(), makeTab()]
    const answers = await Promise.all(tabs.map(({ record }) => record(note('r-both-1'))))
    expect(new Set(answers.map((answer) => answer?.outcome))).toEqual(new Set(['accepted', 'repeated']))
    expect(await tabs[0]?.ids()).toEqual(['r-both-1'])
  })

  test('other tabs hear of a record once it is kept, and of nothing when it was not', async () => {
    const heard: unknown[] = []
    const channel = new BroadcastChannel('luoshi-events')
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data))
    onTestFinished(() => channel.close())
    const tab = makeTab()
    tab.faults.plan({ call: 'commit', at: 1, isOnce: true, error: 'QuotaExceededError' })
    await expect(tab.record(note('r-lost-1'))).rejects.toThrow(StorageFull)
    await tab.record(note('r-kept-1'))
    await vi.waitFor(() => expect(heard).toEqual([{ planId: plan, sequence: 1 }]))
  })
})

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
