import type { Event } from '#src/contract/event'
import type { Evidence } from '#src/contract/evidence'
import type { Deadline } from '#src/contract/plan'
import type { Bilingual } from '#src/contract/text'
import type { Day, Period } from '#src/contract/time'
import { conflictKinds, type FindingKind, gapKinds, type Grade, type OfficialStatus } from '#src/contract/vocabulary'

/** What a finding is about. A city is named by its slot, a candidate by its adcode. */
export interface FindingSubject {
  readonly kind: 'measure' | 'evidence' | 'indicator' | 'city'
  readonly id: string
}

/** The parts of an item of evidence that may be only recalled. */
export const recalledParts = ['item', 'number', 'date'] as const
export type RecalledPart = (typeof recalledParts)[number]

type Gap =
  | { readonly kind: 'no-lead' | 'no-deadline' | 'not-checked' | 'slot-open' }
  | { readonly kind: 'inferred-deadline'; readonly deadline: Exclude<Deadline, { precision: 'none' }> }
  /** `latest`: the day of the last news, or of the announcement's end where there was none */
  | { readonly kind: 'stale'; readonly latest: Day; readonly hasNews: boolean; readonly days: number }
  | { readonly kind: 'not-measurable'; readonly note: Bilingual }
  | ({ readonly kind: 'no-address' } & Pick<Evidence, 'number' | 'englishNumber' | 'source' | 'englishSource'>)
  | { readonly kind: 'unknown-site'; readonly address: string }
  | { readonly kind: 'recalled'; readonly what: Recalled }
  /** `period`: the first that is missing; `missing`: how many should be known by now; `latest`: of the last reading */
  | {
      readonly kind: 'release-missed'
      readonly period: Period
      readonly dueOn: Day
      readonly missing: number
      readonly latest: Period | null
    }

export type Recalled =
  | { readonly of: 'evidence'; readonly parts: readonly RecalledPart[] }
  | { readonly of: 'indicator' | 'city'; readonly count: number; readonly total: number }
  | { readonly of: 'candidate' }

type Conflict =
  /** `best`: the best grade of verified direct evidence; null where there is none */
  | { readonly kind: 'completed-unproven'; readonly completedOn: Day | null; readonly best: Grade | null }
  | { readonly kind: 'results-but-announced'; readonly items: readonly string[] }
  /** `firstEvidenceOn`: null where no evidence lifts it at all */
  | { readonly kind: 'signed-off-before-evidence'; readonly signedOffOn: Day; readonly firstEvidenceOn: Day | null }
  | { readonly kind: 'deadline-before-announcement'; readonly deadline: Exclude<Deadline, { precision: 'none' }> }
  | {
      readonly kind: 'progress-after-cancelling'
      readonly cancelledOn: Day
      readonly laterOn: Day
      readonly later: Event['kind']
      readonly status: OfficialStatus | null
    }
  | { readonly kind: 'crowded-document'; readonly measures: readonly string[] }
  | { readonly kind: 'evidence-before-promise'; readonly date: Period }

/** What a rule found, with the facts that say it in one sentence. */
export type Found = (Gap | Conflict) & { readonly subject: FindingSubject }

/** The id of a finding: the same for the same rule and subject on every day, so that an answer stays with it. */
export const findingId = (kind: FindingKind, { kind: subjectKind, id }: FindingSubject): string => `${kind}~${subjectKind}~${id}`

/** The kind of finding that an id names, or null where it is no finding's id. */
export function kindOfFindingId(id: string): FindingKind | null {
  const [kind, subject, ...rest] = id.split('~')
  if (!['measure', 'evidence', 'indicator', 'city'].includes(subject ?? '') || rest.join('~') === '') return null
  return [...gapKinds, ...conflictKinds].find((name) => name === kind) ?? null
}
