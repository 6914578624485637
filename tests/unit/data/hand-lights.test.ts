import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { ledgerOf } from '#server/answers'
import type { LightMark, ScheduleState } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import hand from '#tests/samples/hand-lights.json'

/** Which row of the table of docs/decisions/0012 a rule of the plan is. */
const rowOf: Readonly<Record<string, number>> = {
  'cancelled-signed-off': 0,
  cancelled: 0,
  overdue: 1,
  'overdue-unchecked': 2,
  'past-inferred-results': 3,
  'past-inferred-issued': 3,
  'past-inferred': 4,
  'was-overdue': 5,
  'none-found-indirect': 6,
  'none-found': 6,
  unclear: 6,
  'document-issued': 7,
  shown: 8,
  'said-and-documented': 8,
  'not-checked': 9,
  deferred: 10,
  'nothing-due': 10,
}

const ledger = ledgerOf(miit2023, { events: [], unreadable: [], lastSequence: 0 })

/** The fixture says "overdue" of a deadline that has passed, whoever set it, and "stale" of what nobody looked at for long. */
const scheduleWorded = (schedule: ScheduleState): string => (schedule === 'past-inferred' ? 'overdue' : schedule)
const markWorded = (mark: LightMark): string => (mark === 'long-unchecked' ? 'stale' : mark)

describe('worked out by hand before the rules were written', () => {
  test.each(hand.map((row) => [row.measure, row.asOf, row] as const))('%s on %s', (id, asOf, expected) => {
    const state = boardOf(ledger, asOf).measures.find(({ measure }) => measure.id === id)
    if (state === undefined) throw new Error('the board lost its measure')
    const { official, evidence, schedule, deadlineBasis, light, lastWord } = state
    expect({
      official: official.status,
      evidence: evidence.level,
      direct: evidence.direct,
      liftedBy: new Set(evidence.liftedBy),
      schedule: scheduleWorded(schedule),
      deadlineBasis,
      row: rowOf[light.rule.id],
      light: light.light,
      marks: light.marks.map(markWorded),
      lastWordOn: lastWord.event === null ? null : lastWord.since,
      monthsWithoutWord: lastWord.months,
    }).toEqual({
      official: expected.official,
      evidence: expected.evidence,
      direct: expected.direct,
      liftedBy: new Set<string>(expected.liftedBy),
      schedule: expected.schedule,
      deadlineBasis: expected.deadlineBasis,
      row: expected.row,
      light: expected.light,
      marks: expected.marks,
      lastWordOn: expected.lastWordOn,
      monthsWithoutWord: expected.monthsWithoutWord,
    })
  })
})
