/**
 * Completes package-lock.json after a change of dependencies (npm run lock). A registry that does not carry every platform's binary makes
 * npm install leave the missing ones out of the lock, and npm 11's `npm ci` then refuses the lock as out of step. This adds an entry for
 * each platform package that a package names as optional and the lock lacks. It only ever adds; npm skips such an entry on every
 * machine of another platform.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm32', 'x64']

/** The system, processor and C library in a name such as `@oxlint/binding-linux-x64-musl`; undefined where it names no platform. */
function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-_.]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (os.length === 0 && cpu.length === 0) return undefined
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.some((word) => word.startsWith('gnu')) ? ['glibc'] : []
  return { ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) }
}

/** Where Node looks for a package that the one at `from` asks for, from the outermost node_modules to its own. */
function placesFor(name, from) {
  const steps = from.split(/\/?node_modules\//).slice(1)
  return [...steps, undefined].map((_, depth) => [...steps.slice(0, depth), name].map((step) => `node_modules/${step}`).join('/'))
}

const file = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
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
