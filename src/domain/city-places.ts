import type { Event, NewEvent } from '#src/contract/event'
import { undoneIds } from './log'
import type { PlanData } from './plan-data'

type Membership = Extract<Event, { kind: 'membership' }>

/** Whom a record would meet in the places it fills. */
export interface Crowding {
  /** records that hold the same slot or the same city already */
  readonly holders: readonly Membership[]
  /** of what is to be added: ids that meet each other, or a city that the plan ships with */
  readonly impossible: readonly string[]
}

/**
 * One slot holds one city and one city one slot. Says what would stand in the way if `fresh` were added to `log`: also when a
 * correction of a correction brings an older record back.
 */
export function crowding(plan: PlanData, log: readonly Event[], fresh: readonly Event[]): Crowding {
  if (!fresh.some(({ kind }) => kind === 'membership' || kind === 'correction')) return { holders: [], impossible: [] }
  const before = new Set(standing(log).map(({ id }) => id))
  const after = standing([...log, ...fresh])
  const arrived = after.filter(({ id }) => !before.has(id))
  return {
    holders: after.filter((holder) => before.has(holder.id) && arrived.some((event) => isSamePlace(event, holder))),
    impossible: arrived
      .filter((event) => isShipped(plan, event) || arrived.some((other) => other !== event && isSamePlace(event, other)))
      .map(({ id }) => id),
  }
}

function standing(log: readonly Event[]): Membership[] {
  const undone = undoneIds(log)
  return log.filter((event) => event.kind === 'membership').filter(({ id }) => !undone.has(id))
}

const isSamePlace = (one: Membership, other: Membership): boolean => one.slot === other.slot || one.adcode === other.adcode

const isShipped = ({ programme }: PlanData, { slot, adcode }: Extract<NewEvent, { kind: 'membership' }>): boolean =>
  (programme?.slots ?? []).some(({ id, city }) => city !== null && (id === slot || city.place.adcode === adcode))
