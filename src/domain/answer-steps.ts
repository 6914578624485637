import type { Ledger } from '#src/contract/ledger'
import type { Plan } from '#src/contract/plan'
import type { DeadlineTerm, Time } from '#src/contract/vocabulary'
import { absent, type AnswerCases, answerCases } from './answer-cases'
import { addDays, dayNumber, lastDayOfAll, laterDay } from './day'
import { subjectKey } from './event-subjects'
import { itemsShowing } from './deadline'
import { foldEvidence, timesInForce } from './evidence-state'
import { type LineageSpells, lineageSpells } from './lineage-spells'
import { dateEvent, standingAmong } from './log'
import { type MeasureLog, measureLogs, restatingDays } from './measure-log'
import { measureTurns } from './measure-turns'
import { spanOf } from './period'

/**
 * How the answers of all measures change as the day in view moves on, oldest first: from `day` on, and until its next step, the measure at
 * `place` has the answers of case number `code` and has shown its light since `since` (days as numbers). Before its first step it is absent.
 */
export interface AnswerSteps {
  readonly day: Int32Array
  readonly place: Int32Array
  readonly code: Uint32Array
  /** means nothing where the measure is absent */
  readonly since: Int32Array
}

/** Which days decide, and which deadline counts. */
export interface Judging {
  readonly time: Time
  readonly against: DeadlineTerm
}

/** Folds a ledger once into every change of its answers. Gives the ids of all measures that ever were, by their places, the steps, and the cases they name. */
export function answerSteps(
  { plan, measures, events }: Pick<Ledger, 'plan' | 'measures' | 'events'>,
  judging: Judging,
): { readonly ids: readonly string[]; readonly steps: AnswerSteps; readonly cases: AnswerCases['all'] } {
  const dated = events.map((event) => dateEvent(event, plan.utcOffsetMinutes))
  const logOf = measureLogs(dated)
  const lines = lineageSpells(measures, dated, spanOf(plan.announcedOn.period).first, judging.time)
  const cases = answerCases()
  const logBehind = (id: string, line: LineageSpells) =>
    logOf(
      id,
      line.flatMap(({ descendant }) => (descendant === null ? [] : itemsShowing(descendant.measure.deadline))),
    )
  const byMeasure = [...lines].map(([id, line]) => stepsOf(id, line, logBehind(id, line), { plan, cases, ...judging }))
  return { ids: [...lines.keys()], steps: inColumns(byMeasure), cases: cases.all }
}

interface MeasureStep {
  readonly day: number
  readonly code: number
  readonly since: number
}

const notThere = { code: absent, since: 0 } as const

/** The changes of one measure: its turns, folded anew from each day on which something known of the past changes. */
function stepsOf(
  id: string,
  line: LineageSpells,
  log: MeasureLog,
  { plan, cases, time, against }: Judging & { readonly plan: Plan; readonly cases: AnswerCases },
): readonly MeasureStep[] {
  const steps: MeasureStep[] = []
  const give = (step: MeasureStep) => {
    const last = steps.at(-1) ?? notThere
    if (last.code !== step.code || last.since !== step.since) steps.push(step)
  }
  const [{ from: start }] = line
  const restated = restatingDays(log.all, time).filter((day) => day > start)
  const starts = [...new Set([...line.map(({ from }) => from), ...restated])].toSorted()
  const key = subjectKey({ kind: 'measure', id })
  starts.forEach((from, index) => {
    const next = starts[index + 1]
    const until = next === undefined ? lastDayOfAll : addDays(next, -1)
    const descendant = line.findLast((spell) => spell.from <= from)?.descendant ?? null
    if (descendant === null) {
      give({ ...notThere, day: dayNumber(from) })
      return
    }
    const standing = standingAmong(log.all, until, time)
    const events = standing.filter((dated) => log.about.has(dated))
    const items = foldEvidence(standing)
    const claims = items.flatMap(({ everClaimed }) => everClaimed.filter(({ claim }) => subjectKey(claim.subject) === key))
    const { turns } = measureTurns({ ...descendant, plan, against, events, claims, timesInForce: timesInForce(items) }, until)
    turns.forEach((turn, at) => {
      const following = turns[at + 1]
      if (following !== undefined && following.answers.day <= from) return
      give({ day: dayNumber(laterDay(turn.answers.day, from)), code: cases.numberOf(turn), since: dayNumber(turn.since) })
    })
  })
  return steps
}

/** The steps of all measures, those of each at its place, in the order of their days. */
function inColumns(byMeasure: readonly (readonly MeasureStep[])[]): AnswerSteps {
  const steps = byMeasure.flat()
  const places = byMeasure.flatMap((own, place) => own.map(() => place))
  const column = () => new Int32Array(steps.length)
  const columns = { day: column(), place: column(), code: new Uint32Array(steps.length), since: column() }
  orderByDay(steps).forEach((from, at) => {
    const step = steps[from]
    columns.place[at] = places[from] ?? 0
    columns.day[at] = step?.day ?? 0
    columns.code[at] = step?.code ?? absent
    columns.since[at] = step?.since ?? 0
  })
  return columns
}

/** Where each step of the order by day stands in the list. Plain numbers sort by themselves, many times faster than by a comparison. */
function orderByDay(steps: readonly MeasureStep[]): readonly number[] {
  const count = steps.length
  const keys = Float64Array.from(steps, ({ day }, index) => day * count + index).toSorted()
  return Array.from(keys, (key) => key - Math.floor(key / count) * count)
}
