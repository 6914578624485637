import type { Evidence } from '#src/contract/evidence'
import type { Day } from '#src/contract/time'
import { type EvidenceLevel, type ShownLevel, shownLevels } from '#src/contract/vocabulary'
import { spanOf } from './period'

/** One item's bearing on one subject. */
export interface Support {
  readonly evidence: Evidence
  readonly level: ShownLevel
  readonly direct: boolean
  /** published before the announcement: shown, never lifts */
  readonly isEarlier: boolean
  /** only what was verified lifts */
  readonly lifts: boolean
}

export interface EvidenceAnswer {
  readonly level: EvidenceLevel
  /** null where no item bears on the subject */
  readonly direct: boolean | null
  /** ids of the items that put it on this level */
  readonly liftedBy: readonly string[]
}

/**
 * How an item bears on a subject. Evidence whose whole span lies before `announcedFrom` (the announcement's first day) is
 * earlier: a promise cannot be proven by something older than itself. Derived and recalled items never lift.
 */
export function supportOf(evidence: Evidence, claim: { level: ShownLevel; direct: boolean }, announcedFrom: Day): Support {
  const isEarlier = spanOf(evidence.date).last < announcedFrom
  return { evidence, level: claim.level, direct: claim.direct, isEarlier, lifts: evidence.confidence === 'verified' && !isEarlier }
}

/**
 * 佐证情况 from the evidence ledger alone: the highest level that direct evidence shows; where there is none, the highest
 * that indirect evidence shows; else what a dated check said; else not checked.
 */
export function evidenceAnswer(supports: readonly Support[], check: 'none-found' | 'not-applicable' | null): EvidenceAnswer {
  for (const direct of [true, false]) {
    const lifting = supports.filter((support) => support.lifts && support.direct === direct)
    const rank = Math.max(-1, ...lifting.map((support) => shownLevels.indexOf(support.level)))
    const level = shownLevels[rank]
    if (level !== undefined) {
      return { level, direct, liftedBy: lifting.filter((support) => support.level === level).map((support) => support.evidence.id) }
    }
  }
  return { level: check ?? 'not-checked', direct: null, liftedBy: [] }
}
