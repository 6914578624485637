import { readFileSync } from 'node:fs'

/** What the comments of a contract file say: of a schema, and of the fields of each object in it, by the name of the constant they stand in. */
export interface Meanings {
  readonly ofSchema: (name: string) => string | undefined
  /** also finds what stands in an object that the schema spreads, wraps or picks from */
  readonly ofField: (schema: string, field: string) => string | undefined
}

/** Reads the comments `/** … *\/` of a file of schemas. The contract says there what a field means, once, for people and for the dictionary. */
export function readMeanings(file: string): Meanings {
  const source = readFileSync(file, 'utf8')
  const starts = [...source.matchAll(/^(?:export )?const (\w+)/gm)].map((match) => ({ name: match[1] ?? '', at: match.index }))
  const parts = new Map(starts.map(({ name, at }, index) => [name, source.slice(at, starts[index + 1]?.at)]))
  const find = (text: string, pattern: string): string | undefined => {
    const found = new RegExp(String.raw`/\*\*((?:[^*]|\*(?!/))*)\*/\s*${pattern}`).exec(text)?.[1]
    return found
      ?.split('\n')
      .map((line) => line.replace(/^\s*\*?\s*/, '').trim())
      .join(' ')
      .trim()
  }
  const ofField = (schema: string, field: string): string | undefined => {
    const part = parts.get(schema)
    if (part === undefined) return undefined
    const own = find(part, `${field}:`)
    if (own !== undefined) return own
    for (const [, spread = ''] of part.matchAll(/(?:\.\.\.|v\.(?:object|pick)\()(\w+)/g)) {
      const inherited = ofField(spread, field)
      if (inherited !== undefined) return inherited
    }
    return undefined
  }
  const ofSchema = (name: string): string | undefined => {
    const words = /= v\.picklist\((\w+)\)/.exec(parts.get(name) ?? '')?.[1]
    return find(source, `export const ${name} =`) ?? (words === undefined ? undefined : find(source, `export const ${words} =`))
  }
  return { ofSchema, ofField }
}
