import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '#src/contract/problem'
import { type StartedServer, startServer } from '#tests/setup/started-server'
import { contractSuite } from './suite'

const allowed = 'http://page.example'
let server: StartedServer
let origin = ''

beforeAll(async () => {
  server = await startServer('server/node.ts', [
    '--allow-reset',
    '--allow-restore',
    '--allow-origin',
    allowed,
    '--static',
    'tests/contract/site',
  ])
  origin = server.origin
}, 60_000)

afterAll(async () => {
  expect(await server.stop()).toBe(0)
})

contractSuite('a server on the network', async () => {
  await fetch(`${origin}/api/plans/miit-2023/reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"confirm":"remove-recorded-events"}',
  })
  return { ask: (path, init) => fetch(origin + path, init) }
})

test('more than twenty megabytes are refused', async () => {
  const response = await fetch(`${origin}/api/plans/miit-2023/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ padding: 'x'.repeat(21 * 1024 * 1024) }),
  })
  expect(response.status).toBe(413)
  expect(v.parse(Problem, await response.json()).type).toBe('invalid-request')
})

test('pages of the allowed origin may ask, those of others may not', async () => {
  const from = async (page: string) =>
    (await fetch(`${origin}/api/plans`, { headers: { origin: page } })).headers.get('access-control-allow-origin')
  expect(await from(allowed)).toBe(allowed)
  expect(await from('http://elsewhere.example')).not.toBe('http://elsewhere.example')
})

test('an address of the application gets its page, a missing file and a path out of the folder do not', async () => {
  for (const path of ['/', '/measures/A2-04?lang=en']) expect(await (await fetch(origin + path)).text()).toContain('<title>site</title>')
  expect((await fetch(`${origin}/assets/gone.js`)).status).toBe(404)
  expect(await (await fetch(`${origin}/..%2f..%2f..%2fpackage.json`)).text()).not.toContain('"luoshi"')
})
