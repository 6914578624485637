/**
 * The API on the network, over memory: for trying a build made with VITE_API, and the place where a server with a database begins.
 * `PORT=4318 tsx server/node.ts [--static dist-api] [--allow-origin http://localhost:4173]`. Records are gone when it stops, and its
 * state says so. Listens on this machine only, unless HOST says otherwise.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { createApp } from './app'
import { createHost } from './host'
import { createMemoryRepository } from './memory-repository'
import { plansIn } from './plan-folders'

const { values } = parseArgs({ options: { 'allow-origin': { type: 'string' }, static: { type: 'string' } } })
const plans = plansIn(resolve(import.meta.dirname, '..', 'data'))
const api = createApp(createMemoryRepository(plans, 'in-memory-server'), () => new Date().toISOString())
const { fetch } = createHost(api, { allowOrigin: values['allow-origin'], staticFolder: values.static })

const hostname = process.env['HOST'] ?? 'localhost'
const server = serve({ fetch, hostname, port: Number(process.env['PORT'] ?? 4318) }, ({ port }) => {
  process.stdout.write(`Luoshi answers at http://${hostname}:${port}\n`)
})

// What has been asked is answered before the process ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
