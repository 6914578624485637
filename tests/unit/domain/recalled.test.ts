import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import type { Ledger } from '#src/contract/ledger'
import { boardOf, defaultAsOf } from '#src/domain/board'
import { lastDayOfAll } from '#src/domain/day'
import { countRecalled, withoutRecalled } from '#src/domain/recalled'
import { claimOn, evidence, ledger, measure, recorded, shipped, written } from '#tests/setup/plan-fixture'

const { openingEvents, ...rest } = miit2023
const whole: Ledger = { ...rest, events: [...openingEvents], sequence: 0, unreadable: 0 }
const slim = withoutRecalled(whole)

describe('a ledger without what is only recalled', () => {
  test('has no recalled reading, target, item of evidence, number or candidate left', () => {
    expect(slim.indicators.flatMap(({ observations }) => observations).filter(({ confidence }) => confidence === 'recalled')).toEqual([])
    expect(slim.industries.flatMap(({ targets }) => targets).filter(({ confidence }) => confidence === 'recalled')).toEqual([])
    expect(slim.industries.filter(({ document }) => document.numberConfidence === 'recalled')).toEqual([])
    expect(slim.programme?.candidates.filter(({ confidence }) => confidence === 'recalled')).toEqual([])
    const items = slim.events.flatMap((event) => (event.kind === 'evidence' ? [event.evidence] : []))
    expect(items.filter(({ confidence, numberConfidence }) => confidence === 'recalled' || numberConfidence === 'recalled')).toEqual([])
  })

  test('moves no answer and no light', () => {
    const answers = (of: Ledger) =>
      boardOf(of, defaultAsOf(of, lastDayOfAll)).measures.map(({ measure: { id }, official, evidence: shown, schedule, light }) => [
        id,
        official.status,
        shown.level,
        shown.direct,
        schedule,
        light.light,
        light.since,
      ])
    expect(answers(slim)).toEqual(answers(whole))
  })

  test('is counted, and holds nothing more to hide', () => {
    const readings = whole.indicators.flatMap(({ observations }) => observations).filter(({ confidence }) => confidence === 'recalled')
    expect(countRecalled(whole)).toBeGreaterThan(readings.length)
    expect(countRecalled(slim)).toBe(0)
  })

  test('is the same object when asked again, and leaves the whole as it was', () => {
    expect(withoutRecalled(whole)).toBe(slim)
    expect(whole.events).toEqual(openingEvents)
  })
})

describe('evidence', () => {
  const of = (more: object) =>
    ledger([measure('A1-01')], [shipped(written.evidence('open-1', evidence('e-one', [claimOn('A1-01')], more)))])

  test.each([
    [
      'a recalled item goes, and counts once with its number',
      { confidence: 'recalled', number: '1号', numberConfidence: 'recalled' },
      0,
      1,
    ],
    ['a verified item stays without its recalled number', { number: '1号', numberConfidence: 'recalled' }, 1, 1],
    ['a verified item stays with its verified number', { number: '1号', numberConfidence: 'verified' }, 1, 0],
    ['a verified item with a recalled date stays, marked', { dateConfidence: 'recalled' }, 1, 0],
  ] as const)('%s', (_, more, left, hidden) => {
    const items = withoutRecalled(of(more)).events
    expect(items).toHaveLength(left)
    expect(countRecalled(of(more))).toBe(hidden)
    if (hidden === 1 && left === 1) expect(items[0]).toMatchObject({ evidence: { number: null, numberConfidence: null } })
  })
})

test('a candidate that a record confirmed goes on lending its names to the place it became', () => {
  const [candidate] = whole.programme?.candidates.filter(({ confidence }) => confidence === 'recalled') ?? []
  const open = whole.programme?.slots.find(({ city }) => city === null)
  if (candidate === undefined || open === undefined) throw new Error('The plan has no recalled candidate or no open place.')
  const { adcode, name, province } = candidate.place
  const author = { name: '测试员', body: '' }
  const filled = recorded(
    {
      kind: 'membership',
      id: 'fill-1',
      subject: { kind: 'city', id: open.id },
      occurredOn: '2026-01-15',
      author,
      slot: open.id,
      adcode,
      name: name.zh,
      province,
      source: '虚构来源',
    },
    1,
  )
  const ofFilled = withoutRecalled({ ...whole, events: [...whole.events, filled], sequence: 1 })
  const board = boardOf(ofFilled, '2026-01-31')
  expect(board.cities.find(({ slot }) => slot === open.id)?.place?.name.en).toBe(name.en)
})
