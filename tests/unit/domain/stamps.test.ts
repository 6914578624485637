import { describe, expect, test } from 'vitest'
import type { Event, NewEvent } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import { boardOf, defaultAsOf } from '#src/domain/board'
import { dayAt, instantOf, momentOf } from '#src/domain/day'
import { decideAppend } from '#src/domain/append'
import { mergeBackup } from '#src/domain/merge-backup'
import { backupOf } from '#server/answers'
import { readRows, rowsOf } from '#src/domain/kept-row'
import { soundLedger } from '#src/domain/stamps'
import { measure, plan } from '#tests/setup/plan-fixture'

const author = { name: '虚构员', body: '' }
const subject = { kind: 'measure', id: 'A1-01' } as const
const note = (id: string): NewEvent => ({ kind: 'note', id, subject, occurredOn: '2026-02-01', author, text: '虚构' })
const correction = (id: string, corrects: string): NewEvent => ({
  kind: 'correction',
  id,
  subject,
  occurredOn: '2026-02-01',
  author,
  corrects,
  reason: '虚构',
})
const stamped = (event: NewEvent, sequence: number, recordedAt: string): Event => ({ ...event, sequence, recordedAt, origin: 'recorded' })

const data = { plan, measures: [measure('A1-01')], sentences: [], indicators: [], industries: [], programme: null, openingEvents: [] }
const ledgerOf = (events: Event[]): Ledger => ({ ...data, events, sequence: events.length, unreadable: 0 })
const now = momentOf('2026-02-02T04:00:00.000Z')
const right = '2026-02-02T03:00:00.000Z'
const ahead = '2076-02-02T03:00:00.000Z'
const defaultDay = (events: Event[], clock = now) => {
  const { ledger, present } = soundLedger(ledgerOf(events), clock)
  return defaultAsOf(ledger, dayAt(present, plan.utcOffsetMinutes))
}

test('moments and instants are the same both ways', () => {
  for (const instant of ['1976-02-29T23:59:59.999Z', '2026-01-31T16:30:00.000Z', '2076-12-31T00:00:00.001Z']) {
    expect(momentOf(instant)).toBe(Date.parse(instant))
    expect(instantOf(momentOf(instant))).toBe(instant)
  }
})

describe('a record stamped fifty years ahead', () => {
  test('decides no day, stands in no board, and is said to be ahead', () => {
    const events = [stamped(note('r-right'), 1, right), stamped(note('r-ahead'), 2, ahead)]
    expect(defaultDay(events)).toBe('2026-02-02')
    expect(defaultDay([stamped(note('r-ahead'), 1, ahead)])).toBe(plan.keptThrough)
    const { ledger, misstamped } = soundLedger(ledgerOf(events), now)
    expect(misstamped.map(({ event, fault }) => [event.id, fault])).toEqual([['r-ahead', 'ahead']])
    for (const time of ['known', 'happened'] as const)
      expect(boardOf(ledger, '2099-01-01', { time }).events.map(({ event }) => event.id)).toEqual(['r-right'])
  })

  test('that corrects another lets it stand', () => {
    const { ledger } = soundLedger(ledgerOf([stamped(note('r-right'), 1, right), stamped(correction('r-undo', 'r-right'), 2, ahead)]), now)
    expect(boardOf(ledger, '2026-02-02').events.map(({ event }) => event.id)).toEqual(['r-right'])
  })

  test('once undone decides nothing for good, also when its day has come', () => {
    const events = [stamped(note('r-ahead'), 1, '2026-03-05T03:00:00.000Z'), stamped(correction('r-undo', 'r-ahead'), 2, right)]
    const later = momentOf('2026-03-06T00:00:00.000Z')
    expect(defaultDay(events)).toBe('2026-02-02')
    expect(defaultDay(events, later)).toBe('2026-02-02')
    expect(soundLedger(ledgerOf(events), later).misstamped.map(({ undoneBy }) => undoneBy?.id)).toEqual(['r-undo'])
  })

  test('restored from a backup still decides nothing', () => {
    const backup = backupOf(plan.id, rowsOf([stamped(note('r-ahead'), 1, ahead)]), right)
    const { rows, added } = mergeBackup([], backup, data)
    expect(added).toBe(1)
    expect(defaultDay([...readRows(rows).events])).toBe(plan.keptThrough)
  })

  test('counts from the moment that it is stamped with', () => {
    const events = [stamped(note('r-soon'), 1, '2026-02-02T06:00:00.000Z')]
    const ledger = ledgerOf(events)
    expect(soundLedger(ledger, now).misstamped).toHaveLength(1)
    const then = soundLedger(ledger, now + 2 * 3_600_000)
    expect(then.misstamped).toHaveLength(0)
    expect(then.ledger).toBe(ledger)
  })
})

test('five minutes are no fault: two clocks are never quite the same', () => {
  const events = [stamped(note('r-five'), 1, '2026-02-02T04:05:00.000Z')]
  expect(soundLedger(ledgerOf(events), now).misstamped).toEqual([])
  expect(soundLedger(ledgerOf(events), now - 1_001).misstamped).toHaveLength(1)
})

test('where nothing is wrong it is the very ledger, and where something is, the same object each time', () => {
  const fine = ledgerOf([stamped(note('r-right'), 1, right)])
  expect(soundLedger(fine, now).ledger).toBe(fine)
  const one = ledgerOf([stamped(note('r-ahead'), 1, ahead)])
  expect(soundLedger(one, now + 60_000).ledger).toBe(soundLedger(one, now).ledger)
})

test('a clock from before the plan was made is no witness: the records are', () => {
  const events = [stamped(note('r-right'), 1, right)]
  const dead = momentOf('1976-01-01T00:00:00.000Z')
  expect(soundLedger(ledgerOf(events), dead).misstamped).toEqual([])
  expect(defaultDay(events, dead)).toBe('2026-02-02')
  expect(defaultDay([], dead)).toBe(plan.keptThrough)
  // Two wrong clocks, one behind and one ahead, make no future between them.
  expect(defaultDay([...events, stamped(note('r-ahead'), 2, ahead)], dead)).toBe('2026-02-02')
})

test('a stamp from before the announcement decides nothing either', () => {
  const { ledger, misstamped } = soundLedger(ledgerOf([stamped(note('r-old'), 1, '1976-01-01T00:00:00.000Z')]), now)
  expect(misstamped.map(({ fault }) => fault)).toEqual(['behind'])
  expect(boardOf(ledger, '2026-02-02').events).toEqual([])
})

describe('an append', () => {
  const append = (events: Event[], wish: NewEvent, recordedAt = right, basedOn = events.length) =>
    decideAppend(readRows(rowsOf(events)), { basedOn, events: [wish] }, { plan: data, recordedAt })

  test('is not kept from undoing by a correction of the future', () => {
    const log = [stamped(note('r-right'), 1, right), stamped(correction('r-undo', 'r-right'), 2, ahead)]
    expect(append(log, correction('r-undo-2', 'r-right')).outcome).toBe('accepted')
  })

  test('by a server whose clock is surely behind is stamped with the first moment that can be', () => {
    const outcome = append([], { ...note('r-dead'), occurredOn: '2025-12-30' }, '1976-01-01T00:00:00.000Z')
    expect(outcome.outcome === 'accepted' && outcome.fresh[0]?.recordedAt).toBe('2025-12-30T16:00:00.000Z')
  })
})
