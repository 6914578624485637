import type { CitySlot, CityTier, Milestone, PilotCity, Programme } from '#src/contract/city'
import type { Event } from '#src/contract/event'
import type { Plan } from '#src/contract/plan'
import type { Bilingual } from '#src/contract/text'
import type { Day } from '#src/contract/time'
import type { ChangeKind } from '#src/contract/vocabulary'
import { type Support, supportOf } from './evidence-level'
import type { StandingClaim } from './evidence-state'
import type { DatedEvent } from './log'
import { comparePeriods, spanOf } from './period'

/** The place that holds a slot. Tier and pinyin are known only for places that shipped with the plan. */
export interface MemberPlace {
  readonly adcode: string
  readonly name: Bilingual
  readonly province: string
  readonly pinyin: string | null
  readonly tier: CityTier | null
}

/** One slot of the list as of a day. */
export interface CityState {
  readonly slot: string
  /** null: not confirmed by anyone */
  readonly place: MemberPlace | null
  /** what shipped about it, or null where it was filled in the app or is open */
  readonly shipped: PilotCity | null
  /** the record that filled it, where it was filled in the app */
  readonly filledBy: Extract<Event, { kind: 'membership' }> | null
  /** oldest first; undated ones last */
  readonly milestones: readonly Milestone[]
  readonly supports: readonly Support[]
  readonly events: readonly DatedEvent[]
  /** null where the board is not compared with an earlier day */
  readonly change: CityChange | null
}

/** Whether that a place is in the list was read only in a repost, in no official text and no medium of its own. */
export const restsOnRepost = ({ shipped }: CityState): boolean => shipped?.membership.grade === 'D'

/** What changed in a slot since an earlier day. */
export interface CityChange {
  readonly before: CityState
  readonly kinds: readonly ChangeKind[]
  readonly milestonesAdded: readonly Milestone[]
  /** those undone since */
  readonly milestonesGone: readonly Milestone[]
}

/** Folds what is known of one slot into its state on a day. */
export function cityState(
  programme: Programme,
  slot: CitySlot,
  plan: Plan,
  events: readonly DatedEvent[],
  claims: readonly StandingClaim[],
  asOf: Day,
): CityState {
  const filledBy = events.map(({ event }) => event).findLast((event) => event.kind === 'membership') ?? null
  const announcedFrom = spanOf(plan.announcedOn.period).first
  const city = slot.city !== null && isListedBy(slot.city, asOf) ? slot.city : null
  const shippedMilestones = (city?.milestones ?? []).filter(({ on }) => on === null || spanOf(on).last <= asOf)
  return {
    slot: slot.id,
    place: city?.place ?? (filledBy === null ? null : placeOf(programme, filledBy)),
    shipped: city,
    filledBy: city === null ? filledBy : null,
    milestones: [...shippedMilestones, ...events.flatMap(({ event }) => (event.kind === 'milestone' ? [milestoneOf(event)] : []))].toSorted(
      byDay,
    ),
    supports: claims
      .filter(({ until }) => until === null || asOf < until)
      .map(({ evidence, claim }) => supportOf(evidence, claim, announcedFrom)),
    events,
    change: null,
  }
}

/** A membership without a day of its own counts from the start: its texts say that it is so, and not since when. */
const isListedBy = ({ membership: { on } }: PilotCity, day: Day): boolean => on === null || spanOf(on).last <= day

function placeOf({ candidates }: Programme, { adcode, name, province }: Extract<Event, { kind: 'membership' }>): MemberPlace {
  const candidate = candidates.find(({ place }) => place.adcode === adcode)?.place
  return candidate ?? { adcode, name: { zh: name, en: name }, province, pinyin: null, tier: null }
}

function milestoneOf(event: Extract<Event, { kind: 'milestone' }>): Milestone {
  return {
    kind: event.milestone,
    on: event.occurredOn,
    text: { zh: event.text, en: event.text },
    // As the person wrote it, whatever the language of the page.
    source: { zh: event.source, en: event.source },
    url: null,
    confidence: 'verified',
  }
}

function byDay(one: Milestone, other: Milestone): number {
  if (one.on === null || other.on === null) return (one.on === null ? 1 : 0) - (other.on === null ? 1 : 0)
  return comparePeriods(one.on, other.on)
}
