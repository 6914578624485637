import * as v from 'valibot'
import { Event } from './event'

export const problemTypes = [
  'not-found',
  'invalid-request',
  'not-allowed',
  'conflict',
  'key-reused',
  'storage-full',
  'storage-unavailable',
  'unavailable',
  'internal',
] as const

/** Why a request was not done. Words for people are the client's; `detail` is for the log. */
export const Problem = v.object({
  type: v.picklist(problemTypes),
  status: v.number(),
  detail: v.string(),
  /** with `conflict`: what another writer has recorded since */
  changed: v.optional(v.array(Event)),
  /** with `invalid-request`: where and what */
  issues: v.optional(v.array(v.object({ path: v.string(), message: v.string() }))),
})
export type Problem = v.InferOutput<typeof Problem>
export type ProblemType = (typeof problemTypes)[number]
