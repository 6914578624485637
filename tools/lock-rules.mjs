/**
 * What package-lock.json, package.json and .npmrc have to be before anything is installed by them. Plain Node without dependencies, since
 * it runs when none is there. Why each rule: docs/decisions/0017.
 *
 * @typedef {{ lock: string, project: string, settings: string, hasShrinkwrap?: boolean }} Files the texts of package-lock.json, package.json and .npmrc
 */

const registry = 'https://registry.npmjs.org/'
const exactVersion = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm32', 'x64']

/** The system, processor and C library in a name such as `@oxlint/binding-linux-x64-musl`; undefined where it names no platform. */
export function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-_.]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (os.length === 0 && cpu.length === 0) return undefined
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.some((word) => word.startsWith('gnu')) ? ['glibc'] : []
  return { ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) }
}

/** Where Node looks for a package that the one at `from` asks for, from the outermost node_modules to its own. */
export function placesFor(name, from) {
  const steps = from.split(/\/?node_modules\//).slice(1)
  return [...steps, undefined].map((_, depth) => [...steps.slice(0, depth), name].map((step) => `node_modules/${step}`).join('/'))
}

/** The name of the package that is installed at a place such as `node_modules/a/node_modules/@b/c`. */
export const nameAt = (place) => place.split('node_modules/').at(-1)

/**
 * Every fault, each with the file and line it is in and what to do; none where all is well.
 *
 * @param {Files} files
 * @returns {string[]}
 */
export function faultsOf({ lock: lockText, project: projectText, settings, hasShrinkwrap = false }) {
  const lock = parsed(lockText)
  const project = parsed(projectText)
  if (lock === undefined) return ['package-lock.json: it cannot be read as JSON.']
  if (project === undefined) return ['package.json: it cannot be read as JSON.']
  const packages = lock.packages
  if (lock.lockfileVersion !== 3 || packages?.[''] === undefined || 'dependencies' in lock)
    return ['package-lock.json: it is no lock of version 3, which npm 7 and newer write. Run "npm install" with one of them.']
  const named = project.allowScripts ?? {}
  return [
    ...(hasShrinkwrap ? ['npm-shrinkwrap.json: npm would believe it and not the lock. Remove it.'] : []),
    ...settingFaults(settings),
    ...projectFaults(project, projectText),
    ...driftFaults(project, packages, lockText),
    ...Object.entries(packages).flatMap(([place, entry]) =>
      place === '' ? [] : entryFaults(place, entry, packages, named).map((fault) => `${at(lockText, place)} ${place}: ${fault}`),
    ),
  ]
}

/** Platform packages whose content the lock does not know (`isStub`) and that would be installed on this machine. */
export function unknownHere(lockText, { platform, arch, libc }) {
  const { packages } = JSON.parse(lockText)
  const fits = (listed, own) => listed === undefined || listed.includes(own)
  return Object.keys(packages).filter((place) => {
    const entry = packages[place]
    return place !== '' && isStub(place, entry, packages) && fits(entry.os, platform) && fits(entry.cpu, arch) && fits(entry.libc, libc)
  })
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}

/** The line that says `"key":`, as an editor counts them. */
const lineOf = (text, key) => text.split('\n').findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}:`)) + 1
const at = (lockText, place) => `package-lock.json:${lineOf(lockText, place)}`

function settingFaults(settings) {
  const lines = settings.split('\n').map((line) => line.trim())
  const set = (key) => lines.filter((line) => new RegExp(`^${key}\\s*=`).test(line)).map((line) => line.slice(line.indexOf('=') + 1).trim())
  const faults = []
  if (set('ignore-scripts').at(-1) !== 'true')
    faults.push('.npmrc: it has to say ignore-scripts=true, so that no package runs code when it is installed.')
  lines.forEach((line, index) => {
    if (/^(@[^:]+:)?registry\s*=/.test(line) && line.split('=')[1].trim() !== registry)
      faults.push(`.npmrc:${index + 1} ${line.split('=')[0].trim()}: a mirror is set on a machine, not in the project.`)
    if (/^\/\/|_auth/.test(line)) faults.push(`.npmrc:${index + 1}: who may read a registry is no matter of the project.`)
  })
  return faults
}

function projectFaults(project, text) {
  const faults = []
  for (const kind of kinds) {
    for (const [name, version] of Object.entries(project[kind] ?? {}))
      if (!exactVersion.test(version))
        faults.push(`package.json:${lineOf(text, name)} ${name}: "${version}" is no exact version of the registry, such as 1.2.3.`)
  }
  for (const field of ['workspaces', 'overrides', 'bundleDependencies', 'bundledDependencies'])
    if (field in project) faults.push(`package.json:${lineOf(text, field)} ${field}: the check of the lock does not know it.`)
  return faults
}

function driftFaults(project, packages, lockText) {
  const faults = []
  for (const kind of kinds) {
    const wanted = project[kind] ?? {}
    const locked = packages[''][kind] ?? {}
    for (const name of new Set([...Object.keys(wanted), ...Object.keys(locked)])) {
      const found = packages[`node_modules/${name}`]?.version
      const place = at(lockText, name in locked ? name : '')
      if (wanted[name] !== locked[name])
        faults.push(
          `${place} ${name}: package.json says ${wanted[name] ?? 'nothing'}, the lock ${locked[name] ?? 'nothing'}. Run "npm run lock".`,
        )
      else if (found !== wanted[name])
        faults.push(
          `${place} ${name}: package.json says ${wanted[name]}, what would be installed is ${found ?? 'nothing'}. Run "npm run lock".`,
        )
    }
  }
  return faults
}

function entryFaults(place, entry, packages, named) {
  const name = nameAt(place)
  const faults = []
  if (!/^(node_modules\/(@[\w.~-]+\/)?[\w.~-]+)(\/node_modules\/(@[\w.~-]+\/)?[\w.~-]+)*$/.test(place) || entry.link === true)
    return ['it is no package of the registry but a folder, which is not installed from here.']
  if (!exactVersion.test(entry.version ?? '')) faults.push(`"${entry.version}" is no version of the registry.`)
  if (entry.name !== undefined && entry.name !== name) faults.push(`it is ${entry.name} under another name.`)
  if (entry.resolved !== undefined) faults.push(...sourceFaults(name, entry))
  for (const kind of kinds) {
    for (const [wanted, range] of Object.entries(entry[kind] ?? {})) {
      if (/[:/]/.test(range) && !isSeen(range)) faults.push(`it asks for ${wanted} from ${range}, which is not the registry.`)
    }
  }
  if (!isStub(place, entry, packages)) {
    const fault = integrityFault(entry.integrity)
    if (fault !== undefined) faults.push(fault)
  }
  if (entry.hasInstallScript === true && !Object.hasOwn(named, name))
    faults.push('it has an install script and is not named in allowScripts of package.json. See what the script does, then name it there.')
  return faults
}

/** `npm:name@range` is another name for a package of the registry, and is seen where that package is listed. */
const isSeen = (range) => /^npm:(@[\w.~-]+\/)?[\w.~-]+(@[^:/]*)?$/.test(range)

function sourceFaults(name, { resolved, version }) {
  const file = `${name.split('/').at(-1)}-${version}.tgz`
  if (resolved === `${registry}${name}/-/${file}`) return []
  if (/^git[+:@]|^github:|\.git(#|$)|^ssh:/.test(resolved))
    return [`it comes from git (${resolved}), which can give another content every day.`]
  if (resolved.startsWith('http:')) return [`it comes over http (${resolved}), where anyone on the way can change it.`]
  if (/^file:|^[./]/.test(resolved)) return [`it comes from a file (${resolved}).`]
  return [`it comes from ${resolved} and not from ${registry}${name}/-/${file}.`]
}

/** npm believes the strongest of several; so each has to be of the strong kind, and whole. */
function integrityFault(integrity) {
  if (integrity === undefined) return 'its integrity is missing: what is installed could be anything.'
  const weak = String(integrity)
    .split(/\s+/)
    .find((hash) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(hash))
  return weak === undefined ? undefined : `its integrity is weak or broken ("${weak.slice(0, 40)}"): it has to be sha512.`
}

/**
 * Whether this is what `npm run lock` puts in for a platform whose binary the registry did not carry when the lock was made: it may be left out
 * (optional), is for the platform in its name and no other, and a package that is listed itself asks for exactly this version.
 */
function isStub(place, entry, packages) {
  const platform = platformOf(nameAt(place))
  if (entry.optional !== true || entry.integrity !== undefined || entry.resolved !== undefined || platform === undefined) return false
  const { dev: _, devOptional: __, optional: ___, version, ...rest } = entry
  if (JSON.stringify(sorted(rest)) !== JSON.stringify(sorted(platform))) return false
  return Object.entries(packages).some(
    ([from, { optionalDependencies = {} }]) =>
      from !== '' && optionalDependencies[nameAt(place)] === version && placesFor(nameAt(place), from).includes(place),
  )
}

const sorted = (record) => Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))
