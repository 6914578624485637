import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event, NewEvent } from '#src/contract/event'
import type { Measure } from '#src/contract/plan'
import { officialStatuses, shownLevels } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { addDays } from '#src/domain/day'
import { lightOutlook } from '#src/domain/light-outlook'
import type { MeasureState } from '#src/domain/measure-state'
import { claimOn, dueOn, evidence, ledger, measure, plan, recorded, written } from '#tests/setup/plan-fixture'
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

describe('a deadline ahead', () => {
  const due = [measure('A1-01', { deadline: dueOn('2025-06-30') })]
  test('turns the light red the day after it', () => {
    expect(outlook([], '2025-06-30', due)).toContainEqual({ by: 'day', light: 'red', on: '2025-07-01' })
  })
  test('past, turns nothing any more', () => {
    expect(outlook([], '2025-07-01', due).filter(({ by }) => by === 'day')).toEqual([])
  })
})
