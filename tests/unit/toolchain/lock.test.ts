import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf, unknownHere } from '#tools/lock-rules.mjs'
import { ageFaults, newVersions } from '#tools/release-age.mjs'

type Entry = Record<string, unknown>
interface Lock {
  packages: Record<string, Entry>
  [more: string]: unknown
}
interface Copy {
  lock: Lock
  project: Record<string, unknown>
  settings: string
  hasShrinkwrap: boolean
}

const files = await Promise.all(['package-lock.json', 'package.json', '.npmrc'].map((name) => readFile(name, 'utf8')))
const [lockText = '', projectText = '', settings = ''] = files
const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** The faults of a copy of the project's own files after a change to it. */
function faultsAfter(change: (copy: Copy) => void): string[] {
  const copy: Copy = {
    lock: JSON.parse(lockText) as Lock,
    project: JSON.parse(projectText) as Copy['project'],
    settings,
    hasShrinkwrap: false,
  }
  change(copy)
  return faultsOf({ ...copy, lock: written(copy.lock), project: written(copy.project) })
}
const withHono = (change: (entry: Entry) => void) => (copy: Copy) => change(copy.lock.packages['node_modules/hono'] ?? {})
const hono = JSON.parse(lockText).packages['node_modules/hono'] as { version: string; integrity: string }
const stub = 'node_modules/@oxfmt/binding-win32-arm64-msvc'

test('the lock of the project is sound', () => {
  expect(faultsOf({ lock: lockText, project: projectText, settings })).toEqual([])
})

describe('what is refused, by name and line', () => {
  test.each<[string, RegExp, (copy: Copy) => void]>([
    ['a git address', /hono: it comes from git/, withHono((entry) => (entry['resolved'] = 'git+ssh://git@github.com/honojs/hono.git#abc'))],
    [
      'a git address over https',
      /hono: it comes from git/,
      withHono((entry) => (entry['resolved'] = 'git+https://github.com/honojs/hono.git#abc')),
    ],
    ['a short name of a git host', /hono: it comes from git/, withHono((entry) => (entry['resolved'] = 'github:honojs/hono#abc'))],
    [
      'an archive of a git host',
      /hono: it comes from https:\/\/codeload/,
      withHono((entry) => (entry['resolved'] = 'https://codeload.github.com/honojs/hono/tar.gz/abc')),
    ],
    [
      'http',
      /hono: it comes over http/,
      withHono((entry) => (entry['resolved'] = `http://registry.npmjs.org/hono/-/hono-${hono.version}.tgz`)),
    ],
    ['a file', /hono: it comes from a file/, withHono((entry) => (entry['resolved'] = 'file:../hono.tgz'))],
    [
      'another registry',
      /hono: it comes from https:\/\/registry\.example/,
      withHono((entry) => (entry['resolved'] = `https://registry.example/hono/-/hono-${hono.version}.tgz`)),
    ],
    [
      'a host that begins like the registry',
      /hono: it comes from/,
      withHono((entry) => (entry['resolved'] = `https://registry.npmjs.org.example/hono/-/hono-${hono.version}.tgz`)),
    ],
    [
      'a name and password before the host',
      /hono: it comes from/,
      withHono((entry) => (entry['resolved'] = `https://registry.npmjs.org@example/hono/-/hono-${hono.version}.tgz`)),
    ],
    [
      'another package of the registry',
      /hono: it comes from .*hono-evil/,
      withHono((entry) => (entry['resolved'] = `https://registry.npmjs.org/hono-evil/-/hono-evil-${hono.version}.tgz`)),
    ],
    [
      'another version of the package',
      /hono: it comes from/,
      withHono((entry) => (entry['resolved'] = 'https://registry.npmjs.org/hono/-/hono-0.0.1.tgz')),
    ],
    ['no integrity', /hono: its integrity is missing/, withHono((entry) => delete entry['integrity'])],
    ['an empty integrity', /hono: its integrity is weak or broken/, withHono((entry) => (entry['integrity'] = ''))],
    [
      'a weak integrity',
      /hono: its integrity is weak or broken \("sha1-/,
      withHono((entry) => (entry['integrity'] = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=')),
    ],
    ['a cut integrity', /hono: its integrity is weak or broken/, withHono((entry) => (entry['integrity'] = hono.integrity.slice(0, 40)))],
    [
      'a weak one beside a strong one',
      /hono: its integrity is weak or broken/,
      withHono((entry) => (entry['integrity'] = `${hono.integrity} sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=`)),
    ],
    ['another package under the name', /hono: it is hono-evil under another name/, withHono((entry) => (entry['name'] = 'hono-evil'))],
    [
      'a folder',
      /hono: it is no package of the registry but a folder/,
      withHono((entry) => Object.assign(entry, { link: true, resolved: 'tools' })),
    ],
    [
      'a folder of the project as a package',
      /tools\/evil: it is no package of the registry/,
      ({ lock }) => (lock.packages['tools/evil'] = { version: '1.0.0' }),
    ],
    [
      'a place outside of node_modules',
      /it is no package of the registry/,
      ({ lock }) => (lock.packages['node_modules/../../evil'] = { version: '1.0.0', integrity: hono.integrity }),
    ],
    [
      'a version that is an address',
      /hono: "https:\/\/example\/x\.tgz" is no version/,
      withHono((entry) => (entry['version'] = 'https://example/x.tgz')),
    ],
    [
      'a dependency of a dependency from git',
      /hono: it asks for evil from github:evil\/evil/,
      withHono((entry) => (entry['dependencies'] = { evil: 'github:evil/evil' })),
    ],
    [
      'a dependency of a dependency by an address',
      /hono: it asks for evil from https:\/\/example/,
      withHono((entry) => (entry['dependencies'] = { evil: 'https://example/evil.tgz' })),
    ],
    [
      'a short name of a git host as a dependency',
      /hono: it asks for evil from evil\/evil/,
      withHono((entry) => (entry['optionalDependencies'] = { evil: 'evil/evil' })),
    ],
    ['an install script that is not named', /hono: it has an install script/, withHono((entry) => (entry['hasInstallScript'] = true))],
    ['a name taken from allowScripts', /esbuild: it has an install script/, ({ project }) => (project['allowScripts'] = { msw: false })],
    ['a stub that is no option', /its integrity is missing/, ({ lock }) => delete lock.packages[stub]?.['optional']],
    [
      'a stub of a version that nobody asks for',
      /binding-win32-arm64-msvc: its integrity is missing/,
      ({ lock }) => Object.assign(lock.packages[stub] ?? {}, { version: '9.9.9' }),
    ],
    [
      'a stub for another platform than its name says',
      /binding-win32-arm64-msvc: its integrity is missing/,
      ({ lock }) => Object.assign(lock.packages[stub] ?? {}, { os: ['linux'], cpu: ['x64'] }),
    ],
    [
      'a stub with dependencies',
      /binding-win32-arm64-msvc: its integrity is missing/,
      ({ lock }) => Object.assign(lock.packages[stub] ?? {}, { dependencies: { evil: '1.0.0' } }),
    ],
    [
      'a package that only looks like a stub',
      /evil-linux-x64: its integrity is missing/,
      ({ lock }) => (lock.packages['node_modules/evil-linux-x64'] = { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] }),
    ],
    [
      'a range instead of a version',
      /package\.json:\d+ hono: "\^4\.0\.0" is no exact version/,
      ({ project }) => Object.assign(project['dependencies'] as object, { hono: '^4.0.0' }),
    ],
    [
      'a dependency from git',
      /package\.json:\d+ hono: "honojs\/hono" is no exact version/,
      ({ project }) => Object.assign(project['dependencies'] as object, { hono: 'honojs/hono' }),
    ],
    [
      'another version than the lock',
      /hono: package\.json says 4\.0\.0, the lock/,
      ({ project }) => Object.assign(project['dependencies'] as object, { hono: '4.0.0' }),
    ],
    [
      'a dependency that the lock lacks',
      /left-pad: package\.json says 1\.3\.0, the lock nothing/,
      ({ project }) => Object.assign(project['dependencies'] as object, { 'left-pad': '1.3.0' }),
    ],
    [
      'a dependency that only the lock has',
      /package-lock\.json:\d+ left-pad: package\.json says nothing, the lock 1\.3\.0/,
      ({ lock }) => Object.assign(lock.packages['']?.['dependencies'] as object, { 'left-pad': '1.3.0' }),
    ],
    [
      'a development dependency moved among the others',
      /vite: package\.json says nothing, the lock 8/,
      ({ project }) => {
        const { vite, ...others } = project['devDependencies'] as Record<string, string>
        Object.assign(project, { devDependencies: others, peerDependencies: { vite } })
      },
    ],
    [
      'another version installed than asked for',
      /hono: package\.json says .*, what would be installed is 4\.0\.0/,
      withHono((entry) => (entry['version'] = '4.0.0')),
    ],
    [
      'a dependency taken out of the tree',
      /hono: package\.json says .*, what would be installed is nothing/,
      ({ lock }) => delete lock.packages['node_modules/hono'],
    ],
    ['an override', /package\.json:\d+ overrides/, ({ project }) => (project['overrides'] = { hono: '4.0.0' })],
    ['a workspace', /package\.json:\d+ workspaces/, ({ project }) => (project['workspaces'] = ['x'])],
    ['a shrinkwrap', /npm-shrinkwrap\.json/, (copy) => (copy.hasShrinkwrap = true)],
    ['a lock of an old npm', /no lock of version 3/, ({ lock }) => (lock['lockfileVersion'] = 1)],
    ['a second list of an old npm', /no lock of version 3/, ({ lock }) => (lock['dependencies'] = {})],
    ['scripts that are not off', /\.npmrc: it has to say ignore-scripts=true/, (copy) => (copy.settings = '')],
    ['scripts turned on again', /\.npmrc: it has to say ignore-scripts=true/, (copy) => (copy.settings += '\nignore-scripts = false\n')],
    ['scripts off in a comment only', /\.npmrc: it has to say ignore-scripts=true/, (copy) => (copy.settings = '# ignore-scripts=true\n')],
    ['another registry for all', /\.npmrc:\d+ registry/, (copy) => (copy.settings += 'registry=https://registry.example/\n')],
    [
      'another registry for a scope',
      /\.npmrc:\d+ @hono:registry/,
      (copy) => (copy.settings += '@hono:registry=https://registry.example/\n'),
    ],
    ['somebody’s rights', /\.npmrc:\d+: who may read/, (copy) => (copy.settings += '//registry.npmjs.org/:_authToken=x\n')],
  ])('%s', (_, fault, change) => {
    const faults = faultsAfter(change)
    expect(faults.join('\n')).toMatch(fault)
    // One change is not to bring a flood that nobody reads.
    expect(faults.length).toBeLessThanOrEqual(3)
  })

  test('the line is the one that an editor shows', () => {
    const [fault = ''] = faultsAfter(withHono((entry) => delete entry['integrity']))
    const line = Number(/^package-lock\.json:(\d+) /.exec(fault)?.[1])
    expect(written(JSON.parse(lockText)).split('\n')[line - 1]?.trim()).toBe('"node_modules/hono": {')
  })

  test.each(['', '{', 'null', '[]', '{"lockfileVersion":3}'])('a lock that is "%s"', (lock) => {
    expect(faultsOf({ lock, project: projectText, settings })).toHaveLength(1)
  })
})

test('an address of the registry and none are both right: npm leaves it out where it is told to', () => {
  const resolved = `https://registry.npmjs.org/hono/-/hono-${hono.version}.tgz`
  expect(faultsAfter(withHono((entry) => (entry['resolved'] = resolved)))).toEqual([])
})

test('which packages would be installed unchecked is known for each platform', () => {
  expect(unknownHere(lockText, { platform: 'linux', arch: 'x64', libc: 'glibc' })).toEqual([])
  expect(unknownHere(lockText, { platform: 'win32', arch: 'arm64', libc: undefined })).toContain(stub)
})

describe('the age of what enters the lock', () => {
  const now = new Date('2026-11-24T12:00:00Z')
  const lockOf = (...listed: string[]) => ({
    packages: Object.fromEntries([
      ['', {}],
      ...listed.map((each) => [`node_modules/${each.slice(0, each.lastIndexOf('@'))}`, { version: each.slice(each.lastIndexOf('@') + 1) }]),
    ]),
  })
  const times = (published: string) => async () => ({ '1.0.0': published })
  const one = [{ name: '@a/b', version: '1.0.0' }]

  test('only what the committed lock has not is looked at, each once', () => {
    const nested = lockOf('@a/b@1.0.0', 'c@2.0.0')
    Object.assign(nested.packages, {
      'node_modules/x/node_modules/c': { version: '2.0.0' },
      'node_modules/y/node_modules/c': { version: '3.0.0' },
    })
    expect(newVersions(nested, lockOf('@a/b@1.0.0'))).toEqual([
      { name: 'c', version: '2.0.0' },
      { name: 'c', version: '3.0.0' },
    ])
    expect(newVersions(lockOf('c@2.0.0'), lockOf('c@2.0.0', 'd@1.0.0'))).toEqual([])
  })

  test.each([
    ['2026-11-17T12:00:00Z', []],
    ['2020-01-01T00:00:00Z', []],
    ['2026-11-17T12:00:01Z', [expect.stringMatching(/^@a\/b@1\.0\.0: published 2026-11-17T12:00:01Z, 6 of 7 days ago/)]],
    ['2026-11-24T11:00:00Z', [expect.stringMatching(/0 of 7 days ago/)]],
    ['2027-01-01T00:00:00Z', [expect.stringMatching(/of 7 days ago/)]],
    ['soon', [expect.stringMatching(/knows no such version/)]],
  ])('published %s', async (published, faults) => {
    expect(await ageFaults(one, { now, timesOf: times(published) })).toEqual(faults)
  })

  test('a young one may enter by name, version and reason, and no other way', async () => {
    const young = { now, timesOf: times('2026-11-24T11:00:00Z') }
    expect(await ageFaults(one, { ...young, allowed: { '@a/b@1.0.0': 'closes a hole that is used' } })).toEqual([])
    for (const allowed of [{ '@a/b@1.0.0': ' ' }, { '@a/b': 'all of it' }, { '@a/b@1.0.1': 'another' }])
      expect(await ageFaults(one, { ...young, allowed })).toHaveLength(1)
  })

  test('where the registry cannot be asked, nobody knows, and it is refused', async () => {
    expect(await ageFaults(one, { now, timesOf: async () => undefined })).toEqual([
      expect.stringMatching(/the registry does not say how old it is/),
    ])
  })
})

describe('the commands', () => {
  const run = promisify(execFile)
  let house = ''
  const registry = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1))
    const published = name === 'young' ? new Date().toISOString() : '2020-01-01T00:00:00.000Z'
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        name,
        'dist-tags': { latest: '1.0.0' },
        versions: { '1.0.0': { name, version: '1.0.0' } },
        time: { '1.0.0': published },
      }),
    )
  })
  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'luoshi-lock-'))
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) await cp(name, join(house, name))
    await cp('tools', join(house, 'tools'), { recursive: true })
    const git = (...options: string[]) =>
      run('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.invalid', ...options], { cwd: house })
    await git('init', '-q')
    await git('add', 'package-lock.json')
    await git('commit', '-qm', 'lock')
    await new Promise<void>((resolve) => {
      registry.listen(0, '127.0.0.1', resolve)
    })
  })
  afterAll(async () => {
    registry.close()
    await rm(house, { recursive: true })
  })
  const command = (file: string, address = 'http://127.0.0.1:1') =>
    run(process.execPath, [file], {
      cwd: house,
      env: { ...process.env, npm_config_registry: address, npm_config_cache: join(house, 'cache'), npm_config_fetch_retries: '0' },
    }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
    )
  const add = async (name: string) => {
    const lock = JSON.parse(lockText) as Lock
    lock.packages[`node_modules/${name}`] = { version: '1.0.0', integrity: hono.integrity }
    await writeFile(join(house, 'package-lock.json'), written(lock))
  }

  test('the check says what it found, and ends so that nothing after it runs', async () => {
    expect(await command('tools/check-lock.mjs')).toMatchObject({ code: 0, said: expect.stringContaining('The lock is sound.') as string })
    const lock = JSON.parse(lockText) as Lock
    Object.assign(lock.packages['node_modules/hono'] ?? {}, { resolved: 'git+ssh://git@github.com/honojs/hono.git' })
    await writeFile(join(house, 'package-lock.json'), written(lock))
    expect(await command('tools/check-lock.mjs')).toMatchObject({
      code: 1,
      said: expect.stringMatching(
        /^package-lock\.json:\d+ node_modules\/hono: it comes from git .*\nNothing was installed: 1 fault\.\n$/,
      ) as string,
    })
  })

  test('nothing new needs no registry; something new does, and what is young stays out', async () => {
    await writeFile(join(house, 'package-lock.json'), lockText)
    expect(await command('tools/lock-fill.mjs')).toEqual({ code: 0, said: 'The lock is complete.\n' })
    const here = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`
    await add('old')
    expect((await command('tools/lock-fill.mjs', here)).code).toBe(0)
    expect(await command('tools/lock-fill.mjs')).toMatchObject({
      code: 1,
      said: expect.stringContaining('old@1.0.0: the registry does not say') as string,
    })
    await add('young')
    const before = await readFile(join(house, 'package-lock.json'), 'utf8')
    expect(await command('tools/lock-fill.mjs', here)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^young@1\.0\.0: published .*, 0 of 7 days ago.*\nThe lock was left as it is\.\n$/) as string,
    })
    expect(await readFile(join(house, 'package-lock.json'), 'utf8')).toBe(before)
  }, 90_000)

  test('the lock is checked before anything is installed', async () => {
    const commands = (await readFile('.ci/run', 'utf8')).split('\n').filter((line) => /^(node|npm)\b/.test(line))
    expect(commands).toEqual(['node tools/check-lock.mjs', 'npm ci --no-audit --no-fund', 'npm test'])
    // Where it runs nothing is installed yet.
    for (const file of ['tools/check-lock.mjs', 'tools/lock-rules.mjs'])
      expect((await readFile(file, 'utf8')).match(/from '(?!node:|\.\/)/)).toBeNull()
  })
})
