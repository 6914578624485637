import * as v from 'valibot'
import { Bilingual } from './text'
import { Period } from './time'
import { Confidence, Grade, MilestoneKind } from './vocabulary'

export const Adcode = v.pipe(v.string(), v.regex(/^\d{6}$/))
export const SlotId = v.pipe(v.string(), v.regex(/^slot-\d{2}$/))
export const CityTier = v.picklist(['provincial-capital', 'separate-plan', 'prefecture', 'municipal-district'])
export type CityTier = v.InferOutput<typeof CityTier>

const sourced = { source: v.nullable(Bilingual), url: v.nullable(v.string()), confidence: Confidence }

export const Place = v.object({
  adcode: Adcode,
  adcodeConfidence: Confidence,
  name: Bilingual,
  /** full pinyin without tones or spaces, for search and sorting: `suzhou` */
  pinyin: v.string(),
  /** ISO 3166-2 letters of the province without `CN-`: `JS` */
  province: v.string(),
  tier: CityTier,
})
export type Place = v.InferOutput<typeof Place>

export const Milestone = v.object({
  kind: MilestoneKind,
  on: v.nullable(Period),
  text: Bilingual,
  ...sourced,
})
export type Milestone = v.InferOutput<typeof Milestone>

export const CityTarget = v.object({
  metric: Bilingual,
  value: v.nullable(v.number()),
  comparator: v.picklist(['=', '≈', '>', '>=']),
  unit: v.nullable(Bilingual),
  /** for targets that are words or lists */
  text: v.nullable(Bilingual),
  ...sourced,
})
export type CityTarget = v.InferOutput<typeof CityTarget>

export const PilotCity = v.object({
  place: Place,
  membership: v.object({ ...sourced, grade: Grade, on: v.nullable(Period), note: Bilingual }),
  reviewRank: v.nullable(v.object({ value: v.number(), confidence: Confidence })),
  subsidyCeiling: v.nullable(v.object({ value: v.number(), unit: Bilingual, confidence: Confidence, basis: Bilingual })),
  pilotPeriod: v.nullable(v.object({ start: Period, end: Period, confidence: Confidence, basis: Bilingual })),
  industries: v.array(Bilingual),
  targets: v.array(CityTarget),
  milestones: v.array(Milestone),
  documents: v.array(v.string()),
})
export type PilotCity = v.InferOutput<typeof PilotCity>

/** One of the places in the list. An open slot has no city until someone who holds the list fills it. */
export const CitySlot = v.object({ id: SlotId, city: v.nullable(PilotCity) })
export type CitySlot = v.InferOutput<typeof CitySlot>

/** Named from memory, or a pilot of an unknown batch: shown, never counted as a member. */
export const Candidate = v.object({
  place: Place,
  standing: v.picklist(['recalled', 'batch-unknown']),
  ...sourced,
  note: Bilingual,
})
export type Candidate = v.InferOutput<typeof Candidate>

export const Province = v.object({
  id: v.string(),
  name: Bilingual,
  /** place in the tile grid, from the top left, both from 0 */
  column: v.number(),
  row: v.number(),
})
export type Province = v.InferOutput<typeof Province>

export const Programme = v.object({
  slots: v.array(CitySlot),
  candidates: v.array(Candidate),
  provinces: v.array(Province),
  /** the measure that the list belongs to */
  measure: v.string(),
  rules: v.array(v.object({ text: Bilingual, value: v.number(), unit: Bilingual, ...sourced })),
  notes: v.array(Bilingual),
})
export type Programme = v.InferOutput<typeof Programme>
