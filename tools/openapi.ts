/** Writes docs/api/openapi.json from the contract; with `--check` it fails where the file is stale. */
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { endpoints } from '#src/contract/endpoints'
import { Problem } from '#src/contract/problem'
import { definitions } from './docs/schemas'
import { writeOrCheck } from './docs/write-or-check'

const options = {
  errorMode: 'throw',
  definitions,
  overrideRef: ({ referenceId }: { readonly referenceId: string }) => `#/components/schemas/${referenceId}`,
} as const

const schemaOf = (schema: v.GenericSchema) => {
  const { $schema: _, $defs: __, ...rest } = toJsonSchema(schema, options)
  return rest
}
const json = (schema: v.GenericSchema) => ({ 'application/json': { schema: schemaOf(schema) } })

type Endpoint = (typeof endpoints)[keyof typeof endpoints]

function pathParameters({ path }: Endpoint) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
}

function queryParameters(endpoint: Endpoint) {
  if (!('query' in endpoint)) return []
  return Object.entries<v.GenericSchema>(endpoint.query.entries).map(([name, schema]) => ({
    name,
    in: 'query',
    required: schema.type !== 'optional',
    schema: schemaOf(schema),
  }))
}

const paths: Record<string, Record<string, unknown>> = {}
for (const [operationId, endpoint] of Object.entries(endpoints)) {
  const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
  const done = { description: 'Done', content: json(endpoint.response) }
  paths[path] = {
    ...paths[path],
    [endpoint.method.toLowerCase()]: {
      operationId,
      summary: endpoint.summary,
      parameters: [...pathParameters(endpoint), ...queryParameters(endpoint)],
      ...('request' in endpoint ? { requestBody: { required: true, content: json(endpoint.request) } } : {}),
      responses: {
        '200': done,
        ...(operationId === 'append' ? { '201': { ...done, description: 'Recorded now; 200 where it had been before' } } : {}),
        default: { description: 'Not done, and why', content: json(Problem) },
      },
    },
  }
}

const document = {
  openapi: '3.1.0',
  info: { title: 'Luoshi', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
  paths,
  components: { schemas: toJsonSchemaDefs(definitions, options) },
}
await writeOrCheck('docs/api/openapi.json', `${JSON.stringify(document, null, 2)}\n`)
