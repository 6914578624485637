import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '#src/contract/event'
import { boardOf } from '#src/domain/board'
import { claimOn, evidence, ledger, measure, recorded, shipped, written } from '#tests/setup/plan-fixture'

const measures = [measure('A1-01'), measure('B2-01'), measure('B2-02')]
const item = evidence('e-one', [claimOn('A1-01', 'document')])
/** A record on `day` that adds to the same item. */
const more = (id: string, day: string, claims = [claimOn('B2-01', 'funded')], url: string | null = null) =>
  ({ ...written.evidence(id, { ...item, title: '别的名称', grade: 'A', claims, url }), occurredOn: day }) as const
const first = shipped(written.evidence('open-1', item))
const second = recorded(more('more-1', '2026-01-10'), 1)
const withdrawn = recorded(written.withdrawal('gone-1', 'e-one', '2026-01-20', '虚构撤回'), 9)

const of = (asOf: string, ...events: readonly Event[]) => boardOf(ledger(measures, events), asOf)
const levels = (board: ReturnType<typeof of>) => board.measures.map(({ evidence: answer }) => answer.level)
const lightOf = (board: ReturnType<typeof of>) => board.measures.map(({ light }) => `${light.light} ${light.since}`)

describe('several records about one item', () => {
  test('are one item: the facts of the first recorded, the claims of all', () => {
    const { evidence: items } = of('2026-01-31', first, second)
    expect(items).toHaveLength(1)
    expect(items[0]?.evidence).toEqual({ ...item, claims: [claimOn('A1-01', 'document'), claimOn('B2-01', 'funded')] })
    expect(items[0]?.added.event.id).toBe('open-1')
    expect(items[0]?.additions.map(({ event }) => event.id)).toEqual(['more-1'])
  })
  test('take their facts from the first recorded even where a later one is dated before it', () => {
    const early = recorded(more('more-1', '2025-03-15'), 1, '2026-01-10')
    expect(of('2026-01-31', first, early).evidence[0]?.evidence.title).toBe(item.title)
  })
  test('each claim counts from the day of its own record', () => {
    expect(levels(of('2026-01-09', first, second))).toEqual(['document', 'not-checked', 'not-checked'])
    const board = of('2026-01-10', first, second)
    expect(levels(board)).toEqual(['document', 'funded', 'not-checked'])
    expect(lightOf(board)[1]).toBe('green 2026-01-10')
  })
  test('a later claim about the same measure takes the place of the earlier one, from its day', () => {
    const lower = recorded(more('more-2', '2026-01-12', [claimOn('A1-01', 'statement', false)]), 2)
    expect(of('2026-01-11', first, lower).measures[0]?.evidence).toMatchObject({ level: 'document', direct: true })
    const board = of('2026-01-12', first, lower)
    expect(board.measures[0]?.evidence).toEqual({ level: 'statement', direct: false, liftedBy: ['e-one'] })
    expect(board.measures[0]?.supports).toHaveLength(1)
    expect(lightOf(board)[0]).toBe('yellow 2026-01-12')
    expect(board.evidence[0]?.claims.map(({ by }) => by.event.id)).toEqual(['more-2'])
  })
  test('undoing a later one takes only its claim away', () => {
    const undone = recorded(written.correction('fix-1', 'more-1', '2026-01-15'), 3)
    expect(levels(of('2026-01-15', first, second, undone))).toEqual(['document', 'not-checked', 'not-checked'])
    expect(of('2026-01-15', first, second, undone).evidence[0]?.additions).toEqual([])
  })
  test('undoing the first leaves what the later ones say', () => {
    const start = recorded(written.evidence('rec-1', item), 1)
    const next = recorded(more('more-1', '2026-01-10'), 2)
    const undone = recorded(written.correction('fix-1', 'rec-1', '2026-01-15'), 3)
    expect(levels(of('2026-01-15', start, next, undone))).toEqual(['not-checked', 'funded', 'not-checked'])
    expect(of('2026-01-15', start, next, undone).evidence[0]?.evidence.title).toBe('别的名称')
  })
  test('addresses gather, the same page once, and an item without one takes the first', () => {
    const links = ['https://www.example.org/a/', 'http://example.org/a', 'https://example.org/b'].map((url, index) =>
      recorded(more(`more-${index}`, '2026-01-10', [claimOn('B2-01')], url), index + 1),
    )
    const [state] = of('2026-01-31', first, ...links).evidence
    expect(state?.addresses).toEqual(['https://www.example.org/a/', 'https://example.org/b'])
    expect(state?.evidence.url).toBe('https://www.example.org/a/')
  })
})

describe('a withdrawal', () => {
  test('ends every claim on its day and keeps the days before', () => {
    expect(levels(of('2026-01-19', first, second, withdrawn))).toEqual(['document', 'funded', 'not-checked'])
    const board = of('2026-01-31', first, second, withdrawn)
    expect(levels(board)).toEqual(['not-checked', 'not-checked', 'not-checked'])
    expect(lightOf(board)[0]).toBe('grey 2026-01-20')
    expect(board.measures[0]?.supports).toEqual([])
  })
  test('is told with its reason, its day and who made it; the claims stay to be read', () => {
    const [state] = of('2026-01-31', first, second, withdrawn).evidence
    expect(state?.withdrawal).toMatchObject({ effectiveOn: '2026-01-20', event: { reason: '虚构撤回', author: { name: '测试员' } } })
    expect(state?.claims).toHaveLength(2)
  })
  test('also holds against claims added later, until it is undone', () => {
    const late = recorded(more('more-3', '2026-01-25', [claimOn('B2-02', 'results')]), 10)
    expect(levels(of('2026-01-25', first, withdrawn, late))[2]).toBe('not-checked')
    const undone = recorded(written.correction('fix-2', 'gone-1', '2026-01-26'), 11)
    const board = of('2026-01-26', first, second, withdrawn, late, undone)
    expect(levels(board)).toEqual(['document', 'funded', 'results'])
    expect(board.evidence[0]?.withdrawal).toBeNull()
  })
  test('made a second time holds from the first: it was out of force already', () => {
    const again = recorded(written.withdrawal('gone-2', 'e-one', '2026-01-28', '虚构再撤'), 12)
    const board = of('2026-01-31', first, second, withdrawn, again)
    expect(lightOf(board)[0]).toBe('grey 2026-01-20')
    expect(board.evidence[0]?.withdrawal?.event.id).toBe('gone-1')
    const undone = recorded(written.correction('fix-2', 'gone-1', '2026-01-30'), 13)
    expect(lightOf(of('2026-01-31', first, second, withdrawn, again, undone))[0]).toBe('grey 2026-01-28')
  })
  test('dated before the item leaves it without effect', () => {
    const early = recorded(written.withdrawal('gone-2', 'e-one', '2025-03-20', '虚构撤回'), 1, '2026-01-02')
    expect(levels(of('2026-01-31', first, early))[0]).toBe('not-checked')
  })
})

test('recalled evidence never lifts, however it was added', () => {
  const recalled = evidence('e-two', [claimOn('A1-01', 'results')], { confidence: 'recalled' })
  const board = of('2026-01-31', shipped(written.evidence('open-2', recalled)))
  expect(board.measures[0]?.evidence).toEqual({ level: 'not-checked', direct: null, liftedBy: [] })
  expect(board.measures[0]?.supports).toHaveLength(1)
})

test('whatever is recorded about an item and in whatever order it arrives: one item, one claim a subject, none after a withdrawal', () => {
  const day = fc.integer({ min: 1, max: 31 }).map((date) => `2026-01-${String(date).padStart(2, '0')}`)
  const claim = fc.record({ id: fc.constantFrom('A1-01', 'B2-01', 'B2-02'), level: fc.constantFrom('statement', 'funded', 'results'), day })
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1, maxLength: 8 }), fc.option(day), fc.boolean(), (claims, goneOn, isReversed) => {
      const events = claims.map(({ id, level, day: on }, index) =>
        recorded(more(`more-${index}`, on, [claimOn(id, level as 'funded')]), index + 1),
      )
      const gone = goneOn === null ? [] : [recorded(written.withdrawal('gone-1', 'e-one', goneOn, '虚构'), 99)]
      const log = [...events, ...gone]
      const board = of('2026-01-31', ...(isReversed ? log.toReversed() : log))
      expect(board.evidence).toHaveLength(1)
      const subjects = board.evidence[0]?.claims.map(({ claim: made }) => made.subject.id) ?? []
      expect(new Set(subjects)).toEqual(new Set(claims.map(({ id }) => id)))
      expect(subjects).toHaveLength(new Set(subjects).size)
      for (const { supports } of board.measures) expect(supports.length).toBeLessThanOrEqual(goneOn === null ? 1 : 0)
    }),
  )
})
