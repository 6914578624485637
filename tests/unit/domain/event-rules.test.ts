import { describe, expect, test } from 'vitest'
import type { NewEvent } from '#src/contract/event'
import type { Deadline } from '#src/contract/plan'
import { deadlinePrecision, examineEvent, isPeriodText, type KnownOfPlan } from '#src/domain/event-rules'
import { claimOn, dueOn, evidence, noDeadline, because, plan, written } from '#tests/setup/plan-fixture'

const today = '2025-06-15'
const known: KnownOfPlan = {
  plan,
  today,
  measureIds: new Set(['A1-01', 'B2-01']),
  hasItem: (wanted) => ['e-one', 'e-withdrawn', because.evidence as string].includes(wanted),
  isInForce: (wanted) => wanted !== 'e-withdrawn',
  bodiesOf: (measureId) => (measureId === 'A1-01' ? plan.agencies.filter((agency) => agency.id === 'wind') : []),
}
const faultsOf = (event: NewEvent) => Object.fromEntries(examineEvent(event, known).faults)
const on = (occurredOn: string) => examineEvent(written.note('note-1', 'A1-01', occurredOn), known)
const note = written.note('note-1', 'A1-01', today)
const { id, subject, occurredOn, author } = note
const base = { id, subject, occurredOn, author }
const item = (more: Parameters<typeof evidence>[2]) => written.evidence('open-1', evidence('e-one', [claimOn('A1-01')], more))

describe('the day of an event', () => {
  test.each(['2025-06-15', '2025-06', '2025-Q2', '2025-H1', '2025', '2025-03-01', '2025-03', '2025-Q1'])('%s is accepted', (day) => {
    expect(on(day)).toEqual({ faults: new Map(), warnings: new Map() })
  })
  test.each(['2025-06-16', '2025-07', '2025-Q3', '2025-H2', '2026'])('%s has not begun and is refused', (day) => {
    expect([...on(day).faults]).toEqual([['occurredOn', 'in-the-future']])
  })
  test.each(['2025-02-28', '2025-02', '2024', '2024-Q4'])('%s is before the announcement: allowed, with a word', (day) => {
    expect(on(day).faults.size).toBe(0)
    expect([...on(day).warnings]).toEqual([['occurredOn', 'before-announcement']])
  })
  test.each(['2025-02-30', '2025-13', '2025-Q5', 'yesterday', '2025-09..01', '2024..2023', '2025/01/01'])('%s is no day', (day) => {
    expect(isPeriodText(day)).toBe(false)
    expect([...on(day).faults]).toEqual([['occurredOn', 'not-a-period']])
  })
  test('is needed', () => {
    expect([...on('  ').faults]).toEqual([['occurredOn', 'missing']])
  })
})

describe('what an item of evidence supports', () => {
  const place = { subject: { kind: 'city', id: 'slot-01' }, level: 'document', direct: true } as const
  const supporting = (...claims: Parameters<typeof evidence>[1]) => faultsOf(written.evidence('open-1', evidence('e-one', claims)))
  test('one measure, several, or a place', () => {
    expect(supporting(claimOn('A1-01'))).toEqual({})
    expect(supporting(claimOn('A1-01'), claimOn('B2-01', 'results', false), place)).toEqual({})
  })
  test.each([
    ['nothing', [], 'no-claim'],
    ['a measure that never was', [claimOn('A1-01'), claimOn('C3-09')], 'not-there'],
    ['one measure twice', [claimOn('A1-01'), claimOn('A1-01', 'results')], 'twice'],
    ['a measure and a place of one id', [claimOn('A1-01'), { ...place, subject: { kind: 'city', id: 'A1-01' } as const }], undefined],
  ] as const)('%s', (_, claims, fault) => {
    expect(supporting(...claims).claims).toBe(fault)
  })
})

describe('what a record needs', () => {
  test.each([
    ['nobody wrote it', { ...note, author: { name: ' ', body: '' } }, { author: 'missing' }],
    ['a note says nothing', { ...note, text: '\n' } as NewEvent, { text: 'missing' }],
    ['nobody said the status', { ...base, kind: 'status', status: 'started', saidBy: '', reference: '' }, { saidBy: 'missing' }],
    ['a check says not how', { ...base, kind: 'check', result: 'none-found', text: '' }, { text: 'missing' }],
    ['an urge goes to nobody', { ...base, kind: 'urge', to: '', text: '' }, { to: 'missing', text: 'missing' }],
    ['a new scope has no reason', { ...base, kind: 'rescope', title: '', reason: '' }, { title: 'missing', reason: 'missing' }],
    ['a withdrawal has no reason', { ...base, kind: 'withdrawal', reason: '' }, { reason: 'missing' }],
    ['a correction has no reason', { ...base, kind: 'correction', corrects: 'note-9', reason: ' ' }, { reason: 'missing' }],
    [
      'a milestone has no source',
      { ...base, kind: 'milestone', milestone: 'listed', text: '', source: '' },
      { text: 'missing', source: 'missing' },
    ],
    [
      'a member is unnamed and its code is short',
      { ...base, kind: 'membership', slot: 'slot-01', adcode: '12345', name: '', province: '', source: '' },
      { name: 'missing', province: 'missing', source: 'missing', adcode: 'not-an-adcode' },
    ],
    [
      'a deadline does not exist',
      { ...base, kind: 'deadline', deadline: dueOn('2025-02-30'), reason: '理由' },
      { deadline: 'not-a-period' },
    ],
    ['a deadline has no reason', { ...base, kind: 'deadline', deadline: noDeadline, reason: '' }, { reason: 'missing' }],
    ['nothing is wrong', note, {}],
  ] satisfies [string, NewEvent, object][])('%s', (_, event, faults) => {
    expect(faultsOf(event)).toEqual(faults)
  })
  test('a deadline counted in months needs no period', () => {
    const deadline = { precision: 'within-months', months: 6, after: '2025-03-01', ...because } as const
    expect(faultsOf(written.deadline('dead-1', 'A1-01', today, deadline))).toEqual({})
  })
})

describe('who set a deadline, and where', () => {
  const { setBy, basis, reason } = because
  const shownIn = { evidence: 'e-one' }
  const bare = { precision: 'year', period: '2025', basis, reason } as const
  const warningsOf = (deadline: Deadline) => {
    const { faults, warnings } = examineEvent(written.deadline('dead-1', 'A1-01', today, deadline), known)
    expect(faults).toEqual(new Map())
    return Object.fromEntries(warnings)
  }
  test.each([
    ['neither is named', bare, true],
    ['only the body is named', { ...bare, setBy }, true],
    ['only the item is named', { ...bare, ...shownIn }, true],
    ['the body is blank', { ...bare, ...shownIn, setBy: ' ' }, true],
    ['both are named', { ...bare, ...shownIn, setBy }, false],
    ['it is inferred, and nobody set it', { ...bare, basis: 'inferred' }, false],
    ['there is none', noDeadline, false],
  ] as const)('%s', (_, deadline, isDoubtful) => {
    for (const other of ['stated', 'assigned'] as const) {
      const set = deadline.precision === 'none' || deadline.basis === 'inferred' ? deadline : { ...deadline, basis: other }
      expect(warningsOf(set)).toEqual(isDoubtful ? { setBy: 'counts-as-inferred' } : {})
    }
  })
})

test('a deadline that names an item which is not there is refused', () => {
  expect(faultsOf(written.deadline('dead-1', 'A1-01', today, { ...dueOn('2025-12-31'), evidence: 'e-odd' } as Deadline))).toEqual({
    shownIn: 'no-such-item',
  })
})

describe('who says where a measure stands', () => {
  const said = (saidBy: string, about = subject) =>
    faultsOf({ ...base, subject: about, kind: 'status', status: 'started', saidBy, reference: '' })
  test.each(['wind', '虚构风局', 'invented 风局', ' WIND ', 'Invented 风局'])(
    '%j is a body of the measure, by its id or a name',
    (saidBy) => {
      expect(said(saidBy)).toEqual({})
    },
  )
  test.each(['sound', '虚构声局', '虚构风局办公厅', '虚构风局局长', '虚构风局、虚构声局', '风'])('%s is none', (saidBy) => {
    expect(said(saidBy)).toEqual({ saidBy: 'not-responsible' })
  })
  test('nobody is no body, whoever answers', () => {
    expect(said(' ')).toEqual({ saidBy: 'missing' })
  })
  test('where no agency is named, whoever is typed', () => {
    expect(said('虚构声局', { kind: 'measure', id: 'B2-01' })).toEqual({})
  })
})

describe('a check', () => {
  const check = (more: object) => faultsOf({ ...base, kind: 'check', result: 'found', text: '虚构检索', ...more })
  test.each([
    ['that found something names it', { items: ['e-one'] }, {}],
    ['that found something names nothing', {}, { items: 'names-no-item' }],
    ['that found something has an empty list', { items: [] }, { items: 'names-no-item' }],
    ['names an item that is not there', { items: ['e-one', 'e-odd'] }, { items: 'no-such-item' }],
    ['that found nothing names nothing', { result: 'none-found' }, {}],
    ['that found nothing names what it met beside', { result: 'none-found', items: ['e-one'] }, {}],
    ['that found nothing names an item that is not there', { result: 'none-found', items: ['e-odd'] }, { items: 'no-such-item' }],
    ['says not where', { items: ['e-one'], text: ' ' }, { text: 'missing' }],
  ])('%s', (_, more, faults) => {
    expect(check(more)).toEqual(faults)
  })
})

describe('an answer', () => {
  const rules = { ...plan, qualityRules: [{ kind: 'no-lead' as const, why: because.reason }] }
  const faults = (more: object) => {
    const finding = { kind: 'finding', id: 'no-lead~measure~A1-01' } as const
    const event = { ...base, kind: 'answer', subject: finding, reason: '理由', until: null, ...more } as NewEvent
    return Object.fromEntries(examineEvent(event, { ...known, plan: rules }).faults)
  }
  test.each([
    ['for good', {}, {}],
    ['through the day it is given', { until: today }, {}],
    ['through a later day', { until: '2025-06-16' }, {}],
    ['through the day before', { until: '2025-06-14' }, { until: 'before-given' }],
    ['through a day before, given in that month', { occurredOn: '2025-06', until: '2025-05-31' }, { until: 'before-given' }],
    ['through a day that does not exist', { until: '2025-06-31' }, { until: 'not-a-day' }],
    ['through a month', { until: '2025-07' }, { until: 'not-a-day' }],
    ['through nothing', { until: ' ' }, { until: 'missing' }],
    ['on no day', { occurredOn: '', until: '2025-06-01' }, { occurredOn: 'missing' }],
    ['without reason', { reason: ' ' }, { reason: 'missing' }],
    ['to a kind without rule', { subject: { kind: 'finding', id: 'stale~measure~A1-01' } }, { subject: 'no-such-finding' }],
    ['to a kind that nobody knows', { subject: { kind: 'finding', id: 'odd~measure~A1-01' } }, { subject: 'no-such-finding' }],
    ['to a measure', { subject: { kind: 'measure', id: 'no-lead~measure~A1-01' } }, { subject: 'no-such-finding' }],
  ])('%s', (_, more, expected) => {
    expect(faults(more)).toEqual(expected)
  })
})

describe('evidence', () => {
  test.each([
    ['of grade A with neither number nor address', { grade: 'A' }, { address: 'grade-a-needs-number-or-address' }],
    ['of grade A with a blank number', { grade: 'A', number: ' ' }, { address: 'grade-a-needs-number-or-address' }],
    ['of grade A with a number', { grade: 'A', number: '虚构1号' }, {}],
    ['of grade A with an address', { grade: 'A', url: 'https://example.org/1' }, {}],
    ['of grade B with neither', { grade: 'B' }, {}],
    ['with an address that runs a script', { url: 'javascript:alert(1)' }, { address: 'not-an-address' }],
    ['without title and issuer', { title: '', issuer: ' ' }, { title: 'missing', issuer: 'missing' }],
  ] satisfies [string, Parameters<typeof evidence>[2], object][])('%s', (_, more, faults) => {
    expect(faultsOf(item(more))).toEqual(faults)
  })
})

test.each([
  ['2025-05-31', 'day'],
  ['2025-05', 'month'],
  ['2025-Q2', 'quarter'],
  ['2025-H1', 'half'],
  ['2025', 'year'],
  ['2021..2025', 'plan-period'],
])('a deadline spelt %s is exact to the %s', (period, precision) => {
  expect(deadlinePrecision(period)).toBe(precision)
})
