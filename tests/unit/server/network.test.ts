import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Problem } from '#src/contract/problem'
import { rawRequest, sendRaw } from '#tests/setup/raw-http'
import { type StartedServer, startServer } from '#tests/setup/started-server'

const plan = '/api/plans/miit-2023'
const friend = 'http://page.example'
let server: StartedServer

beforeAll(async () => {
  server = await startServer('server/node.ts', ['--static', 'tests/contract/site', '--allow-origin', friend])
}, 60_000)
afterAll(() => server.stop())

const host = () => new URL(server.origin).host
const raw = (method: string, target: string, headers: Record<string, string> = {}, body = '') =>
  sendRaw(
    server.origin,
    rawRequest(
      method,
      target,
      { Host: host(), ...(body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }), ...headers },
      body,
    ),
  )
const json = { 'Content-Type': 'application/json' }
const noteNamed = (id: string) =>
  JSON.stringify({
    basedOn: 0,
    events: [
      {
        kind: 'note',
        id,
        subject: { kind: 'measure', id: 'A1-01' },
        occurredOn: '2026-01-01',
        author: { name: '测试员', body: '' },
        text: '备注',
      },
    ],
  })
const recorded = async () => {
  const { events } = (await (await fetch(`${server.origin}${plan}/events?after=0`)).json()) as { events: { id: string }[] }
  return events.map(({ id }) => id)
}
const problemIn = (body: string) => v.parse(Problem, JSON.parse(body))

describe('whose server it is', () => {
  test.each([
    'evil.example',
    'evil.example:4318',
    'localhost.evil.example',
    'localhost@evil.example',
    'evil.example#localhost',
    'evil.example, localhost',
    '10.0.0.1',
    '[::2]',
    '0x7f.1.evil',
    'localhost/../evil',
  ])('a page that reached it by the name %s is refused, for files and for the API', async (name) => {
    for (const target of ['/', '/api/plans']) expect([400, 421], target).toContain((await raw('GET', target, { Host: name })).status)
    const answer = await raw('POST', `${plan}/events`, { Host: name, Origin: `http://${name}`, ...json }, noteNamed('r-by-other-name'))
    expect([400, 421]).toContain(answer.status)
    expect(await recorded()).not.toContain('r-by-other-name')
  })

  test('the name in the line of the request counts too, and a request without any is refused', async () => {
    expect((await raw('GET', 'http://evil.example/api/plans')).status).toBe(421)
    expect((await sendRaw(server.origin, 'GET /api/plans HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400)
  })

  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '[::1]'])(
    'it answers by the name %s on any port, as behind a forwarded one',
    async (name) => {
      for (const port of ['', ':80', ':65000']) expect((await raw('GET', '/api/plans', { Host: name + port })).status).toBe(200)
    },
  )

  test('another name is allowed by saying so', async () => {
    const named = await startServer('server/node.ts', ['--allow-host', 'luoshi.example.cn', '--allow-host', '10.1.2.3'])
    const ask = async (name: string) => (await sendRaw(named.origin, rawRequest('GET', '/api/plans', { Host: name }))).status
    expect(await Promise.all(['luoshi.example.cn', '10.1.2.3:8080', 'example.cn', 'x.luoshi.example.cn'].map(ask))).toEqual([
      200, 200, 421, 421,
    ])
    expect(await named.stop()).toBe(0)
  }, 60_000)
})

describe('whose page changes something', () => {
  test.each<[string, Record<string, string>]>([
    ['another site', { Origin: 'https://evil.example' }],
    ['a page without an origin', { Origin: 'null' }],
    ['another port of this machine', { Origin: 'http://localhost:3000' }],
    ['a name that begins like ours', { Origin: 'http://localhost.evil.example' }],
    ['the allowed origin by another scheme', { Origin: 'https://page.example' }],
    ['the allowed origin on another port', { Origin: 'http://page.example:8080' }],
    ['another site that sends no Origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour that sends no Origin', { 'Sec-Fetch-Site': 'same-site' }],
    ['something that is no origin', { Origin: 'evil' }],
  ])('%s is refused, and nothing is recorded', async (_, headers) => {
    const answer = await raw('POST', `${plan}/events`, { ...headers, ...json }, noteNamed('r-from-elsewhere'))
    expect(answer.status).toBe(403)
    expect(problemIn(answer.body)).toMatchObject({ type: 'not-allowed', status: 403 })
    expect(await recorded()).not.toContain('r-from-elsewhere')
  })

  test('its own pages, those of the allowed origin, and a program may', async () => {
    const senders = {
      'r-own-page': { Origin: server.origin, 'Sec-Fetch-Site': 'same-origin' },
      'r-own-page-tls': { Origin: `https://${host()}` },
      'r-allowed-page': { Origin: friend, 'Sec-Fetch-Site': 'cross-site' },
      'r-program': {},
    }
    for (const [id, headers] of Object.entries(senders)) {
      const { status } = await raw('POST', `${plan}/events`, { ...headers, ...json }, noteNamed(id))
      expect(status, id).toBe(201)
    }
    expect(await recorded()).toEqual(expect.arrayContaining(Object.keys(senders)))
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/jsonp',
    '',
  ])('a body that a form can send (%s) is refused without a trace', async (type) => {
    const answer = await raw('POST', `${plan}/events`, type === '' ? {} : { 'Content-Type': type }, noteNamed('r-by-form'))
    expect(answer.status).toBe(415)
    expect(problemIn(answer.body).type).toBe('invalid-request')
    expect(await recorded()).not.toContain('r-by-form')
  })
})

describe('what nobody may do unless it was started so', () => {
  const reset = '{"confirm":"remove-recorded-events"}'
  const backup = async () => (await fetch(`${server.origin}${plan}/backup`)).text()

  test('removing and restoring are refused by a problem, and the storage says so beforehand', async () => {
    await raw('POST', `${plan}/events`, json, noteNamed('r-stays'))
    const { allows } = (await (await fetch(`${server.origin}/api/storage`)).json()) as { allows: unknown }
    expect(allows).toEqual({ restore: false, reset: false })
    for (const [path, body] of [
      [`${plan}/reset`, reset],
      [`${plan}/restore`, await backup()],
      [`${plan}/restore?dryRun=true`, await backup()],
    ] as const) {
      const answer = await raw('POST', path, json, body)
      expect(answer.status, path).toBe(403)
      expect(problemIn(answer.body).type).toBe('not-allowed')
    }
    expect(await recorded()).toContain('r-stays')
  })

  test('each is allowed by its own flag', async () => {
    const open = await startServer('server/node.ts', ['--allow-reset'])
    const post = async (path: string, body: string) => (await fetch(open.origin + path, { method: 'POST', headers: json, body })).status
    expect(await post(`${plan}/reset`, reset)).toBe(200)
    expect(await post(`${plan}/restore`, await backup())).toBe(403)
    expect(await open.stop()).toBe(0)
  }, 60_000)
})

describe('what it says of itself', () => {
  test.each(['/', '/first.css', '/gone.png', '/api/plans', '/api/nothing', `${plan}/ledger`])('%s comes with every guard', async (path) => {
    const { headers } = await fetch(server.origin + path)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; frame-ancestors 'none'$/)
    expect(Object.fromEntries(headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
    })
  })

  test('a page has the policy it was built with', async () => {
    const response = await fetch(server.origin)
    const inPage = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(await response.text())?.[1]
    expect(response.headers.get('content-security-policy')).toBe(`${inPage}; frame-ancestors 'none'`)
  })

  test.each([
    ['GET', '/api/plans', '', 200],
    ['GET', '/api/nothing', '', 404],
    ['GET', '/api/', '', 404],
    ['GET', '/api/plans/no-such/ledger', '', 404],
    ['GET', `${plan}/events?after=x`, '', 400],
    ['POST', `${plan}/events`, '{', 400],
    ['DELETE', `${plan}/events`, '', 405],
    ['PUT', '/api/plans', '{}', 405],
    ['POST', '/api/plans', '{}', 405],
  ] as const)('%s %s %s is answered by the API with %i, and no cache keeps it', async (method, path, body, status) => {
    const answer = await raw(method, path, json, body)
    expect(answer.status).toBe(status)
    expect(answer.headers['cache-control']).toBe('no-store')
    if (status !== 200) expect(problemIn(answer.body).status).toBe(status)
  })

  test('HEAD says what GET would, without a body; OPTIONS says what there is', async () => {
    const head = await raw('HEAD', '/api/plans')
    expect([head.status, head.body, head.headers['content-type']]).toEqual([200, '', 'application/json'])
    const asked = await Promise.all(['/api/plans', `${plan}/events`, `${plan}/reset`].map((path) => raw('OPTIONS', path)))
    expect(asked.map(({ status, headers }) => [status, headers['allow']])).toEqual([
      [204, 'GET, HEAD, OPTIONS'],
      [204, 'GET, HEAD, POST, OPTIONS'],
      [204, 'POST, OPTIONS'],
    ])
    expect((await raw('OPTIONS', '/api/nothing')).status).toBe(404)
  })

  test('no answer to a broken request tells a path or a line of code', async () => {
    const answers = await Promise.all([
      raw('POST', `${plan}/events`, json, '{"basedOn":0,"events":[null]}'),
      raw('POST', `${plan}/events`, json, `{"__proto__":{"x":1},"constructor":1}`),
      raw('GET', '/api/plans/%E0%A4%A/ledger'),
      raw('GET', '/api/plans/..%2f..%2fpackage.json/ledger'),
      raw('GET', '/api/plans\\..\\x'),
      raw('GET', '/%00'),
      raw('GET', '*'),
      sendRaw(server.origin, 'NONSENSE\r\n\r\n'),
    ])
    for (const { status, body } of answers) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(body).not.toMatch(/node_modules|\.ts\b|\bat \S+ \(|Error:/)
      expect(body).not.toContain(process.cwd())
    }
  })
})
