import type { Day } from '#src/contract/time'
import { evidenceLevels, lights, officialStatuses, scheduleStates } from '#src/contract/vocabulary'
import { absent, codeCount, directAnswers, directIn, evidenceIn, officialIn, scheduleIn } from './answer-code'
import { type AnswerHistory, codesOn } from './answer-history'

/** In a column: the measure is not on the board that day. */
export const noPlace = 255

/** The answers of every measure on a day, by its place in the history's `ids`; a word is given by its place in its vocabulary. */
export interface AnswerColumns {
  /** in `officialStatuses`, or `noPlace` */
  readonly official: Uint8Array
  /** in `evidenceLevels`, or `noPlace` */
  readonly evidence: Uint8Array
  /** in `directAnswers`, or `noPlace` */
  readonly direct: Uint8Array
  /** in `scheduleStates`, or `noPlace` */
  readonly schedule: Uint8Array
  /** in `lights`, or `noPlace` */
  readonly light: Uint8Array
  /** the day number from which it has shown its light; means nothing where it is not on the board */
  readonly since: Int32Array
  readonly tallies: AnswerTallies
}

/** How many measures on the board have each value, in the order of the vocabularies. */
export interface AnswerTallies {
  readonly official: Uint32Array
  readonly evidence: Uint32Array
  readonly direct: Uint32Array
  readonly schedule: Uint32Array
  readonly light: Uint32Array
}

/** The whole board of a day in columns: the same answers that `boardOf` folds for it. */
export function answersOn(history: AnswerHistory, day: Day): AnswerColumns {
  const { code, since } = codesOn(history, day)
  return { ...spread(code, history.lightOf), since }
}

function spread(codes: Uint16Array, lightOf: (code: number) => number): Omit<AnswerColumns, 'since'> {
  const column = () => new Uint8Array(codes.length).fill(noPlace)
  const [official, evidence, direct, schedule, light] = [column(), column(), column(), column(), column()]
  const withCode = new Uint32Array(codeCount)
  for (let place = 0; place < codes.length; place++) {
    const code = codes[place] ?? absent
    if (code === absent) continue
    withCode[code] = (withCode[code] ?? 0) + 1
    official[place] = officialIn(code)
    evidence[place] = evidenceIn(code)
    direct[place] = directIn(code)
    schedule[place] = scheduleIn(code)
    light[place] = lightOf(code)
  }
  return { official, evidence, direct, schedule, light, tallies: tallied(withCode, lightOf) }
}

function tallied(withCode: Uint32Array, lightOf: (code: number) => number): AnswerTallies {
  const tallies = {
    official: new Uint32Array(officialStatuses.length),
    evidence: new Uint32Array(evidenceLevels.length),
    direct: new Uint32Array(directAnswers.length),
    schedule: new Uint32Array(scheduleStates.length),
    light: new Uint32Array(lights.length),
  }
  withCode.forEach((count, code) => {
    if (count === 0) return
    add(tallies.official, officialIn(code), count)
    add(tallies.evidence, evidenceIn(code), count)
    add(tallies.direct, directIn(code), count)
    add(tallies.schedule, scheduleIn(code), count)
    add(tallies.light, lightOf(code), count)
  })
  return tallies
}

function add(tally: Uint32Array, value: number, count: number) {
  tally[value] = (tally[value] ?? 0) + count
}
