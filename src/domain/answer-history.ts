import type { Ledger } from '#src/contract/ledger'
import type { Day } from '#src/contract/time'
import { lights } from '#src/contract/vocabulary'
import { absent, type AnswerCase } from './answer-cases'
import { type AnswerSteps, answerSteps, type Judging } from './answer-steps'
import { dayNumber } from './day'

/** All the answers a ledger ever gives, ready to be asked for any day. */
export interface AnswerHistory {
  /** every measure that ever was; a column has the answers of each at its place in here */
  readonly ids: readonly string[]
  readonly steps: AnswerSteps
  /** the answers after every so many steps as there are measures, so that no day is further than that from a snapshot */
  readonly snapshots: readonly CodeColumns[]
  /** the cases that the codes of the steps and snapshots name */
  readonly cases: readonly AnswerCase[]
  /** of each case, the place of its light in `lights` */
  readonly lightOf: Uint8Array
}

/** The answers of all measures as numbers of cases, and since which day number each shows its light. */
export interface CodeColumns {
  readonly code: Uint32Array
  readonly since: Int32Array
}

type Recorded = Pick<Ledger, 'plan' | 'measures' | 'events'>

const histories = new WeakMap<Recorded, Map<string, AnswerHistory>>()

/** Folds a ledger into all its answers, once for each way of judging. */
export function answerHistory(ledger: Recorded, { time = 'known', against = 'current' }: Partial<Judging> = {}): AnswerHistory {
  const known = histories.get(ledger) ?? new Map<string, AnswerHistory>()
  histories.set(ledger, known)
  const key = `${time} ${against}`
  const history = known.get(key) ?? foldHistory(ledger, { time, against })
  known.set(key, history)
  return history
}

function foldHistory(ledger: Recorded, judging: Judging): AnswerHistory {
  const { ids, steps, cases } = answerSteps(ledger, judging)
  const lightOf = Uint8Array.from(cases, ({ light }) => lights.indexOf(light))
  return { ids, steps, cases, snapshots: snapshotsOf(steps, ids.length), lightOf }
}

function snapshotsOf(steps: AnswerSteps, measureCount: number): readonly CodeColumns[] {
  const now = { code: new Uint32Array(measureCount).fill(absent), since: new Int32Array(measureCount) }
  const snapshots = [copyOf(now)]
  for (let end = measureCount; end > 0 && end <= steps.day.length; end += measureCount) {
    replay(steps, end - measureCount, end, now)
    snapshots.push(copyOf(now))
  }
  return snapshots
}

const copyOf = ({ code, since }: CodeColumns): CodeColumns => ({ code: code.slice(), since: since.slice() })

/** Takes the steps from `start` to before `end` on `columns`, which are their caller's own and change. */
function replay({ place, code, since }: AnswerSteps, start: number, end: number, columns: CodeColumns) {
  for (let step = start; step < end; step++) {
    const at = place[step] ?? 0
    columns.code[at] = code[step] ?? absent
    columns.since[at] = since[step] ?? 0
  }
}

/** The answers on a day: the last snapshot before it, and the steps since. */
export function codesOn({ ids, steps, snapshots }: AnswerHistory, day: Day): CodeColumns {
  const end = stepsUntil(steps, day)
  const snapshot = ids.length === 0 ? 0 : Math.floor(end / ids.length)
  const columns = copyOf(snapshots[snapshot] ?? { code: new Uint32Array(), since: new Int32Array() })
  replay(steps, snapshot * ids.length, end, columns)
  return columns
}

/** How many of some measures have answers on a day that a predicate picks, as they were seen then. */
export function countOn(history: AnswerHistory, day: Day, among: ReadonlySet<string>, predicate: (answers: AnswerCase) => boolean): number {
  const { code } = codesOn(history, day)
  return history.ids.filter((id, place) => {
    const own = history.cases[code[place] ?? absent]
    return own !== undefined && among.has(id) && predicate(own)
  }).length
}

/** How many steps lie on a day or before it. */
export function stepsUntil(steps: AnswerSteps, day: Day): number {
  const asked = dayNumber(day)
  let low = 0
  let high = steps.day.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((steps.day[middle] ?? 0) <= asked) low = middle + 1
    else high = middle
  }
  return low
}
