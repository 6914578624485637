import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '#src/contract/event'
import { dateEvent, standingEvents, undoneIds } from '#src/domain/log'
import { recorded, shipped, written } from '#tests/setup/plan-fixture'

const offset = 480
const idsOn = (events: readonly Event[], day: string) => standingEvents(events, day, offset).map(({ event }) => event.id)
const note = (id: string, day: string, sequence: number) => recorded(written.note(id, 'A1-01', day), sequence)
const correction = (id: string, corrects: string, day: string, sequence: number) =>
  recorded(written.correction(id, corrects, day), sequence)

/** A log as it can grow: each correction undoes something recorded before it. */
const logs = fc
  .array(fc.record({ day: fc.integer({ min: 1, max: 28 }), corrects: fc.option(fc.nat()) }), { maxLength: 14 })
  .map((entries) => {
    const days = entries.map(({ day }) => day).toSorted((one, other) => one - other)
    return entries.map(({ corrects }, index): Event => {
      const day = `2025-05-${String(days[index]).padStart(2, '0')}`
      return corrects === null || index === 0
        ? note(`event-${index}`, day, index + 1)
        : correction(`event-${index}`, `event-${corrects % index}`, day, index + 1)
    })
  })
const shuffled = logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })))

describe('the order of arrival', () => {
  test('changes nothing', () => {
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 28 }), ([log, other], date) => {
        const day = `2025-05-${String(date).padStart(2, '0')}`
        expect(standingEvents(other, day, offset)).toEqual(standingEvents(log, day, offset))
      }),
    )
  })
  test('changes nothing where a correction and its own correction shipped together', () => {
    const events = [
      shipped(written.note('note-1', 'A1-01', '2025-05-01')),
      shipped(written.correction('fix-1', 'note-1', '2025-05-02')),
      shipped(written.correction('fix-2', 'fix-1', '2025-05-03')),
    ]
    expect(idsOn(events, '2025-12-31')).toEqual(['note-1'])
    expect(idsOn(events.toReversed(), '2025-12-31')).toEqual(['note-1'])
  })
})

describe('a correction', () => {
  const log = [
    note('note-1', '2025-05-01', 1),
    correction('fix-1', 'note-1', '2025-05-02', 2),
    correction('fix-2', 'fix-1', '2025-05-03', 3),
    correction('fix-3', 'fix-2', '2025-05-04', 4),
  ]
  test.each([
    ['2025-05-01', ['note-1']],
    ['2025-05-02', []],
    ['2025-05-03', ['note-1']],
    ['2025-05-04', []],
  ])('undoes, and a correction of it restores: on %s %j stands', (day, standing) => {
    expect(idsOn(log, day)).toEqual(standing)
  })
  test('of a chain undoes when odd and restores when even', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (count) => {
        const chain = Array.from({ length: count }, (_, index) =>
          correction(`fix-${index + 1}`, index === 0 ? 'note-1' : `fix-${index}`, '2025-05-02', index + 2),
        )
        expect(idsOn([note('note-1', '2025-05-01', 1), ...chain], '2025-05-02')).toEqual(count % 2 === 0 ? ['note-1'] : [])
      }),
    )
  })
  test('does not restore what a second correction still undoes', () => {
    const both = [...log.slice(0, 3), correction('fix-9', 'note-1', '2025-05-03', 5)]
    expect(idsOn(both, '2025-05-03')).toEqual([])
  })
  test('of nothing, or of itself in a circle, ends', () => {
    const circle = [
      correction('fix-1', 'fix-2', '2025-05-01', 1),
      correction('fix-2', 'fix-1', '2025-05-01', 2),
      correction('fix-3', 'gone', '2025-05-01', 3),
    ]
    expect([...undoneIds(circle)].toSorted()).toEqual([...undoneIds(circle.toReversed())].toSorted())
    expect(undoneIds(circle).has('gone')).toBe(true)
  })
})

describe('the days of an event', () => {
  test('effect at the end of its period, but no later than it was recorded', () => {
    expect(dateEvent(recorded(written.note('note-1', 'A1-01', '2025-05'), 1, '2025-06-02'), offset).effectiveOn).toBe('2025-05-31')
    expect(dateEvent(recorded(written.note('note-1', 'A1-01', '2025'), 1, '2025-06-02'), offset).effectiveOn).toBe('2025-06-02')
  })
  test('the clock of the record is read in the plan’s own days', () => {
    const late: Event = {
      ...written.note('note-1', 'A1-01', '2025-05-09'),
      sequence: 1,
      origin: 'recorded',
      recordedAt: '2025-05-08T16:00:00.000Z',
    }
    expect(dateEvent(late, offset).knownOn).toBe('2025-05-09')
    expect(dateEvent({ ...late, recordedAt: '2025-05-08T15:59:59.000Z' }, offset).knownOn).toBe('2025-05-08')
  })
  test('what was recorded here is known from the recording; what shipped, from its own day', () => {
    const early = written.note('note-1', 'A1-01', '2025-05-01')
    expect(idsOn([recorded(early, 1, '2025-07-01')], '2025-06-30')).toEqual([])
    expect(idsOn([recorded(early, 1, '2025-07-01')], '2025-07-01')).toEqual(['note-1'])
    expect(idsOn([shipped(early)], '2025-04-30')).toEqual([])
    expect(idsOn([shipped(early)], '2025-05-01')).toEqual(['note-1'])
  })
  test('nothing is seen on a day before it', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 28 }), (log, date) => {
        const day = `2025-05-${String(date).padStart(2, '0')}`
        const standing = standingEvents(log, day, offset)
        expect(standing.filter(({ knownOn, effectiveOn }) => knownOn > day || effectiveOn > day)).toEqual([])
      }),
    )
  })
  test('order by day of effect, then by sequence', () => {
    const log = [note('third', '2025-05-02', 3), note('second', '2025-05-02', 2), note('first', '2025-05-01', 9)]
    expect(idsOn(log, '2025-05-31')).toEqual(['first', 'second', 'third'])
  })
})
