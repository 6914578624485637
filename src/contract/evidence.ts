import * as v from 'valibot'
import { Bilingual, ShortText } from './text'
import { Period } from './time'
import { Confidence, EvidenceType, Grade, ShownLevel } from './vocabulary'

export const EvidenceId = v.pipe(v.string(), v.regex(/^e[a-z0-9-]{2,40}$/))

/** What an item of evidence is said to show about one measure, or one slot of the city list. */
export const Claim = v.object({
  subject: v.object({ kind: v.picklist(['measure', 'city']), id: v.string() }),
  level: ShownLevel,
  direct: v.boolean(),
})
export type Claim = v.InferOutput<typeof Claim>

export const Evidence = v.object({
  id: EvidenceId,
  type: EvidenceType,
  /** the document's own name, in its own language */
  title: ShortText,
  /** the title in English, in our own translation; the document has its name in `title` */
  englishTitle: v.optional(ShortText),
  /** who issued it, in its own language: bodies one after the other, then in brackets who spoke */
  issuer: ShortText,
  /** the same in English, where the issuer is not only bodies that the plan names in English */
  englishIssuer: v.optional(ShortText),
  date: Period,
  dateConfidence: Confidence,
  number: v.nullable(v.string()),
  /** the same in Latin letters, as `Caijian [2023] No. 117` */
  englishNumber: v.optional(ShortText),
  numberConfidence: v.nullable(Confidence),
  grade: Grade,
  confidence: Confidence,
  /** given only where the site is a known one; else the source's name stands as text */
  url: v.nullable(v.string()),
  /** where it was read */
  source: v.nullable(v.string()),
  /** the same in English */
  englishSource: v.optional(ShortText),
  /** what it says, in our words */
  effect: v.nullable(Bilingual),
  /** as typed by who recorded it, in one language; what ships says it in `remark` */
  note: v.string(),
  /** what it can and cannot show, as found when it was read */
  remark: v.optional(Bilingual),
  claims: v.array(Claim),
})
export type Evidence = v.InferOutput<typeof Evidence>
