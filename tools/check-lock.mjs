/**
 * Refuses to install from a lock that cannot be trusted: `node tools/check-lock.mjs && npm ci`. Runs before anything is installed and reads
 * package-lock.json, package.json and .npmrc of the folder it is started in, or of the one that is named.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { faultsOf, unknownHere } from './lock-rules.mjs'

const folder = process.argv[2] ?? '.'
const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '')
const lock = read('package-lock.json')
const faults = faultsOf({
  lock,
  project: read('package.json'),
  settings: read('.npmrc'),
  hasShrinkwrap: existsSync(join(folder, 'npm-shrinkwrap.json')),
})

for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error(`Nothing was installed: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`)
  process.exitCode = 1
} else {
  const { platform, arch, report } = process
  const libc = platform === 'linux' && report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
  const unknown = unknownHere(lock, { platform, arch, libc })
  if (unknown.length > 0)
    console.log(
      `The registry that the lock was made with had no file for this platform; npm installs these unchecked: ${unknown.join(', ')}.`,
    )
  console.log('The lock is sound.')
}
