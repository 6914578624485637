import { describe, expect, test } from 'vitest'
import type { Event } from '#src/contract/event'
import { boardOf } from '#src/domain/board'
import { correctionsOf } from '#src/domain/corrections'
import { ledger, measure, recorded, shipped, written } from '#tests/setup/plan-fixture'

const log = (events: readonly Event[], asOf = '2026-06-01') =>
  correctionsOf(boardOf(ledger([measure('A1-01'), measure('A1-02')], events), asOf)).map(({ correction, old, replacement, undoneBy }) => [
    correction.id,
    old?.id ?? null,
    replacement?.id ?? null,
    undoneBy?.id ?? null,
  ])

const note = (id: string, sequence: number, about = 'A1-01') => recorded(written.note(id, about, '2026-01-05'), sequence)
const undo = (id: string, corrects: string, sequence: number, on = '2026-01-06') => recorded(written.correction(id, corrects, on), sequence)

describe('the log of corrections', () => {
  test('names what was undone and, recorded right after it in one step, what takes its place', () => {
    const events = [note('old', 1), undo('fix', 'old', 2), recorded(written.note('new', 'A1-01', '2026-01-06'), 3), note('late', 4)]
    expect(log(events)).toEqual([['fix', 'old', 'new', null]])
  })
  test('what follows about another measure, of another kind or at another moment is no replacement', () => {
    expect(log([note('old', 1), undo('fix', 'old', 2), recorded(written.note('other', 'A1-02', '2026-01-06'), 3)])).toEqual([
      ['fix', 'old', null, null],
    ])
    expect(log([note('old', 1), undo('fix', 'old', 2), recorded(written.urge('other', 'A1-01', '2026-01-06'), 3)])).toEqual([
      ['fix', 'old', null, null],
    ])
    expect(log([note('old', 1), undo('fix', 'old', 2), recorded(written.note('other', 'A1-01', '2026-01-06'), 3, '2026-01-07')])).toEqual([
      ['fix', 'old', null, null],
    ])
  })
  test('a correction that was undone stays, with what undid it; the latest recorded stands first', () => {
    expect(log([note('old', 1), undo('fix', 'old', 2), undo('unfix', 'fix', 3)])).toEqual([
      ['unfix', 'fix', null, null],
      ['fix', 'old', null, 'unfix'],
    ])
  })
  test('corrections that ship are among them; of a record the log does not have, the correction says so', () => {
    const check = shipped(written.check('open-check', 'A1-01', '2025-06-01', 'none-found'))
    const fix = shipped(written.correction('open-fix', 'open-check', '2025-09-01'))
    expect(log([check, fix, undo('stray', 'nothing', 1)])).toEqual([
      ['stray', null, null, null],
      ['open-fix', 'open-check', null, null],
    ])
  })
  test('a day before a correction does not know of it', () => {
    expect(log([note('old', 1), undo('fix', 'old', 2)], '2026-01-05')).toEqual([])
  })
})
