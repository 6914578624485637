import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import type { NewEvent } from '#src/contract/event'
import type { Indicator } from '#src/contract/indicator'
import type { Ledger } from '#src/contract/ledger'
import type { Plan } from '#src/contract/plan'
import { conflictKinds, type FindingKind, gapKinds } from '#src/contract/vocabulary'
import { boardOf } from '#src/domain/board'
import { countFindings, filterFindings } from '#src/domain/finding-filter'
import { type Finding, findingsOf, isOpen } from '#src/domain/findings'
import { findingId, kindOfFindingId } from '#src/domain/found'
import { indicatorsKnownBy } from '#src/domain/known-readings'
import { indicator, reading } from '#tests/samples/indicators'
import {
  because,
  both,
  claimOn,
  dueOn,
  evidence,
  ledger,
  measure,
  noDeadline,
  plan as invented,
  recorded,
  shipped,
  written,
} from '#tests/setup/plan-fixture'

const allKinds = [...gapKinds, ...conflictKinds]
const limits: Partial<Record<FindingKind, number>> = { stale: 30, 'crowded-document': 3 }
const ruled = (kinds: readonly FindingKind[] = allKinds): Plan => ({
  ...invented,
  qualityRules: kinds.map((kind) => ({ kind, why: both(kind), ...(limits[kind] === undefined ? {} : { limit: limits[kind] }) })),
})

const found = (book: Ledger, asOf: string, rule?: FindingKind): Finding[] => {
  const whole = { ...book, plan: ruled(rule === undefined ? allKinds : [rule]) }
  return findingsOf(boardOf(whole, asOf), indicatorsKnownBy(whole, asOf))
}
const author = { name: '测试员', body: '' }
const about = (id: string) => ({ kind: 'measure', id }) as const
const progress = (id: string, on: string): NewEvent => ({
  kind: 'progress',
  id,
  subject: about('A1-01'),
  occurredOn: on,
  author,
  text: '虚构进展',
})
const signOff = (on: string): NewEvent => ({
  kind: 'sign-off',
  id: 'sign-1',
  subject: about('A1-01'),
  occurredOn: on,
  author,
  text: '虚构销号',
})
const answer = (id: string, finding: string, on: string, until: string | null): NewEvent => ({
  kind: 'answer',
  id,
  subject: { kind: 'finding', id: finding },
  occurredOn: on,
  author,
  reason: `虚构理由 ${id}`,
  until,
})
const item = (id: string, more: Parameters<typeof evidence>[2] = {}, claims = [claimOn('A1-01')]) =>
  shipped(written.evidence(`open-${id}`, evidence(id, claims, { url: 'https://www.gov.cn/1', ...more })))
const one = (more: Parameters<typeof measure>[1] = {}, ...events: Parameters<typeof ledger>[1]) => ledger([measure('A1-01', more)], events)

describe('a measure', () => {
  const asOf = '2025-06-30'
  const inferred = { precision: 'year', period: '2026', ...because, basis: 'inferred' } as const
  test.each([
    ['no-lead', 'without lead', one({ lead: [] }), 1],
    ['no-lead', 'with one', one(), 0],
    ['no-deadline', 'without deadline', one(), 1],
    ['no-deadline', 'with one', one({ deadline: dueOn('2026-01-01') }), 0],
    ['no-deadline', 'standing', one({ kind: 'standing' }), 0],
    ['no-deadline', 'officially continuing', one({}, shipped(written.status('s-1', 'A1-01', '2025-04-01', 'continuing'))), 0],
    ['no-deadline', 'cancelled', one({}, shipped(written.status('s-1', 'A1-01', '2025-04-01', 'cancelled'))), 0],
    ['no-deadline', 'deferred', one({}, shipped(written.status('s-1', 'A1-01', '2025-04-01', 'deferred'))), 1],
    [
      'no-deadline',
      'whose deadline was lifted',
      one({ deadline: dueOn('2026-01-01') }, shipped(written.deadline('d-1', 'A1-01', '2025-04-01', noDeadline))),
      1,
    ],
    ['inferred-deadline', 'inferred', one({ deadline: inferred }), 1],
    ['inferred-deadline', 'stated', one({ deadline: { ...inferred, basis: 'stated' } }), 0],
    [
      'inferred-deadline',
      'inferred, then assigned',
      one(
        { deadline: inferred },
        shipped(written.deadline('d-1', 'A1-01', '2025-04-01', { ...inferred, period: '2027', basis: 'assigned' })),
      ),
      0,
    ],
    ['not-checked', 'that nobody looked at', one(), 1],
    ['not-checked', 'that was searched for', one({}, shipped(written.check('c-1', 'A1-01', '2025-04-01', 'none-found'))), 0],
    ['not-checked', 'with evidence that does not count', one({}, item('e-1', { confidence: 'derived' })), 1],
    ['not-measurable', 'that is not', one({ measurability: { level: 'not', note: both('注') } }), 1],
    ['not-measurable', 'that is in part', one(), 0],
    ['deadline-before-announcement', 'due the day before', one({ deadline: dueOn('2025-02-28') }), 1],
    ['deadline-before-announcement', 'due that day', one({ deadline: dueOn('2025-03-01') }), 0],
    ['deadline-before-announcement', 'never due', one(), 0],
  ] satisfies [FindingKind, string, Ledger, number][])('%s: one %s', (kind, _, book, count) => {
    expect(found(book, asOf, kind)).toHaveLength(count)
  })

  test('is stale from the day after its limit, counted from the last news', () => {
    const book = one({}, shipped(written.note('note-1', 'A1-01', '2025-05-01')))
    expect(found(book, '2025-05-31', 'stale')).toEqual([])
    expect(found(book, '2025-06-01', 'stale')).toMatchObject([{ latest: '2025-05-01', hasNews: true, days: 31 }])
  })
  test('is stale without any news, counted from the announcement', () => {
    expect(found(one(), '2025-03-31', 'stale')).toEqual([])
    expect(found(one(), '2025-04-01', 'stale')).toMatchObject([{ latest: '2025-03-01', hasNews: false, days: 31 }])
  })
  test('has news on the day it was recorded, whenever it happened; looked at as it happened, on that day', () => {
    const book = { ...one({}, recorded(written.note('note-1', 'A1-01', '2025-03-05'), 1, '2025-05-20')), plan: ruled(['stale']) }
    expect(findingsOf(boardOf(book, '2025-06-10'), [])).toEqual([])
    expect(findingsOf(boardOf(book, '2025-06-10', { time: 'happened' }), [])).toMatchObject([{ latest: '2025-03-05' }])
  })
  test.each(['completed', 'cancelled'] as const)('that is %s is not waited for', (status) => {
    expect(found(one({}, shipped(written.status('s-1', 'A1-01', '2025-03-05', status))), '2025-12-01', 'stale')).toEqual([])
  })
  test('that is signed off is not waited for', () => {
    expect(found(one({}, recorded(signOff('2025-03-05'), 1)), '2025-12-01', 'stale')).toEqual([])
  })

  const completed = shipped(written.status('s-1', 'A1-01', '2025-05-01', 'completed'))
  test.each([
    ['nothing', [], [{ completedOn: '2025-05-01', best: null }]],
    ['grade C', [item('e-1', { grade: 'C' }), item('e-2', { grade: 'D' })], [{ best: 'C' }]],
    ['grade B', [item('e-1', { grade: 'B' })], []],
    ['grade A', [item('e-1', { grade: 'A' })], []],
    ['grade A, indirectly', [item('e-1', { grade: 'A' }, [claimOn('A1-01', 'document', false)])], [{ best: null }]],
    ['grade A, only derived', [item('e-1', { grade: 'A', confidence: 'derived' })], [{ best: null }]],
    ['grade A of before the announcement', [item('e-1', { grade: 'A', date: '2025-02-28' })], [{ best: null }]],
  ])('said to be completed with %s', (_, items, expected) => {
    expect(found(one({}, completed, ...items), asOf, 'completed-unproven')).toMatchObject(expected)
    expect(found(one({}, ...items), asOf, 'completed-unproven')).toEqual([])
  })

  test('that shows results while it is only announced', () => {
    const results = item('e-1', {}, [claimOn('A1-01', 'results')])
    expect(found(one({}, results), asOf, 'results-but-announced')).toMatchObject([{ items: ['e-1'] }])
    expect(found(one({}, item('e-1', {}, [claimOn('A1-01', 'implemented')])), asOf, 'results-but-announced')).toEqual([])
    const started = shipped(written.status('s-1', 'A1-01', '2025-05-01', 'started'))
    expect(found(one({}, results, started), asOf, 'results-but-announced')).toEqual([])
  })

  test.each([
    ['without evidence', [], [{ signedOffOn: '2025-05-10', firstEvidenceOn: null }]],
    ['the day before its evidence', [item('e-1', { date: '2025-05-11' })], [{ firstEvidenceOn: '2025-05-11' }]],
    ['on the day of its evidence', [item('e-1', { date: '2025-05-10' })], []],
    ['with evidence that does not count', [item('e-1', { date: '2025-05-01', confidence: 'recalled' })], [{ firstEvidenceOn: null }]],
  ])('signed off %s', (_, items, expected) => {
    expect(found(one({}, recorded(signOff('2025-05-10'), 1), ...items), asOf, 'signed-off-before-evidence')).toMatchObject(expected)
    expect(found(one({}, ...items), asOf, 'signed-off-before-evidence')).toEqual([])
  })

  const cancelled = recorded(written.status('s-2', 'A1-01', '2025-05-10', 'cancelled'), 2)
  test.each([
    ['nothing after', [], []],
    ['progress the day before', [recorded(progress('p-3', '2025-05-09'), 3)], []],
    ['progress that day, recorded before', [recorded(progress('p-1', '2025-05-10'), 1)], []],
    ['progress that day, recorded later', [recorded(progress('p-3', '2025-05-10'), 3)], [{ laterOn: '2025-05-10', later: 'progress' }]],
    ['progress the day after', [recorded(progress('p-3', '2025-05-11'), 3)], [{ cancelledOn: '2025-05-10', laterOn: '2025-05-11' }]],
    ['a note the day after', [recorded(written.note('n-3', 'A1-01', '2025-05-11'), 3)], []],
    ['a status after', [recorded(written.status('s-3', 'A1-01', '2025-05-11', 'started'), 3)], [{ later: 'status', status: 'started' }]],
  ])('cancelled, with %s', (_, later, expected) => {
    expect(found(one({}, cancelled, ...later), asOf, 'progress-after-cancelling')).toMatchObject(expected)
  })
})

describe('an item of evidence', () => {
  const asOf = '2025-06-30'
  const measures = ['A1-01', 'A1-02', 'A1-03'].map((id) => measure(id))
  const of = (kind: FindingKind, ...events: Parameters<typeof ledger>[1]) => found(ledger(measures, events), asOf, kind)
  test('without address', () => {
    expect(of('no-address', item('e-1', { url: null, number: '虚构1号' }), item('e-2'))).toMatchObject([
      { subject: { kind: 'evidence', id: 'e-1' }, number: '虚构1号' },
    ])
  })
  test('on an unknown site', () => {
    const [known, unknown] = [item('e-1', { url: 'https://a.example/1' }), 'https://b.example/2']
    const events = ['https://a.example/9', unknown].map((url, index) =>
      recorded(written.evidence(`rec-${index}`, evidence(`e-r${index}`, [claimOn('A1-01')], { url })), index + 1),
    )
    expect(of('unknown-site', known, ...events)).toMatchObject([{ subject: { id: 'e-r1' }, address: unknown }])
  })
  test.each([
    [{ confidence: 'recalled' }, ['item']],
    [{ numberConfidence: 'recalled', dateConfidence: 'recalled' }, ['number', 'date']],
  ] as const)('recalled %o', (more, parts) => {
    expect(of('recalled', item('e-1', more), item('e-2', { confidence: 'derived' }))).toMatchObject([{ what: { parts } }])
  })
  test('is crowded at its limit, counting each measure once', () => {
    const claims = ['A1-01', 'A1-02', 'A1-02'].map((id) => claimOn(id))
    expect(of('crowded-document', item('e-1', {}, claims))).toEqual([])
    expect(of('crowded-document', item('e-1', {}, [claimOn('A1-03'), ...claims]))).toMatchObject([
      { measures: ['A1-01', 'A1-02', 'A1-03'] },
    ])
  })
  test.each([
    ['2025-02-28', 1],
    ['2025-02', 1],
    ['2025-03-01', 0],
    ['2025-Q1', 0],
  ])('dated %s', (date, count) => {
    expect(of('evidence-before-promise', item('e-1', { date }))).toHaveLength(count)
  })
  test('that was withdrawn is no longer looked at', () => {
    const gone = shipped(written.withdrawal('gone-1', 'e-1', '2025-05-01', '虚构撤回'))
    for (const kind of ['no-address', 'recalled', 'evidence-before-promise'] as const)
      expect(of(kind, item('e-1', { url: null, confidence: 'recalled', date: '2025-01-01' }), gone)).toEqual([])
  })
})

describe('an indicator', () => {
  const of = (asOf: string, more: Partial<Indicator>, kind: FindingKind = 'release-missed') =>
    found(ledger([], [], { indicators: [indicator('kites', more)] }), asOf, kind)
  const periods = (...list: string[]) => ({ observations: list.map((period) => reading(1, { period, id: period })) })
  test.each([
    ['monthly', '2025-03', '2025-04', '2025-05-30', '2025-05-31'],
    ['monthly', '2025-01..03', '2025-04', '2025-05-30', '2025-05-31'],
    ['quarterly', '2025-Q1', '2025-Q2', '2025-07-30', '2025-07-31'],
    ['quarterly', '2025-01..05', '2025-Q2', '2025-07-30', '2025-07-31'],
    ['yearly', '2024', '2025', '2026-01-30', '2026-01-31'],
  ] as const)('%s after %s: %s is missed not by %s, but by %s', (rhythm, last, period, before, dueDay) => {
    expect(of(before, { rhythm, ...periods(last) })).toEqual([])
    expect(of(dueDay, { rhythm, ...periods(last) })).toMatchObject([{ period, dueOn: dueDay, missing: 1, latest: last }])
  })
  test('counts every step that should be out', () => {
    expect(of('2025-08-30', { ...periods('2025-03') })).toMatchObject([{ missing: 3 }])
    expect(of('2025-08-31', { ...periods('2025-03') })).toMatchObject([{ missing: 4 }])
    expect(of('9999-12-31', { ...periods('2025-03') })[0]).toMatchObject({ period: '2025-04' })
  })
  test('that never had a reading is waited for from the announcement on; a target is no reading', () => {
    expect(of('2025-04-29', {})).toEqual([])
    expect(of('2025-04-30', {})).toMatchObject([{ period: '2025-03', latest: null }])
    expect(of('2025-04-30', { observations: [reading(1, { period: '2025', basis: 'target' })] })).toMatchObject([{ latest: null }])
  })
  test('without rhythm is never late', () => {
    expect(of('2030-01-01', { rhythm: 'irregular' })).toEqual([])
  })
  test('counts readings that are only recalled', () => {
    const observations = [
      reading(1, { period: '2025-01', id: 'a', confidence: 'recalled', publishedOn: '2025-02-10' }),
      reading(2, { period: '2025-02', id: 'b', publishedOn: '2025-03-10' }),
    ]
    expect(of('2025-03-10', { observations }, 'recalled')).toMatchObject([{ what: { of: 'indicator', count: 1, total: 2 } }])
    expect(of('2025-03-10', { observations: observations.slice(1) }, 'recalled')).toEqual([])
  })
})

const { openingEvents, ...data } = miit2023
const sample: Ledger = { ...data, events: [...openingEvents], sequence: 0, unreadable: 0 }
const sampleFindings = (asOf: string, more: Partial<Ledger> = {}) => {
  const book = { ...sample, ...more }
  return findingsOf(boardOf(book, asOf), indicatorsKnownBy(book, asOf))
}
const keptThrough = miit2023.plan.keptThrough

describe('the list of cities', () => {
  test('has a finding for each open slot, and a filled one leaves', () => {
    const open = sampleFindings(keptThrough).filter(({ kind }) => kind === 'slot-open')
    expect(open.map(({ subject }) => subject.id)).toEqual(sample.programme?.slots.filter(({ city }) => city === null).map(({ id }) => id))
    const candidate = sample.programme?.candidates.find(({ confidence }) => confidence === 'recalled')?.place
    if (candidate === undefined) throw new Error('The plan has no recalled candidate.')
    const recalledId = findingId('recalled', { kind: 'city', id: candidate.adcode })
    expect(sampleFindings(keptThrough).some(({ id }) => id === recalledId)).toBe(true)
    const filled = recorded(
      {
        kind: 'membership',
        id: 'fill-1',
        subject: { kind: 'city', id: 'slot-21' },
        occurredOn: '2026-02-01',
        author,
        slot: 'slot-21',
        adcode: candidate.adcode,
        name: candidate.name.zh,
        province: candidate.province,
        source: '虚构名单',
      },
      1,
    )
    const after = sampleFindings('2026-02-01', { events: [...sample.events, filled] })
    expect(after.filter(({ kind }) => kind === 'slot-open')).toHaveLength(open.length - 1)
    expect(after.some(({ id }) => id === recalledId)).toBe(false)
  })
})

describe('the worklist', () => {
  test('finds nothing before the announcement', () => {
    expect(found(one({ lead: [] }), '2025-02-28')).toEqual([])
    expect(found(one({ lead: [] }), '2025-03-01').map(({ kind }) => kind)).toContain('no-lead')
  })
  test('holds only what the plan has a rule for, in the plan’s order', () => {
    const kinds = fc.uniqueArray(fc.constantFrom(...allKinds), { maxLength: allKinds.length })
    fc.assert(
      fc.property(kinds, (wanted) => {
        const plan = {
          ...sample.plan,
          qualityRules: wanted.flatMap((kind) => sample.plan.qualityRules.filter((rule) => rule.kind === kind)),
        }
        const seen = [...new Set(sampleFindings(keptThrough, { plan }).map(({ kind }) => kind))]
        expect(seen).toEqual(wanted.filter((kind) => seen.includes(kind)))
        const whole = sampleFindings(keptThrough).filter(({ kind }) => wanted.includes(kind))
        expect(sampleFindings(keptThrough, { plan })).toHaveLength(whole.length)
      }),
      { numRuns: 20 },
    )
  })
  test('a rule that counts finds nothing without its limit', () => {
    const qualityRules = (['stale', 'crowded-document'] as const).map((kind) => ({ kind, why: both('由') }))
    expect(sampleFindings('2030-01-01', { plan: { ...sample.plan, qualityRules } })).toEqual([])
  })
  test('does not depend on the order of measures, and names each finding once', () => {
    const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id).toSorted()
    const expected = idsOf(sampleFindings(keptThrough))
    expect(new Set(expected).size).toBe(expected.length)
    fc.assert(
      fc.property(fc.shuffledSubarray(sample.measures, { minLength: sample.measures.length }), (measures) => {
        expect(idsOf(sampleFindings(keptThrough, { measures }))).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })
  test('ids lead back to their kind', () => {
    for (const { id, kind } of sampleFindings(keptThrough)) expect(kindOfFindingId(id)).toBe(kind)
    for (const id of ['', 'no-lead', 'no-lead~measure', 'no-lead~measure~', 'no-lead~plan~A1-01', 'nonsense~measure~A1-01'])
      expect(kindOfFindingId(id)).toBeNull()
  })
  test('the plan has one rule for each kind', () => {
    expect(sample.plan.qualityRules.map(({ kind }) => kind).toSorted()).toEqual(allKinds.toSorted())
  })
})

describe('an answer', () => {
  const id = findingId('no-lead', about('A1-01'))
  const book = (...events: Parameters<typeof ledger>[1]) => one({ lead: [] }, ...events)
  const stateOf = (events: Parameters<typeof ledger>[1], asOf: string) => found(book(...events), asOf, 'no-lead')[0]
  const given = recorded(answer('ans-1', id, '2025-05-10', '2025-05-20'), 1)
  test.each([
    ['2025-05-09', true, null],
    ['2025-05-10', false, true],
    ['2025-05-20', false, true],
    ['2025-05-21', true, false],
  ])('holds through its day: on %s open is %s', (asOf, open, isInForce) => {
    const finding = stateOf([given], asOf)
    expect(finding && isOpen(finding)).toBe(open)
    expect(finding?.answer?.isInForce ?? null).toBe(isInForce)
  })
  test('for good holds for good, and the last one given counts', () => {
    const later = recorded(answer('ans-2', id, '2025-05-15', null), 2)
    expect(stateOf([given, later], '2099-01-01')?.answer).toMatchObject({ until: null, isInForce: true, event: { id: 'ans-2' } })
  })
  test('goes to its own finding only', () => {
    const other = recorded(answer('ans-1', findingId('no-lead', about('A1-02')), '2025-05-10', null), 1)
    expect(stateOf([other], '2025-06-01')?.answer).toBeNull()
  })
  test('that is undone leaves everything as it was, an earlier answer too', () => {
    const fix = recorded(written.correction('fix-1', 'ans-2', '2025-05-12'), 3)
    const days = fc.integer({ min: 12, max: 31 }).map((date) => `2025-05-${date}`)
    const untils = fc.option(
      fc.integer({ min: 11, max: 31 }).map((date) => `2025-05-${date}`),
      { nil: null },
    )
    fc.assert(
      fc.property(fc.boolean(), days, untils, (hasEarlier, asOf, until) => {
        const earlier = hasEarlier ? [given] : []
        const second = recorded(answer('ans-2', id, '2025-05-11', until), 2)
        expect(stateOf([...earlier, second, fix], asOf)).toEqual(stateOf(earlier, asOf))
      }),
    )
  })
})

describe('what a view shows', () => {
  const all = sampleFindings(keptThrough)
  const board = boardOf(sample, keptThrough)
  const only = (value: string) => ({ include: [value], exclude: [] })
  test('one kind', () => {
    const shown = filterFindings(all, { finding: only('slot-open') }, board)
    expect(shown).toEqual(all.filter(({ kind }) => kind === 'slot-open'))
    expect(filterFindings(all, { finding: { include: [], exclude: ['slot-open'] } }, board)).toHaveLength(all.length - shown.length)
  })
  test('one sector: measures, what bears on them, indicators and cities of it', () => {
    const shown = filterFindings(all, { sector: only('sme') }, board)
    const has = (kind: string) => shown.filter(({ subject }) => subject.kind === kind)
    for (const { subject } of has('measure')) expect(sample.measures.find(({ id }) => id === subject.id)?.sectors).toContain('sme')
    for (const kind of ['measure', 'evidence', 'indicator']) expect(has(kind).length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(all.length)
    expect(filterFindings(all, {}, board)).toHaveLength(all.length)
  })
  test('counts add up', () => {
    const counts = allKinds.map((kind) => countFindings(all, [kind]))
    expect(counts.reduce((sum, { open, answered }) => sum + open + answered, 0)).toBe(all.length)
  })
})
