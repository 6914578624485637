import type * as v from 'valibot'
import * as city from '#src/contract/city'
import * as event from '#src/contract/event'
import * as evidence from '#src/contract/evidence'
import * as indicator from '#src/contract/indicator'
import * as ledger from '#src/contract/ledger'
import * as plan from '#src/contract/plan'
import * as problem from '#src/contract/problem'
import * as storage from '#src/contract/storage'
import * as text from '#src/contract/text'
import * as time from '#src/contract/time'
import * as vocabulary from '#src/contract/vocabulary'

const modules = { time, text, vocabulary, plan, city, evidence, indicator, event, ledger, problem, storage }

/** A named schema of the contract and the file it stands in. */
interface NamedSchema {
  readonly name: string
  /** relative to the project's root */
  readonly file: string
  readonly schema: v.GenericSchema
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema'

/** Every schema that the contract exports, the simple ones first. */
export const namedSchemas: readonly NamedSchema[] = Object.entries(modules).flatMap(([module, exported]) =>
  Object.entries(exported).flatMap(([name, schema]) => (isSchema(schema) ? [{ name, file: `src/contract/${module}.ts`, schema }] : [])),
)

/** The same by name, as the JSON Schema converter takes them. */
export const definitions: Readonly<Record<string, v.GenericSchema>> = Object.fromEntries(
  namedSchemas.map(({ name, schema }) => [name, schema]),
)
