import * as v from 'valibot'
import { Append, Appended, Backup, EventsSince } from './event'
import { Ledger } from './ledger'
import { PlanSummary } from './plan'
import { Reset, Restored, StorageState } from './storage'

interface Endpoint {
  readonly method: 'GET' | 'POST'
  readonly path: `/api/${string}`
  readonly summary: string
  readonly query?: v.GenericSchema
  readonly request?: v.GenericSchema
  readonly response: v.GenericSchema
}

const planPath = '/api/plans/:planId'

/** The whole HTTP API. Server, client, mocks and the OpenAPI document read this list. */
export const endpoints = {
  plans: { method: 'GET', path: '/api/plans', summary: 'The plans that can be opened', response: v.array(PlanSummary) },
  ledger: { method: 'GET', path: `${planPath}/ledger`, summary: 'One plan whole: what was announced and every event', response: Ledger },
  eventsSince: {
    method: 'GET',
    path: `${planPath}/events`,
    summary: 'The events recorded after a sequence number',
    query: v.object({ after: v.pipe(v.string(), v.regex(/^\d{1,15}$/)) }),
    response: EventsSince,
  },
  append: { method: 'POST', path: `${planPath}/events`, summary: 'Record events in one transaction', request: Append, response: Appended },
  storage: { method: 'GET', path: '/api/storage', summary: 'Where records are kept and whether they last', response: StorageState },
  backup: { method: 'GET', path: `${planPath}/backup`, summary: 'Everything recorded here, to keep elsewhere', response: Backup },
  restore: {
    method: 'POST',
    path: `${planPath}/restore`,
    summary: 'Merge a backup: adds what is missing, overwrites nothing; `dryRun=true` only counts',
    query: v.object({ dryRun: v.optional(v.picklist(['true', 'false'])) }),
    request: Backup,
    response: Restored,
  },
  reset: {
    method: 'POST',
    path: `${planPath}/reset`,
    summary: 'Remove everything recorded here',
    request: v.object({ confirm: v.literal('remove-recorded-events') }),
    response: Reset,
  },
} as const satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof endpoints
