import type { Day } from '#src/contract/time'
import { evidenceLevels, lights, officialStatuses, scheduleStates } from '#src/contract/vocabulary'
import { type AnswerCase, directAnswers } from './answer-cases'
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

const columnNames = ['official', 'evidence', 'direct', 'schedule', 'light'] as const
type ColumnName = (typeof columnNames)[number]

/** The words of each column, and which of them a case has. */
const columns: { readonly [Name in ColumnName]: { readonly words: readonly unknown[]; readonly wordOf: (own: AnswerCase) => unknown } } = {
  official: { words: officialStatuses, wordOf: ({ inputs }) => inputs.official },
  evidence: { words: evidenceLevels, wordOf: ({ inputs }) => inputs.evidence },
  direct: { words: directAnswers, wordOf: ({ inputs }) => inputs.direct },
  schedule: { words: scheduleStates, wordOf: ({ inputs }) => inputs.schedule },
  light: { words: lights, wordOf: ({ light }) => light },
}

/** The whole board of a day in columns: the same answers that `boardOf` folds for it. */
export function answersOn(history: AnswerHistory, day: Day): AnswerColumns {
  const { code, since } = codesOn(history, day)
  const withCase = new Uint32Array(history.cases.length)
  for (const own of code) if (own < withCase.length) withCase[own] = (withCase[own] ?? 0) + 1
  const spread = Object.fromEntries(columnNames.map((name) => [name, columnOf(history.cases, code, name)])) as Record<
    ColumnName,
    Uint8Array
  >
  const tallies = Object.fromEntries(columnNames.map((name) => [name, tallyOf(history.cases, withCase, name)])) as Record<
    ColumnName,
    Uint32Array
  >
  return { ...spread, since, tallies }
}

function columnOf(cases: readonly AnswerCase[], code: Uint32Array, name: ColumnName): Uint8Array {
  const { words, wordOf } = columns[name]
  const placeOf = Uint8Array.from(cases, (own) => words.indexOf(wordOf(own)))
  const column = new Uint8Array(code.length)
  for (let place = 0; place < code.length; place++) column[place] = placeOf[code[place] ?? cases.length] ?? noPlace
  return column
}

function tallyOf(cases: readonly AnswerCase[], withCase: Uint32Array, name: ColumnName): Uint32Array {
  const { words, wordOf } = columns[name]
  const tally = new Uint32Array(words.length)
  cases.forEach((own, number) => {
    const place = words.indexOf(wordOf(own))
    tally[place] = (tally[place] ?? 0) + (withCase[number] ?? 0)
  })
  return tally
}
