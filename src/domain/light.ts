import { LightRule } from '#src/contract/plan'
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
  /** some item of evidence, no older than the announcement and not only recalled, bears on the measure, whether or not it counts towards the level */
  readonly hasItems: boolean
  /** it was red on an earlier day, and no stated or assigned deadline that was set since is running */
  readonly redUnsettled: boolean
}

const listed = ['kind', 'schedule', 'official', 'evidence'] as const
const exact = ['direct', 'lookedAt', 'signedOff', 'hasItems', 'redUnsettled'] as const

/** The conditions that a row of the light's rules can have. */
export const lightConditions = [...listed, ...exact] as const

/** What the contract knows of a row. */
const knownKeys: ReadonlySet<string> = new Set(Object.keys(LightRule.entries))

/** The conditions of a row that this version does not know: misspelt, or of a newer plan. */
export const unknownConditions = (rule: LightRule): readonly string[] => Object.keys(rule).filter((key) => !knownKeys.has(key))

/** The rows that can be judged here. One that asks for what is not known would otherwise match as if it did not ask. */
const judgeable = new WeakMap<readonly LightRule[], readonly LightRule[]>()

/**
 * The first row of the plan's rules whose every condition holds. A row with a condition that is not known here never does. Where no row does, which
 * `npm run check:data` refuses, the light is grey and says so: an open plan is not stopped by a fault in one rule.
 */
export function lightRuleFor(rules: readonly LightRule[], inputs: LightInputs): LightRule {
  const rows = judgeable.get(rules) ?? rules.filter((row) => unknownConditions(row).length === 0)
  judgeable.set(rules, rows)
  return rows.find((row) => holds(row, inputs)) ?? noRule
}

const noRule: LightRule = {
  id: 'no-rule',
  light: 'grey',
  word: { zh: '没有适用的规则', en: 'No rule applies' },
  reason: { zh: '计划的规则没有一行适用于这种情形', en: 'No row of the plan’s rules is for this case' },
  actions: [],
}

const holds = (rule: LightRule, inputs: LightInputs): boolean =>
  listed.every((name) => (rule[name] as readonly string[] | undefined)?.includes(inputs[name]) ?? true) &&
  exact.every((name) => rule[name] === undefined || rule[name] === inputs[name])

/** Whether a row has no condition at all, known or not: it holds in every case. */
export const isCatchAll = (rule: LightRule): boolean =>
  lightConditions.every((name) => rule[name] === undefined) && unknownConditions(rule).length === 0

/** The conditions of a row that list nothing, so that they never hold. */
export const emptyConditions = (rule: LightRule): readonly string[] => listed.filter((name) => rule[name]?.length === 0)

/** Worst first, for sorting and counting. */
export const lightOrder: readonly Light[] = lights
