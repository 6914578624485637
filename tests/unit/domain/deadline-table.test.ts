import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Event } from '#src/contract/event'
import type { Deadline, Plan } from '#src/contract/plan'
import type { OfficialStatus } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { addDays } from '#src/domain/day'
import { because, inferred, ledger, measure, plan, recorded, written } from '#tests/setup/plan-fixture'

/** The rows of the table in the docs: deadline, day, then what the schedule reads under each official status. */
const rows = readFileSync('docs/deadlines.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| deadline'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )

const columns: readonly OfficialStatus[] = ['announced', 'completed', 'cancelled', 'deferred', 'continuing']

function deadlineOf(words: string): Deadline {
  if (words.startsWith('inferred ')) return { ...deadlineOf(words.slice('inferred '.length)), ...inferred, setBy: undefined } as Deadline
  if (words === 'none') return { precision: 'none' }
  const within = /^within (\d+) months of (.+)$/.exec(words)
  if (within !== null) return { precision: 'within-months', months: Number(within[1]), after: within[2] ?? '', ...because }
  const period = words.slice(words.lastIndexOf(' ') + 1)
  const precision = words.slice(0, words.lastIndexOf(' ')).replace(' ', '-') as Exclude<Deadline['precision'], 'none' | 'within-months'>
  return { precision, period, ...because }
}

const keptLong: Plan = { ...plan, announcedOn: { ...plan.announcedOn, period: '2024-01-01' }, keptThrough: '2027-12-31' }

/** Recorded on the plan's `day`, half an hour after it began or before it ends: at UTC+8 the first is still the day before in UTC. */
const atEdges = (event: Event, day: string): readonly Event[] => [
  { ...event, recordedAt: `${addDays(day, -1)}T16:30:00.000Z` },
  { ...event, recordedAt: `${day}T15:30:00.000Z` },
]

const zones = [
  ['Asia/Shanghai', -480],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
] as const

describe.each(zones)('the table of docs/deadlines.md in %s', (zone, offset) => {
  const before = process.env['TZ']
  beforeAll(() => {
    process.env['TZ'] = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  test('is read in that zone', () => expect(new Date('2025-01-15T12:00:00Z').getTimezoneOffset()).toBe(offset))
  test('has every precision, each with its edges', () => {
    const precisions = new Set(rows.map(([words = '']) => deadlineOf(words).precision))
    expect([...precisions].toSorted()).toEqual(['day', 'half', 'month', 'none', 'plan-period', 'quarter', 'within-months', 'year'])
    expect(rows.every((cells) => cells.length === 2 + columns.length)).toBe(true)
    expect(rows.length).toBeGreaterThan(40)
  })
  test.each(rows)('%s on %s', (words, day, ...cells) => {
    const deadline = deadlineOf(words)
    columns.forEach((status, index) => {
      const event = recorded(written.status('said', 'A1-01', day, status), 1)
      for (const said of status === 'announced' ? [null] : atEdges(event, day)) {
        const book = ledger([measure('A1-01', { deadline })], said === null ? [] : [said], { plan: keptLong })
        expect(boardOf(book, day).measures[0]?.schedule, `${status}, recorded ${said?.recordedAt ?? 'never'}`).toBe(cells[index])
      }
    })
  })
})
