import type { LightRule } from '#src/contract/plan'
import { evidenceLevels, lights, officialStatuses, scheduleStates } from '#src/contract/vocabulary'
import { type LightInputs, lightRuleFor } from './light'

/** Whether the evidence is direct, as a place in a vocabulary: nothing bears on the measure, something near it, the measure itself. */
export const directAnswers = [null, false, true] as const

/** How far each answer is shifted in the code that holds all of them; 14 bits in all. */
const shift = { official: 0, evidence: 4, direct: 7, schedule: 9, unchecked: 12, hasBeenRed: 13 } as const
export const codeCount = 1 << 14

/** The code of a measure that is not on the board: not yet announced, not yet split off, or no longer on its own. */
export const absent = 0xffff

/** All that a light depends on in one number, from the places of the answers in their vocabularies. */
export const answerCode = ({ official, evidence, direct, schedule, unchecked, hasBeenRed }: LightInputs): number =>
  (officialStatuses.indexOf(official) << shift.official) |
  (evidenceLevels.indexOf(evidence) << shift.evidence) |
  (directAnswers.indexOf(direct) << shift.direct) |
  (scheduleStates.indexOf(schedule) << shift.schedule) |
  (Number(unchecked) << shift.unchecked) |
  (Number(hasBeenRed) << shift.hasBeenRed)

export const officialIn = (code: number): number => code & 15
export const evidenceIn = (code: number): number => (code >> shift.evidence) & 7
export const directIn = (code: number): number => (code >> shift.direct) & 3
export const scheduleIn = (code: number): number => (code >> shift.schedule) & 7

/** The answers of a code in words. Not for `absent`, which has none. */
export function answersIn(code: number): LightInputs {
  return {
    official: officialStatuses[officialIn(code)] ?? 'announced',
    evidence: evidenceLevels[evidenceIn(code)] ?? 'not-checked',
    direct: directAnswers[directIn(code)] ?? null,
    schedule: scheduleStates[scheduleIn(code)] ?? 'no-deadline',
    unchecked: ((code >> shift.unchecked) & 1) === 1,
    hasBeenRed: ((code >> shift.hasBeenRed) & 1) === 1,
  }
}

/** The place in `lights` of the light that the rules give for a code; each code is asked of the rules once. */
export function lightTable(rules: readonly LightRule[]): (code: number) => number {
  const table = new Int8Array(codeCount).fill(-1)
  return (code) => {
    const known = table[code] ?? -1
    if (known !== -1) return known
    const light = lights.indexOf(lightRuleFor(rules, answersIn(code)).light)
    table[code] = light
    return light
  }
}
