import type { LightRule } from '#src/contract/plan'
import {
  evidenceLevels,
  type Light,
  type LightMark,
  lightMarks,
  lights,
  measureKinds,
  officialStatuses,
  scheduleStates,
} from '#src/contract/vocabulary'
import type { LightInputs } from './light'

/** Whether the evidence is direct, as a place in a vocabulary: nothing bears on the measure, something near it, the measure itself. */
export const directAnswers = [null, false, true] as const

/** The number of a measure that is not on the board: not yet announced, not yet split off, or no longer on its own. */
export const absent = 0xffff_ffff

/** One combination of answers and what they give. Of the many that there could be, a plan meets some dozens. */
export interface AnswerCase {
  readonly inputs: LightInputs
  readonly light: Light
  readonly marks: readonly LightMark[]
}

/** The cases met so far, each known by its number: its place in `all`. */
export interface AnswerCases {
  readonly all: readonly AnswerCase[]
  readonly numberOf: (met: MetCase) => number
}

interface MetCase {
  readonly inputs: LightInputs
  readonly rule: LightRule
  readonly marks: readonly LightMark[]
}

export function answerCases(): AnswerCases {
  const all: AnswerCase[] = []
  const numbers = new Map<number, number>()
  return {
    all,
    numberOf: ({ inputs, rule, marks }) => {
      const key = keyOf(inputs, rule.light, marks)
      const known = numbers.get(key)
      if (known !== undefined) return known
      const number = all.push({ inputs, light: rule.light, marks }) - 1
      numbers.set(key, number)
      return number
    },
  }
}

/** All of a case in one number: each answer by its place in its vocabulary. */
function keyOf(inputs: LightInputs, light: Light, marks: readonly LightMark[]): number {
  const digits: readonly (readonly [place: number, base: number])[] = [
    [measureKinds.indexOf(inputs.kind), measureKinds.length],
    [officialStatuses.indexOf(inputs.official), officialStatuses.length],
    [evidenceLevels.indexOf(inputs.evidence), evidenceLevels.length],
    [directAnswers.indexOf(inputs.direct), directAnswers.length],
    [scheduleStates.indexOf(inputs.schedule), scheduleStates.length],
    ...[inputs.lookedAt, inputs.signedOff, inputs.hasItems, inputs.redUnsettled].map((flag) => [Number(flag), 2] as const),
    [lights.indexOf(light), lights.length],
    ...lightMarks.map((mark) => [Number(marks.includes(mark)), 2] as const),
  ]
  return digits.reduce((key, [place, base]) => key * base + place, 0)
}
