import { miit2023 } from './sample'
import { makeHugeLog } from '#mocks/huge-log'
import { makeHugePlan } from '#mocks/huge-plan'
import { randomFrom } from '#mocks/random-from'
import { ledgerOf } from '#server/answers'
import type { Ledger } from '#src/contract/ledger'
import type { Day } from '#src/contract/time'
import { answersOn } from '#src/domain/answer-columns'
import { answerHistory } from '#src/domain/answer-history'
import { boardOf } from '#src/domain/board'
import { addDays, dayNumber, daysBetween, endOfMonth } from '#src/domain/day'
import { lightsOnDays } from '#src/domain/lights-on-days'
import { dateEvent } from '#src/domain/log'

/** All times of one thing, in milliseconds. */
export interface Timed {
  readonly name: string
  readonly times: readonly number[]
}

export interface HugeFold {
  readonly measures: number
  readonly events: number
  /** changes of an answer */
  readonly steps: number
  readonly plain: Timed
  readonly asking: readonly Timed[]
  /** done once a ledger */
  readonly preparing: readonly Timed[]
}

const firstDay: Day = '2023-10-01'
const lastDay: Day = '2026-12-31'

/** The board of a ledger of 1,000,000 generated records about 100,000 generated measures, on any day, beside a plain pass over the records. */
export function measureHugeFold(rounds: number): HugeFold {
  const plan = makeHugePlan(100_000, miit2023)
  const events = makeHugeLog(plan.measures, 1_000_000)
  const ledger = ledgerOf({ ...plan, openingEvents: [] }, { events, unreadable: [], lastSequence: events.length })
  const columns = eventColumns(ledger)
  const [preparing, history] = timed(() => answerHistory(ledger))
  const [first] = timed(() => answersOn(history, lastDay))
  const next = randomFrom(2_024)
  const anyDay = () => addDays(firstDay, Math.floor(next() * daysBetween(firstDay, lastDay)))
  const months = monthEnds()
  const times = { plain: [] as number[], any: [] as number[], month: [] as number[] }
  // The first rounds let the compiler see the code and are not counted; they take turns, so that a slow moment falls on all of them.
  for (let round = -10; round < rounds * 10; round++) {
    const day = anyDay()
    const [plain] = timed(() => plainPass(columns))
    const [any] = timed(() => answersOn(history, day))
    const [month] = timed(() => answersOn(history, months[(round + months.length) % months.length] ?? lastDay))
    if (round < 0) continue
    times.plain.push(plain)
    times.any.push(any)
    times.month.push(month)
  }
  return {
    measures: history.ids.length,
    events: events.length,
    steps: history.steps.day.length,
    plain: { name: 'plain pass', times: times.plain },
    asking: [
      { name: 'board of any day', times: times.any },
      { name: 'board a month further', times: times.month },
    ],
    preparing: [
      { name: 'first board asked', times: [first] },
      { name: 'all answers, once a ledger', times: [preparing] },
    ],
  }
}

/** The records in typed arrays, a row each: about which measure, of what kind, in effect and known from which day. */
function eventColumns({ plan, measures, events }: Ledger) {
  const places = new Map(measures.map(({ id }, place) => [id, place]))
  const kinds = [...new Set(events.map(({ kind }) => kind))]
  const dated = events.map((event) => dateEvent(event, plan.utcOffsetMinutes))
  return {
    place: Int32Array.from(events, ({ subject }) => places.get(subject.id) ?? -1),
    kind: Uint8Array.from(events, ({ kind }) => kinds.indexOf(kind)),
    effectiveOn: Int32Array.from(dated, ({ effectiveOn }) => dayNumber(effectiveOn)),
    knownOn: Int32Array.from(dated, ({ knownOn }) => dayNumber(knownOn)),
  }
}

/** The least that anyone must do who looks at every record: all columns added up, without a question asked. */
function plainPass({ place, kind, effectiveOn, knownOn }: ReturnType<typeof eventColumns>): number {
  let sum = 0
  for (let row = 0; row < kind.length; row++) {
    const said = (place[row] as number) + (kind[row] as number)
    const days = (effectiveOn[row] as number) + (knownOn[row] as number)
    // Kept to whole numbers of 32 bits, or most of the time would go into numbers that no longer fit.
    sum = (sum + said + days) | 0
  }
  return sum
}

/** Moving the date of the sample by a month to a day that was not asked before, and the lights of all its months at once. */
export function measureSampleFold(rounds: number): readonly Timed[] {
  const sample = ledgerOf(miit2023, { events: [], unreadable: [], lastSequence: 0 })
  const times = { object: [] as number[], fold: [] as number[], columns: [] as number[], strip: [] as number[] }
  const months = monthEnds()
  for (let round = -2; round < rounds; round++) {
    // A ledger that was never seen: neither its boards nor its columns are known.
    const ledger: Ledger = { ...sample }
    const [strip] = timed(() => lightsOnDays(answerHistory(ledger), months.slice(0, 30)))
    const fresh: Ledger = { ...sample }
    const [fold, history] = timed(() => answerHistory(fresh))
    const moves = months.map((day) => [timed(() => boardOf(fresh, day))[0], timed(() => answersOn(history, day))[0]] as const)
    if (round < 0) continue
    times.strip.push(strip)
    times.fold.push(fold)
    times.object.push(...moves.map(([object]) => object))
    times.columns.push(...moves.map(([, columns]) => columns))
  }
  return [
    { name: 'a month further, object fold', times: times.object },
    { name: 'a month further, columns', times: times.columns },
    { name: 'all answers, once', times: times.fold },
    { name: 'lights of 30 months, from nothing', times: times.strip },
  ]
}

/** The last days of the months in the history. */
const monthEnds = (): readonly Day[] => Array.from({ length: 39 }, (_, month) => endOfMonth(firstDay, month))

function timed<T>(run: () => T): readonly [number, T] {
  const start = performance.now()
  const result = run()
  return [performance.now() - start, result]
}
