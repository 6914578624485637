import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { miit2023 } from '#data/miit-2023/plan-data'
import { createApp } from './app'
import { createMemoryRepository } from './memory-repository'

/**
 * The API under Node over memory, with the built application beside it: `tsx server/node.ts PORT FOLDER`. Records are gone when it
 * stops, and it says so; it is for trying the network and for tests, not for an office.
 */
const [port = '4318', folder = 'dist-api'] = process.argv.slice(2)
const app = createApp(createMemoryRepository([miit2023], 'in-memory-server'), () => new Date().toISOString())
const page = await readFile(join(folder, 'index.html'), 'utf8')

app.use('/*', serveStatic({ root: folder }))
app.get('/*', (c) => c.html(page))
serve({ fetch: app.fetch, port: Number(port) })
