import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Packed, unpack } from '#mocks/packed-data'
import { plansIn } from '#server/plan-folders'
import type { Plan } from '#src/contract/plan'
import { type PlanParts, planDataOf } from '#src/domain/plan-folder'
import { Bundle } from '#tools/checks/bundle'

const root = resolve(import.meta.dirname, '..', '..', '..')
const run = promisify(execFile)
/** Runs a program of node_modules/.bin, not as a test would: a build for tests is no build for people. */
const runHere = (program: string, ...options: string[]) =>
  run(join(root, 'node_modules/.bin', program), options, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } })
let house = ''

/** The project with a second plan: a copy of the sample's folder under another name and id, and not one other file. */
beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'luoshi-second-plan-'))
  for (const name of ['src', 'server', 'mocks', 'tools', 'public', 'node_modules', 'package.json', 'tsconfig.json'])
    await symlink(join(root, name), join(house, name))
  await cp(join(root, 'index.html'), join(house, 'index.html'))
  await cp(join(root, 'data'), join(house, 'data'), { recursive: true })
  await cp(join(root, 'data/miit-2023'), join(house, 'data/second-plan'), { recursive: true })
  const file = join(house, 'data/second-plan/plan.json')
  const plan = JSON.parse(await readFile(file, 'utf8')) as Plan
  await writeFile(file, JSON.stringify({ ...plan, id: 'second-plan', isDemo: true }))
})
afterAll(() => rm(house, { recursive: true }))

test('a server lists it and opens it', async () => {
  const plans = plansIn(join(house, 'data'))
  expect(plans.summaries.map(({ id, isDemo }) => [id, isDemo])).toEqual([
    ['miit-2023', false],
    ['second-plan', true],
  ])
  const [first, second] = await Promise.all(plans.summaries.map(({ id }) => plans.open(id)))
  expect(second?.plan.id).toBe('second-plan')
  expect(second?.measures).toEqual(first?.measures)
})

test('a build gives each plan a file of its own, and the page what is known of both', async () => {
  await runHere('vite', 'build', house, '--config', 'vite.config.ts')
  const bundle = new Bundle(join(house, 'dist'))
  expect([...bundle.plans.keys()].toSorted()).toEqual(['miit-2023', 'second-plan'])
  const open = async (planId: string) => {
    const text = await readFile(join(bundle.folder, bundle.plans.get(planId) ?? ''), 'utf8')
    return planDataOf(unpack(JSON.parse(text) as Packed) as unknown as PlanParts)
  }
  const read = plansIn(join(house, 'data'))
  for (const { id } of read.summaries) {
    expect(await open(id)).toEqual(await read.open(id))
    // Only the API in the page knows where the file is, so nothing loads it from the start.
    const scripts = bundle.filesWith(basename(bundle.plans.get(id) ?? '')).filter((file) => file.endsWith('.js'))
    expect(scripts).toEqual(bundle.filesOf('in-page').slice(0, 1))
    expect(bundle.filesOf('index.html')).not.toContain(scripts[0])
  }
}, 60_000)

test('the check of the data checks both, and refuses what is no plan', async () => {
  const check = (...options: string[]) => runHere('tsx', 'tools/check-data.ts', ...options)
  const { stdout } = await check('--data', join(house, 'data'))
  expect(stdout.match(/^[a-z]\S*(?=\n {2}sentences)/gm)).toEqual(['miit-2023', 'second-plan'])
  expect((await check('--data', join(house, 'data'), '--plan', 'second-plan')).stdout).not.toContain('miit-2023')
  await writeFile(join(house, 'data/second-plan/plan-data.ts'), 'export const plan = 1\n')
  await expect(check('--data', join(house, 'data'))).rejects.toMatchObject({
    stderr: expect.stringContaining('no file that a plan has') as string,
  })
}, 60_000)
