import type { Event } from '#src/contract/event'
import type { Day } from '#src/contract/time'
import type { Time } from '#src/contract/vocabulary'
import { itemsShowing } from './deadline'
import { groupBySubject, itemIds, subjectKey } from './event-subjects'
import { groupByKeys } from './group-by-keys'
import { countsFrom, type DatedEvent, withCorrections } from './log'

/** What bears on one measure. */
export interface MeasureLog {
  /** the events about it */
  readonly about: ReadonlySet<DatedEvent>
  /** these, all records of each item of evidence that makes a claim about it or shows a deadline of it, their withdrawals, and the corrections of any of them */
  readonly all: readonly DatedEvent[]
}

/** From a whole log, what of it bears on a measure, with the items that show a deadline it was announced with: folded alone, that gives the same answers as the whole. */
export function measureLogs(events: readonly DatedEvent[]): (measureId: string, announcedIn: readonly string[]) => MeasureLog {
  const bySubject = groupBySubject(events)
  const byItem = groupByKeys(events, ({ event }) => itemIds(event))
  const corrected = withCorrections(events)
  return (measureId, announcedIn) => {
    const about = new Set(bySubject.get(subjectKey({ kind: 'measure', id: measureId })))
    const items = new Set([...announcedIn, ...[...about].flatMap(({ event }) => itemsBehind(event))])
    return { about, all: corrected([...about, ...[...items].flatMap((id) => byItem.get(id) ?? [])]) }
  }
}

/** The items whose records decide what an event says of a measure: the one it records, or the one that shows the deadline it sets. */
function itemsBehind(event: Event): readonly string[] {
  if (event.kind === 'deadline') return itemsShowing(event.deadline)
  return event.kind === 'evidence' ? itemIds(event) : []
}

/**
 * The days on which the log of a measure gives another view of days before them: something was written down later than it took effect, was
 * corrected, or is one of several records of the same item of evidence, of which the first one known gives its facts. What else becomes
 * known on a day leaves the past as it was.
 */
export function restatingDays(log: readonly DatedEvent[], time: Time): readonly Day[] {
  const named = groupByKeys(log, (dated) => itemIds(dated.event).map((id) => `${dated.event.kind} ${id}`))
  const repeated = new Set([...named.values()].filter((records) => records.length > 1).flat())
  const isRestating = (dated: DatedEvent) =>
    repeated.has(dated) || (time === 'known' && (dated.event.kind === 'correction' || dated.effectiveOn < dated.knownOn))
  return log.filter(isRestating).map((dated) => countsFrom(dated, time))
}
