import type { LightRule } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { LightAction } from '#src/contract/vocabulary'
import { daysBetween } from './day'
import { lastDayOf } from './deadline'
import type { MeasureState } from './measure-state'
import type { ToDo } from './to-do'

/** What there is to say of the measures of one action, besides how many they are. */
export type ToDoDetail =
  | {
      /** how long the one longest past its deadline is; `measure` where it is the only one */
      readonly kind: 'past'
      readonly days: number
      readonly measure: string | null
    }
  | {
      /** the days between which each was last searched for evidence */
      readonly kind: 'searched'
      readonly first: Day
      readonly last: Day
    }
  | {
      /** how long ago the one looked at longest ago was; `measure` where it is the only one */
      readonly kind: 'looked'
      readonly on: Day
      readonly days: number
      readonly measure: string | null
    }
  | {
      /** why their lights are what they are, the commonest first */
      readonly kind: 'reasons'
      readonly reasons: readonly { readonly rule: LightRule; readonly count: number }[]
    }

/** Actions about a deadline that has passed. */
const aboutDeadlines: readonly LightAction[] = ['ask', 'confirm-deadline', 'drop-deadline']

/** What helps most to see where to begin; where that is not known, why the measures are on the list. */
export function toDoDetail({ action, states }: ToDo, asOf: Day): ToDoDetail {
  const found = aboutDeadlines.includes(action)
    ? longestPast(states, asOf)
    : action === 'search-again'
      ? lastSearched(states, asOf)
      : action === 'look-again'
        ? longestUnseen(states, asOf)
        : null
  return found ?? { kind: 'reasons', reasons: reasonsOf(states) }
}

function longestPast(states: readonly MeasureState[], asOf: Day): ToDoDetail | null {
  const first = earliest(states, ({ schedule, deadline }) =>
    schedule === 'overdue' || schedule === 'past-inferred' ? lastDayOf(deadline) : null,
  )
  return first === null ? null : { kind: 'past', days: daysBetween(first.on, asOf), measure: first.measure }
}

function longestUnseen(states: readonly MeasureState[], asOf: Day): ToDoDetail | null {
  const first = earliest(states, ({ lastLookOn }) => lastLookOn)
  return first === null ? null : { kind: 'looked', on: first.on, days: daysBetween(first.on, asOf), measure: first.measure }
}

function lastSearched(states: readonly MeasureState[], asOf: Day): ToDoDetail | null {
  const days = states
    .flatMap(({ events }) => events.findLast(({ event, effectiveOn }) => event.kind === 'check' && effectiveOn <= asOf)?.effectiveOn ?? [])
    .toSorted()
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? null : { kind: 'searched', first, last }
}

/** The first of the measures' days, and whose it is where nobody shares it. */
function earliest(
  states: readonly MeasureState[],
  dayOf: (state: MeasureState) => Day | null,
): { readonly on: Day; readonly measure: string | null } | null {
  const dated = states.flatMap((state) => {
    const on = dayOf(state)
    return on === null ? [] : [{ on, measure: state.measure.id }]
  })
  const on = dated.map((item) => item.on).toSorted()[0]
  if (on === undefined) return null
  const [one, ...others] = dated.filter((item) => item.on === on)
  return { on, measure: one === undefined || others.length > 0 ? null : one.measure }
}

function reasonsOf(states: readonly MeasureState[]): readonly { readonly rule: LightRule; readonly count: number }[] {
  const counts = new Map<LightRule, number>()
  for (const { light } of states) counts.set(light.rule, (counts.get(light.rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => ({ rule, count })).toSorted((one, other) => other.count - one.count)
}
