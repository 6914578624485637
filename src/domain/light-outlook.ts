import type { Plan } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import { type Light, type OfficialStatus, officialStatuses, type ShownLevel, shownLevels } from '#src/contract/vocabulary'
import { addDays } from './day'
import { deadlineWindow } from './deadline'
import { type LightInputs, lightRuleFor } from './light'
import type { MeasureState } from './measure-state'
import { scheduleOn } from './schedule'

/** One thing that would turn a light to another colour, all else staying as it is. */
export type LightTurn = { readonly light: Light } & (
  | { readonly by: 'official'; readonly statuses: readonly OfficialStatus[] }
  /** verified direct evidence that reaches a level */
  | { readonly by: 'evidence'; readonly levels: readonly ShownLevel[] }
  /** nothing but time, from this day */
  | { readonly by: 'day'; readonly on: Day }
)

/**
 * What would change a measure's light as of a day: each other official status said that day, each level of new direct evidence, and the first
 * later day on which it turns by itself. Only what leads to another light is named; alike results stand together.
 */
export function lightOutlook(state: MeasureState, plan: Plan, asOf: Day): readonly LightTurn[] {
  const { light, measure, deadline } = state
  const lightWith = (change: Partial<LightInputs>): Light => lightRuleFor(plan.lightRules, { ...light.inputs, ...change }).light
  const scheduleFor = (official: OfficialStatus, day: Day) =>
    scheduleOn({
      kind: measure.kind,
      deadline,
      official,
      completedOn: official === 'completed' ? (state.completedOn ?? asOf) : null,
      day,
      dueSoonDays: plan.dueSoonDays,
    })
  const turns: LightTurn[] = []
  const byStatus = grouped(
    officialStatuses.filter((status) => status !== state.official.status),
    // What a body says on that day is news about the measure: nobody can say any longer that it went unchecked.
    (status) => lightWith({ official: status, schedule: scheduleFor(status, asOf), unchecked: false }),
  )
  for (const [turned, statuses] of byStatus) if (turned !== light.light) turns.push({ by: 'official', light: turned, statuses })
  const reached = shownLevels.filter((level) => state.evidence.direct !== true || shownLevels.indexOf(level) > rankOf(state))
  const byLevel = grouped(reached, (level) => lightWith({ evidence: level, direct: true, unchecked: false }))
  for (const [turned, levels] of byLevel) if (turned !== light.light) turns.push({ by: 'evidence', light: turned, levels })
  const window = deadlineWindow(deadline)
  if (window !== null) {
    const overdueOn = addDays(window.last, 1)
    const isUnchecked = asOf < overdueOn ? window.last >= plan.keptThrough : light.inputs.unchecked
    const redFrom =
      light.redSpans[0]?.first ?? (isUnchecked || scheduleFor(state.official.status, overdueOn) !== 'overdue' ? null : overdueOn)
    // The day after the first red one is a day of its own: from then on it has been red.
    const ahead = [addDays(window.last, -plan.dueSoonDays), overdueOn, ...(redFrom === null ? [] : [addDays(redFrom, 1)])]
    for (const on of ahead.filter((day) => day > asOf).toSorted()) {
      const schedule = scheduleFor(state.official.status, on)
      const hasBeenRed = redFrom !== null && redFrom < on
      const turned = lightWith({ schedule, unchecked: schedule === 'overdue' && isUnchecked, hasBeenRed })
      if (turned !== light.light) {
        turns.push({ by: 'day', light: turned, on })
        break
      }
    }
  }
  return turns
}

const rankOf = ({ evidence }: MeasureState): number => shownLevels.findIndex((level) => level === evidence.level)

function grouped<Item>(items: readonly Item[], lightOf: (item: Item) => Light): ReadonlyMap<Light, readonly Item[]> {
  const groups = new Map<Light, Item[]>()
  for (const item of items) {
    const light = lightOf(item)
    groups.set(light, [...(groups.get(light) ?? []), item])
  }
  return groups
}
