import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event, NewEvent } from '#src/contract/event'
import type { Deadline, Measure, Plan } from '#src/contract/plan'
import { type Light, officialStatuses, shownLevels } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { addDays } from '#src/domain/day'
import { lightOutlook, type LightTurn } from '#src/domain/light-outlook'
import type { MeasureState } from '#src/domain/measure-state'
import { miit2023 } from '#tests/samples/miit-2023'
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

const sample: Plan = { ...plan, lightRules: miit2023.plan.lightRules }

/** A law over random logs takes longer than other tests on a busy machine. */
const limit = 30_000

describe.each([
  ['small rules', plan],
  ['the rules of the sample', sample],
] as const)('what would change a light by %s', (_, by) => {
  /** A random log as of a day, what would change its light, and the light once something is recorded. */
  function holds(check: (situation: Situation) => void) {
    fc.assert(
      fc.property(logs, days, (log, asOf) => {
        const now = stateOf(log, asOf, measures, by)
        // Who already said something that day may have said it last.
        fc.pre(now.events.every(({ effectiveOn }) => effectiveOn < asOf))
        const turns = outlook(log, asOf, measures, by)
        check({
          now,
          asOf,
          told: (isSuch) => turns.find(isSuch)?.light,
          lightAfter: (...wishes) =>
            stateOf([...log, ...wishes.map((wish, index) => recorded(wish, 99 + index, asOf))], asOf, measures, by).light.light,
        })
      }),
      { numRuns: 40 },
    )
  }
  interface Situation {
    readonly now: MeasureState
    readonly asOf: string
    readonly told: (isSuch: (turn: LightTurn) => boolean) => Light | undefined
    readonly lightAfter: (...wishes: readonly NewEvent[]) => Light
  }
  /** The item in which a deadline of `because` is set; the log has none where no deadline of it was. */
  const shown = written.evidence('event-shown', evidence('e-deadline', [], { date: '2025-02-01' }))

  test(
    'by an official status is what changes it when it is recorded, and nothing else does',
    () => {
      holds(({ now, asOf, told, lightAfter }) => {
        for (const status of officialStatuses) {
          if (status === now.official.status) continue
          const wish = written.status('event-next', 'A1-01', asOf, status)
          const turn = told((own) => own.by === 'official' && own.statuses.includes(status))
          expect(lightAfter(wish), status).toBe(turn ?? now.light.light)
        }
      })
    },
    limit,
  )
  test(
    'by evidence is what changes it when it is recorded',
    () => {
      holds(({ asOf, told, lightAfter }) => {
        for (const level of shownLevels) {
          const item = evidence('e-next', [claimOn('A1-01', level)], { date: asOf })
          const turn = told((own) => own.by === 'evidence' && own.levels.includes(level))
          if (turn !== undefined) expect(lightAfter(written.evidence('event-next', item)), level).toBe(turn)
        }
      })
    },
    limit,
  )
  test(
    'by a search or a sign-off is what changes it when it is recorded, and nothing else does',
    () => {
      holds(({ now, asOf, told, lightAfter }) => {
        const searched = lightAfter(written.check('event-next', 'A1-01', asOf, 'none-found'))
        expect(searched).toBe(told(({ by: what }) => what === 'check') ?? now.light.light)
        const signedOff = lightAfter(written.signOff('event-next', 'A1-01', asOf))
        expect(signedOff).toBe(told(({ by: what }) => what === 'sign-off') ?? now.light.light)
      })
    },
    limit,
  )
  test(
    'by a deadline is what changes it when it is recorded, and nothing else does',
    () => {
      holds(({ now, asOf, told, lightAfter }) => {
        const becomes = (what: 'confirmed' | 'assigned' | 'dropped') =>
          told((turn) => turn.by === 'deadline' && turn.becomes === what) ?? now.light.light
        const set = (deadline: Deadline) => lightAfter(shown, written.deadline('event-next', 'A1-01', asOf, deadline))
        if (now.deadline.precision !== 'none') {
          expect(set(noDeadline), 'dropped').toBe(becomes('dropped'))
          if (now.deadlineBasis === 'inferred') expect(set({ ...now.deadline, ...because }), 'confirmed').toBe(becomes('confirmed'))
        }
        if (now.light.light !== 'red' && !now.light.rule.actions.includes('assign-deadline')) return
        const ahead = { ...dueOn(addDays(asOf, 400)), basis: 'assigned' as const }
        expect(set(ahead), 'assigned').toBe(becomes('assigned'))
      })
    },
    limit,
  )
  test(
    'names the first later day on which it turns by itself',
    () => {
      fc.assert(
        fc.property(logs, days, (log, asOf) => {
          const known = log.filter(({ recordedAt, occurredOn }) => recordedAt.slice(0, 10) <= asOf && occurredOn <= asOf)
          const lightOn = (day: string) => stateOf(known, day, measures, by).light.light
          // No clock of these logs runs longer than 700 days from the announcement.
          const ahead = Array.from({ length: 720 }, (_none, index) => addDays(asOf, index + 1))
          const turned = ahead.find((day) => lightOn(day) !== lightOn(asOf))
          const told = outlook(known, asOf, measures, by).find((turn) => turn.by === 'day')
          expect(told?.by === 'day' ? told.on : undefined).toBe(turned)
          if (told !== undefined) expect(lightOn(turned ?? asOf)).toBe(told.light)
        }),
        { numRuns: 5 },
      )
    },
    limit,
  )
})

describe('a new deadline, assigned by a body in a document', () => {
  const due = [measure('A1-01', { deadline: dueOn('2025-06-30') })]
  const done = [
    recorded(written.status('stat-1', 'A1-01', '2025-07-10', 'completed'), 1),
    recorded(written.status('stat-2', 'A1-01', '2025-07-11', 'deferred'), 2),
    recorded(written.evidence('item-1', evidence('e-near', [claimOn('A1-01', 'document', false)])), 3),
  ]
  const assigned = { by: 'deadline', becomes: 'assigned' } as const
  test('turns a red light', () => {
    expect(outlook([], '2025-07-02', due, sample)).toContainEqual(expect.objectContaining(assigned))
  })
  test('turns a light that was red and is not settled', () => {
    expect(stateOf(done, '2025-07-20', due, sample).light.rule.id).toBe('was-overdue')
    expect(outlook(done, '2025-07-20', due, sample)).toContainEqual(expect.objectContaining(assigned))
  })
  test('is not told where the light neither is red nor offers it', () => {
    expect(outlook([], '2025-06-30', due, sample)).not.toContainEqual(expect.objectContaining(assigned))
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
      { by: 'deadline', becomes: 'assigned', light: 'grey' },
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
