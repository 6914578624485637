import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { type Encoding, encodings } from './accepted-encoding'

/** A file of a build, ready to be sent. */
export interface BuiltFile {
  readonly type: string
  /** its bytes in every form there is; `identity` always */
  readonly bodies: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>
  /** changes with the content */
  readonly fingerprint: string
  /** true: its name changes with its content, so whoever has it never has to ask again */
  readonly isForever: boolean
}

export interface Build {
  /** by path, as it stands in an address: `/assets/index-AbCd1234.js` */
  readonly files: ReadonlyMap<string, BuiltFile>
  readonly page: BuiltFile
  /** the content security policy that the page was built with */
  readonly policy: string
}

/** The endings that a build may have. Another one is a mistake to be told at the start, not guessed at. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const endings: Readonly<Record<Exclude<Encoding, 'identity'>, string>> = { br: '.br', gzip: '.gz' }

/**
 * Reads what `vite build` wrote, once: what is given out is this list and nothing else, so no path can lead out of the folder, a link in
 * it leads nowhere, and a folder that is built anew while it is served changes nothing until the next start. Names that begin with a dot
 * (Vite's manifest) are not given out. Throws, saying what to do, where there is no build, or one without a policy.
 */
export function readBuild(folder: string): Build {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no build in ${folder}: run "npm run build" first.`)
  const files = new Map<string, BuiltFile>()
  for (const file of filesIn(folder)) {
    const path = `/${relative(folder, file).split(sep).join('/')}`
    if (!Object.values(endings).includes(extname(file))) files.set(path, read(file, path))
  }
  const page = files.get('/index.html')
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text(page))?.[1]
  if (page === undefined || policy === undefined)
    throw new Error(`${folder}/index.html holds no content security policy: it was not written by "npm run build".`)
  return { files, page, policy }
}

const text = (file: BuiltFile | undefined) => new TextDecoder().decode(file?.bodies.get('identity'))

/** Every file below, links left out. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path)
      return entry.isFile() ? [path] : []
    })
}

function read(file: string, path: string): BuiltFile {
  const type = types[extname(file)]
  if (type === undefined) throw new Error(`${file}: it is not known of which type such a file is. Name it in server/built-files.ts.`)
  const bodies = new Map<Encoding, Uint8Array<ArrayBuffer>>()
  for (const encoding of encodings) {
    const form = encoding === 'identity' ? file : file + endings[encoding]
    if (existsSync(form)) bodies.set(encoding, new Uint8Array(readFileSync(form)))
  }
  const fingerprint = createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22)
  // As Vite names them: what it hashes lies in assets, its name ending in eight letters of the hash.
  return { type, bodies, fingerprint, isForever: /^\/assets\/.+-[\w-]{8}\.\w+$/.test(path) }
}
