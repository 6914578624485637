/**
 * What a build may weigh (kB as sent, gzip) and hold: `tsx tools/checks/budgets.ts dist dist-api`, the demonstration and a build for a
 * server. A budget is raised by a decision in docs/decisions/, not in passing.
 */
import { plansIn } from '#server/plan-folders'
import { Bundle } from './bundle.ts'

const [demoFolder = 'dist', apiFolder = 'dist-api'] = process.argv.slice(2)
const demo = new Bundle(demoFolder)
const api = new Bundle(apiFolder)
const faults: string[] = []

const initial = demo.filesOf('index.html')
/** What a chunk brings besides what is there from the start. */
const later = (chunk: string) => demo.filesOf(chunk).filter((file) => !initial.includes(file))

const budgets = [
  { name: 'scripts before the first page', limit: 130, files: [...initial, 'first-paint.js'] },
  { name: 'charts', limit: 125, files: later('charts') },
  { name: 'API in the page', limit: 20, files: later('mocks/in-page.ts') },
  // Each is loaded when it is opened, however many there are.
  ...[...demo.plans].map(([planId, file]) => ({ name: `plan ${planId}`, limit: 90, files: [file] })),
  { name: 'all styles', limit: 16, files: demo.filesEnding('.css') },
]

for (const { name, limit, files } of budgets) {
  const weight = demo.kilobytes(files)
  console.log(`${name.padEnd(32)} ${weight.toFixed(1).padStart(6)} of ${limit} kB`)
  if (weight > limit) faults.push(`${name}: ${weight.toFixed(1)} kB are more than ${limit}.`)
  // What is loaded from the start leaves nothing to be loaded later.
  if (weight === 0) faults.push(`${name}: nothing is left to weigh, it has become part of the first page.`)
}

// A plan's title stands for all that the API in the page is made of: where the demonstration has it, a build for a server must not.
for (const { id, title } of plansIn('data').summaries) {
  if (!demo.plans.has(id)) faults.push(`The demonstration lacks the plan ${id}.`)
  for (const file of api.filesWith(title.zh))
    faults.push(`${apiFolder}/${file} holds the plan ${id}, which a build for a server gets from the server.`)
}
for (const source of api.sources) if (/^(mocks|server|data)\//.test(source)) faults.push(`${apiFolder} has a chunk of ${source}.`)

for (const bundle of [demo, api]) {
  for (const file of bundle.filesWith('mockServiceWorker'))
    faults.push(`${bundle.folder}/${file} knows MSW’s worker, which is for development.`)
  for (const file of bundle.filesEnding('mockServiceWorker.js')) faults.push(`${bundle.folder}/${file} is for development.`)
}

for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
