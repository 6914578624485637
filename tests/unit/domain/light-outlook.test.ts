import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event, NewEvent } from '#src/contract/event'
import type { Measure, Plan } from '#src/contract/plan'
import { officialStatuses, shownLevels } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { addDays } from '#src/domain/day'
import { lightOutlook } from '#src/domain/light-outlook'
import type { MeasureState } from '#src/domain/measure-state'
import { claimOn, dueOn, evidence, ledger, measure, plan, recorded, rules, written } from '#tests/setup/plan-fixture'
import { days, logs, measures } from '#tests/setup/random-logs'

const stateOf = (events: readonly Event[], asOf: string, items: readonly Measure[] = measures): MeasureState => {
  const state = boardOf(ledger(items, events), asOf).measures[0]
  if (state === undefined) throw new Error('no measure')
  return state
}
const outlook = (events: readonly Event[], asOf: string, items?: readonly Measure[]) =>
  lightOutlook(stateOf(events, asOf, items), plan, asOf)

describe('what would change a light', () => {
  test('is what changes it when it is recorded, and nothing else does', () => {
    const lightAfter = (log: readonly Event[], wish: NewEvent, asOf: string) =>
      stateOf([...log, recorded(wish, 99, asOf)], asOf).light.light
    fc.assert(
      fc.property(logs, days, (log, asOf) => {
        const now = stateOf(log, asOf)
        // Who already said something that day may have said it last.
        fc.pre(now.events.every(({ effectiveOn }) => effectiveOn < asOf))
        const turns = outlook(log, asOf)
        for (const status of officialStatuses) {
          if (status === now.official.status) continue
          const told = turns.find((turn) => turn.by === 'official' && turn.statuses.includes(status))?.light ?? now.light.light
          expect(lightAfter(log, written.status('event-next', 'A1-01', asOf, status), asOf), status).toBe(told)
        }
        for (const level of shownLevels) {
          const item = evidence('e-next', [claimOn('A1-01', level)], { date: asOf })
          const told = turns.find((turn) => turn.by === 'evidence' && turn.levels.includes(level))?.light
          if (told !== undefined) expect(lightAfter(log, written.evidence('event-next', item), asOf), level).toBe(told)
        }
      }),
    )
  })
  test('names the day on which it turns by itself', () => {
    fc.assert(
      fc.property(logs, days, (log, asOf) => {
        const known = log.filter(({ recordedAt, occurredOn }) => recordedAt.slice(0, 10) <= asOf && occurredOn <= asOf)
        const turn = outlook(known, asOf).find(({ by }) => by === 'day')
        const before = stateOf(known, asOf).light.light
        if (turn?.by !== 'day') return
        expect(stateOf(known, addDays(turn.on, -1)).light.light).toBe(before)
        expect(stateOf(known, turn.on).light.light).toBe(turn.light)
      }),
    )
  })
})

describe('rules that ask whether a measure was red before whether it is overdue', () => {
  const marked: Plan = {
    ...plan,
    lightRules: rules.toSorted((one, other) => Number(other.id === 'recovered') - Number(one.id === 'recovered')),
  }
  const due = [measure('A1-01', { deadline: dueOn('2025-06-30') })]
  const on = (asOf: string, items: readonly Measure[], log: readonly Event[], by: Plan) =>
    boardOf(ledger(items, log, { plan: by }), asOf).measures[0]
  const told = (asOf: string, items: readonly Measure[] = due, log: readonly Event[] = [], by = marked) => {
    const state = on(asOf, items, log, by)
    return state === undefined ? undefined : lightOutlook(state, by, asOf).find((turn) => turn.by === 'day')
  }
  test.each([
    ['2025-06-30', { by: 'day', light: 'red', on: '2025-07-01' }],
    ['2025-07-01', { by: 'day', light: 'yellow-recovered', on: '2025-07-02' }],
    ['2025-07-02', undefined],
  ] as const)('as of %s', (asOf, expected) => {
    expect(told(asOf)).toEqual(expected)
  })
  const aroundDeadline = fc.constantFrom('2025-05-31', '2025-06-30', '2025-07-01', '2025-07-02')
  test.each([
    ['in that order', marked],
    ['the other way round', plan],
  ])('the day told is the first on which the light is another: %s', (_, by) => {
    fc.assert(
      fc.property(logs, fc.oneof(days, aroundDeadline), (log, asOf) => {
        const known = log.filter(({ recordedAt, occurredOn }) => recordedAt.slice(0, 10) <= asOf && occurredOn <= asOf)
        const lightOn = (day: string) => on(day, measures, known, by)?.light.light
        // No deadline of these logs runs out later than 500 days from the announcement.
        const ahead = Array.from({ length: 540 }, (_none, index) => addDays(asOf, index + 1))
        const turned = ahead.find((day) => lightOn(day) !== lightOn(asOf))
        expect(told(asOf, measures, known, by)?.on).toBe(turned)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a deadline ahead', () => {
  const due = [measure('A1-01', { deadline: dueOn('2025-06-30') })]
  test('turns the light red the day after it', () => {
    expect(outlook([], '2025-06-30', due)).toContainEqual({ by: 'day', light: 'red', on: '2025-07-01' })
  })
  test('past, turns nothing any more', () => {
    expect(outlook([], '2025-07-01', due).filter(({ by }) => by === 'day')).toEqual([])
  })
})
