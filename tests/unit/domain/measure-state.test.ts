import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '#src/contract/event'
import type { Deadline, LightRule, Measure, Plan } from '#src/contract/plan'
import { boardOf } from '#src/domain/board'
import { addDays } from '#src/domain/day'
import type { MeasureState } from '#src/domain/measure-state'
import {
  claimOn,
  dueOn,
  evidence,
  inferred,
  ledger,
  lightRule,
  measure,
  noDeadline,
  plan,
  recorded,
  written,
} from '#tests/setup/plan-fixture'

const due = (day: string) => measure('A1-01', { deadline: dueOn(day) })

function stateOn(asOf: string, item: Measure, events: readonly Event[] = [], rules: Plan['lightRules'] = plan.lightRules): MeasureState {
  const state = boardOf(ledger([item], events, { plan: { ...plan, lightRules: rules } }), asOf).measures[0]
  if (state === undefined) throw new Error('the board lost its measure')
  return state
}
const status = (id: string, day: string, word: MeasureState['official']['status'], sequence: number) =>
  recorded(written.status(id, 'A1-01', day, word), sequence)

describe('what nobody has touched', () => {
  test('is announced, not checked, without light', () => {
    const { official, evidence: shown, schedule, light, completedOn, signedOff, pillar } = stateOn('2025-06-01', measure('B2-01'))
    expect({ official, shown, schedule, completedOn, signedOff, pillar }).toEqual({
      official: { status: 'announced', event: null },
      shown: { level: 'not-checked', direct: null, liftedBy: [] },
      schedule: 'no-deadline',
      completedOn: null,
      signedOff: null,
      pillar: 'p2',
    })
    expect(light).toMatchObject({ light: 'grey', rule: { id: 'otherwise' }, since: '2025-03-01', redSpans: [] })
  })
})

describe('the light', () => {
  test('turns red the day after the last day, and says since when', () => {
    expect(stateOn('2025-05-31', due('2025-05-31')).light.light).toBe('grey')
    const { light } = stateOn('2025-09-01', due('2025-05-31'))
    expect(light).toMatchObject({ light: 'red', since: '2025-06-01', redSpans: [{ first: '2025-06-01', last: '2025-09-01' }] })
  })
  test('that was red and is met keeps the mark and the span, and is yellow until it is settled', () => {
    const done = [status('stat-1', '2025-06-11', 'completed', 1)]
    const { light, schedule, completedOn } = stateOn('2025-09-01', due('2025-05-31'), done)
    expect(schedule).toBe('done-late')
    expect(completedOn).toBe('2025-06-11')
    expect(light).toMatchObject({
      light: 'yellow',
      marks: ['was-overdue'],
      since: '2025-06-11',
      redSpans: [{ first: '2025-06-01', last: '2025-06-10' }],
    })
  })
  test('that has a longer deadline running keeps only the mark, and lapsed again has two spans', () => {
    const longer = [recorded(written.deadline('dead-1', 'A1-01', '2025-06-11', dueOn('2025-07-31')), 1)]
    expect(stateOn('2025-07-31', due('2025-05-31'), longer).light).toMatchObject({
      light: 'grey',
      marks: ['was-overdue'],
      since: '2025-06-11',
    })
    expect(stateOn('2025-08-05', due('2025-05-31'), longer).light).toMatchObject({
      light: 'red',
      marks: [],
      since: '2025-08-01',
      redSpans: [
        { first: '2025-06-01', last: '2025-06-10' },
        { first: '2025-08-01', last: '2025-08-05' },
      ],
    })
  })
  test('that turns by having been red does so the day after, whatever day is asked', () => {
    const [late, recovered, ...others] = plan.lightRules
    if (late === undefined || recovered === undefined) throw new Error('the invented plan has rules')
    const recoveredFirst = [recovered, late, ...others]
    const lightOn = (asOf: string) => stateOn(asOf, due('2025-05-31'), [], recoveredFirst).light
    expect(lightOn('2025-06-01')).toMatchObject({ light: 'red', since: '2025-06-01' })
    expect(lightOn('2025-06-02')).toMatchObject({ light: 'yellow', since: '2025-06-02' })
    expect(lightOn('2025-09-01')).toMatchObject({ light: 'yellow', since: '2025-06-02' })
  })
  test('that was met in time was never red', () => {
    const { light } = stateOn('2025-09-01', due('2025-05-31'), [status('stat-1', '2025-05-31', 'completed', 1)])
    expect(light.redSpans).toEqual([])
    expect(light.light).toBe('grey')
  })
  test('keeps its day while only the reason changes', () => {
    const events = [
      recorded(written.check('check-1', 'A1-01', '2025-04-01', 'none-found'), 1),
      recorded(written.evidence('open-1', evidence('e-one', [claimOn('A1-01', 'funded', false)], { date: '2025-05-01' })), 2),
    ]
    expect(stateOn('2025-06-01', measure('A1-01'), events).light).toMatchObject({
      light: 'yellow',
      rule: { id: 'searched' },
      since: '2025-04-01',
    })
  })
  test('that hangs on a near deadline says the day it came near', () => {
    const near: LightRule[] = [lightRule('near', 'yellow', { schedule: ['due-soon'] }), lightRule('otherwise', 'grey')]
    expect(stateOn('2025-05-20', due('2025-05-31'), [], near).light).toMatchObject({ light: 'yellow', since: '2025-05-01' })
    expect(stateOn('2025-04-30', due('2025-05-31'), [], near).light).toMatchObject({ light: 'grey', since: '2025-03-01' })
  })
  test('was the same on every day since, and another on the day before', () => {
    const days = fc.integer({ min: 0, max: 250 }).map((count) => addDays('2025-03-01', count))
    const change = fc.record({ day: days, word: fc.constantFrom('completed', 'started', 'deferred', 'longer', 'none-found') })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), days, days, (changes, deadline, asOf) => {
        const events = changes.map(({ day, word }, index) => {
          const id = `event-${index}`
          if (word === 'longer') return recorded(written.deadline(id, 'A1-01', day, dueOn(addDays(day, 20))), index + 1)
          if (word === 'none-found') return recorded(written.check(id, 'A1-01', day, word), index + 1)
          return recorded(written.status(id, 'A1-01', day, word), index + 1)
        })
        const { light } = stateOn(asOf, due(deadline), events)
        expect(light.since <= asOf).toBe(true)
        expect(stateOn(light.since, due(deadline), events).light.light).toBe(light.light)
        if (light.since > '2025-03-01') expect(stateOn(addDays(light.since, -1), due(deadline), events).light.light).not.toBe(light.light)
        for (const { first, last } of light.redSpans) {
          expect(stateOn(first, due(deadline), events).light.light).toBe('red')
          expect(stateOn(last, due(deadline), events).light.light).toBe('red')
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a red that is not settled', () => {
  const after = (deadline: Deadline) =>
    stateOn('2025-07-01', due('2025-05-31'), [recorded(written.deadline('dead-1', 'A1-01', '2025-06-11', deadline), 1)])
  test.each([
    ['a stated deadline is running', dueOn('2025-07-01'), false],
    ['only an inferred one is', { precision: 'day', period: '2025-07-31', ...inferred } as const, true],
    ['it has none any more', noDeadline, true],
  ])('stays so unless %s', (_, deadline, isUnsettled) => {
    const { light } = after(deadline)
    expect(light).toMatchObject({ inputs: { redUnsettled: isUnsettled }, marks: ['was-overdue'] })
  })
  test('asks for a deadline set after the red, not for one from before it', () => {
    const events = [
      recorded(written.deadline('dead-1', 'A1-01', '2025-04-01', dueOn('2025-05-31')), 1),
      recorded(written.status('stat-1', 'A1-01', '2025-06-10', 'deferred'), 2),
    ]
    expect(stateOn('2025-07-01', due('2025-04-30'), events).light.inputs).toMatchObject({ schedule: 'no-deadline', redUnsettled: true })
  })
})

describe('a deadline that is confirmed', () => {
  const past = measure('A1-01', { deadline: { precision: 'day', period: '2025-05-31', ...inferred } })
  const confirmed = recorded(written.deadline('dead-1', 'A1-01', '2025-06-11', dueOn('2025-05-31')), 1)
  test('counts though its days are the same: past becomes overdue from that day on', () => {
    expect(stateOn('2025-06-10', past, [confirmed])).toMatchObject({ schedule: 'past-inferred', light: { light: 'grey' } })
    const state = stateOn('2025-06-11', past, [confirmed])
    expect(state).toMatchObject({ schedule: 'overdue', hasMovedDeadline: false, light: { light: 'red' } })
    expect(state.deadlines.map(({ setOn }) => setOn)).toEqual([null, '2025-06-11'])
    expect(state.pastInferredSpans).toEqual([{ first: '2025-06-01', last: '2025-06-10' }])
    expect(state.overdueSpans).toEqual([{ first: '2025-06-11', last: '2025-06-11' }])
  })
  test('against the first, its basis is the first one’s', () => {
    const book = ledger([past], [confirmed])
    expect(boardOf(book, '2025-06-11', { against: 'first' }).measures[0]?.schedule).toBe('past-inferred')
  })
})

describe('long unchecked', () => {
  const looked = (day: string) => recorded(written.check('check-1', 'A1-01', day, 'not-applicable'), 1)
  const marksOn = (day: string, ...events: Event[]) => stateOn(day, measure('A1-01'), events).light.marks
  test('is said from the day after the plan’s rhythm, counted from the day the record was kept through', () => {
    expect(marksOn(addDays(plan.keptThrough, 180))).toEqual([])
    expect(marksOn(addDays(plan.keptThrough, 181))).toEqual(['long-unchecked'])
  })
  test('is counted from the last look, where that is later', () => {
    const on = addDays(plan.keptThrough, 100)
    expect(marksOn(addDays(on, 180), looked(on))).toEqual([])
    expect(marksOn(addDays(on, 181), looked(on))).toEqual(['long-unchecked'])
  })
  test('is no reproach to what is completed, cancelled or signed off', () => {
    const day = addDays(plan.keptThrough, 400)
    expect(marksOn(day, status('stat-1', '2025-05-01', 'completed', 1))).toEqual([])
    expect(marksOn(day, status('stat-1', '2025-05-01', 'cancelled', 1))).toEqual([])
    expect(marksOn(day, recorded(written.signOff('sign-1', 'A1-01', '2025-05-01'), 1))).toEqual([])
    expect(marksOn(day, status('stat-1', '2025-05-01', 'deferred', 1))).toEqual(['long-unchecked'])
  })
  test('puts a measure on the list of things to do, whatever its light', () => {
    expect(stateOn(addDays(plan.keptThrough, 180), measure('A1-01'))).toMatchObject({ light: { light: 'grey' }, toDo: null })
    expect(stateOn(addDays(plan.keptThrough, 181), measure('A1-01'))).toMatchObject({ light: { light: 'grey' }, toDo: 'look-again' })
  })
})

describe('the day a light has had its reason', () => {
  const table = [
    lightRule('searched', 'yellow', { evidence: ['none-found'] }),
    lightRule('unseen', 'yellow', { evidence: ['not-checked'], hasItems: false }),
    lightRule('otherwise', 'grey'),
  ]
  const none = recorded(written.check('check-1', 'A1-01', '2025-05-01', 'none-found'), 1)
  test('is later than that of its colour where another rule gave the same colour before', () => {
    expect(stateOn('2025-04-30', measure('A1-01'), [none], table).light).toMatchObject({ since: '2025-03-01', reasonSince: '2025-03-01' })
    expect(stateOn('2025-07-01', measure('A1-01'), [none], table).light).toMatchObject({ since: '2025-03-01', reasonSince: '2025-05-01' })
  })
  test('is the same where the rule brought the colour', () => {
    const shown = recorded(written.evidence('item-1', evidence('e-one', [claimOn('A1-01')], { date: '2025-06-01' })), 2)
    expect(stateOn('2025-07-01', measure('A1-01'), [none, shown], table).light).toMatchObject({
      since: '2025-06-01',
      reasonSince: '2025-06-01',
    })
  })
  test.each([
    ['derived', {}, 'otherwise'],
    ['verified', {}, 'otherwise'],
    // A reader may hide what is only recalled, and that moves no light.
    ['recalled', {}, 'unseen'],
    ['derived', { date: '2025-01-15' }, 'unseen'],
  ] as const)('an item that is %s %j leaves the rule %s', (confidence, more, rule) => {
    const item = recorded(written.evidence('item-1', evidence('e-one', [claimOn('A1-01', 'statement')], { confidence, ...more })), 1)
    const { light, evidence: shown } = stateOn('2025-07-01', measure('A1-01'), [item], table)
    expect(light.rule.id).toBe(rule)
    expect(shown.level).toBe(confidence === 'verified' ? 'statement' : 'not-checked')
  })
})

describe('the last word', () => {
  test('is never older than the announcement', () => {
    const early = recorded(written.status('stat-0', 'A1-01', '2024-11-20', 'started'), 1)
    expect(wordOn('2025-04-15', early)).toMatchObject({ event: { id: 'stat-0' }, since: '2025-03-01', months: 1, silence: 'under-6' })
  })
  const wordOn = (day: string, ...events: Event[]) => stateOn(day, measure('A1-01'), events).lastWord
  test('counts from the announcement’s first day where nobody has said anything', () => {
    expect(wordOn('2025-08-31')).toMatchObject({ event: null, since: '2025-03-01', months: 5, silence: 'under-6' })
    expect(wordOn('2025-09-01')).toMatchObject({ months: 6, silence: '6-12' })
    expect(wordOn('2026-03-01')).toMatchObject({ months: 12, silence: '12-24' })
    expect(wordOn('2027-03-01')).toMatchObject({ months: 24, silence: 'over-24' })
  })
  test('is the last status that a body gave; a check or a note is none', () => {
    const said = status('stat-1', '2025-06-30', 'in-progress', 1)
    const other = recorded(written.check('check-1', 'A1-01', '2025-12-01', 'none-found'), 2)
    expect(wordOn('2025-12-31', said, other)).toMatchObject({ event: { id: 'stat-1' }, since: '2025-06-30', months: 6 })
  })
})

test('urging never makes a light worse', () => {
  const urged = recorded(written.urge('urge-1', 'A1-01', '2026-03-01'), 1)
  const item = due('2026-02-10')
  const unlooked = [lightRule('silent', 'yellow', { schedule: ['overdue'], lookedAt: false }), ...plan.lightRules]
  expect(stateOn('2026-03-02', item, [urged], unlooked).light.light).toBe(stateOn('2026-03-02', item, [], unlooked).light.light)
})

describe('completion', () => {
  test('counts from the first of the run of "completed" that still stands', () => {
    const events = [
      status('stat-1', '2025-04-01', 'completed', 1),
      status('stat-2', '2025-04-10', 'in-progress', 2),
      status('stat-3', '2025-05-01', 'completed', 3),
      status('stat-4', '2025-05-20', 'completed', 4),
    ]
    expect(stateOn('2025-06-01', due('2025-05-31'), events).completedOn).toBe('2025-05-01')
    expect(stateOn('2025-04-15', due('2025-05-31'), events).completedOn).toBeNull()
  })
})

describe('a title', () => {
  test('is the re-scoped one from its day on', () => {
    const rescope = recorded(
      { ...written.note('scope-1', 'A1-01', '2025-05-01'), kind: 'rescope', title: '虚构新名', reason: '虚构理由' },
      1,
    )
    expect(stateOn('2025-04-30', measure('A1-01'), [rescope]).title).toEqual(measure('A1-01').title)
    expect(stateOn('2025-05-01', measure('A1-01'), [rescope]).title.zh).toBe('虚构新名')
  })
})
