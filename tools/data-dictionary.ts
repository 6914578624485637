/** Writes docs/data-dictionary.md from the contract; with `--check` it fails where the file is stale. */
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { Candidate, CitySlot, Milestone, PilotCity, Place, Programme } from '#src/contract/city'
import { Append, Backup, NewEvent } from '#src/contract/event'
import { Claim, Evidence } from '#src/contract/evidence'
import { Indicator, Observation, Quote } from '#src/contract/indicator'
import { Ledger } from '#src/contract/ledger'
import { Deadline, Industry, Measure, Plan, Sentence } from '#src/contract/plan'
import { Problem } from '#src/contract/problem'
import { StorageState } from '#src/contract/storage'
import { writeOrCheck } from './docs/write-or-check'

interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
}

const schemas: Record<string, v.GenericSchema> = {
  Plan, Measure, Deadline, Sentence, Industry, Indicator, Observation, Quote, Evidence, Claim, Programme, CitySlot, PilotCity, Place, Milestone, Candidate, NewEvent, Append, Ledger, Backup, StorageState, Problem,
}

function typeOf(schema: JsonSchema): string {
  const options = schema.anyOf ?? schema.oneOf
  if (options !== undefined) return [...new Set(options.map(typeOf))].join(' or ')
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ')
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`
  if (schema.type === 'object') return 'object'
  return `${schema.type ?? 'any'}${schema.pattern === undefined ? '' : ` matching \`${schema.pattern.replaceAll('|', '\\|')}\``}`
}

function rowsOf(schema: JsonSchema): string[] {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).map(([name, field]) => `| \`${name}\` | ${typeOf(field)} | ${required.has(name) ? 'yes' : 'no'} |`)
}

function chapter(name: string, schema: JsonSchema): string {
  const head = '| field | type | required |\n| --- | --- | --- |'
  const options = schema.oneOf ?? schema.anyOf
  if (options === undefined) return `## ${name}\n\n${head}\n${rowsOf(schema).join('\n')}\n`
  const parts = options.map((option) => {
    const first = option.properties?.['kind'] ?? option.properties?.['precision']
    return `### ${name}: ${first === undefined ? '' : typeOf(first)}\n\n${head}\n${rowsOf(option).join('\n')}\n`
  })
  return `## ${name}\n\n${parts.join('\n')}`
}

const chapters = Object.entries(schemas).map(([name, schema]) => chapter(name, toJsonSchema(schema, { errorMode: 'ignore' }) as JsonSchema))
await writeOrCheck(
  'docs/data-dictionary.md',
  `# Data dictionary\n\nGenerated from src/contract by \`npx tsx tools/data-dictionary.ts\`; what each field means stands beside it there.\n\n${chapters.join('\n')}`,
)
