import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Pictures and fonts are compressed by themselves. */
const compressible = ['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']
/** Below it, in bytes, all fits into the first packet anyway. */
const smallest = 1_000

/** Writes the compressed forms of every file of a build beside it, so that a server neither waits for them nor makes do with quick ones. */
export const compressedFiles = (): Plugin => {
  let folder = ''
  return {
    name: 'luoshi:compressed-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir)
    },
    // What lies in public/ is there by then, too.
    closeBundle: { sequential: true, order: 'post', handler: () => compressFolder(folder) },
  }
}

/** Writes `name.br` and `name.gz` beside every file in `folder` that they make smaller. Equal files give equal bytes. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile() && compressible.includes(extname(entry.name)))
  await Promise.all(files.map((entry) => compress(join(entry.parentPath, entry.name))))
}

async function compress(file: string): Promise<void> {
  const plain = await readFile(file)
  if (plain.length < smallest) return
  const brotliAtBest = {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  }
  const forms = [
    { ending: '.br', bytes: await promisify(brotliCompress)(plain, brotliAtBest) },
    { ending: '.gz', bytes: await promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }) },
  ]
  await Promise.all(forms.filter(({ bytes }) => bytes.length < plain.length).map(({ ending, bytes }) => writeFile(file + ending, bytes)))
}
