import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'

const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string()),
    src: v.optional(v.string()),
    imports: v.optional(v.array(v.string()), []),
  }),
)

/** What a build wrote, and which of its files are loaded together. */
export class Bundle {
  readonly folder: string
  readonly #manifest: v.InferOutput<typeof Manifest>

  /** Reads the manifest in `folder`; throws where there is none. */
  constructor(folder: string) {
    this.folder = folder
    this.#manifest = v.parse(Manifest, JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')))
  }

  /** The scripts that a chunk cannot run without, its own among them. Throws where no chunk has this name or source. */
  filesOf(nameOrSource: string): string[] {
    const first = Object.keys(this.#manifest).find((key) => key === nameOrSource || this.#manifest[key]?.name === nameOrSource)
    if (first === undefined) throw new Error(`${this.folder} has no chunk "${nameOrSource}".`)
    const keys = new Set([first])
    for (const key of keys) for (const next of this.#manifest[key]?.imports ?? []) keys.add(next)
    return [...keys].flatMap((key) => this.#manifest[key]?.file ?? [])
  }

  /** The file of each plan, by its id. */
  get plans(): ReadonlyMap<string, string> {
    const found = Object.values(this.#manifest).flatMap(({ src = '', file }) => {
      const planId = /^data\/([^/]+)\/plan\.json$/.exec(src)?.[1]
      return planId === undefined ? [] : [[planId, file] as const]
    })
    return new Map(found)
  }

  /** The sources that chunks were made for. */
  get sources(): string[] {
    return Object.values(this.#manifest).flatMap(({ src }) => src ?? [])
  }

  /** Every file that ends so, wherever in the build. */
  filesEnding(ending: string): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))
  }

  /** Their size as sent, in kB (1000 bytes, gzip). */
  kilobytes(files: Iterable<string>): number {
    return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(this.folder, file)), { level: 9 }).length, 0) / 1000
  }

  /** The names of files that contain this text. */
  filesWith(text: string): string[] {
    return ['.js', '.json', '.css', '.html']
      .flatMap((ending) => this.filesEnding(ending))
      .filter((file) => readFileSync(join(this.folder, file), 'utf8').includes(text))
  }
}
