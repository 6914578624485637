import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import type { Event, NewEvent } from '#src/contract/event'
import { type AppendOutcome, decideAppend } from '#src/domain/append'
import { type KeptRow, readRows, rowsOf } from '#src/domain/kept-row'
import { correction, evidence, membership, note, status } from '#tests/samples/events'
import { shippedPlace, smallPlan } from '#tests/samples/small-plan'

const recordedAt = '2026-02-01T08:00:00.000Z'

/** A log that keeps what is accepted, as every store does. */
function makeLog(plan = smallPlan) {
  const rows: KeptRow[] = []
  return {
    rows,
    events: () => readRows(rows).events,
    append(basedOn: number, ...events: NewEvent[]): AppendOutcome {
      const outcome = decideAppend(readRows(rows), { basedOn, events }, { plan, recordedAt })
      if (outcome.outcome === 'accepted') rows.push(...rowsOf(outcome.fresh))
      return outcome
    },
  }
}

const changedIds = (outcome: AppendOutcome) => (outcome.outcome === 'conflict' ? outcome.changed.map(({ id }) => id) : outcome.outcome)

describe('a repeat', () => {
  test('of a part: the rest is added and the answer is whole, in the order asked', () => {
    const log = makeLog()
    log.append(0, note('r-known-1'))
    const outcome = log.append(0, note('r-fresh-1'), note('r-known-1'))
    expect(outcome).toMatchObject({
      outcome: 'accepted',
      events: [
        { id: 'r-fresh-1', sequence: 2 },
        { id: 'r-known-1', sequence: 1 },
      ],
    })
    expect(log.rows).toHaveLength(2)
  })
  test('with an own earlier status in it does not conflict with itself', () => {
    const log = makeLog()
    log.append(0, status('r-mine-1'))
    expect(log.append(0, status('r-mine-1'), status('r-mine-2')).outcome).toBe('accepted')
  })
  test('of what the plan opened with is a repeat; its id with other content is refused', () => {
    const opening = miit2023.openingEvents[0]
    if (opening === undefined) throw new Error('the sample has no opening event')
    const { sequence: _, recordedAt: __, origin: ___, ...wish } = opening
    expect(makeLog(miit2023).append(0, wish)).toMatchObject({ outcome: 'repeated', events: [opening] })
    expect(makeLog(miit2023).append(0, note(opening.id))).toEqual({ outcome: 'key-reused', id: opening.id })
  })
  test('of a row with a field that only newer versions know is a repeat', () => {
    const log = makeLog()
    log.rows.push({
      sequence: 1,
      id: 'r-newer-1',
      event: { ...note('r-newer-1'), sequence: 1, recordedAt, origin: 'recorded', colour: 'jade' },
    })
    expect(log.append(0, note('r-newer-1')).outcome).toBe('repeated')
  })
  test('of one id inside one append is refused, and named', () => {
    expect(makeLog().append(0, note('r-other-1'), note('r-twice-1'), note('r-twice-1'))).toEqual({ outcome: 'key-reused', id: 'r-twice-1' })
  })
})

describe('a conflict', () => {
  test('is over one subject: the same kind about another measure is free', () => {
    const log = makeLog()
    log.append(0, status('r-one-1', 'A1-01'))
    expect(log.append(0, status('r-two-2', 'A1-02')).outcome).toBe('accepted')
  })
  test('does not arise from what came and was undone since', () => {
    const log = makeLog()
    log.append(0, status('r-slip-1'))
    log.append(1, correction('r-undo-1', 'r-slip-1'))
    expect(log.append(0, status('r-mine-1')).outcome).toBe('accepted')
  })
  test('arises where what the writer saw was undone since, and names the correction', () => {
    const log = makeLog()
    log.append(0, status('r-seen-1'))
    log.append(1, correction('r-undo-1', 'r-seen-1'))
    expect(changedIds(log.append(1, status('r-mine-1')))).toEqual(['r-undo-1'])
  })
  test('arises where what the writer saw as undone stands again', () => {
    const log = makeLog()
    log.append(0, status('r-first-1'))
    log.append(1, correction('r-undo-1', 'r-first-1'))
    log.append(2, correction('r-redo-1', 'r-undo-1'))
    expect(changedIds(log.append(2, status('r-mine-1')))).toEqual(['r-first-1'])
  })
  test('over a correction: one event is undone once, whatever the second writer saw', () => {
    const log = makeLog()
    log.append(0, note('r-wrong-1'))
    log.append(1, correction('r-undo-1', 'r-wrong-1'))
    expect(changedIds(log.append(2, correction('r-undo-2', 'r-wrong-1')))).toEqual(['r-undo-1'])
  })
  test('meets the writer who saw more than there is: after a reset the numbers start again', () => {
    const log = makeLog()
    log.append(0, status('r-after-reset-1'))
    expect(changedIds(log.append(50, status('r-stale-1')))).toEqual(['r-after-reset-1'])
  })
})

describe('an answer', () => {
  const answerTo = (id: string): NewEvent => ({
    ...note('r-answer-1'),
    kind: 'answer',
    subject: { kind: 'finding', id },
    reason: '可以',
    until: null,
  })
  test('to a finding that the plan looks for is kept', () => {
    expect(makeLog().append(0, answerTo('no-deadline~measure~A1-01')).outcome).toBe('accepted')
  })
  test.each(['nonsense~measure~A1-01', 'no-deadline', 'A1-01'])('to %s is refused', (id) => {
    expect(makeLog().append(0, answerTo(id))).toEqual({
      outcome: 'invalid',
      issues: [{ path: 'events.0.subject', message: 'no-such-finding' }],
    })
  })
  test('to a kind of finding that the plan has no rule for is refused', () => {
    const log = makeLog({ ...smallPlan, plan: { ...smallPlan.plan, qualityRules: [] } })
    expect(log.append(0, answerTo('no-deadline~measure~A1-01')).outcome).toBe('invalid')
  })
})

describe('a deadline that names an item of evidence', () => {
  const deadline = (item?: string): NewEvent => ({
    ...note('r-due-1'),
    kind: 'deadline',
    deadline: {
      precision: 'year',
      period: '2026',
      basis: 'stated',
      reason: { zh: '虚构', en: 'invented' },
      setBy: '某局',
      ...(item === undefined ? {} : { evidence: item }),
    },
    reason: '虚构',
  })
  const refused = {
    outcome: 'invalid',
    issues: [{ path: 'events.0.deadline.evidence', message: 'no-such-item' }],
  }
  test('is kept where the item is there, or comes with it', () => {
    const log = makeLog()
    log.append(0, evidence('r-item-1', 'e-item'))
    expect(log.append(1, deadline('e-item')).outcome).toBe('accepted')
    expect(makeLog().append(0, deadline('e-item'), evidence('r-item-1', 'e-item')).outcome).toBe('accepted')
  })
  test('is refused where the item never was, or its record was undone', () => {
    const log = makeLog()
    expect(log.append(0, deadline('e-item'))).toEqual(refused)
    log.append(0, evidence('r-item-1', 'e-item'))
    log.append(1, correction('r-undo-1', 'r-item-1'))
    expect(log.append(2, deadline('e-item'))).toEqual(refused)
  })
  test('is kept where none is named: it counts as inferred', () => {
    expect(makeLog().append(0, deadline()).outcome).toBe('accepted')
  })
})

describe('a status', () => {
  const saidBy = (body: string): NewEvent => ({ ...status('r-said-1', 'C6-04'), saidBy: body })
  test.each(['商务部', 'mofcom', 'Ministry of Commerce', '地方政府'])('by %s, a body of the measure, is kept', (body) => {
    expect(makeLog().append(0, saidBy(body)).outcome).toBe('accepted')
  })
  test.each(['财政部', '商务部发言人', '新华网'])('by %s, which does not answer for the measure, is refused', (body) => {
    expect(makeLog().append(0, saidBy(body))).toEqual({
      outcome: 'invalid',
      issues: [{ path: 'events.0.saidBy', message: 'not-responsible' }],
    })
  })
  test('by another body that was recorded before there was this rule stays readable', () => {
    const log = makeLog()
    log.rows.push({ sequence: 1, id: 'r-said-1', event: { ...saidBy('财政部'), sequence: 1, recordedAt, origin: 'recorded' } })
    expect(log.events()).toMatchObject([{ kind: 'status', saidBy: '财政部' }])
  })
})

describe('a check that found something', () => {
  const check = (...items: string[]): NewEvent => ({ ...note('r-check-1'), kind: 'check', result: 'found', text: '查了', items })
  test('names an item that is there, or that comes with it', () => {
    const log = makeLog()
    expect(log.append(0, check('e-found-1'), evidence('r-found-1', 'e-found-1')).outcome).toBe('accepted')
    expect(log.append(2, { ...check('e-found-1'), id: 'r-check-2' }).outcome).toBe('accepted')
  })
  test.each([
    ['none', check(), 'names-no-item'],
    ['one that is not there', check('e-found-1'), 'no-such-item'],
  ])('and names %s is refused', (_, wish, message) => {
    expect(makeLog().append(0, wish)).toEqual({ outcome: 'invalid', issues: [{ path: 'events.0.items', message }] })
  })
})

describe('a city’s place', () => {
  test.each([
    ['one slot', membership('r-late-1', 'slot-21', '990002')],
    ['one city', membership('r-late-1', 'slot-22', '990001')],
  ])('%s, two records: the second is told of the first', (_, late) => {
    const log = makeLog()
    log.append(0, membership('r-early-1', 'slot-21', '990001'))
    expect(changedIds(log.append(1, late))).toEqual(['r-early-1'])
  })
  test('two records of one append for one slot cannot be', () => {
    const outcome = makeLog().append(0, membership('r-one-1', 'slot-21', '990001'), membership('r-two-2', 'slot-21', '990002'))
    expect(outcome).toEqual({
      outcome: 'invalid',
      issues: [
        { path: 'events.0.slot', message: 'place-taken' },
        { path: 'events.1.slot', message: 'place-taken' },
      ],
    })
  })
  test.each([
    ['slot', membership('r-bad-1', shippedPlace.slot, '990001')],
    ['city', membership('r-bad-1', 'slot-21', shippedPlace.adcode)],
  ])('a %s that ships with the plan is taken', (_, wish) => {
    expect(makeLog().append(0, wish)).toMatchObject({ outcome: 'invalid', issues: [{ path: 'events.0.slot' }] })
  })
  test('is not given back to a record that stands again where another has it by now', () => {
    const log = makeLog()
    log.append(0, membership('r-first-1', 'slot-21', '990001'))
    log.append(1, correction('r-undo-1', 'r-first-1'))
    log.append(2, membership('r-next-1', 'slot-21', '990002'))
    expect(changedIds(log.append(3, correction('r-redo-1', 'r-undo-1')))).toEqual(['r-next-1'])
  })
})

test('nobody can undo what is not written yet, nor a record itself', () => {
  expect(makeLog().append(0, correction('r-early-1', 'r-not-yet-1'))).toMatchObject({
    outcome: 'invalid',
    issues: [{ path: 'events.0.corrects' }],
  })
  expect(makeLog().append(0, correction('r-self-1', 'r-self-1')).outcome).toBe('invalid')
})

describe('any history', () => {
  interface Step {
    readonly kind: 'note' | 'status' | 'evidence' | 'membership' | 'correction'
    readonly about: number
    /** how many records behind the writer's knowledge is */
    readonly lag: number
    readonly place: readonly [number, number]
    readonly corrects: number
  }
  const steps = fc.array(
    fc.record<Step>({
      kind: fc.constantFrom('note', 'status', 'evidence', 'membership', 'correction'),
      about: fc.nat(1),
      lag: fc.nat(4),
      place: fc.tuple(fc.nat(2), fc.nat(2)),
      corrects: fc.nat(30),
    }),
    { maxLength: 30 },
  )

  function wishOf(step: Step, index: number, log: readonly Event[]): NewEvent {
    const id = `r-step-${index}`
    const target = log[step.corrects % Math.max(log.length, 1)]
    if (step.kind === 'correction' && target !== undefined) return correction(id, target.id)
    if (step.kind === 'status') return status(id, ['A1-01', 'A1-02'][step.about])
    if (step.kind === 'evidence') return evidence(id, `e-item-${index}`)
    if (step.kind === 'membership') return membership(id, `slot-2${step.place[0] + 1}`, `99000${step.place[1]}`)
    return note(id)
  }

  /** The same rule said another way: an event is undone if a correction of it is not. */
  const isUndone = (log: readonly Event[], id: string): boolean =>
    log.some((event) => event.kind === 'correction' && event.corrects === id && !isUndone(log, event.id))
  const standing = (log: readonly Event[]) => log.filter(({ id }) => !isUndone(log, id))
  const statusesOf = (log: readonly Event[], measure: string) =>
    standing(log)
      .filter((event) => event.kind === 'status' && event.subject.id === measure)
      .map(({ id }) => id)

  test('never gives one place twice, never loses another’s change, never refuses a note, never changes what is kept', () => {
    let conflicts = 0
    fc.assert(
      fc.property(steps, (history) => {
        const log = makeLog()
        history.forEach((step, index) => {
          const before = log.events()
          const wish = wishOf(step, index, before)
          const basedOn = Math.max(before.length - step.lag, 0)
          const outcome = log.append(basedOn, wish)
          const after = log.events()
          expect(after.slice(0, before.length)).toEqual(before)
          expect(after.map(({ sequence }) => sequence)).toEqual(after.map((_, at) => at + 1))
          if (wish.kind === 'note' || wish.kind === 'evidence') expect(outcome.outcome).toBe('accepted')
          if (wish.kind === 'status') {
            const seen = statusesOf(before.slice(0, basedOn), wish.subject.id)
            const isUnchanged = JSON.stringify(seen) === JSON.stringify(statusesOf(before, wish.subject.id))
            expect(outcome.outcome).toBe(isUnchanged ? 'accepted' : 'conflict')
          }
          if (wish.kind === 'correction')
            expect(outcome.outcome === 'conflict').toBe(isUndone(before, wish.corrects) || standsInTheWay(after, wish))
          if (outcome.outcome === 'conflict') {
            conflicts++
            expect(outcome.changed.length).toBeGreaterThan(0)
            expect(after).toEqual(before)
          }
          const places = standing(after).filter((event) => event.kind === 'membership')
          expect(new Set(places.map(({ slot }) => slot)).size).toBe(places.length)
          expect(new Set(places.map(({ adcode }) => adcode)).size).toBe(places.length)
          if (outcome.outcome === 'accepted') expect(log.append(basedOn, wish)).toEqual({ outcome: 'repeated', events: outcome.events })
        })
      }),
      { numRuns: 300 },
    )
    // A property that is never put to the test would pass too.
    expect(conflicts).toBeGreaterThan(50)
  })

  /** Whether a correction would bring back a membership whose place is taken by now. */
  function standsInTheWay(log: readonly Event[], wish: Extract<NewEvent, { kind: 'correction' }>): boolean {
    const fresh = { ...wish, sequence: log.length + 1, recordedAt, origin: 'recorded' } as const
    const places = standing([...log, fresh]).filter((event) => event.kind === 'membership')
    return new Set(places.map(({ slot }) => slot)).size < places.length || new Set(places.map(({ adcode }) => adcode)).size < places.length
  }
})
