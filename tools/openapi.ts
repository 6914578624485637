/** Writes docs/api/openapi.json from the contract; with `--check` it fails where the file is stale. */
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { endpoints } from '#src/contract/endpoints'
import { Bilingual } from '#src/contract/text'
import { CitySlot, Place, Programme } from '#src/contract/city'
import { Append, Appended, Backup, Event, EventsSince, NewEvent } from '#src/contract/event'
import { Evidence } from '#src/contract/evidence'
import { Indicator, Observation, Quote } from '#src/contract/indicator'
import { Ledger } from '#src/contract/ledger'
import { Deadline, Industry, Measure, Plan, PlanSummary, Sentence } from '#src/contract/plan'
import { Problem } from '#src/contract/problem'
import { Reset, Restored, StorageState } from '#src/contract/storage'
import { writeOrCheck } from './docs/write-or-check'

const definitions = {
  Bilingual, Plan, PlanSummary, Deadline, Measure, Sentence, Industry, Indicator, Observation, Quote, Evidence, Place, CitySlot, Programme,
  NewEvent, Event, Ledger, Append, Appended, EventsSince, Backup, StorageState, Restored, Reset, Problem,
}
const options = { errorMode: 'ignore', definitions, overrideRef: ({ referenceId }: { referenceId: string }) => `#/components/schemas/${referenceId}` } as const

const schemaOf = (schema: v.GenericSchema) => {
  const { $schema: _, $defs: __, ...rest } = toJsonSchema(schema, options)
  return rest
}
const json = (schema: v.GenericSchema) => ({ 'application/json': { schema: schemaOf(schema) } })

const paths: Record<string, Record<string, unknown>> = {}
for (const [name, endpoint] of Object.entries(endpoints)) {
  const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
  const parameters = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, parameter]) => ({ name: parameter, in: 'path', required: true, schema: { type: 'string' } }))
  const query = 'query' in endpoint ? Object.entries(endpoint.query.entries) : []
  paths[path] = {
    ...paths[path],
    [endpoint.method.toLowerCase()]: {
      operationId: name,
      summary: endpoint.summary,
      parameters: [...parameters, ...query.map(([parameter, schema]) => ({ name: parameter, in: 'query', required: schema.type !== 'optional', schema: { type: 'string' } }))],
      ...('request' in endpoint ? { requestBody: { required: true, content: json(endpoint.request) } } : {}),
      responses: {
        '200': { description: 'Done', content: json(endpoint.response) },
        default: { description: 'Not done, and why', content: json(Problem) },
      },
    },
  }
}

await writeOrCheck('docs/api/openapi.json', `${JSON.stringify({ openapi: '3.1.0', info: { title: 'Luoshi', version: '1', license: { name: 'MIT' } }, paths, components: { schemas: toJsonSchemaDefs(definitions, options) } }, null, 2)}\n`)
