import * as v from 'valibot'
import { Bilingual } from './text'
import { Day, Period } from './time'
import { Confidence, Grade } from './vocabulary'

/** 累计 since January, 当月, 全年, 时点 (a stock on a day), 目标. */
export const observationBases = ['ytd', 'month', 'year', 'point', 'target'] as const
export const ObservationBasis = v.picklist(observationBases)
export type ObservationBasis = v.InferOutput<typeof ObservationBasis>

export const Comparator = v.picklist(['=', '>', '>=', '≈'])

export const Observation = v.object({
  id: v.string(),
  period: Period,
  basis: ObservationBasis,
  value: v.number(),
  comparator: Comparator,
  /** the day it was published, where that is known */
  publishedOn: v.optional(Day),
  /** where it was read, or how it was derived */
  source: v.nullable(Bilingual),
  url: v.nullable(v.string()),
  confidence: Confidence,
  /** true where the announcement itself is the only source: such a reading cannot check a quote */
  fromAnnouncement: v.boolean(),
  note: v.optional(Bilingual),
})
export type Observation = v.InferOutput<typeof Observation>

/**
 * What a person can find of a quote: it agrees with the official figures, is one of them rounded, or cut short instead of rounded, is contradicted by
 * them, is borne out in part, or was met nowhere but in the announcement.
 */
export const judgedVerdicts = ['agrees', 'rounds', 'cut', 'conflicts', 'partly', 'only-in-announcement'] as const
export const JudgedVerdict = v.picklist(judgedVerdicts)
export type JudgedVerdict = v.InferOutput<typeof JudgedVerdict>

/** What a person found who held a quote against official figures, for what a rule cannot tell. */
export const Judgement = v.object({
  verdict: JudgedVerdict,
  /** ids of the readings it goes by, of this indicator or another */
  readings: v.array(v.string()),
  /** texts it goes by, where there is no reading */
  sources: v.optional(v.array(v.object({ title: Bilingual, url: v.nullable(v.string()), on: Day, grade: Grade }))),
  reason: Bilingual,
})
export type Judgement = v.InferOutput<typeof Judgement>

/** What the announcement said of the state of things. Value null: said in words only. */
export const Quote = v.object({
  id: v.string(),
  sentence: v.number(),
  /** level: a value; change: a difference to `against`; claim: words that carry no single value */
  kind: v.picklist(['level', 'change', 'claim']),
  period: Period,
  basis: ObservationBasis,
  against: v.nullable(Period),
  value: v.nullable(v.number()),
  /** decimals it is meant to, where a number cannot show them: 4 % said of a rate published as 4.0 has 1 */
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  comparator: Comparator,
  unit: Bilingual,
  /** our own words for what was said */
  said: Bilingual,
  /** what the official series can and cannot say about it, where a rule cannot tell */
  remark: v.nullable(Bilingual),
  judged: v.optional(Judgement),
})
export type Quote = v.InferOutput<typeof Quote>

export const Indicator = v.object({
  id: v.string(),
  name: Bilingual,
  unit: Bilingual,
  /** 同比 growth rate, 占比 share, 存量 stock, 流量 flow over a period, 定性 words only */
  measure: v.picklist(['growth', 'share', 'stock', 'flow', 'qualitative']),
  scope: Bilingual,
  goodDirection: v.picklist(['up', 'down', 'neither']),
  rhythm: v.picklist(['monthly', 'quarterly', 'yearly', 'irregular']),
  publisher: Bilingual,
  sectors: v.array(v.string()),
  observations: v.array(Observation),
  quotes: v.array(Quote),
})
export type Indicator = v.InferOutput<typeof Indicator>
