import { readFile, writeFile } from 'node:fs/promises'

/** Writes a generated file; with `--check` among the arguments it compares instead, and ends the process with 1 where they differ. */
export async function writeOrCheck(file: string, content: string): Promise<void> {
  if (!process.argv.includes('--check')) {
    await writeFile(file, content)
    console.log(`${file} written`)
    return
  }
  const present = await readFile(file, 'utf8').catch(() => '')
  if (present === content) {
    console.log(`${file} is current`)
    return
  }
  console.error(`${file} is stale: run its generator without --check and commit what it writes`)
  process.exitCode = 1
}
