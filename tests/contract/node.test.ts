import { spawn } from 'node:child_process'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '#src/contract/problem'
import { contractSuite } from './suite'

const allowed = 'http://page.example'
const server = spawn('node_modules/.bin/tsx', ['server/node.ts', '--allow-origin', allowed, '--static', 'tests/contract/site'], {
  env: { ...process.env, PORT: '0' },
})
let origin = ''

beforeAll(async () => {
  origin = await new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /answers at (http:\/\/\S+)\n/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}, 30_000)

afterAll(async () => {
  server.kill('SIGTERM')
  const code = await new Promise((resolve) => {
    server.on('exit', resolve)
  })
  expect(code).toBe(0)
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
