/**
 * Completes package-lock.json after a change of dependencies (npm run lock). First it looks at the age of every version that the committed lock
 * has not, and refuses young ones (tools/release-age.mjs). Then: a registry that does not carry every platform's binary makes npm install
 * leave the missing ones out of the lock, and npm 11's `npm ci` then refuses the lock as out of step. So this adds an entry for each platform
 * package that a package names as optional and the lock lacks. It only ever adds; npm skips such an entry on every machine of another
 * platform. Where nothing is new, no registry is asked.
 */
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { promisify } from 'node:util'
import { placesFor, platformOf } from './lock-rules.mjs'
import { ageFaults, newVersions } from './release-age.mjs'

const run = promisify(execFile)
const quiet = { maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' }

const file = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))

/** The lock of the last commit; one without packages where there is none, so that everything counts as new. */
async function committed() {
  try {
    return JSON.parse((await run('git', ['show', 'HEAD:./package-lock.json'], quiet)).stdout)
  } catch {
    return { packages: {} }
  }
}

/** Asked through npm, which knows this machine's mirror, proxy and rights. */
async function timesOf(name) {
  try {
    return JSON.parse((await run('npm', ['view', name, 'time', '--json', '--fetch-retries=1', '--fetch-timeout=20000'], quiet)).stdout)
  } catch {
    return undefined
  }
}

const faults = await ageFaults(newVersions(lock, await committed()), { now: new Date(), timesOf })
if (faults.length > 0) {
  for (const fault of faults) console.error(fault)
  console.error('The lock was left as it is.')
  process.exit(1)
}

const added = []
for (const [from, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const places = placesFor(name, from)
    const platform = platformOf(name)
    const isExact = /^\d+\.\d+\.\d+/.test(version)
    if (places.some((place) => place in lock.packages) || platform === undefined || !isExact) continue
    lock.packages[places[0]] = { version, ...(dev && { dev }), optional: true, ...platform }
    added.push(`${name}@${version}`)
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock is complete.' : `Added to the lock:\n${added.join('\n')}`)
