import type { Event } from '#src/contract/event'
import type { Day } from '#src/contract/time'
import type { Silence } from '#src/contract/vocabulary'
import { laterDay, monthsBetween } from './day'
import type { DatedEvent } from './log'

/** 未见进展口径: when a responsible body last said how a measure stands, and how long ago that is. */
export interface LastWord {
  /** null: it has said nothing since the announcement */
  readonly event: Extract<Event, { kind: 'status' }> | null
  /** the day of that word, never before the announcement's first day; that day where it has said nothing */
  readonly since: Day
  /** whole months from then to the day asked */
  readonly months: number
  readonly silence: Silence
}

/** The last official status among the events about a measure that were in effect by `day`, oldest first. */
export function lastWordBy(events: readonly DatedEvent[], announcedFrom: Day, day: Day): LastWord {
  const last = events.findLast(({ event, effectiveOn }) => event.kind === 'status' && effectiveOn <= day)
  const since = laterDay(last?.effectiveOn ?? announcedFrom, announcedFrom)
  const months = Math.max(0, monthsBetween(since, day))
  return { event: last?.event.kind === 'status' ? last.event : null, since, months, silence: silenceOf(months) }
}

/** A length of silence in whole months, as lists count it: a border belongs to the longer one. */
export function silenceOf(months: number): Silence {
  if (months < 6) return 'under-6'
  if (months < 12) return '6-12'
  return months < 24 ? '12-24' : 'over-24'
}
