import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event, NewEvent } from '#src/contract/event'
import type { Measure, Plan } from '#src/contract/plan'
import { officialStatuses, shownLevels } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { addDays } from '#src/domain/day'
import { lightOutlook, type LightTurn } from '#src/domain/light-outlook'
import type { MeasureState } from '#src/domain/measure-state'
import {
  because,
  claimOn,
  dueOn,
  evidence,
  inferred,
  ledger,
  lightRule,
  measure,
  noDeadline,
  plan,
  recorded,
  rules,
  written,
} from '#tests/setup/plan-fixture'
import { days, logs, measures } from '#tests/setup/random-logs'

const stateOf = (events: readonly Event[], asOf: string, items: readonly Measure[] = measures, by: Plan = plan): MeasureState => {
  const state = boardOf(ledger(items, events, { plan: by }), asOf).measures[0]
  if (state === undefined) throw new Error('no measure')
  return state
}
const outlook = (events: readonly Event[], asOf: string, items?: readonly Measure[], by: Plan = plan) =>
  lightOutlook(stateOf(events, asOf, items, by), { plan: by, against: 'current' }, asOf)

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
        const toldOr = (turn: LightTurn | undefined) => turn?.light ?? now.light.light
        for (const status of officialStatuses) {
          if (status === now.official.status) continue
          const told = turns.find((turn) => turn.by === 'official' && turn.statuses.includes(status))
          expect(lightAfter(log, written.status('event-next', 'A1-01', asOf, status), asOf), status).toBe(toldOr(told))
        }
        for (const level of shownLevels) {
          const item = evidence('e-next', [claimOn('A1-01', level)], { date: asOf })
          const told = turns.find((turn) => turn.by === 'evidence' && turn.levels.includes(level))?.light
          if (told !== undefined) expect(lightAfter(log, written.evidence('event-next', item), asOf), level).toBe(told)
        }
        const none = written.check('event-next', 'A1-01', asOf, 'none-found')
        expect(lightAfter(log, none, asOf)).toBe(toldOr(turns.find(({ by }) => by === 'check')))
        expect(lightAfter(log, written.signOff('event-next', 'A1-01', asOf), asOf)).toBe(toldOr(turns.find(({ by }) => by === 'sign-off')))
        const { deadline } = now
        if (deadline.precision === 'none') return
        const becomes = (what: 'confirmed' | 'dropped') => turns.find((turn) => turn.by === 'deadline' && turn.becomes === what)
        const dropped = written.deadline('event-next', 'A1-01', asOf, noDeadline)
        expect(lightAfter(log, dropped, asOf)).toBe(toldOr(becomes('dropped')))
        const confirmed = written.deadline('event-next', 'A1-01', asOf, { ...deadline, ...because })
        expect(lightAfter(log, confirmed, asOf)).toBe(toldOr(becomes('confirmed')))
      }),
    )
  })
  test('names the first later day on which it turns by itself', () => {
    fc.assert(
      fc.property(logs, days, (log, asOf) => {
        const known = log.filter(({ recordedAt, occurredOn }) => recordedAt.slice(0, 10) <= asOf && occurredOn <= asOf)
        const lightOn = (day: string) => stateOf(known, day).light.light
        // No clock of these logs runs longer than 700 days from the announcement.
        const ahead = Array.from({ length: 720 }, (_none, index) => addDays(asOf, index + 1))
        const turned = ahead.find((day) => lightOn(day) !== lightOn(asOf))
        const told = outlook(known, asOf).find((turn) => turn.by === 'day')
        expect(told?.by === 'day' ? told.on : undefined).toBe(turned)
        if (told !== undefined) expect(lightOn(turned ?? asOf)).toBe(told.light)
      }),
      { numRuns: 12 },
    )
  })
})

describe('rules that ask whether a measure was red before whether it is overdue', () => {
  const marked: Plan = {
    ...plan,
    lightRules: rules.toSorted((one, other) => Number(other.id === 'recovered') - Number(one.id === 'recovered')),
  }
  const due = [measure('A1-01', { deadline: dueOn('2025-06-30') })]
  test.each([
    ['2025-06-30', { by: 'day', light: 'red', on: '2025-07-01' }],
    ['2025-07-01', { by: 'day', light: 'yellow', on: '2025-07-02' }],
    ['2025-07-02', undefined],
  ] as const)('as of %s', (asOf, expected) => {
    expect(outlook([], asOf, due, marked).find(({ by }) => by === 'day')).toEqual(expected)
  })
})

describe('an inferred deadline that has passed', () => {
  const passed = [measure('A1-01', { deadline: { precision: 'day', period: '2025-06-30', ...inferred } })]
  const fair: Plan = { ...plan, lightRules: [lightRule('past', 'yellow', { schedule: ['past-inferred'] }), ...rules] }
  test('turns red when it is confirmed, and grey when it is dropped', () => {
    expect(outlook([], '2025-07-01', passed, fair)).toEqual(
      expect.arrayContaining([
        { by: 'deadline', becomes: 'confirmed', light: 'red' },
        { by: 'deadline', becomes: 'dropped', light: 'grey' },
      ]),
    )
  })
  test('is not confirmed again once it is', () => {
    const due = [measure('A1-01', { deadline: dueOn('2025-06-30') })]
    expect(outlook([], '2025-07-02', due, fair).filter((turn) => turn.by === 'deadline')).toEqual([
      { by: 'deadline', becomes: 'dropped', light: 'yellow' },
    ])
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
