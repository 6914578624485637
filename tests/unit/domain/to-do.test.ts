import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardOf } from '#src/domain/board'
import { toDoList } from '#src/domain/to-do'
import { ledger } from '#tests/setup/plan-fixture'
import { days, logs, measures } from '#tests/setup/random-logs'

test('things to do are each red or yellow measure, and each that nobody looked at for long, once', () => {
  fc.assert(
    fc.property(logs, days, (log, asOf) => {
      const states = boardOf(ledger(measures, log), asOf).measures
      const listed = toDoList(states).flatMap((item) => item.states.map(({ measure }) => measure.id))
      const calling = states.filter(({ light }) => ['red', 'yellow'].includes(light.light) || light.marks.includes('long-unchecked'))
      expect(listed.toSorted()).toEqual(calling.map(({ measure }) => measure.id).toSorted())
    }),
  )
})

test('they stand under what is to do first, in a fixed order, and no action is listed without measures', () => {
  fc.assert(
    fc.property(logs, days, (log, asOf) => {
      const items = toDoList(boardOf(ledger(measures, log), asOf).measures)
      expect(items.every(({ action, states }) => states.length > 0 && states.every(({ toDo }) => toDo === action))).toBe(true)
      expect(new Set(items.map(({ action }) => action)).size).toBe(items.length)
    }),
  )
})
