import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '#server/app'
import { createHost } from '#server/host'
import { type Listening, listen } from '#server/listen'
import { createMemoryRepository } from '#server/memory-repository'
import { miit2023 } from '#tests/samples/miit-2023'
import { plansAtHand } from '#tests/setup/plans-at-hand'
import { rawRequest, sendRaw } from '#tests/setup/raw-http'
import { type StartedServer, startServer } from '#tests/setup/started-server'

const events = '/api/plans/miit-2023/events'
const restore = '/api/plans/miit-2023/restore'
const json = { 'Content-Type': 'application/json' }
const megabyte = 1024 * 1024
const waited = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/** Over a real process, whose memory is its own; and one in this process with little patience, so that no test waits for a minute. */
let server: StartedServer
let hasty: Listening
beforeAll(async () => {
  server = await startServer('server/node.ts', ['--allow-restore'])
  const api = createApp(createMemoryRepository(plansAtHand([miit2023]), 'in-memory-server'), () => '2026-02-01T00:00:00.000Z')
  const host = createHost({ hosts: ['localhost'], api })
  hasty = await listen({
    fetch: (request) => host.fetch(request),
    hostname: 'localhost',
    port: 0,
    patience: { headers: 600, request: 1_500, end: 500 },
  })
}, 60_000)
afterAll(async () => {
  await Promise.all([server.stop(), hasty.close()])
})

const hostOf = (origin: string) => ({ Host: new URL(origin).host })
const isServed = async (origin: string) => (await fetch(`${origin}/api/plans`)).ok
/** As clients send it that would go on using the connection: where they ask to end it, it ends before they have read why. */
const kept = (request: string) => request.replace('Connection: close\r\n', '')
/** The memory that the process holds, in bytes: where the system tells it, the most that it ever held. */
function mostMemory(): number {
  const status = `/proc/${server.pid}/status`
  const kilobytes = existsSync(status)
    ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)]).toString()
  return Number(kilobytes) * 1024
}

test('a body of one byte at a time ends with 408 while others are served', async () => {
  const slow = sendRaw(hasty.origin, rawRequest('POST', events, { ...hostOf(hasty.origin), ...json, 'Content-Length': '1000' }), {
    feed: async () => {
      await waited(50)
      return ' '
    },
  })
  expect(await isServed(hasty.origin)).toBe(true)
  expect((await slow).status).toBe(408)
  expect(await isServed(hasty.origin)).toBe(true)
})

test.each([
  ['headers of one byte at a time', `POST ${events} HTTP/1.1\r\nHost: localhost\r\nX-Long: `],
  ['a first line that never ends', 'GET /'],
])('%s end with 408', async (_, head) => {
  const slow = sendRaw(hasty.origin, head, {
    feed: async () => {
      await waited(50)
      return 'x'
    },
  })
  expect(await isServed(hasty.origin)).toBe(true)
  expect((await slow).status).toBe(408)
})

test('chunks that trickle without end are ended too', async () => {
  const head = rawRequest('POST', events, { ...hostOf(hasty.origin), ...json, 'Transfer-Encoding': 'chunked' })
  const answer = await sendRaw(hasty.origin, head, {
    feed: async () => {
      await waited(50)
      return '1\r\n \r\n'
    },
  })
  expect(answer.status).toBe(408)
})

test.each([events, restore])('chunks as fast as they go, without end, at %s: 413, and the memory stays what it was', async (path) => {
  const before = mostMemory()
  const piece = Buffer.alloc(64 * 1024, ' ')
  let sent = 0
  const answer = await sendRaw(
    server.origin,
    kept(rawRequest('POST', path, { ...hostOf(server.origin), ...json, 'Transfer-Encoding': 'chunked' })),
    {
      feed: async () => {
        sent += piece.length
        return Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')])
      },
    },
  )
  expect(answer.status).toBe(413)
  expect(JSON.parse(answer.body)).toMatchObject({ type: 'invalid-request', status: 413 })
  expect(sent).toBeLessThan(200 * megabyte)
  expect(await isServed(server.origin)).toBe(true)
  expect(mostMemory() - before).toBeLessThan(160 * megabyte)
})

test('a hundred megabytes that are announced are refused unread', async () => {
  const before = mostMemory()
  let sent = 0
  const answer = await sendRaw(
    server.origin,
    kept(rawRequest('POST', events, { ...hostOf(server.origin), ...json, 'Content-Length': String(100 * megabyte) })),
    {
      feed: async () => {
        await waited(1)
        if (sent >= 100 * megabyte) return undefined
        sent += megabyte
        return Buffer.alloc(megabyte, ' ')
      },
    },
  )
  expect(answer.status).toBe(413)
  expect(mostMemory() - before).toBeLessThan(60 * megabyte)
  expect(await isServed(server.origin)).toBe(true)
})

test('eight of seven megabytes at once are answered, and do not heap up', async () => {
  const body = JSON.stringify({ basedOn: 0, events: 'x'.repeat(7 * megabyte) })
  const post = async () =>
    (await fetch(server.origin + events, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status
  const round = () => Promise.all(Array.from({ length: 8 }, post))
  expect(new Set(await round())).toEqual(new Set([400]))
  const before = mostMemory()
  await round()
  expect(mostMemory() - before).toBeLessThan(200 * megabyte)
}, 60_000)

const nested = (depth: number, [open, close]: readonly [string, string]) => open.repeat(depth) + close.repeat(depth)
const backupOf = (row: string) =>
  `{"format":"luoshi-backup","version":1,"plan":"miit-2023","savedAt":"2026-02-01T00:00:00.000Z","events":[${row}]}`

/** A record as a backup holds it, with a field of a newer version, which a store keeps as it is. */
const newer = {
  kind: 'note',
  id: 'r-deep-1',
  subject: { kind: 'measure', id: 'A1-01' },
  occurredOn: '2026-01-01',
  author: { name: '测试员', body: '' },
  text: '备注',
  sequence: 1,
  recordedAt: '2026-02-01T00:00:00.000Z',
  origin: 'recorded',
  field: 'deep',
}

test.each([
  ['lists', events, nested(100_000, ['[', ']'])],
  ['objects', events, `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['lists where events belong', events, `{"basedOn":0,"events":${nested(100_000, ['[', ']'])}}`],
  ['a row of a backup', restore, backupOf(nested(100_000, ['[', ']']))],
  ['a field of a record in a backup', restore, backupOf(JSON.stringify(newer).replace('"deep"', nested(100_000, ['[', ']'])))],
  ['lists that are never closed', events, '['.repeat(100_000)],
  ['a string of escaped quotes that is never closed', events, `"${'\\"'.repeat(1_000_000)}`],
])('nested without end, %s: 400, and a backup can still be made', async (_, path, body) => {
  const response = await fetch(server.origin + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ type: 'invalid-request' })
  const backup = (await (await fetch(`${server.origin}/api/plans/miit-2023/backup`)).json()) as { events: unknown[] }
  expect(backup.events).toEqual([])
})

test('brackets in a text are no nesting', async () => {
  const text = `${'['.repeat(500)} "\\" {{`
  const note = {
    kind: 'note',
    id: 'r-brackets',
    subject: { kind: 'measure', id: 'A1-01' },
    occurredOn: '2026-01-01',
    author: { name: '测试员', body: '' },
    text,
  }
  const body = JSON.stringify({ basedOn: 0, events: [note] })
  const response = await fetch(hasty.origin + events, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(response.status).toBe(201)
})

test.each([
  ['a header of 100 kB', rawRequest('GET', '/api/plans', { Host: 'localhost', 'X-Long': 'x'.repeat(100_000) }), 431],
  [
    'ten thousand headers',
    rawRequest('GET', '/api/plans', {
      Host: 'localhost',
      ...Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`X-${at}`, 'x'])),
    }),
    431,
  ],
  ['ten thousand parameters', rawRequest('GET', `${events}?${'after=0&'.repeat(10_000)}`, { Host: 'localhost' }), 431],
  ['a thousand parameters', rawRequest('GET', `${events}?${'x=1&'.repeat(1_000)}after=0`, { Host: 'localhost' }), 200],
])('%s are answered with a number', async (_, request, status) => {
  expect((await sendRaw(server.origin, request)).status).toBe(status)
  expect(await isServed(server.origin)).toBe(true)
})

test('two hundred that say nothing keep nobody waiting', async () => {
  const silent = Array.from({ length: 200 }, () => sendRaw(hasty.origin, ''))
  const start = performance.now()
  expect(await isServed(hasty.origin)).toBe(true)
  expect(performance.now() - start).toBeLessThan(2_000)
  await Promise.all(silent)
}, 30_000)
