/** Writes docs/data-dictionary.md from the contract; with `--check` it fails where the file is stale. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { readMeanings } from './docs/meanings'
import { definitions, namedSchemas } from './docs/schemas'
import { writeOrCheck } from './docs/write-or-check'

interface JsonSchema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
}

const code = (value: unknown): string => `\`${String(value).replaceAll('|', '\\|')}\``
const link = (name: string): string => `[${name}](#${name.toLowerCase()})`

/** `1 to 500`, `at least 1`, or nothing where both ends are open. */
function range(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return to === undefined ? '' : `at most ${to}`
  return to === undefined ? `at least ${from}` : `${from} to ${to}`
}

function typeOf(schema: JsonSchema): string {
  const options = schema.anyOf ?? schema.oneOf
  if (schema.$ref !== undefined) return link(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1))
  if (options !== undefined) return [...new Set(options.map(typeOf))].join(' or ')
  if (schema.allOf !== undefined) return schema.allOf.map(typeOf).join(' and ')
  if (schema.const !== undefined) return code(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ')
  if (schema.type === 'array') return withLimits(`list of ${typeOf(schema.items ?? {})}`, range(schema.minItems, schema.maxItems))
  if (schema.properties !== undefined) {
    return `{ ${Object.entries(schema.properties)
      .map(([name, field]) => `${name}: ${typeOf(field)}`)
      .join('; ')} }`
  }
  const limits = [
    schema.format,
    schema.pattern === undefined ? '' : `matching ${code(schema.pattern)}`,
    range(schema.minimum, schema.maximum),
  ]
  const characters = range(schema.minLength, schema.maxLength)
  return withLimits(schema.type ?? 'anything', ...limits, characters === '' ? '' : `${characters} characters`)
}

function withLimits(type: string, ...limits: readonly (string | undefined)[]): string {
  const said = limits.filter((limit) => limit !== undefined && limit !== '')
  return said.length === 0 ? type : `${type} (${said.join(', ')})`
}

type Explain = (field: string) => string | undefined

function table(schema: JsonSchema, explain: Explain): string {
  const required = new Set(schema.required)
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, field]) =>
      `| ${code(name)} | ${typeOf(field)} | ${required.has(name) ? 'yes' : 'no'} | ${explain(name)?.replaceAll('|', '\\|') ?? ''} |`,
  )
  return ['| field | type | required | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The options of a union have a table each, headed by what tells them apart; what is no object is one line. */
function body(schema: JsonSchema, explain: Explain): string {
  const options = schema.anyOf ?? schema.oneOf
  if (options?.every(({ properties }) => properties !== undefined) === true) {
    const discriminator = Object.keys(options[0]?.properties ?? {})[0] ?? ''
    return options
      .map((option) => `**${discriminator}: ${typeOf(option.properties?.[discriminator] ?? {})}**\n\n${table(option, explain)}`)
      .join('\n\n')
  }
  if (schema.allOf !== undefined)
    return schema.allOf.map((part) => (part.properties === undefined ? `All of ${typeOf(part)}, and:` : table(part, explain))).join('\n\n')
  return schema.properties === undefined ? typeOf(schema) : table(schema, explain)
}

const chapters = namedSchemas.map(({ name, file, schema }) => {
  const { [name]: _, ...others } = definitions
  const meanings = readMeanings(file)
  const { $schema: __, $defs: ___, ...described } = toJsonSchema(schema, { errorMode: 'throw', definitions: others })
  const meaning = meanings.ofSchema(name)
  return [
    `## ${name}`,
    ...(meaning === undefined ? [] : [meaning]),
    body(described as JsonSchema, (field) => meanings.ofField(name, field)),
  ].join('\n\n')
})

await writeOrCheck(
  'docs/data-dictionary.md',
  [
    '# Data dictionary',
    'Every schema of the API, simple ones first. Generated from `src/contract` and the comments in it by `npx tsx tools/data-dictionary.ts`; `npm test` fails where it is stale.',
    ...chapters,
  ].join('\n\n') + '\n',
)
