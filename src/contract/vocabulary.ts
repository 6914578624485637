import * as v from 'valibot'

/** 官方口径: what the responsible bodies say. */
export const officialStatuses = [
  'announced',
  'started',
  'in-progress',
  'partly-done',
  'completed',
  'continuing',
  'deferred',
  'cancelled',
  'unclear',
] as const
export const OfficialStatus = v.picklist(officialStatuses)
export type OfficialStatus = v.InferOutput<typeof OfficialStatus>

/** The levels that an item of evidence can show, weakest first. */
export const shownLevels = ['statement', 'document', 'funded', 'implemented', 'results'] as const
export const ShownLevel = v.picklist(shownLevels)
export type ShownLevel = v.InferOutput<typeof ShownLevel>

/** 佐证情况: what can be shown. "Not checked" and "none found" are different facts. */
export const evidenceLevels = ['not-checked', 'none-found', ...shownLevels, 'not-applicable'] as const
export const EvidenceLevel = v.picklist(evidenceLevels)
export type EvidenceLevel = v.InferOutput<typeof EvidenceLevel>

/** 核查结果: what a dated search came to. What was found stands in the evidence ledger; the search itself shows no level. */
export const checkResults = ['found', 'none-found', 'not-applicable'] as const
export const CheckResult = v.picklist(checkResults)
export type CheckResult = v.InferOutput<typeof CheckResult>

/** Whether an item of evidence shows the measure itself, or only something near it. */
export const directnesses = ['direct', 'indirect'] as const

/**
 * 时限状态: computed, never typed. overdue: past a stated or assigned deadline; past-inferred: past one that we inferred ourselves, which
 * accuses nobody.
 */
export const scheduleStates = [
  'overdue',
  'past-inferred',
  'due-soon',
  'not-due',
  'done-early',
  'done-on-time',
  'done-late',
  'no-deadline',
  'continuing',
] as const
export const ScheduleState = v.picklist(scheduleStates)
export type ScheduleState = v.InferOutput<typeof ScheduleState>

/** 灯: a function of the three answers, worst first. */
export const lights = ['red', 'yellow', 'green', 'grey'] as const
export const Light = v.picklist(lights)
export type Light = v.InferOutput<typeof Light>

/**
 * What stays beside a light whatever its colour. was-overdue 曾逾期: it was red before and is not now; past-inferred 推定时限已过: shown in
 * full, but past an inferred date; long-unchecked 久未核查: nobody has looked for longer than the plan's rhythm.
 */
export const lightMarks = ['was-overdue', 'past-inferred', 'long-unchecked'] as const
export const LightMark = v.picklist(lightMarks)
export type LightMark = v.InferOutput<typeof LightMark>

/**
 * What can be done about a light, in the order of the list of things to do: ask the responsible body, confirm or drop an inferred deadline, assign one, sign off,
 * search again, check for the first time, look again at what was not looked at for long, record what is known.
 */
export const lightActions = [
  'ask',
  'confirm-deadline',
  'drop-deadline',
  'assign-deadline',
  'sign-off',
  'search-again',
  'check',
  'look-again',
  'record',
] as const
export const LightAction = v.picklist(lightActions)
export type LightAction = v.InferOutput<typeof LightAction>

/** How long a measure's responsible body has said nothing of it, in months: since its last word, or since the announcement's first day. */
export const silences = ['under-6', '6-12', '12-24', 'over-24'] as const
export type Silence = (typeof silences)[number]

/** document to issue, action, standing task, numeric target */
export const measureKinds = ['document', 'action', 'standing', 'target'] as const
export const MeasureKind = v.picklist(measureKinds)
export type MeasureKind = v.InferOutput<typeof MeasureKind>

export const measurabilities = ['measurable', 'partly', 'not'] as const
export const Measurability = v.picklist(measurabilities)
export type Measurability = v.InferOutput<typeof Measurability>

/** How a deadline was come by. Stated and assigned count as such only where the body that set it and an item of evidence are named. */
export const deadlineBases = ['stated', 'inferred', 'assigned'] as const
export const DeadlineBasis = v.picklist(deadlineBases)
export type DeadlineBasis = v.InferOutput<typeof DeadlineBasis>

/**
 * How we know which agency answers for a measure. stated: the announcement, or a verified document that is direct evidence of the
 * measure, names the body as issuer or as responsible; inferred: our reading of who it falls to.
 */
export const AgencyBasis = v.picklist(['stated', 'inferred'])
export type AgencyBasis = v.InferOutput<typeof AgencyBasis>

/** verified: a text that was read states it; derived: arithmetic or dating from stated facts; recalled: from memory. */
export const confidences = ['verified', 'derived', 'recalled'] as const
export const Confidence = v.picklist(confidences)
export type Confidence = v.InferOutput<typeof Confidence>

/** A official text, B official media, C other media, D repost. */
export const grades = ['A', 'B', 'C', 'D'] as const
export const Grade = v.picklist(grades)
export type Grade = v.InferOutput<typeof Grade>

export const evidenceTypes = ['policy', 'law', 'regulation', 'list', 'funding', 'event', 'result', 'statement'] as const
export const EvidenceType = v.picklist(evidenceTypes)
export type EvidenceType = v.InferOutput<typeof EvidenceType>

export const milestoneKinds = ['listed', 'plan-approved', 'local-plan', 'industries', 'target', 'acceptance'] as const
export const MilestoneKind = v.picklist(milestoneKinds)
export type MilestoneKind = v.InferOutput<typeof MilestoneKind>

/** Which days decide what a board of a day shows: when a thing became known, or when it happened. */
export const times = ['known', 'happened'] as const
export const Time = v.picklist(times)
export type Time = v.InferOutput<typeof Time>

/** Which deadline lateness is counted against, where one was moved: the one in force, or the first that was set. */
export const deadlineTerms = ['current', 'first'] as const
export type DeadlineTerm = (typeof deadlineTerms)[number]

/**
 * What can change between two days: of measures (new, reworded, official status moved, completed, no longer completed, deadline moved or set on another
 * basis, slipped into overdue, recovered from it, past an inferred deadline, no longer past one, evidence added, evidence withdrawn, evidence level moved, light turned), of indicators (figure, revised), of cities (filled, vacated, milestone, milestone undone).
 */
export const changeKinds = [
  'new',
  'reworded',
  'moved',
  'done',
  'reopened',
  'deadline',
  'slipped',
  'recovered',
  'passed',
  'cleared',
  'evidence',
  'withdrawn',
  'level',
  'light',
  'figure',
  'revised',
  'filled',
  'vacated',
  'milestone',
  'milestone-undone',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What a worklist finds: what is missing or not known, then what does not go together. */
export const gapKinds = [
  'no-lead',
  'no-deadline',
  'inferred-deadline',
  'not-checked',
  'stale',
  'not-measurable',
  'no-address',
  'unknown-site',
  'recalled',
  'release-missed',
  'slot-open',
] as const
export const conflictKinds = [
  'completed-unproven',
  'results-but-announced',
  'signed-off-before-evidence',
  'deadline-before-announcement',
  'progress-after-cancelling',
  'crowded-document',
  'evidence-before-promise',
] as const
export const FindingKind = v.picklist([...gapKinds, ...conflictKinds])
export type FindingKind = v.InferOutput<typeof FindingKind>

/** The languages of the interface; the first is the source the others are written from. */
export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]
