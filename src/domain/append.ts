import type { Append, Event, NewEvent } from '#src/contract/event'
import type { Instant } from '#src/contract/time'
import { undoneIds } from './log'

/** What becomes of a wish to append. */
export type AppendOutcome =
  | { readonly outcome: 'accepted'; readonly events: readonly Event[] }
  /** the same ids with the same content are already there: the first answer again */
  | { readonly outcome: 'repeated'; readonly events: readonly Event[] }
  /** another writer has since changed the same thing */
  | { readonly outcome: 'conflict'; readonly changed: readonly Event[] }
  /** an id that stands for something else already */
  | { readonly outcome: 'key-reused'; readonly id: string }

interface Stamp {
  readonly recordedAt: Instant
  /** the highest sequence used so far, also by rows that cannot be read */
  readonly lastSequence: number
}

/**
 * Decides an append against the log as it stands inside the transaction. Repeating is safe; two writers conflict over status,
 * deadline, rescope, sign-off, membership, withdrawal and over the correction of one event; notes and evidence never do.
 */
export function decideAppend(log: readonly Event[], { basedOn, events }: Append, { recordedAt, lastSequence }: Stamp): AppendOutcome {
  const byId = new Map(log.map((event) => [event.id, event]))
  const known = events.flatMap((event) => byId.get(event.id) ?? [])
  const reused = events.find((event) => {
    const first = byId.get(event.id)
    return first !== undefined && !isSame(event, first)
  })
  if (reused !== undefined) return { outcome: 'key-reused', id: reused.id }
  if (new Set(events.map(({ id }) => id)).size < events.length) return { outcome: 'key-reused', id: events[0]?.id ?? '' }
  if (known.length === events.length) return { outcome: 'repeated', events: known }
  const fresh = events.filter(({ id }) => !byId.has(id))
  const undone = undoneIds(log)
  const changed = log.filter((event) => event.sequence > basedOn && !undone.has(event.id) && fresh.some((wish) => conflicts(wish, event)))
  const taken = log.filter((event) => !undone.has(event.id) && fresh.some((wish) => takesSamePlace(wish, event)))
  const against = [...new Set([...changed, ...taken])]
  if (against.length > 0) return { outcome: 'conflict', changed: against }
  const kept = fresh.map((event, index): Event => ({ ...event, sequence: lastSequence + 1 + index, recordedAt, origin: 'recorded' }))
  return { outcome: 'accepted', events: events.map(({ id }) => byId.get(id) ?? kept.find((event) => event.id === id)).filter((event) => event !== undefined) }
}

const exclusiveKinds: readonly NewEvent['kind'][] = ['status', 'deadline', 'rescope', 'sign-off', 'withdrawal']

function conflicts(wish: NewEvent, event: Event): boolean {
  if (wish.kind === 'correction') return event.kind === 'correction' && event.corrects === wish.corrects
  return (
    exclusiveKinds.includes(wish.kind) && event.kind === wish.kind && event.subject.kind === wish.subject.kind && event.subject.id === wish.subject.id
  )
}

/** One slot holds one city and one city one slot, whoever saw what. */
function takesSamePlace(wish: NewEvent, event: Event): boolean {
  return wish.kind === 'membership' && event.kind === 'membership' && (event.slot === wish.slot || event.adcode === wish.adcode)
}

function isSame(wish: NewEvent, kept: Event): boolean {
  const { sequence: _, recordedAt: __, origin: ___, ...content } = kept
  return canonical(wish) === canonical(content)
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
