import * as v from 'valibot'
import { Programme } from './city'
import { Event } from './event'
import { Indicator } from './indicator'
import { Industry, Measure, Plan, Sentence } from './plan'

/** The whole of one plan: what was announced, and every event so far. State at a date is a fold over it. */
export const Ledger = v.object({
  plan: Plan,
  measures: v.array(Measure),
  sentences: v.array(Sentence),
  indicators: v.array(Indicator),
  industries: v.array(Industry),
  programme: v.nullable(Programme),
  events: v.array(Event),
  /** the highest sequence among `events` */
  sequence: v.number(),
  /** rows of the store that break the contract: kept there, left out here */
  unreadable: v.number(),
})
export type Ledger = v.InferOutput<typeof Ledger>
