import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Backup, backupFormat } from '#src/contract/event'
import type { KeptRow } from '#src/domain/kept-row'
import { mergeBackup } from '#src/domain/merge-backup'
import { correction, membership, note } from '#tests/samples/events'
import { smallPlan } from '#tests/samples/small-plan'

const recordedAt = '2026-02-01T08:00:00.000Z'
const kept = (event: object) => ({ ...event, sequence: 1, recordedAt, origin: 'recorded' })
const backupOf = (...events: unknown[]): Backup => ({ format: backupFormat, version: 1, plan: 'miit-2023', savedAt: recordedAt, events })
const rowsOf = (...events: { readonly id: string }[]): KeptRow[] =>
  events.map((event, index) => ({ sequence: index + 1, id: event.id, event: kept(event) }))

describe('merging a backup', () => {
  test('numbers what is added behind the last row, readable or not', () => {
    const rows: KeptRow[] = [...rowsOf(note('r-here-1')), { sequence: 7, id: 'r-odd-1', event: { kind: 'vote', id: 'r-odd-1' } }]
    expect(mergeBackup(rows, backupOf(kept(note('r-new-1'))), smallPlan).rows).toEqual([
      { sequence: 8, id: 'r-new-1', event: kept(note('r-new-1')) },
    ])
  })
  test('a place that another city holds is not given a second time; one that is free by then is', () => {
    const taken = rowsOf(membership('r-here-1', 'slot-21', '990001'))
    const other = membership('r-other-1', 'slot-21', '990002')
    expect(mergeBackup(taken, backupOf(kept(other)), smallPlan)).toMatchObject({
      added: 0,
      refused: [{ row: 1, id: 'r-other-1', reason: 'place-taken' }],
    })
    const freed = backupOf(kept(correction('r-undo-1', 'r-here-1')), kept(other))
    expect(mergeBackup(taken, freed, smallPlan)).toMatchObject({ added: 2, refused: [] })
  })
  test('a backup of a whole history with a place that changed hands comes back whole, whatever numbers it carries', () => {
    const history = [
      membership('r-one-1', 'slot-21', '990001'),
      correction('r-two-2', 'r-one-1'),
      correction('r-three-3', 'r-two-2'),
      correction('r-four-4', 'r-three-3'),
      membership('r-five-5', 'slot-21', '990002'),
    ]
    const { added, refused } = mergeBackup(
      [],
      backupOf(...history.map((event, index) => ({ ...kept(event), sequence: 99 - index }))),
      smallPlan,
    )
    expect({ added, refused }).toEqual({ added: 5, refused: [] })
  })
  test('an id twice in one file is taken once', () => {
    expect(mergeBackup([], backupOf(kept(note('r-twice-1')), kept(note('r-twice-1'))), smallPlan)).toMatchObject({ added: 1, already: 1 })
  })
  test('names like those of an object’s own parts are plain ids', () => {
    expect(mergeBackup([], backupOf(kept(note('constructor')), JSON.parse('{"id":"__proto__","kind":"note"}')), smallPlan)).toMatchObject({
      added: 1,
      refused: [{ id: '__proto__', reason: 'not-a-record' }],
    })
  })

  const id = fc.nat(6).map((number) => `r-event-${number}`)
  const row = fc.oneof(
    id.map((one) => kept(note(one))),
    id.map((one) => kept(note(one, '别的内容'))),
    id.map((one) => ({ kind: 'vote', id: one, ballots: [1, 2] })),
    fc.jsonValue(),
  )
  test('whatever the file holds: each row is added, there already, or refused; nothing is overwritten; a second time adds nothing', () => {
    fc.assert(
      fc.property(fc.array(id), fc.array(row), (here, events) => {
        const rows = rowsOf(...[...new Set(here)].map((one) => note(one)))
        const first = mergeBackup(rows, backupOf(...events), smallPlan)
        expect(first.added + first.already + first.refused.length).toBe(events.length)
        const after = [...rows, ...first.rows]
        expect(new Set(after.map((one) => one.id)).size).toBe(after.length)
        expect(after.map(({ sequence }) => sequence)).toEqual(after.map((_, index) => index + 1))
        for (const { event } of first.rows) expect(events).toContain(event)
        expect(mergeBackup(after, backupOf(...events), smallPlan)).toMatchObject({ added: 0, refused: first.refused })
      }),
    )
  })
})
