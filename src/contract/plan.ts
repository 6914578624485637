import * as v from 'valibot'
import { EvidenceId } from './evidence'
import { Bilingual, ShortText } from './text'
import { Day, Period } from './time'
import {
  AgencyBasis,
  Confidence,
  DeadlineBasis,
  EvidenceLevel,
  FindingKind,
  Light,
  LightAction,
  LightMark,
  Measurability,
  MeasureKind,
  OfficialStatus,
  ScheduleState,
} from './vocabulary'

export const PlanId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/))

/**
 * One row of the light's rules. All conditions present must hold; the first row that matches wins. The last row has none, so that every
 * case has a light. A row of a newer plan may ask for what this version does not know: it is read and kept as it is, so that the plan opens, and never
 * matches here.
 */
export const LightRule = v.looseObject({
  id: v.string(),
  light: Light,
  /** what it says of the measure, in a few words */
  word: Bilingual,
  /** why, in one sentence */
  reason: Bilingual,
  /** what can be done about it, the first first; red and yellow name at least one */
  actions: v.array(LightAction),
  /** stays beside the light */
  mark: v.optional(LightMark),
  /** conditions */
  kind: v.optional(v.array(MeasureKind)),
  schedule: v.optional(v.array(ScheduleState)),
  official: v.optional(v.array(OfficialStatus)),
  evidence: v.optional(v.array(EvidenceLevel)),
  /** the answer rests on direct evidence (true), or only indirect evidence bears on the measure (false) */
  direct: v.optional(v.boolean()),
  /** somebody has looked after the deadline's last day */
  lookedAt: v.optional(v.boolean()),
  signedOff: v.optional(v.boolean()),
  /** some item of evidence, no older than the announcement and not only recalled, bears on the measure, whether or not it counts towards the level */
  hasItems: v.optional(v.boolean()),
  /** it was red on an earlier day, and no stated or assigned deadline that was set since is running */
  redUnsettled: v.optional(v.boolean()),
})
export type LightRule = v.InferOutput<v.ObjectSchema<(typeof LightRule)['entries'], undefined>>

export const Pillar = v.object({ id: v.string(), title: Bilingual })
export type Pillar = v.InferOutput<typeof Pillar>

export const Heading = v.object({ id: v.string(), pillar: v.string(), title: Bilingual })
export type Heading = v.InferOutput<typeof Heading>

export const Sector = v.object({ id: v.string(), name: Bilingual, group: v.picklist(['industry', 'field', 'all']) })
export type Sector = v.InferOutput<typeof Sector>

/** `englishShort`: by which letters its English name goes */
export const Agency = v.object({ id: v.string(), name: Bilingual, englishShort: v.optional(ShortText) })
export type Agency = v.InferOutput<typeof Agency>

/** Facts that disagree and are both kept. */
export const Conflict = v.object({ id: v.string(), text: Bilingual, indicators: v.optional(v.array(v.string())) })

/** One kind of finding that the plan's worklist looks for. */
export const QualityRule = v.object({
  kind: FindingKind,
  /** why it matters, in one sentence */
  why: Bilingual,
  /** the limit of rules that have one: days without news, or measures that one document may carry */
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type QualityRule = v.InferOutput<typeof QualityRule>

export const Plan = v.object({
  id: PlanId,
  title: Bilingual,
  shortTitle: Bilingual,
  announcer: Bilingual,
  /** where it was announced, in our own words */
  source: Bilingual,
  announcedOn: v.object({ period: Period, confidence: Confidence, note: Bilingual }),
  /** the day through which the whole plan was swept; what is later was looked at here and there */
  keptThrough: Day,
  /** minutes east of UTC of the plan's days */
  utcOffsetMinutes: v.number(),
  dueSoonDays: v.number(),
  dueSoonBasis: Bilingual,
  /** days after which a measure that nobody looked at is marked as long unchecked */
  checkRhythmDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
  checkRhythmBasis: Bilingual,
  isDemo: v.boolean(),
  pillars: v.array(Pillar),
  headings: v.array(Heading),
  sectors: v.array(Sector),
  agencies: v.array(Agency),
  lightRules: v.array(LightRule as v.GenericSchema<LightRule>),
  qualityRules: v.array(QualityRule),
  conflicts: v.array(Conflict),
})
export type Plan = v.InferOutput<typeof Plan>

export const PlanSummary = v.pick(Plan, ['id', 'title', 'shortTitle', 'keptThrough', 'isDemo'])
export type PlanSummary = v.InferOutput<typeof PlanSummary>

const because = {
  basis: DeadlineBasis,
  reason: Bilingual,
  /** the body that set it */
  setBy: v.optional(ShortText),
  /** the item of evidence in which it did */
  evidence: v.optional(EvidenceId),
}
/**
 * 完成时限. A window is overdue only the day after its last day.
 * `plan-period` runs through the last year of `period`; `within-months` counts calendar months from the day `after`;
 * the reason of `none` says why a time that the announcement, or a document beside it, names is no deadline.
 */
export const Deadline = v.variant('precision', [
  v.object({ precision: v.literal('none'), reason: v.optional(Bilingual) }),
  v.object({ precision: v.picklist(['day', 'month', 'quarter', 'half', 'year', 'plan-period']), period: Period, ...because }),
  v.object({
    precision: v.literal('within-months'),
    months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
    after: Day,
    ...because,
  }),
])
export type Deadline = v.InferOutput<typeof Deadline>

export const AgencyRole = v.object({ agency: v.string(), basis: AgencyBasis })
export type AgencyRole = v.InferOutput<typeof AgencyRole>

/** Safe from a spreadsheet's date guessing: a letter first. */
export const MeasureId = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}\d{1,3}-\d{2,6}$/))

export const Measure = v.object({
  id: MeasureId,
  heading: v.string(),
  title: Bilingual,
  summary: Bilingual,
  /** 目的: what the measure is for, where its sentence says so */
  aim: v.optional(Bilingual),
  kind: MeasureKind,
  sectors: v.array(v.string()),
  lead: v.array(AgencyRole),
  cooperating: v.array(AgencyRole),
  deadline: Deadline,
  measurability: v.object({ level: Measurability, note: Bilingual }),
  /** numbers of the source sentences it comes from; `sentences` of the ledger hold place and fingerprint */
  sentences: v.array(v.number()),
  indicators: v.array(v.string()),
  related: v.array(MeasureId),
})
export type Measure = v.InferOutput<typeof Measure>

/** One sentence of the announcement: its place and marks, never its text. */
export const Sentence = v.object({
  number: v.number(),
  part: v.picklist(['opening', 'first', 'second', 'third', 'fourth', 'closing']),
  paragraph: v.number(),
  /** running number inside the paragraph */
  place: v.number(),
  heading: v.nullable(v.string()),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  length: v.number(),
  similarity: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** why a sentence carries neither a measure nor a quote */
  context: v.nullable(Bilingual),
})
export type Sentence = v.InferOutput<typeof Sentence>

/** One of the plan's key industries with the targets of its own document. */
export const Industry = v.object({
  id: v.string(),
  sectors: v.array(v.string()),
  name: Bilingual,
  document: v.object({
    title: v.string(),
    /** the title in English, in our own translation */
    englishTitle: v.optional(ShortText),
    number: v.nullable(v.string()),
    /** the same in Latin letters */
    englishNumber: v.optional(ShortText),
    numberConfidence: v.nullable(Confidence),
    issuers: v.string(),
    date: v.nullable(Period),
    dateConfidence: v.nullable(Confidence),
    source: v.nullable(Bilingual),
    url: v.nullable(v.string()),
    confidence: Confidence,
  }),
  targets: v.array(
    v.object({
      metric: Bilingual,
      period: Period,
      comparator: v.picklist(['=', '≈', '>', '>=']),
      value: v.number(),
      unit: Bilingual,
      confidence: Confidence,
      note: v.optional(Bilingual),
    }),
  ),
  note: Bilingual,
})
export type Industry = v.InferOutput<typeof Industry>
