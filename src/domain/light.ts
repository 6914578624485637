import type { LightRule } from '#src/contract/plan'
import { type EvidenceLevel, type Light, lights, type MeasureKind, type OfficialStatus, type ScheduleState } from '#src/contract/vocabulary'

/** All that a light may depend on. */
export interface LightInputs {
  readonly kind: MeasureKind
  readonly official: OfficialStatus
  readonly evidence: EvidenceLevel
  readonly direct: boolean | null
  readonly schedule: ScheduleState
  /** somebody has looked after the deadline's last day; false where there is no deadline */
  readonly lookedAt: boolean
  readonly signedOff: boolean
  /** it was red on an earlier day, and no stated or assigned deadline that was set since is running */
  readonly redUnsettled: boolean
}

const listed = ['kind', 'schedule', 'official', 'evidence'] as const
const exact = ['direct', 'lookedAt', 'signedOff', 'redUnsettled'] as const

/** The conditions that a row of the light's rules can have. */
export const lightConditions = [...listed, ...exact] as const

/** The first row of the plan's rules whose every condition holds. Throws where the plan has no row that always holds. */
export function lightRuleFor(rules: readonly LightRule[], inputs: LightInputs): LightRule {
  const rule = rules.find((row) => holds(row, inputs))
  if (rule === undefined) throw new Error('The plan’s light rules have no row for every case')
  return rule
}

const holds = (rule: LightRule, inputs: LightInputs): boolean =>
  listed.every((name) => (rule[name] as readonly string[] | undefined)?.includes(inputs[name]) ?? true) &&
  exact.every((name) => rule[name] === undefined || rule[name] === inputs[name])

/** Whether a row has no condition at all: it holds in every case. */
export const isCatchAll = (rule: LightRule): boolean => lightConditions.every((name) => rule[name] === undefined)

/** Worst first, for sorting and counting. */
export const lightOrder: readonly Light[] = lights
