/**
 * The API on the network, over memory: for trying a build made with VITE_API, and the place where a server with a database begins.
 * `PORT=4318 tsx server/node.ts [--static dist-api] [--allow-origin http://localhost:4173] [--allow-host luoshi.example.cn] [--allow-restore]
 * [--allow-reset]`; the first two of these may stand several times. Records are gone when it stops, and its state says so. Listens on
 * this machine only, unless HOST says otherwise. What is allowed and why: docs/decisions/0016.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from './app'
import { readBuild } from './built-files'
import { createMemoryRepository } from './memory-repository'
import { plansIn } from './plan-folders'
import { run } from './run'

await run(() => {
  const { values } = parseArgs({
    options: {
      'allow-origin': { type: 'string', multiple: true, default: [] },
      'allow-host': { type: 'string', multiple: true },
      'allow-restore': { type: 'boolean', default: false },
      'allow-reset': { type: 'boolean', default: false },
      static: { type: 'string' },
    },
  })
  const plans = plansIn(resolve(import.meta.dirname, '..', 'data'))
  const api = createApp(createMemoryRepository(plans, 'in-memory-server'), () => new Date().toISOString(), {
    restore: values['allow-restore'],
    reset: values['allow-reset'],
  })
  return {
    api,
    allowOrigins: values['allow-origin'].map(originOf),
    allowHosts: values['allow-host'],
    build: values.static === undefined ? undefined : readBuild(values.static),
  }
}, 4318)

function originOf(setting: string): string {
  if (URL.canParse(setting) && new URL(setting).origin === setting && setting !== 'null') return setting
  throw new Error(`--allow-origin is to be an origin (https://page.example.cn, without path or closing slash), not "${setting}".`)
}
