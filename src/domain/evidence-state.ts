import type { Event } from '#src/contract/event'
import type { Claim, Evidence } from '#src/contract/evidence'
import type { Day } from '#src/contract/time'
import { earlierDay } from './day'
import { subjectKey } from './event-subjects'
import { groupByKeys } from './group-by-keys'
import type { DatedEvent } from './log'
import { normaliseAddress } from './same-document'

/** A record that names an item of evidence. */
export interface EvidenceRecord extends DatedEvent {
  readonly event: Extract<Event, { kind: 'evidence' }>
}

/** A record that takes one out of force. */
export interface WithdrawalRecord extends DatedEvent {
  readonly event: Extract<Event, { kind: 'withdrawal' }>
}

/** One item of the evidence ledger as of a day, put together from every record that names it. */
export interface EvidenceState {
  /** its facts as first recorded, with its claims as they last stood; where it had no address, the first that was added */
  readonly evidence: Evidence
  /** the record it came with */
  readonly added: EvidenceRecord
  /** the records that added claims or addresses since, in the order recorded */
  readonly additions: readonly EvidenceRecord[]
  /** one a subject */
  readonly claims: readonly StandingClaim[]
  /** where it can be read, the first one first, none twice */
  readonly addresses: readonly string[]
  /** the record that took it out of force; null while it is in force */
  readonly withdrawal: WithdrawalRecord | null
}

/** What an item is said to show about one subject, and the days on which that holds. */
export interface StandingClaim {
  readonly evidence: Evidence
  readonly claim: Claim
  readonly effectiveOn: Day
  /** the first day on which it no longer holds */
  readonly until: Day | null
  /** the record that made the claim */
  readonly by: EvidenceRecord
}

/** An item with all the claims it ever made, those replaced or withdrawn since included. */
interface FoldedItem {
  readonly state: EvidenceState
  readonly everClaimed: readonly StandingClaim[]
}

/** The days on which an item of evidence is in force. */
export interface TimeInForce {
  readonly from: Day
  /** the first day on which it no longer is */
  readonly until: Day | null
}

/** By the ids of items: when each is in force, from its first record until it is withdrawn. One that is not there never is. */
export const timesInForce = (items: readonly FoldedItem[]): ReadonlyMap<string, TimeInForce> =>
  new Map(
    items.map(({ state: { evidence, added, additions, withdrawal } }) => [
      evidence.id,
      {
        from: additions.reduce((day, { effectiveOn }) => earlierDay(day, effectiveOn), added.effectiveOn),
        until: withdrawal?.effectiveOn ?? null,
      },
    ]),
  )

/** Whether an item is in force on a day; one that is not known is not. */
export const isInForceOn = (time: TimeInForce | undefined, day: Day): boolean =>
  time !== undefined && time.from <= day && (time.until === null || day < time.until)

/** Tells of the items of a board which are in force. */
export function inForceAmong(states: readonly EvidenceState[]): (evidenceId: string) => boolean {
  const inForce = new Set(states.flatMap(({ evidence, withdrawal }) => (withdrawal === null ? [evidence.id] : [])))
  return (id) => inForce.has(id)
}

/**
 * Folds the standing events of a board into its items of evidence. Records that name the same item are one item: the first recorded gives
 * its facts; later ones add claims, each from the day of its own record, and addresses. A claim about a subject that already has one takes
 * its place from that day on. A withdrawal ends every claim of the item on its day; of several, the first.
 */
export function foldEvidence(events: readonly DatedEvent[]): FoldedItem[] {
  const records = groupByKeys(events.filter(isOfEvidence), ({ event }) => [event.evidence.id])
  const withdrawals = new Map<string, WithdrawalRecord>()
  for (const dated of events) {
    if (isWithdrawal(dated) && !withdrawals.has(dated.event.subject.id)) withdrawals.set(dated.event.subject.id, dated)
  }
  return [...records].flatMap(([id, ofItem]) => foldItem(ofItem, withdrawals.get(id) ?? null))
}

/** `records` are those of one item, in the order of effect. */
function foldItem(records: readonly EvidenceRecord[], withdrawal: WithdrawalRecord | null): FoldedItem[] {
  const [added, ...additions] = records.toSorted((one, other) => one.event.sequence - other.event.sequence)
  if (added === undefined) return []
  const addresses = addressesOf([added, ...additions])
  const facts: Evidence = { ...added.event.evidence, url: addresses[0] ?? null }
  const everClaimed = withdrawnOn(claimsOf(facts, records), withdrawal)
  const lastClaims = new Map(everClaimed.map((claim) => [subjectKey(claim.claim.subject), claim]))
  const claims = [...lastClaims.values()]
  const evidence = { ...facts, claims: claims.map(({ claim }) => claim) }
  return [{ state: { evidence, added, additions, claims, addresses, withdrawal }, everClaimed }]
}

/** Every claim of the records, the one that another took the place of ending on the day of that one. */
function claimsOf(evidence: Evidence, records: readonly EvidenceRecord[]): StandingClaim[] {
  const claims: StandingClaim[] = []
  for (const by of records) {
    for (const claim of by.event.evidence.claims) {
      const replaced = claims.findIndex((made) => made.until === null && subjectKey(made.claim.subject) === subjectKey(claim.subject))
      const before = claims[replaced]
      if (before !== undefined) claims[replaced] = { ...before, until: by.effectiveOn }
      claims.push({ evidence, claim, effectiveOn: by.effectiveOn, until: null, by })
    }
  }
  return claims
}

function withdrawnOn(claims: readonly StandingClaim[], withdrawal: WithdrawalRecord | null): readonly StandingClaim[] {
  if (withdrawal === null) return claims
  const day = withdrawal.effectiveOn
  return claims.map((claim) => ({ ...claim, until: claim.until !== null && claim.until < day ? claim.until : day }))
}

function addressesOf(records: readonly EvidenceRecord[]): string[] {
  const known = new Map<string, string>()
  for (const { event } of records) {
    const { url } = event.evidence
    if (url !== null && !known.has(normaliseAddress(url))) known.set(normaliseAddress(url), url)
  }
  return [...known.values()]
}

const isOfEvidence = (dated: DatedEvent): dated is EvidenceRecord => dated.event.kind === 'evidence'
const isWithdrawal = (dated: DatedEvent): dated is WithdrawalRecord => dated.event.kind === 'withdrawal'
