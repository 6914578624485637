import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { miit2023 } from '#tests/samples/miit-2023'
import { ledgerOf } from '#server/answers'
import type { Event, NewEvent } from '#src/contract/event'
import type { Ledger } from '#src/contract/ledger'
import type { Deadline, LightRule } from '#src/contract/plan'
import {
  confidences,
  deadlineTerms,
  evidenceLevels,
  type Light,
  lightActions,
  lightMarks,
  lights,
  measureKinds,
  officialStatuses,
  scheduleStates,
  shownLevels,
  times,
} from '#src/contract/vocabulary'
import { directAnswers } from '#src/domain/answer-cases'
import { answersOn, noPlace } from '#src/domain/answer-columns'
import { answerHistory, codesOn, countOn } from '#src/domain/answer-history'
import type { Judging } from '#src/domain/answer-steps'
import { boardOf } from '#src/domain/board'
import { addDays, addMonths, dayFromNumber } from '#src/domain/day'
import { lightsOnDays } from '#src/domain/lights-on-days'
import {
  because,
  both,
  claimOn,
  dueOn,
  evidence,
  inferred,
  ledger,
  measure,
  noDeadline,
  plan,
  recorded,
  rules,
  shipped,
  written,
} from '#tests/setup/plan-fixture'

/** What the columns say of a day, in words. */
function inColumns(book: Ledger, day: string, judging: Partial<Judging> = {}) {
  const history = answerHistory(book, judging)
  const { official, evidence: level, direct, schedule, light, since } = answersOn(history, day)
  const { code } = codesOn(history, day)
  return Object.fromEntries(
    history.ids.flatMap((id, place) =>
      light[place] === noPlace
        ? []
        : [
            [
              id,
              {
                official: officialStatuses[official[place] ?? -1],
                level: evidenceLevels[level[place] ?? -1],
                direct: directAnswers[direct[place] ?? -1],
                schedule: scheduleStates[schedule[place] ?? -1],
                light: lights[light[place] ?? -1],
                marks: history.cases[code[place] ?? -1]?.marks,
                since: dayFromNumber(since[place] ?? 0),
              },
            ],
          ],
    ),
  )
}

/** The same from the board. */
const inBoard = (book: Ledger, day: string, judging: Partial<Judging> = {}) =>
  Object.fromEntries(
    boardOf(book, day, judging).measures.map(
      ({ measure: { id }, official, evidence: { level, direct }, schedule, light: { light, marks, since } }) => [
        id,
        { official: official.status, level, direct, schedule, light, marks, since },
      ],
    ),
  )

function countLights(book: Ledger, day: string, judging: Partial<Judging> = {}): Record<Light, number> {
  const counts = { red: 0, yellow: 0, green: 0, grey: 0 }
  for (const { light } of boardOf(book, day, judging).measures) counts[light.light]++
  return counts
}

/** From before the announcement to after the record was closed; few enough that things meet on one day. */
const days = fc.integer({ min: 0, max: 80 }).map((count) => addDays('2025-02-10', count * 5))
const ids = ['A1-01', 'A1-02', 'B2-01']
/** The first three have been there from the start, the next two come of a split, and the last never was. */
const about = fc.constantFrom(...ids, ...ids, 'A1-03', 'A1-04', 'Z9-99')
const periods = fc.oneof(days, fc.constantFrom('2025-02', '2025-06', '2025-Q2', '2025-H1', '2025', '2025-03..09', '2024..2026'))
/** Of the items that a log may record and withdraw; those of a deadline are among them. */
const numberedItems = 6
const anyDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc.constant(noDeadline),
  days.map(dueOn),
  fc.constantFrom<Deadline>(
    { precision: 'month', period: '2025-05', ...because },
    { precision: 'half', period: '2025-H1', ...because },
    { precision: 'half', period: '2025-H1', ...inferred },
    { precision: 'day', period: '2025-05-20', ...inferred },
    { precision: 'plan-period', period: '2024..2025', ...because },
  ),
  fc
    .record({ months: fc.integer({ min: 1, max: 8 }), after: days })
    .map((own): Deadline => ({ precision: 'within-months', ...own, ...because })),
)
/** Each may be shown in an item of the log, which is there or not, withdrawn or undone. */
const deadlines: fc.Arbitrary<Deadline> = fc
  .tuple(anyDeadline, fc.option(fc.nat({ max: numberedItems - 1 })))
  .map(([deadline, item]) => (deadline.precision === 'none' || item === null ? deadline : { ...deadline, evidence: `e-${item}` }))
const claims = fc.array(
  fc.oneof(
    fc
      .record({ about, level: fc.constantFrom(...shownLevels), direct: fc.boolean() })
      .map((claim) => claimOn(claim.about, claim.level, claim.direct)),
    fc.constant({ subject: { kind: 'city' as const, id: 'A1-01' }, level: 'results' as const, direct: true }),
  ),
  { minLength: 1, maxLength: 3 },
)

/** Completion often, since its first day of several is what counts. */
const words = fc.constantFrom('completed' as const, 'completed' as const, 'completed' as const, ...officialStatuses)

/** What is written as the event numbered `index` of a log; it may speak of those before it. */
type Writing = (index: number) => NewEvent
const idOf = (index: number) => `event-${String(index).padStart(3, '0')}`
const writings: fc.Arbitrary<Writing> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(about, periods, words).map(
      ([id, on, word]): Writing =>
        (index) =>
          written.status(idOf(index), id, on, word),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(about, periods, fc.constantFrom('found' as const, 'none-found' as const, 'not-applicable' as const)).map(
      ([id, on, word]): Writing =>
        (index) =>
          written.check(idOf(index), id, on, word),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(about, periods, deadlines).map(
      ([id, on, due]): Writing =>
        (index) =>
          written.deadline(idOf(index), id, on, due),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(about, periods).map(
      ([id, on]): Writing =>
        (index) =>
          written.signOff(idOf(index), id, on),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(about, periods).map(
      ([id, on]): Writing =>
        (index) =>
          written.note(idOf(index), id, on),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(claims, periods, fc.constantFrom('verified' as const, 'verified' as const, ...confidences), fc.nat({ max: numberedItems - 1 }))
      .map(
        ([own, date, confidence, item]): Writing =>
          (index) =>
            written.evidence(idOf(index), evidence(`e-${item}`, own, { date, confidence })),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat({ max: numberedItems - 1 }), periods).map(
      ([item, on]): Writing =>
        (index) =>
          written.withdrawal(idOf(index), `e-${item}`, on, '虚构撤回'),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(about, periods, fc.subarray(['A1-03', 'A1-04', 'B2-01'], { minLength: 2 })).map(
      ([id, on, into]): Writing =>
        (index) =>
          written.split(idOf(index), id, on, into),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(about, periods, about).map(
      ([id, on, into]): Writing =>
        (index) =>
          written.merge(idOf(index), id, on, into),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(), periods).map(
      ([target, on]): Writing =>
        (index) =>
          written.correction(idOf(index), idOf(index === 0 ? 1 : target % index), on),
    ),
  },
)
const entries = fc.record({ writing: writings, isShipped: fc.boolean(), recordedOn: days })

/** A log in any order of arrival: what shipped, and what was recorded on days that never go back. */
const logs: fc.Arbitrary<readonly Event[]> = fc
  .array(entries, { maxLength: 24 })
  .map((all) => {
    const recordedOn = all.map((entry) => entry.recordedOn).toSorted()
    return all.map(({ writing, isShipped }, index) => {
      const event = writing(index)
      return isShipped ? shipped(event) : recorded(event, index + 1, recordedOn[index])
    })
  })
  .chain((log) => fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }))

/** Rows of all sorts, in any order. */
const lightRules: fc.Arbitrary<readonly LightRule[]> = fc.oneof(
  fc.constant([...rules]),
  fc.constant(miit2023.plan.lightRules),
  fc
    .array(
      fc.record(
        {
          id: fc.constant('row'),
          light: fc.constantFrom(...lights),
          word: fc.constant(both('行')),
          reason: fc.constant(both('行')),
          actions: fc.subarray([...lightActions]),
          mark: fc.constantFrom(...lightMarks),
          kind: fc.subarray([...measureKinds], { minLength: 1 }),
          schedule: fc.subarray([...scheduleStates], { minLength: 1 }),
          official: fc.subarray([...officialStatuses], { minLength: 1 }),
          evidence: fc.subarray([...evidenceLevels], { minLength: 1 }),
          direct: fc.boolean(),
          lookedAt: fc.boolean(),
          signedOff: fc.boolean(),
          hasItems: fc.boolean(),
          redUnsettled: fc.boolean(),
        },
        { requiredKeys: ['id', 'light', 'word', 'reason', 'actions'] },
      ),
      { maxLength: 5 },
    )
    .map((rows) => [...rows, ...rules.slice(-1)]),
)

const judgings = fc.record({ time: fc.constantFrom(...times), against: fc.constantFrom(...deadlineTerms) })

const books = fc
  .record({
    events: logs,
    due: fc.tuple(deadlines, deadlines, deadlines),
    kinds: fc.tuple(fc.constantFrom(...measureKinds), fc.constantFrom(...measureKinds)),
    lightRules,
  })
  .map(({ events, due, kinds, lightRules: own }) =>
    ledger(
      ids.map((id, place) => measure(id, { deadline: due[place] ?? noDeadline, kind: kinds[place] ?? 'action' })),
      events,
      { plan: { ...plan, lightRules: [...own] } },
    ),
  )

describe('the answers in columns', () => {
  test('are those of the board, whatever was recorded in whatever order, on any day', () => {
    fc.assert(
      fc.property(
        books,
        judgings,
        fc.array(days, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -1, max: 2 }),
        (book, judging, asked, shift) => {
          for (const day of asked.map((own) => addDays(own, shift))) {
            expect(inColumns(book, day, judging), day).toEqual(inBoard(book, day, judging))
            expect(lightsOnDays(answerHistory(book, judging), [day])).toEqual([countLights(book, day, judging)])
          }
        },
      ),
      { numRuns: 400 },
    )
  }, 30_000)
})

test('a plan without measures has empty columns and counts nothing', () => {
  const history = answerHistory(ledger([], [recorded(written.note('note-1', 'A1-01', '2025-04-01'), 1)]))
  expect(answersOn(history, '2025-05-01').since).toHaveLength(0)
  expect(lightsOnDays(history, ['2025-05-01'])).toEqual([{ red: 0, yellow: 0, green: 0, grey: 0 }])
})

const monthEnds = Array.from({ length: 39 }, (_, index) => addDays(addMonths('2023-11-01', index), -1))

describe('of the real plan', () => {
  const book = ledgerOf(miit2023, { events: [], unreadable: [], lastSequence: 0 })
  test.each(['2023-09-30', '2023-10-01', ...monthEnds])('on %s the answers in columns are those of the board', (day) => {
    expect(inColumns(book, day)).toEqual(inBoard(book, day))
  })
  test('the tallies count the measures of each value', () => {
    const { tallies, official, evidence: level, direct, schedule, light } = answersOn(answerHistory(book), '2026-01-31')
    const countIn = (column: Uint8Array, size: number) =>
      Array.from({ length: size }, (_, value) => column.filter((own) => own === value).length)
    expect([...tallies.official]).toEqual(countIn(official, officialStatuses.length))
    expect([...tallies.evidence]).toEqual(countIn(level, evidenceLevels.length))
    expect([...tallies.direct]).toEqual(countIn(direct, directAnswers.length))
    expect([...tallies.schedule]).toEqual(countIn(schedule, scheduleStates.length))
    expect([...tallies.light]).toEqual(countIn(light, lights.length))
  })
  test('the lights of all months, in the order asked, are those of their boards', () => {
    const asked = [...monthEnds.toReversed(), '2023-09-01', '2024-12-31']
    expect(lightsOnDays(answerHistory(book), asked)).toEqual(asked.map((day) => countLights(book, day)))
  })
  test.each(['2023-09-30', ...monthEnds])('on %s as many of some measures are overdue, and directly shown, as on the board', (day) => {
    const some = new Set(book.measures.filter((_, place) => place % 2 === 0).map(({ id }) => id))
    const states = boardOf(book, day).measures.filter(({ measure: { id } }) => some.has(id))
    const history = answerHistory(book)
    expect(countOn(history, day, some, ({ inputs }) => inputs.schedule === 'past-inferred')).toBe(
      states.filter(({ schedule }) => schedule === 'past-inferred').length,
    )
    expect(countOn(history, day, some, ({ inputs }) => inputs.direct === true)).toBe(
      states.filter((state) => state.evidence.direct === true).length,
    )
  })
})
