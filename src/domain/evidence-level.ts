import type { Evidence } from '#src/contract/evidence'
import type { Day } from '#src/contract/time'
import { type CheckResult, type EvidenceLevel, type ShownLevel, shownLevels } from '#src/contract/vocabulary'
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
  /** null where no item bears on the subject; false with none-found: only indirect items were met */
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
 * 佐证情况 from the evidence ledger alone: the highest level that direct evidence shows. Where there is none, a search decides: one that found
 * nothing stands until there is direct evidence, and so does one that met only indirect items. Else the highest level that indirect evidence
 * shows; else what a search said; else not checked.
 */
export function evidenceAnswer(supports: readonly Support[], check: CheckResult | null): EvidenceAnswer {
  const shown = highestOf(supports, true)
  if (shown !== null) return shown
  const near = highestOf(supports, false)
  if (check === 'none-found' || check === 'found') return { level: 'none-found', direct: near === null ? null : false, liftedBy: [] }
  return near ?? { level: check ?? 'not-checked', direct: null, liftedBy: [] }
}

/** The highest level among the items that lift, direct or indirect ones, and which of them reach it; null where none lifts. */
function highestOf(supports: readonly Support[], direct: boolean): EvidenceAnswer | null {
  const lifting = supports.filter((support) => support.lifts && support.direct === direct)
  const level = shownLevels[Math.max(-1, ...lifting.map((support) => shownLevels.indexOf(support.level)))]
  if (level === undefined) return null
  return { level, direct, liftedBy: lifting.filter((support) => support.level === level).map((support) => support.evidence.id) }
}
