import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

export interface Count {
  readonly passed: number
  readonly failed: number
}

const VitestReport = v.object({ numTotalTests: v.number(), numPassedTests: v.number() })
const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
})

/** A step without tests: one, by its exit code. */
export const countOfExit = (code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** The tests of a Vitest report. Whatever did not pass counts as failed. */
export function countOfVitest(file: string, code: number): Count {
  const report = read(file, VitestReport)
  if (report === undefined) return { passed: 0, failed: 1 }
  return withExit({ passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }, code)
}

/** The tests of a Playwright report. */
export function countOfPlaywright(file: string, code: number): Count {
  const report = read(file, PlaywrightReport)
  if (report === undefined) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return withExit({ passed: expected, failed: unexpected + flaky + skipped }, code)
}

/** A run can fail although every test passed: an error outside of them, or no test at all. */
const withExit = ({ passed, failed }: Count, code: number): Count => ({
  passed,
  failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
})

function read<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | undefined {
  if (!existsSync(file)) return undefined
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')))
  return parsed.success ? parsed.output : undefined
}
