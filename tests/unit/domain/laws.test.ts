import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '#src/contract/event'
import type { ChangeKind } from '#src/contract/vocabulary'
import { boardOf, defaultAsOf } from '#src/domain/board'
import { measureChange } from '#src/domain/comparison'
import { measureTurns } from '#src/domain/measure-turns'
import { miit2023 } from '#tests/samples/miit-2023'
import { ledger, plan, recorded, rules, written } from '#tests/setup/plan-fixture'
import { addDays, lastDayOfAll } from '#src/domain/day'
import { days, logs, measures, start, wishes } from '#tests/setup/random-logs'

/** The laws of docs/laws.md, each by its name there. */

const board = (events: readonly Event[], asOf: string) => boardOf(ledger(measures, events), asOf)
const answers = (events: readonly Event[], asOf: string) => {
  const { ledger: _, ...rest } = board(events, asOf)
  return rest
}

describe('order of arrival', () => {
  test('the same events in any order give the same board, on every day', () => {
    const shuffled = logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })))
    fc.assert(
      fc.property(shuffled, days, ([log, other], asOf) => {
        expect(answers(other, asOf)).toEqual(answers(log, asOf))
      }),
    )
  })
})

describe('now is the last day', () => {
  test('the board as of the last recorded day is the board shown by default, and no later event changes an earlier day as it was known', () => {
    fc.assert(
      fc.property(logs, days, (log, asOf) => {
        const known = log.filter(({ recordedAt }) => recordedAt.slice(0, 10) <= asOf)
        expect(answers(log, asOf)).toEqual(answers(known, asOf))
        const last = defaultAsOf(ledger(measures, log), lastDayOfAll)
        expect(answers(log, last).events.length).toBe(answers(log, addDays(last, 1)).events.length)
      }),
    )
  })
})

const mirrored: Partial<Record<ChangeKind, ChangeKind>> = {
  done: 'reopened',
  reopened: 'done',
  slipped: 'recovered',
  recovered: 'slipped',
  passed: 'cleared',
  cleared: 'passed',
  evidence: 'withdrawn',
  withdrawn: 'evidence',
}

describe('difference and its mirror', () => {
  test('looked at the other way round, the days change places, what was added is gone, and what slipped has recovered', () => {
    fc.assert(
      fc.property(logs, days, days, (log, one, other) => {
        const [before, after] = [board(log, one).measures, board(log, other).measures]
        after.forEach((state, index) => {
          const earlier = before[index] ?? state
          const there = measureChange(earlier, state)
          const back = measureChange(state, earlier)
          expect(back.evidenceAdded).toEqual(there.evidenceGone)
          expect(back.evidenceGone).toEqual(there.evidenceAdded)
          expect(back.kinds.toSorted()).toEqual(there.kinds.map((kind) => mirrored[kind] ?? kind).toSorted())
        })
      }),
    )
  })
  test('a day compared with itself has changed in nothing', () => {
    fc.assert(
      fc.property(logs, days, (log, day) => {
        for (const state of board(log, day).measures) expect(measureChange(state, state).kinds).toEqual([])
      }),
    )
  })
})

describe.each([
  ['small rules', rules],
  ['the rules of the sample', miit2023.plan.lightRules],
] as const)('every clock strikes, by %s', (_, lightRules) => {
  test('whatever a day’s board shows of lights and marks has shown since the last day on which the fold says that something turned', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 0, max: 900 }), (log, ahead) => {
        const asOf = addDays(start, ahead)
        const ruled = { ...plan, lightRules: [...lightRules] }
        const known = boardOf(ledger(measures, log, { plan: ruled }), addDays(start, 900), { time: 'happened' })
        for (const { measure, lineage, events, claims, timesInForce } of known.measures) {
          const own = { measure, lineage, plan: ruled, against: 'current', events, claims, timesInForce } as const
          const turn = measureTurns(own, addDays(start, 900)).turns.findLast(({ answers: { day } }) => day <= asOf)
          const asked = measureTurns(own, asOf).turns.at(-1)
          const shown = (found: typeof turn) => [found?.inputs, found?.rule.id, found?.marks, found?.since, found?.ruleSince]
          expect(shown(asked)).toEqual(shown(turn))
        }
      }),
    )
  })
})

describe('undo restores', () => {
  test('an event that is recorded and undone leaves the board as it was', () => {
    fc.assert(
      fc.property(logs, wishes, days, (log, wish, day) => {
        const now = addDays(start, 600)
        const added = recorded(wish('event-added', day), 90, now)
        const undone = recorded(written.correction('event-undo', 'event-added', now), 91)
        expect(answers([...log, added, undone], now)).toEqual(answers(log, now))
      }),
    )
  })
})

describe('nothing is overwritten', () => {
  test('folding and comparing change no event and no measure', () => {
    fc.assert(
      fc.property(logs, days, days, (log, asOf, since) => {
        const book = deepFreeze(ledger(measures, log))
        expect(() => boardOf(book, asOf, { since, time: 'happened' })).not.toThrow()
        expect(() => boardOf(book, asOf, { against: 'first' })).not.toThrow()
      }),
    )
  })
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
