import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceGroupings, type View } from '#src/domain/address'
import { boardOf } from '#src/domain/board'
import {
  countEvidence,
  evidenceChoices,
  evidenceSortOf,
  evidenceSorts,
  filterEvidence,
  groupEvidence,
  sortEvidence,
  summariseEvidence,
} from '#src/domain/evidence-list'
import { type ClaimRow, evidenceRows } from '#src/domain/evidence-rows'
import { claimOn, evidence, ledger, measure, plan, recorded, shipped, written } from '#tests/setup/plan-fixture'

const measures = [measure('A1-01'), measure('A1-02', { sectors: ['bells'] }), measure('B2-01', { sectors: ['kites', 'bells'] })]
const log = [
  shipped(written.evidence('open-1', evidence('e-law', [claimOn('A1-01', 'funded')], { type: 'law', grade: 'A', number: '虚构令７号' }))),
  shipped(
    written.evidence(
      'open-2',
      evidence('e-list', [claimOn('A1-01', 'document'), claimOn('B2-01', 'results', false)], { type: 'list', grade: 'D', date: '2025-06' }),
    ),
  ),
  shipped(
    written.evidence('open-3', evidence('e-old', [claimOn('B2-01', 'document')], { date: '2024-12-28', issuer: '虚构声局', grade: 'B' })),
  ),
  shipped(
    written.evidence(
      'open-4',
      evidence('e-recalled', [claimOn('A1-02', 'results')], { date: '2025-11', grade: 'D', confidence: 'recalled' }),
    ),
  ),
  shipped(written.check('check-1', 'A1-02', '2025-12-20', 'none-found')),
  recorded(written.evidence('rec-1', evidence('e-new', [claimOn('B2-01', 'funded')], { date: '2026-01-05', title: '虚构文件 e-law' })), 1),
  recorded(written.withdrawal('gone-1', 'e-list', '2026-01-10', '虚构撤回'), 2),
  recorded(written.check('check-2', 'A1-02', '2026-01-12', 'not-applicable'), 3),
]
const book = ledger(measures, log)
const rows = evidenceRows(boardOf(book, '2026-01-12'))
const then = evidenceRows(boardOf(book, '2026-01-05'))
const compared = evidenceRows(boardOf(book, '2026-01-12', { since: '2026-01-04' }))
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)
const itemIn = (among: typeof rows, id: string) => {
  const row = among.find((one) => one.id === id)
  if (row?.kind !== 'item') throw new Error(`There is no item ${id}.`)
  return row
}
const claimsOf = (id: string, among = rows): readonly ClaimRow[] => itemIn(among, id).claims
const standingsOf = (id: string, among = rows) => claimsOf(id, among).map(({ standing }) => standing)
const only = (name: string, ...include: string[]): View => ({ [name]: { include, exclude: [] } })

test('a check that found something has no level of its own, and is found by its words, where it looked and what it met', () => {
  const check = { ...written.check('check-3', 'B2-01', '2026-01-12', 'found'), scope: '虚构网页', queries: ['虚构词甲'], items: ['e-new'] }
  const found = evidenceRows(boardOf(ledger(measures, [...log, recorded(check, 4)]), '2026-01-12'))
  for (const q of ['虚构网页', '虚构词甲', 'e-new']) expect(ids(filterEvidence(found, { q }))).toContain('check-3')
  expect(ids(filterEvidence(found, only('evidence', 'none-found')))).toEqual(['check-1'])
  expect(ids(filterEvidence(found, only('evidence', 'none')))).toEqual(['check-3'])
})

describe('a line of the ledger', () => {
  test('says of each measure whether this very item sets its level, and else why not', () => {
    expect(standingsOf('e-law')).toEqual(['lifted'])
    expect(standingsOf('e-list', then)).toEqual(['lower', 'indirect'])
    expect(standingsOf('e-list')).toEqual(['withdrawn', 'withdrawn'])
    expect(standingsOf('e-old')).toEqual(['earlier'])
    expect(standingsOf('e-recalled')).toEqual(['unverified'])
  })
  test('an indirect item sets the level where nothing direct does', () => {
    const indirect = evidence('e-near', [claimOn('A1-01', 'statement', false)])
    const alone = evidenceRows(boardOf(ledger(measures, [shipped(written.evidence('open-9', indirect))]), '2026-01-12'))
    expect(standingsOf('e-near', alone)).toEqual(['lifted'])
  })
  test('a claim about a place or about a measure that is not there has no standing', () => {
    const claims = [claimOn('C3-09'), { subject: { kind: 'city', id: 'slot-01' }, level: 'document', direct: true } as const]
    const odd = evidenceRows(boardOf(ledger(measures, [shipped(written.evidence('open-9', evidence('e-odd', claims)))]), '2026-01-12'))
    expect(standingsOf('e-odd', odd)).toEqual([null, null])
    expect(odd[0]?.measures).toEqual([])
  })
  test('an item whose record was undone stays as it was recorded, with what undid it, and is nobody’s support', () => {
    const wrong = recorded(
      written.evidence('rec-2', evidence('e-wrong', [claimOn('A1-01', 'results')], { title: '虚构误录' })),
      9,
      '2026-01-07',
    )
    const undoing = recorded(written.correction('undo-2', 'rec-2', '2026-01-09'), 10, '2026-01-09')
    const about = ledger(measures, [...log, wrong, undoing])
    const now = evidenceRows(boardOf(about, '2026-01-12'))
    const row = itemIn(now, 'e-wrong')
    expect([row.standing, row.undoneBy?.id, row.state.evidence.title]).toEqual(['undone', 'undo-2', '虚构误录'])
    expect(standingsOf('e-wrong', now)).toEqual(['undone'])
    expect(standingsOf('e-law', now)).toEqual(['lifted'])
    expect(itemIn(evidenceRows(boardOf(about, '2026-01-08')), 'e-wrong').undoneBy).toBeNull()
    expect(evidenceRows(boardOf(about, '2026-01-06')).some(({ id }) => id === 'e-wrong')).toBe(false)
    expect(summariseEvidence(now)).toEqual({ ...summariseEvidence(rows), undone: 1 })
    expect(ids(filterEvidence(now, only('standing', 'undone')))).toEqual(['e-wrong'])
    expect(ids(filterEvidence(now, only('standing', 'withdrawn')))).toEqual(['e-list'])
    const since = (day: string) => itemIn(evidenceRows(boardOf(about, '2026-01-12', { since: day })), 'e-wrong').changes
    expect([since('2026-01-06'), since('2026-01-08')]).toEqual([[], ['withdrawn']])
  })
  test('an undoing that was undone itself, and one of two records of an item, leave the item in the ledger', () => {
    const one = recorded(written.evidence('rec-2', evidence('e-two', [claimOn('A1-01')])), 9, '2026-01-07')
    const more = recorded(written.evidence('rec-3', evidence('e-two', [claimOn('B2-01')])), 10, '2026-01-07')
    const undo = recorded(written.correction('undo-2', 'rec-2', '2026-01-08'), 11, '2026-01-08')
    const undoMore = recorded(written.correction('undo-3', 'rec-3', '2026-01-08'), 12, '2026-01-08')
    const back = recorded(written.correction('undo-4', 'undo-3', '2026-01-09'), 13, '2026-01-09')
    const standing = (...events: typeof log) =>
      evidenceRows(boardOf(ledger(measures, [...log, ...events]), '2026-01-12')).flatMap((row) =>
        row.kind === 'item' && row.id === 'e-two' ? [row.standing] : [],
      )
    expect(standing(one, more, undo)).toEqual(['in-force'])
    expect(standing(one, more, undo, undoMore)).toEqual(['undone'])
    expect(standing(one, more, undo, undoMore, back)).toEqual(['in-force'])
  })
  test('an item that stands keeps what of it was undone: a record that added to it, its first one, a withdrawal', () => {
    const one = recorded(written.evidence('rec-2', evidence('e-two', [claimOn('A1-01')])), 9, '2026-01-07')
    const more = recorded(written.evidence('rec-3', evidence('e-two', [claimOn('B2-01')])), 10, '2026-01-07')
    const gone = recorded(written.withdrawal('gone-2', 'e-two', '2026-01-08', '虚构撤回'), 11)
    const undo = (corrects: string, sequence: number) =>
      recorded(written.correction(`undo-${corrects}`, corrects, '2026-01-09'), sequence, '2026-01-09')
    const kept = (asOf: string, ...events: typeof log) =>
      itemIn(evidenceRows(boardOf(ledger(measures, [...log, one, more, ...events]), asOf)), 'e-two').undoneRecords.map(
        ({ event, undoneBy }) => [event.id, undoneBy.id],
      )
    expect(kept('2026-01-12', undo('rec-3', 12))).toEqual([['rec-3', 'undo-rec-3']])
    expect(kept('2026-01-12', undo('rec-2', 12))).toEqual([['rec-2', 'undo-rec-2']])
    expect(kept('2026-01-12', gone, undo('gone-2', 12))).toEqual([['gone-2', 'undo-gone-2']])
    expect(kept('2026-01-08', gone, undo('gone-2', 12))).toEqual([])
    expect(kept('2026-01-12', gone)).toEqual([])
    // Undone as a whole, the item itself says so.
    expect(kept('2026-01-12', undo('rec-2', 12), undo('rec-3', 13))).toEqual([])
  })
  test('names the items in force that look like the same document', () => {
    const twin = recorded(written.evidence('rec-2', evidence('e-twin', [claimOn('A1-01')], { number: '虚构令 7号' })), 9, '2026-01-02')
    const two = evidenceRows(boardOf(ledger(measures, [...log, twin]), '2026-01-12'))
    expect(itemIn(two, 'e-law').likes).toEqual([{ id: 'e-twin', likeness: 'number' }])
    const gone = recorded(written.withdrawal('gone-2', 'e-twin', '2026-01-11', '虚构'), 10)
    const one = evidenceRows(boardOf(ledger(measures, [...log, twin, gone]), '2026-01-12'))
    expect(itemIn(one, 'e-law').likes).toEqual([])
  })
  test('compared with an earlier day, says what came, what went, and nothing of the rest', () => {
    const changes = Object.fromEntries(compared.map((row) => [row.id, row.kind === 'item' ? row.changes : row.isNew]))
    expect(changes).toEqual({
      'e-law': [],
      'e-list': ['withdrawn'],
      'e-old': [],
      'e-recalled': [],
      'e-new': ['evidence'],
      'check-1': false,
      'check-2': true,
    })
    expect(rows.every((row) => row.kind === 'check' || row.changes.length === 0)).toBe(true)
  })
  test('a claim added to an item that was there is new, the others are not', () => {
    const more = recorded({ ...written.evidence('rec-3', evidence('e-law', [claimOn('B2-01')])), occurredOn: '2026-01-08' }, 9)
    const since = evidenceRows(boardOf(ledger(measures, [...log, more]), '2026-01-12', { since: '2026-01-04' }))
    expect(claimsOf('e-law', since).map(({ isNew }) => isNew)).toEqual([false, true])
    expect(itemIn(since, 'e-law').changes).toEqual(['evidence'])
  })
  test('a withdrawal undone since counts as evidence again', () => {
    const undone = recorded(written.correction('fix-1', 'gone-1', '2026-01-11'), 9)
    const since = evidenceRows(boardOf(ledger(measures, [...log, undone]), '2026-01-12', { since: '2026-01-10' }))
    expect(itemIn(since, 'e-list').changes).toEqual(['evidence'])
  })
})

describe('filtering', () => {
  test.each([
    [only('type', 'law'), ['e-law']],
    [only('grade', 'D'), ['e-list', 'e-recalled']],
    [only('confidence', 'recalled'), ['e-recalled']],
    [only('directness', 'indirect'), ['e-list']],
    [only('evidence', 'results'), ['e-list', 'e-recalled']],
    [only('evidence', 'none-found'), ['check-1']],
    [only('heading', 'B2'), ['e-old', 'e-list', 'e-new']],
    [only('pillar', 'p2'), ['e-old', 'e-list', 'e-new']],
    [only('sector', 'bells'), ['e-old', 'e-recalled', 'e-list', 'e-new', 'check-1', 'check-2']],
    [only('type', 'none'), ['check-1', 'check-2']],
    [{ type: { include: [], exclude: ['none', 'policy'] } }, ['e-law', 'e-list']],
    [{ q: '令7号' }, ['e-law']],
    [{ q: 'b2-01 声局' }, ['e-old']],
    [{ q: '虚构检索' }, ['check-1', 'check-2']],
    [{ status: { include: ['completed'], exclude: [] } }, ids(rows)],
  ] satisfies [View, string[]][])('%j', (view, expected) => {
    expect(new Set(ids(filterEvidence(rows, view)))).toEqual(new Set(expected))
  })
  test('by change, where the board is compared', () => {
    expect(ids(filterEvidence(compared, only('change', 'evidence')))).toEqual(['e-new'])
    expect(ids(filterEvidence(compared, only('change', 'withdrawn')))).toEqual(['e-list'])
  })
  test('counts what each value would leave, given all other conditions', () => {
    const views: readonly View[] = [
      {},
      only('grade', 'D'),
      { ...only('type', 'policy'), q: '虚构' },
      { ...only('heading', 'A1'), ...only('grade', 'A') },
    ]
    for (const view of views) {
      for (const name of evidenceChoices) {
        const { [name]: _, ...others } = view
        for (const [value, count] of countEvidence(compared, view).get(name) ?? []) {
          expect(filterEvidence(compared, { ...others, ...only(name, value) })).toHaveLength(count)
        }
      }
    }
  })
})

describe('order and groups', () => {
  test('newest first unless asked otherwise', () => {
    expect(evidenceSortOf({ sort: { key: 'light', descending: false } })).toEqual({ key: 'date', descending: true })
    expect(ids(sortEvidence(rows, evidenceSortOf({})))).toEqual(['e-new', 'e-recalled', 'e-list', 'e-law', 'e-old', 'check-2', 'check-1'])
  })
  test('checks have no grade: last in both directions', () => {
    for (const descending of [true, false])
      expect(ids(sortEvidence(rows, { key: 'grade', descending })).slice(-2)).toEqual(['check-2', 'check-1'])
    expect(ids(sortEvidence(rows, { key: 'grade', descending: false })).slice(0, 2)).toEqual(['e-law', 'e-new'])
  })
  const asGroups = (grouping: Parameters<typeof groupEvidence>[1]) =>
    groupEvidence(rows, grouping, plan).map(({ value, rows: ofGroup }) => `${value}: ${ids(ofGroup).join(' ')}`)
  test('types and grades in the field’s order, checks last', () => {
    expect(asGroups('type')).toEqual(
      ['policy: e-recalled e-old e-new', 'law: e-law', 'list: e-list', 'none: check-1 check-2'].map(asListed),
    )
    expect(asGroups('grade')).toEqual(['A: e-law', 'B: e-old e-new', 'D: e-recalled e-list', 'none: check-1 check-2'].map(asListed))
  })
  test('a line about two measures stands under both, in plan order', () => {
    expect(asGroups('measure')).toEqual(
      ['A1-01: e-law e-list', 'A1-02: e-recalled check-1 check-2', 'B2-01: e-old e-list e-new'].map(asListed),
    )
  })
  test('years newest first, issuers with most lines first', () => {
    expect(groupEvidence(rows, 'year', plan).map(({ value }) => value)).toEqual(['2026', '2025', '2024'])
    expect(groupEvidence(rows, 'issuer', plan).map(({ value }) => value)).toEqual(['虚构风局', '虚构声局', 'none'])
  })
  /** Within a group the order given is kept; the fold gives items by the day of effect. */
  function asListed(group: string): string {
    const [value = '', list = ''] = group.split(': ')
    const wanted = list.split(' ')
    return `${value}: ${ids(rows)
      .filter((id) => wanted.includes(id))
      .join(' ')}`
  }
  test('whatever the order and the groups, no line is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...evidenceSorts), fc.boolean(), fc.constantFrom(...evidenceGroupings), (key, descending, grouping) => {
        const sorted = sortEvidence(rows, { key, descending })
        const shown = grouping === 'flat' ? sorted : groupEvidence(sorted, grouping, plan).flatMap((group) => group.rows)
        expect(new Set(ids(shown))).toEqual(new Set(ids(rows)))
      }),
    )
  })
})

test('the counts', () => {
  expect(summariseEvidence(rows)).toEqual({
    items: 4,
    withdrawn: 1,
    undone: 0,
    official: 3,
    unverified: 1,
    lifting: 2,
    lifted: 2,
    checks: 2,
  })
})
