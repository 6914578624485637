import * as v from 'valibot'
import { Adcode, SlotId } from './city'
import { Evidence, EvidenceId } from './evidence'
import { Deadline, MeasureId, PlanId } from './plan'
import { ShortText, Text } from './text'
import { Day, Instant, Period } from './time'
import { CheckResult, MilestoneKind, OfficialStatus } from './vocabulary'

/** Chosen by the writer, once per intent: repeating a write with the same id is safe. */
export const EventId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{3,60}$/))

export const SubjectKind = v.picklist(['measure', 'city', 'evidence', 'indicator', 'finding'])
export const Subject = v.object({ kind: SubjectKind, id: v.string() })
export type Subject = v.InferOutput<typeof Subject>

/** Who wrote it, as they call themselves. */
export const Author = v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)), body: v.pipe(v.string(), v.maxLength(200)) })
export type Author = v.InferOutput<typeof Author>

const written = {
  id: EventId,
  subject: Subject,
  /** when it happened, in the plan's days; its spelling carries the precision */
  occurredOn: Period,
  author: Author,
}
const says = { text: Text }
/** Why, in English, where it ships with a plan; what a person recorded stands as it was typed. */
const englishReason = v.optional(v.object({ reason: Text }))

/** What a writer sends. Everything that ever changes in a plan is one of these. */
export const NewEvent = v.variant('kind', [
  v.object({
    kind: v.literal('status'),
    ...written,
    status: OfficialStatus,
    /** the body: by its id, or as the plan names it in either language; of a measure that has agencies, one of them */
    saidBy: ShortText,
    reference: v.pipe(v.string(), v.maxLength(2_000)),
    /** the same in English, where it ships with a plan; what a person recorded stands as it was typed */
    english: v.optional(v.object({ saidBy: ShortText, reference: v.pipe(v.string(), v.maxLength(2_000)) })),
  }),
  v.object({ kind: v.literal('evidence'), ...written, evidence: Evidence }),
  v.object({ kind: v.literal('withdrawal'), ...written, reason: Text }),
  v.object({
    kind: v.literal('check'),
    ...written,
    result: CheckResult,
    text: Text,
    /** among what was searched, in one phrase */
    scope: v.optional(ShortText),
    /** the words that were searched for, as they were typed */
    queries: v.optional(v.pipe(v.array(ShortText), v.maxLength(50))),
    /** the items of evidence that were met, whether or not they are about the measure itself; a search that found something names them */
    items: v.optional(v.pipe(v.array(EvidenceId), v.maxLength(50))),
    /** the same in English, where it ships with a plan; what a person recorded stands as it was typed */
    english: v.optional(v.object({ text: Text, scope: v.optional(ShortText) })),
  }),
  v.object({ kind: v.literal('deadline'), ...written, deadline: Deadline, reason: Text, english: englishReason }),
  v.object({ kind: v.literal('progress'), ...written, ...says }),
  v.object({ kind: v.literal('problem'), ...written, ...says }),
  v.object({ kind: v.literal('next-step'), ...written, ...says }),
  v.object({ kind: v.literal('note'), ...written, ...says }),
  v.object({ kind: v.literal('urge'), ...written, ...says, to: ShortText }),
  v.object({ kind: v.literal('rescope'), ...written, title: ShortText, reason: Text }),
  /** one measure becomes several, which keep its place, agencies and deadline until they get their own; its id stays its own */
  v.object({
    kind: v.literal('split'),
    ...written,
    into: v.pipe(v.array(v.object({ id: MeasureId, title: ShortText })), v.minLength(2), v.maxLength(20)),
    reason: Text,
  }),
  /** the measure goes on as part of another */
  v.object({ kind: v.literal('merge'), ...written, into: MeasureId, reason: Text }),
  v.object({ kind: v.literal('sign-off'), ...written, ...says }),
  v.object({
    kind: v.literal('membership'),
    ...written,
    slot: SlotId,
    adcode: Adcode,
    name: ShortText,
    province: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    source: ShortText,
  }),
  v.object({ kind: v.literal('milestone'), ...written, ...says, milestone: MilestoneKind, source: ShortText }),
  /** a finding is accepted as it is, until a day or for good */
  v.object({ kind: v.literal('answer'), ...written, reason: Text, until: v.nullable(Day) }),
  /** undoes an earlier event, which stays in the log */
  v.object({ kind: v.literal('correction'), ...written, corrects: EventId, reason: Text, english: englishReason }),
])
export type NewEvent = v.InferOutput<typeof NewEvent>
export type EventKind = NewEvent['kind']

const kept = {
  /** 0 for what the plan shipped with; 1, 2, 3 … in the order recorded */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** the server's clock */
  recordedAt: Instant,
  origin: v.picklist(['shipped', 'recorded']),
}

/** An event as the log keeps it. */
export const Event = v.intersect([NewEvent, v.object(kept)])
export type Event = NewEvent & v.InferOutput<v.ObjectSchema<typeof kept, undefined>>

/**
 * One transaction: all of its events are kept, or none.
 * `basedOn` is the highest sequence the writer had seen; where another writer has since changed the same
 * thing (status, deadline, rescope, split or merge, membership, sign-off, withdrawal), the answer is 409 with what changed.
 */
export const Append = v.object({
  basedOn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  events: v.pipe(v.array(NewEvent), v.minLength(1), v.maxLength(100)),
})
export type Append = v.InferOutput<typeof Append>

export const Appended = v.object({ events: v.array(Event), repeated: v.boolean() })
export type Appended = v.InferOutput<typeof Appended>

/** `unreadable` counts rows of the store that break the contract: kept, never shown as if they were nothing. */
export const EventsSince = v.object({ events: v.array(Event), sequence: v.number(), unreadable: v.number() })
export type EventsSince = v.InferOutput<typeof EventsSince>

export const backupFormat = 'luoshi-backup'
/** `events` are the rows as the store holds them, in their order: each an Event as far as the version that wrote it knew one. */
export const Backup = v.object({
  format: v.literal(backupFormat),
  version: v.literal(1),
  plan: PlanId,
  savedAt: Instant,
  /** judged one by one when restored, so that one bad row costs only itself, and a newer version's fields and kinds survive */
  events: v.array(v.unknown()),
})
export type Backup = v.InferOutput<typeof Backup>
