import type { EventKind } from '#src/contract/event'
import type { Day } from '#src/contract/time'
import { laterDay } from './day'
import type { DatedEvent } from './log'

/** Records that show that somebody looked at how a measure stands. To urge, note, plan a step, set a deadline or answer a finding is no look. */
const lookKinds: ReadonlySet<EventKind> = new Set(['check', 'status', 'progress', 'milestone', 'sign-off', 'evidence'])

/**
 * The days on which somebody looked at a measure, oldest first, from the events about it. What shipped was looked at on its own day; what is recorded
 * here, on the day of recording.
 */
export function looksAt(events: readonly DatedEvent[]): readonly Day[] {
  const days = events
    .filter(({ event }) => lookKinds.has(event.kind))
    .map(({ event, effectiveOn, knownOn }) => (event.origin === 'shipped' ? effectiveOn : knownOn))
  return [...new Set(days)].toSorted()
}

/** The last look by a day: one of `looks`, or the record of the whole plan, which counts as looked at on each day through `keptThrough`. */
export function lastLookBy(looks: readonly Day[], keptThrough: Day, day: Day): Day {
  const swept = day < keptThrough ? day : keptThrough
  const own = looks.findLast((look) => look <= day)
  return own === undefined ? swept : laterDay(swept, own)
}
