import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'

const root = resolve(import.meta.dirname, '..', '..')
const run = promisify(execFile)

const Report = v.object({ diagnostics: v.array(v.object({ code: v.string(), filename: v.string(), message: v.string() })) })

/** A file of a made-up house: its path decides which walls stand around it. */
export interface HouseFile {
  readonly at: string
  readonly code: string
}

/** What a tool said about a file: the rule, and its words. */
export interface Complaint {
  readonly at: string
  readonly rule: string
  readonly message: string
}

/**
 * Builds a house of these files with the project's own configuration around it, lets `look` examine it, and removes it. What is tested
 * is therefore the configuration as it stands, with files at the paths it speaks of.
 */
export async function inHouse<T>(files: readonly HouseFile[], look: (house: string) => Promise<T>): Promise<T> {
  const house = await mkdtemp(join(tmpdir(), 'luoshi-walls-'))
  try {
    for (const name of ['.gitignore', '.oxlintrc.json', 'package.json', 'tsconfig.json', 'tsconfig.pure.json', 'tsconfig.worker.json'])
      await cp(join(root, name), join(house, name))
    await symlink(join(root, 'node_modules'), join(house, 'node_modules'))
    await cp(join(root, 'tools/lint'), join(house, 'tools/lint'), { recursive: true })
    for (const { at, code } of files) {
      await mkdir(dirname(join(house, at)), { recursive: true })
      await writeFile(join(house, at), `${code}\n`)
    }
    return await look(house)
  } finally {
    await rm(house, { recursive: true })
  }
}

/** Runs a program of node_modules/.bin in the house and gives what it printed, whether it succeeded or not. */
export async function runIn(house: string, program: string, args: readonly string[]): Promise<string> {
  try {
    return (await run(join(root, 'node_modules/.bin', program), args, { cwd: house, maxBuffer: 2 ** 26 })).stdout
  } catch (error) {
    // A linter and a compiler that found something exit with a code; what they found is on their output all the same.
    return v.parse(v.object({ stdout: v.string() }), error).stdout
  }
}

/** What the linter says about these files. */
export async function lint(files: readonly HouseFile[]): Promise<Complaint[]> {
  const output = await inHouse(files, (house) => runIn(house, 'oxlint', ['--format=json']))
  return v
    .parse(Report, JSON.parse(output))
    .diagnostics.map(({ code, filename, message }) => ({ at: filename, rule: code.replace(/^(.+)\((.+)\)$/, '$1/$2'), message }))
}
