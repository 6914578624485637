/**
 * What a build may weigh (kB as sent, gzip) and hold: `tsx tools/checks/budgets.ts dist dist-api`, the demonstration and a build for a server. A
 * budget is raised by a decision in docs/decisions/, not in passing.
 */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { Bundle } from './bundle.ts'

const [demoFolder = 'dist', apiFolder = 'dist-api'] = process.argv.slice(2)
const demo = new Bundle(demoFolder)
const api = new Bundle(apiFolder)

const initial = demo.filesOf('index.html') ?? new Set()
const chunkFiles = (name: string) => demo.filesOf(name)?.difference(initial) ?? missing(name)

const budgets = [
  { name: 'initial scripts', limit: 130, files: [...initial, 'first-paint.js'] },
  { name: 'charts', limit: 125, files: chunkFiles('charts') },
  { name: 'API in the page, with the plan', limit: 70, files: chunkFiles('mocks/in-page.ts') },
  { name: 'all styles', limit: 14, files: demo.filesEnding('.css') },
]

function missing(name: string): never {
  throw new Error(`The build has no chunk "${name}": its budget would hold for nothing.`)
}

const faults = budgets.flatMap(({ name, limit, files }) => {
  const weight = demo.kilobytes(files)
  console.log(`${name.padEnd(34)} ${weight.toFixed(1).padStart(6)} of ${limit} kB`)
  return weight > limit ? [`${name} weigh ${weight.toFixed(1)} kB, more than ${limit}.`] : []
})

if (initial.isSubsetOf(new Set([...initial].filter((file) => /charts|in-page/.test(file)))) || [...initial].some((file) => /charts|in-page/.test(file))) {
  faults.push('Charts or the API in the page are among the initial scripts.')
}
