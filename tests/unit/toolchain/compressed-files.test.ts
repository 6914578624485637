import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressFolder } from '#tools/build/compressed-files'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luoshi-compressed-'))
  await mkdir(join(folder, 'assets'))
})
afterAll(() => rm(folder, { recursive: true }))

const words = '落实：说过的事，办到哪一步。'.repeat(200)

test('what gets smaller has both forms beside it, in every folder; what is tiny or compressed by itself has none', async () => {
  const files = { 'index.html': words, 'assets/a.js': words, 'assets/a.json': words, 'tiny.txt': 'x', 'picture.png': words }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  await compressFolder(folder)
  const made = (await readdir(folder, { recursive: true })).filter((name) => /\.(br|gz)$/.test(name))
  expect(made.toSorted()).toEqual([
    'assets/a.js.br',
    'assets/a.js.gz',
    'assets/a.json.br',
    'assets/a.json.gz',
    'index.html.br',
    'index.html.gz',
  ])
  expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString()).toBe(words)
  expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(words)
})

test('equal files give equal bytes, on any day', async () => {
  const before = await readFile(join(folder, 'index.html.gz'))
  await compressFolder(folder)
  expect(before.equals(await readFile(join(folder, 'index.html.gz')))).toBe(true)
})
