/**
 * Everything that has to hold, in order, from the quick to the slow: `npm test`, or a part of it by name: `npm test -- types lint`.
 * Prints each step with its time, what a failed one said, and at the end how many passed and failed: every test counts, and every other step as
 * one. A skipped test counts as failed.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { type Count, countOfExit, countOfPlaywright, countOfVitest } from './counts.ts'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** how many passed and failed, from the exit code and the reports the step wrote; one by its exit code where it is not given */
  readonly count?: (exitCode: number) => Count
}

const reports = 'node_modules/.cache/checks'
const unitReport = `${reports}/vitest.json`
const browserReport = `${reports}/vitest-browser.json`
const endToEndReport = `${reports}/playwright.json`
const apiBuild = 'dist-api'

const vitest = (report: string, ...options: readonly string[]) => [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...options,
]

const steps: readonly Step[] = [
  { name: 'lock', command: ['tsx', 'tools/check-lock.mjs'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'pure', command: ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'] },
  { name: 'worker-types', command: ['tsc', '--noEmit', '-p', 'tsconfig.worker.json'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'unused', command: ['knip'] },
  { name: 'data', command: ['tsx', 'tools/check-data.ts'] },
  { name: 'openapi', command: ['tsx', 'tools/openapi.ts', '--check'] },
  { name: 'dictionary', command: ['tsx', 'tools/data-dictionary.ts', '--check'] },
  { name: 'unit', command: vitest(unitReport, '--project=node', '--project=component'), count: (code) => countOfVitest(unitReport, code) },
  { name: 'browser', command: vitest(browserReport, '--project=browser'), count: (code) => countOfVitest(browserReport, code) },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'build-api', command: ['vite', 'build', '--outDir', apiBuild], env: { VITE_API: 'http://localhost:4318' } },
  { name: 'budgets', command: ['tsx', 'tools/checks/budgets.ts', 'dist', apiBuild] },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: endToEndReport },
    count: (code) => countOfPlaywright(endToEndReport, code),
  },
]

/** Runs a program of node_modules/.bin and gives its exit code and everything it said. A step that hangs is ended after forty-five minutes: a busy machine draws slowly. */
function run({ command: [program = '', ...options], env }: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${program}`, options, {
      env: { ...process.env, ...env },
      timeout: 45 * 60_000,
      shell: process.platform === 'win32',
    })
    let output = ''
    const listen = (chunk: Buffer) => void (output += chunk.toString())
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are ${steps.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

// A report of an earlier run must not speak for this one.
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const total = { passed: 0, failed: 0 }
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue
  process.stdout.write(`${step.name.padEnd(12)} `)
  const start = performance.now()
  const { code, output } = await run(step)
  const { passed, failed } = step.count?.(code) ?? countOfExit(code)
  total.passed += passed
  total.failed += failed
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8)
  console.log(
    `${failed === 0 ? 'passed' : 'FAILED'} ${seconds}  ${step.count === undefined ? '' : `${passed} passed, ${failed} failed`}`.trimEnd(),
  )
  if (failed > 0) console.log(`\n${output.trim()}\n`)
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
