import type { Event } from '#src/contract/event'
import type { DatedEvent } from './log'

type Check = Extract<Event, { kind: 'check' }>

/**
 * The check that answers where no direct evidence lifts, among the events about a measure in order: the last search. That evidence makes no sense here counts only
 * where nobody searched: none found stands until there is direct evidence, and a word about the question is none. Null where nobody checked.
 */
export function decidingCheck(events: readonly DatedEvent[]): Check | null {
  const checks = events.flatMap(({ event }) => (event.kind === 'check' ? [event] : []))
  return checks.findLast(({ result }) => result !== 'not-applicable') ?? checks.at(-1) ?? null
}
