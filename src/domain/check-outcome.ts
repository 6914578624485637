import type { Event } from '#src/contract/event'
import type { CheckResult } from '#src/contract/vocabulary'
import type { EvidenceState } from './evidence-state'

/** What a check came to, with what its items say of the measure: found-indirect where something was found, but nothing of it is direct. */
export type CheckOutcome = CheckResult | 'found-indirect'

/**
 * Tells what a check came to by the items of a board. Of what was found it looks at the claims on the check's own measure that stand; where there are
 * none, only the record's own word is known.
 */
export function checkOutcomes(states: readonly EvidenceState[]): (check: Extract<Event, { kind: 'check' }>) => CheckOutcome {
  const items = new Map(states.map((state) => [state.evidence.id, state]))
  return ({ subject, result, items: met = [] }) => {
    if (result !== 'found') return result
    const claims = met.flatMap((id) => items.get(id)?.claims ?? []).filter(({ until }) => until === null)
    const own = claims.filter(({ claim }) => claim.subject.kind === subject.kind && claim.subject.id === subject.id)
    return own.length > 0 && own.every(({ claim }) => !claim.direct) ? 'found-indirect' : 'found'
  }
}
