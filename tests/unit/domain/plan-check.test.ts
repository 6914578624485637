import { describe, expect, test } from 'vitest'
import type { Programme } from '#src/contract/city'
import type { NewEvent } from '#src/contract/event'
import type { Judgement, Quote } from '#src/contract/indicator'
import type { Evidence } from '#src/contract/evidence'
import type { Industry, Sentence } from '#src/contract/plan'
import { checkPlan, type PlanFiles } from '#src/domain/plan-check'
import { both, claimOn, dueOn, evidence as issuedByWind, inferred, lightRule, measure, plan, written } from '#tests/setup/plan-fixture'
import { gusts, sentence as anySentence } from '#tests/samples/announcement'
import { quote, reading } from '#tests/samples/indicators'

const conditions = 'kind, schedule, official, evidence, direct, lookedAt, signedOff, hasItems, redUnsettled'
const sentence = (number: number, context: Sentence['context'] = null) => anySentence(number, { context })
const indicator = gusts({
  sectors: ['kites'],
  observations: [reading(7, { id: 'gusts-1', period: '2025-01', basis: 'month' })],
  quotes: [quote(7, { id: 'quote-1', sentence: 2, period: '2025-01', basis: 'month', unit: both('次'), said: both('七次') })],
})
const [observation] = indicator.observations
const [quoted] = indicator.quotes
if (observation === undefined || quoted === undefined) throw new Error('the indicator is bare')
/** Issued by a body that no measure has. */
const evidence: typeof issuedByWind = (id, claims, more) => issuedByWind(id, claims, { issuer: '虚构外局', ...more })
const sourced = { source: null, url: null, confidence: 'recalled' } as const
const place = (adcode: string, province = 'ZZ') => ({
  adcode,
  adcodeConfidence: 'recalled' as const,
  name: both(adcode),
  pinyin: 'xugou',
  province,
  tier: 'prefecture' as const,
})
const candidate = (adcode: string, province?: string) => ({
  place: place(adcode, province),
  standing: 'recalled' as const,
  ...sourced,
  note: both('注'),
})
const programme: Programme = {
  slots: [{ id: 'slot-01', city: null }],
  candidates: [candidate('999901'), candidate('999902')],
  provinces: [{ id: 'ZZ', name: both('省'), column: 0, row: 0 }],
  measure: 'A1-01',
  rules: [],
  notes: [],
}
const first = measure('A1-01', { indicators: ['gusts'], related: ['B2-01'] })
const files: PlanFiles = {
  plan,
  measures: [
    first,
    measure('B2-01', { sentences: [1, 2], related: ['A1-01'], deadline: { precision: 'day', period: '2025-05-31', ...inferred } }),
  ],
  sentences: [sentence(1), sentence(2), sentence(3, both('背景'))],
  indicators: [indicator],
  industries: [],
  programme,
  evidence: [evidence('e-one', [claimOn('A1-01'), { subject: { kind: 'city', id: 'slot-01' }, level: 'document', direct: true }])],
  events: [written.status('stat-1', 'A1-01', '2025-06-01', 'started'), written.check('check-1', 'B2-01', '2025-06-01', 'none-found')],
}
const industry = (sectors: string[]): Industry => ({
  id: 'kite-making',
  sectors,
  name: both('风筝业'),
  document: {
    title: '虚构方案',
    number: null,
    numberConfidence: null,
    issuers: '虚构风局',
    date: null,
    dateConfidence: null,
    source: null,
    url: null,
    confidence: 'recalled',
  },
  targets: [],
  note: both('注'),
})
const target = (period: string): Industry['targets'][number] => ({
  metric: both('产量'),
  period,
  comparator: '=',
  value: 1,
  unit: both('只'),
  confidence: 'recalled',
})
const faultsOf = (more: Partial<PlanFiles>) => checkPlan({ ...files, ...more }).faults
/** The faults with the first measure changed. */
const withFirst = (more: Parameters<typeof measure>[1]) => faultsOf({ measures: [{ ...first, ...more }, ...files.measures.slice(1)] })

test('a sound plan has no fault, and its counts', () => {
  const { faults, counts } = checkPlan(files)
  expect(faults).toEqual([])
  expect(counts).toEqual({
    sentences: 3,
    tracked: 2,
    quoted: 1,
    both: 1,
    context: 1,
    leftOver: 0,
    readings: 1,
    quotes: 1,
    citiesConfirmed: 0,
    citiesOpen: 1,
    candidates: 2,
    claims: 2,
    statuses: 1,
    checks: 1,
  })
})

describe('what stands twice', () => {
  const twice = <T>(list: readonly T[]): T[] => [...list, ...list.slice(0, 1)]
  const inPlan = (more: Partial<PlanFiles['plan']>) => ({ plan: { ...plan, ...more } })
  test.each([
    ['pillar p1', inPlan({ pillars: twice(plan.pillars) })],
    ['heading A1', inPlan({ headings: twice(plan.headings) })],
    ['sector kites', inPlan({ sectors: twice(plan.sectors) })],
    ['agency wind', inPlan({ agencies: twice(plan.agencies) })],
    ['light rule late', inPlan({ lightRules: [...plan.lightRules.slice(0, 1), ...plan.lightRules] })],
    ['quality rule no-lead', inPlan({ qualityRules: twice([{ kind: 'no-lead' as const, why: both('由') }]) })],
    ['conflict k1', inPlan({ conflicts: twice([{ id: 'k1', text: both('两说') }]) })],
    ['measure A1-01', { measures: twice(files.measures) }],
    ['indicator gusts', { indicators: twice(files.indicators) }],
    ['reading gusts-1', { indicators: [{ ...indicator, observations: twice(indicator.observations) }] }],
    ['quote quote-1', { indicators: [{ ...indicator, quotes: twice(indicator.quotes) }] }],
    ['e-one', { evidence: twice(files.evidence) }],
    ['event stat-1', { events: twice(files.events) }],
    ['slot slot-01', { programme: { ...programme, slots: twice(programme.slots) } }],
    ['虚构999901', { programme: { ...programme, candidates: twice(programme.candidates) } }],
  ] satisfies [string, Partial<PlanFiles>][])('%s', (what, more) => {
    expect(faultsOf(more)).toEqual(expect.arrayContaining([expect.stringContaining(`${what} stands twice`)]))
  })
})

describe('the worklist', () => {
  const rule = (kind: 'stale' | 'crowded-document' | 'no-lead', limit?: number) => ({
    plan: { ...plan, qualityRules: [{ kind, why: both('由'), ...(limit === undefined ? {} : { limit }) }] },
  })
  test.each([
    [rule('stale'), ['quality rule stale needs a limit']],
    [rule('crowded-document'), ['quality rule crowded-document needs a limit']],
    [rule('no-lead', 3), ['quality rule no-lead has a limit that it does not use']],
    [rule('stale', 3), []],
    [rule('no-lead'), []],
  ])('a rule has the limit it goes by, and no other', (more, expected) => {
    expect(faultsOf(more)).toEqual(expected)
  })
  test('a conflict names indicators that are there', () => {
    const about = (indicators: string[]) => ({ plan: { ...plan, conflicts: [{ id: 'k1', text: both('两说'), indicators }] } })
    expect(faultsOf(about(['gusts', 'waves']))).toEqual(['conflict k1 names indicator waves, which is not there'])
    expect(faultsOf(about(['gusts']))).toEqual([])
  })
})

describe('a measure', () => {
  const drum = [{ agency: 'drum', basis: 'stated' as const }]
  test.each([
    ['heading B9', { heading: 'B9' }],
    ['sector drums', { sectors: ['drums'] }],
    ['agency drum', { lead: drum }],
    ['agency drum', { cooperating: drum }],
    ['indicator waves', { indicators: ['waves'] }],
    ['measure C3-01', { related: ['B2-01', 'C3-01'] }],
    ['sentence 9', { sentences: [1, 9] }],
  ] satisfies [string, Parameters<typeof measure>[1]][])('that names %s names what is not there', (what, more) => {
    expect(withFirst(more)).toContain(`A1-01 names ${what}, which is not there`)
  })
  test('is related both ways or not at all', () => {
    expect(withFirst({ related: [] })).toEqual(['B2-01 is related to A1-01, but not the other way'])
  })
  test('has a sector, a sentence and an id under its heading', () => {
    expect(withFirst({ sectors: [] })).toEqual(['A1-01 has no sector; mark it 全行业 (all)'])
    expect(withFirst({ sentences: [] })).toEqual(['A1-01 comes from no sentence'])
    expect(withFirst({ heading: 'B2' })).toEqual(['A1-01 does not begin with its heading B2'])
  })
  test('of a demo needs no sentence', () => {
    const [, second] = files.measures
    const measures = [{ ...first, sentences: [] }, ...(second === undefined ? [] : [second])]
    expect(faultsOf({ measures, plan: { ...plan, isDemo: true } })).toEqual([])
  })
  test.each([
    { precision: 'day', period: '2025-02-30', ...inferred },
    { precision: 'plan-period', period: '2025..2021', ...inferred },
    { precision: 'within-months', months: 3, after: '2025-02-30', ...inferred },
  ] as const)('has a deadline that exists: %j', (deadline) => {
    expect(withFirst({ deadline })).toEqual(['A1-01: its deadline does not exist'])
  })
  test('has a deadline that rests on an item of the plan, as announced and as set later', () => {
    const deadline = { ...dueOn('2025-06-30'), evidence: 'e-nowhere' }
    expect(withFirst({ deadline })).toEqual(['A1-01: its deadline rests on e-nowhere, which is not there'])
    const events = [...files.events, written.deadline('dead-1', 'A1-01', '2025-06-01', deadline)]
    expect(faultsOf({ events })).toEqual(['dead-1: its deadline rests on e-nowhere, which is not there'])
    const there = evidence('e-nowhere', [claimOn('A1-01')])
    expect(faultsOf({ events, evidence: [...files.evidence, there] })).toEqual([])
  })
})

describe('the parts of a plan', () => {
  test('a heading stands under a pillar', () => {
    const headings = plan.headings.map((heading) => ({ ...heading, pillar: 'p9' }))
    expect(faultsOf({ plan: { ...plan, headings } })).toEqual([
      'heading A1 names pillar p9, which is not there',
      'heading B2 names pillar p9, which is not there',
    ])
  })
  test.each([
    ['no row holds in every case', plan.lightRules.slice(0, -1), ['no light rule holds in every case']],
    [
      'the last row asks only whether somebody looked',
      [...plan.lightRules.slice(0, -1), lightRule('unlooked', 'grey', { lookedAt: false })],
      ['no light rule holds in every case'],
    ],
    [
      'the last row asks for what is not known',
      [...plan.lightRules.slice(0, -1), { ...lightRule('silent', 'grey'), unchecked: true }],
      ['no light rule holds in every case', `light rule silent has unchecked, which is no condition; there are ${conditions}`],
    ],
    [
      'a condition is misspelt',
      [{ ...lightRule('late-2', 'red', { schedule: ['overdue'] }), lookedat: true }, ...plan.lightRules],
      [`light rule late-2 has lookedat, which is no condition; there are ${conditions}`],
    ],
    [
      'a condition lists nothing',
      [lightRule('never', 'grey', { evidence: [] }), ...plan.lightRules],
      ['light rule never never holds: its evidence lists nothing'],
    ],
    [
      'a row stands behind one that always holds',
      [...plan.lightRules, lightRule('late-too', 'grey', { schedule: ['overdue'] })],
      ['light rule late-too is never reached: one before it always holds'],
    ],
    [
      'a yellow row says nothing to do',
      [lightRule('idle', 'yellow', { schedule: ['due-soon'], actions: [] }), ...plan.lightRules],
      ['light rule idle is yellow, but says nothing that can be done about it'],
    ],
  ])('of the light are refused where %s', (_, lightRules, faults) => {
    expect(faultsOf({ plan: { ...plan, lightRules } })).toEqual(faults)
  })
})

describe('evidence and events', () => {
  test('claim only what is there, and something', () => {
    expect(faultsOf({ evidence: [evidence('e-one', [claimOn('C3-01')])] })).toEqual([
      'e-one claims something of measure C3-01, which is not there',
    ])
    expect(faultsOf({ evidence: [evidence('e-one', [])] })).toEqual(['e-one supports nothing'])
    expect(faultsOf({ evidence: [evidence('e-one', [claimOn('A1-01')], { note: '虚构备注' })] })).toEqual([
      'e-one has a note in one language; what ships says it in both, as a remark',
    ])
  })
  test('claim only what is there in a later record too', () => {
    const later = written.evidence('open-later', evidence('e-one', [claimOn('C3-01')]))
    expect(faultsOf({ events: [later] })).toContain('e-one claims something of measure C3-01, which is not there')
  })
  test('bear out an agency that a document names: one of them verified and direct', () => {
    const named = { agency: 'wind', basis: 'stated' } as const
    const fault = 'A1-01 has an agency that a document names, but no verified document is direct evidence of it'
    const withEvidence = (
      more: Parameters<typeof evidence>[2],
      claims = [claimOn('A1-01')],
      roles: Partial<typeof first> = { lead: [named] },
    ) => faultsOf({ measures: [{ ...first, ...roles }, ...files.measures.slice(1)], evidence: [evidence('e-one', claims, more)] })
    expect(withEvidence({})).toEqual([])
    expect(withEvidence({ confidence: 'recalled' })).toEqual([fault])
    expect(withEvidence({ confidence: 'derived' })).toEqual([fault])
    expect(withEvidence({}, [claimOn('A1-01', 'document', false)])).toEqual([fault])
    expect(withEvidence({}, [claimOn('B2-01')])).toEqual([fault])
    expect(withEvidence({}, [claimOn('B2-01')], { cooperating: [named] })).toEqual([fault])
    expect(withEvidence({}, [claimOn('B2-01')], {})).toEqual([])
  })
  test.each([
    ['as issuer', {}],
    ['among other issuers', { issuer: '虚构外局、虚构风局' }],
    ['with others that it does not name', { issuer: '虚构风局等八部门' }],
    ['by its general office', { issuer: '虚构外局办公厅、虚构风局办公厅' }],
    ['as who held an event', { type: 'event' }],
  ] satisfies [string, Partial<Evidence>][])('name a body %s: it is stated, not inferred', (_, more) => {
    const named = issuedByWind('e-one', [claimOn('A1-01')], more)
    const fault = 'A1-01 has wind as inferred, but e-one, which is direct evidence of it, names it as issuer'
    expect(faultsOf({ evidence: [named] })).toEqual([fault])
    const cooperating = { ...first, lead: [], cooperating: first.lead }
    expect(faultsOf({ measures: [cooperating, ...files.measures.slice(1)], evidence: [named] })).toEqual([fault])
    expect(
      faultsOf({ measures: [{ ...first, lead: [{ agency: 'wind', basis: 'stated' }] }, ...files.measures.slice(1)], evidence: [named] }),
    ).toEqual([])
  })
  test.each([
    ['in brackets, as who guided', { issuer: '虚构外局（虚构风局指导）' }, true],
    ['as who said something', { type: 'statement' }, true],
    ['in an item that is derived', { confidence: 'derived' }, true],
    ['in an item whose number is recalled, and so its issuers', { number: '虚构〔2025〕1号', numberConfidence: 'recalled' }, true],
    ['in an item that is indirect', {}, false],
  ] satisfies [string, Partial<Evidence>, boolean][])('leave a body inferred that stands %s', (_, more, direct) => {
    expect(faultsOf({ evidence: [issuedByWind('e-one', [claimOn('A1-01', 'document', direct)], more)] })).toEqual([])
  })
  test('are about what is there', () => {
    expect(faultsOf({ events: [written.note('note-1', 'C3-01', '2025-06-01')] })).toEqual([
      'event note-1 is about C3-01, which is not there',
    ])
    const onSlot = { ...written.note('note-1', 'A1-01', '2025-06-01'), subject: { kind: 'city', id: 'slot-09' } as const }
    expect(faultsOf({ events: [onSlot] })).toEqual(['event note-1 is about slot-09, which is not there'])
  })
})

describe('a check or a status that ships', () => {
  const found = (items: string[]): NewEvent => {
    const check = written.check('check-2', 'A1-01', '2025-06-01', 'found')
    return { ...check, items } as typeof check
  }
  const faultsWith = (event: NewEvent, more: Partial<PlanFiles> = {}) => checkPlan({ ...files, ...more, events: [event] }).faults
  test('found something and names it', () => {
    expect(faultsWith(found(['e-one']))).toEqual([])
  })
  test.each([
    [[], 'check check-2 found something, but names no item'],
    [['e-one', 'e-odd'], 'check check-2 names evidence e-odd, which is not there'],
  ])('found %j', (items, fault) => {
    expect(faultsWith(found(items))).toEqual([fault])
  })
  test('is said by a body of the measure, or whoever where it has none', () => {
    const said = { ...written.status('stat-2', 'A1-01', '2025-06-01', 'started'), saidBy: '虚构声局' } as NewEvent
    expect(faultsWith(said)).toEqual(['event stat-2: 虚构声局 is no lead or cooperating agency of A1-01'])
    const [one, ...rest] = files.measures
    expect(faultsWith(said, { measures: one === undefined ? [] : [{ ...one, lead: [] }, ...rest] })).toEqual([])
  })
})

describe('a sentence', () => {
  test('is tracked, quoted or context, never left over', () => {
    const { faults, counts } = checkPlan({ ...files, sentences: [sentence(1), sentence(2), sentence(3)] })
    expect(faults).toEqual(['sentence 3 is left over: neither tracked nor quoted nor context'])
    expect(counts.leftOver).toBe(1)
  })
  test('is not context and more at once', () => {
    expect(faultsOf({ sentences: [sentence(1), sentence(2, both('背景')), sentence(3, both('背景'))] })).toEqual([
      'sentence 2 is marked context, but a measure or a quote comes from it',
    ])
  })
  test('stands at its number', () => {
    expect(faultsOf({ sentences: [sentence(2), sentence(1), sentence(3, both('背景'))] })).toEqual([
      'sentence 2 stands at place 1',
      'sentence 1 stands at place 2',
    ])
  })
})

describe('an indicator', () => {
  test('names sectors that are there, as an industry does', () => {
    expect(faultsOf({ indicators: [{ ...indicator, sectors: ['drums'] }] })).toEqual(['gusts names sector drums, which is not there'])
    expect(faultsOf({ industries: [industry(['kites', 'drums'])] })).toEqual(['kite-making names sector drums, which is not there'])
  })
  test('reads and quotes periods that exist', () => {
    const unreal = {
      ...indicator,
      observations: [{ ...observation, period: '2025-02-30' }],
      quotes: [{ ...quoted, period: '2025-09..01' }],
    }
    expect(faultsOf({ indicators: [unreal] })).toEqual([
      'gusts gusts-1: there is no period 2025-02-30',
      'gusts quote-1: there is no period 2025-09..01',
    ])
  })

  test('a target of an industry for a period that there is not', () => {
    const targets = ['2025', '2025..2026', '2026..2025', '2025-06-31'].map(target)
    expect(faultsOf({ industries: [{ ...industry(['kites']), targets }] })).toEqual([
      'kite-making 虚构产量: there is no period 2026..2025',
      'kite-making 虚构产量: there is no period 2025-06-31',
    ])
  })
  test('quotes a sentence that is there', () => {
    expect(faultsOf({ indicators: [{ ...indicator, quotes: [{ ...quoted, sentence: 9 }] }] })).toEqual([
      'quote-1 quotes sentence 9, which is not there',
    ])
  })
  describe('whose quote a person judged', () => {
    const judged = (more: Partial<Judgement>, said: Partial<Quote> = {}) =>
      faultsOf({
        indicators: [
          {
            ...indicator,
            observations: [observation, { ...observation, id: 'said', period: '2025-02', fromAnnouncement: true }],
            quotes: [{ ...quoted, ...said, judged: { verdict: 'agrees', readings: ['gusts-1'], reason: both('因为'), ...more } }],
          },
        ],
      })

    test.each<[string, Partial<Judgement>, Partial<Quote>]>([
      ['by a reading', {}, {}],
      ['by a text alone', { readings: [], sources: [{ title: both('文本'), url: null, on: '2025-02-01', grade: 'D' }] }, {}],
      ['as met nowhere else, by nothing', { verdict: 'only-in-announcement', readings: [] }, { period: '2025-03' }],
      ['as a conflict where the rule finds a difference', { verdict: 'conflicts' }, { value: 9 }],
    ])('is sound %s', (_, more, said) => expect(judged(more, said)).toEqual([]))

    test.each<[string, Partial<Judgement>, Partial<Quote>]>([
      ['quote-1 is judged by reading gusts-9, which is not there', { readings: ['gusts-1', 'gusts-9'] }, {}],
      ["quote-1 is judged by reading said, which is only the announcement's own word", { readings: ['said'] }, {}],
      ['quote-1 is judged (agrees) by neither a reading nor a text', { readings: [] }, {}],
      ['quote-1 is judged (conflicts) against what the rule can tell (agrees)', { verdict: 'conflicts' }, {}],
      ['quote-1 is judged (only-in-announcement) against what the rule can tell (agrees)', { verdict: 'only-in-announcement' }, {}],
      ['quote-1 is judged (rounds) against what the rule can tell (differs)', { verdict: 'rounds' }, { value: 9 }],
    ])('%s', (fault, more, said) => expect(judged(more, said)).toEqual([fault]))
  })

  test('has a reading or a quote', () => {
    expect(faultsOf({ indicators: [{ ...indicator, observations: [], quotes: [] }] })).toEqual(['gusts has neither reading nor quote'])
  })
})

describe('a list of cities', () => {
  test('may be missing', () => {
    const evidenceOfMeasures = [evidence('e-one', [claimOn('A1-01')])]
    expect(faultsOf({ programme: null, evidence: evidenceOfMeasures })).toEqual([])
  })
  test('names provinces and a measure that are there', () => {
    expect(faultsOf({ programme: { ...programme, candidates: [candidate('999901', 'QQ')] } })).toEqual([
      '虚构999901 is in province QQ, which is not there',
    ])
    expect(faultsOf({ programme: { ...programme, measure: 'C3-01' } })).toEqual(['the list belongs to C3-01, which is not there'])
  })
})
