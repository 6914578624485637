import type { LightRule } from '#src/contract/plan'
import type { EvidenceLevel, Light, OfficialStatus, ScheduleState } from '#src/contract/vocabulary'

/** All that a light may depend on. */
export interface LightInputs {
  readonly official: OfficialStatus
  readonly evidence: EvidenceLevel
  readonly direct: boolean | null
  readonly schedule: ScheduleState
  /** overdue by silence alone */
  readonly unchecked: boolean
  readonly hasBeenRed: boolean
}

/** The first row of the plan's rules whose every condition holds. Throws where the plan has no row that always holds. */
export function lightRuleFor(rules: readonly LightRule[], inputs: LightInputs): LightRule {
  const rule = rules.find((row) => holds(row, inputs))
  if (rule === undefined) throw new Error('The plan’s light rules have no row for every case')
  return rule
}

function holds(rule: LightRule, inputs: LightInputs): boolean {
  return (
    (rule.schedule === undefined || rule.schedule.includes(inputs.schedule)) &&
    (rule.official === undefined || rule.official.includes(inputs.official)) &&
    (rule.evidence === undefined || rule.evidence.includes(inputs.evidence)) &&
    (rule.direct === undefined || rule.direct === inputs.direct) &&
    (rule.unchecked === undefined || rule.unchecked === inputs.unchecked) &&
    (rule.hasBeenRed === undefined || inputs.hasBeenRed)
  )
}

/** Worst first, for sorting and counting. */
export const lightOrder: readonly Light[] = ['red', 'yellow-recovered', 'yellow', 'green', 'grey']
