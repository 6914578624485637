import type { Ledger } from '#src/contract/ledger'
import type { Plan } from '#src/contract/plan'
import type { Day } from '#src/contract/time'
import type { DeadlineTerm, Time } from '#src/contract/vocabulary'
import { absent, answerCode } from './answer-code'
import { addDays, dayNumber, lastDayOfAll, laterDay } from './day'
import { subjectKey, subjectKeys } from './event-subjects'
import { foldEvidence } from './evidence-state'
import { type LineageSpell, lineageSpells } from './lineage-spells'
import { dateEvent, type DatedEvent, standingAmong } from './log'
import { measureLogs, restatingDays } from './measure-log'
import { measureTurns } from './measure-turns'
import { spanOf } from './period'

/**
 * How the answers of all measures change as the day in view moves on, oldest first: from `day` on, and until its next step, the measure at
 * `place` has the answers of `code` and has shown its light since `since` (days as numbers). Before its first step it is absent.
 */
export interface AnswerSteps {
  readonly day: Int32Array
  readonly place: Int32Array
  readonly code: Uint16Array
  /** means nothing where the measure is absent */
  readonly since: Int32Array
}

/** Which days decide, and which deadline counts. */
export interface Judging {
  readonly time: Time
  readonly against: DeadlineTerm
}

/** Folds a ledger once into every change of its answers. Gives the ids of all measures that ever were, by their places, and the steps. */
export function answerSteps(
  { plan, measures, events }: Pick<Ledger, 'plan' | 'measures' | 'events'>,
  judging: Judging,
): { readonly ids: readonly string[]; readonly steps: AnswerSteps } {
  const dated = events.map((event) => dateEvent(event, plan.utcOffsetMinutes))
  const logOf = measureLogs(dated)
  const lines = lineageSpells(measures, dated, spanOf(plan.announcedOn.period).first, judging.time)
  const ids = [...lines.keys()]
  const steps: Step[] = []
  ids.forEach((id, place) => {
    const line = lines.get(id)
    if (line !== undefined) for (const step of stepsOf(id, line, logOf(id), plan, judging)) steps.push({ ...step, place })
  })
  return { ids, steps: inColumns(steps) }
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
  line: readonly [LineageSpell, ...LineageSpell[]],
  log: readonly DatedEvent[],
  plan: Plan,
  { time, against }: Judging,
): readonly MeasureStep[] {
  const steps: MeasureStep[] = []
  const give = (step: MeasureStep) => {
    const last = steps.at(-1) ?? notThere
    if (last.code !== step.code || last.since !== step.since) steps.push(step)
  }
  const [{ from: start }] = line
  const starts = [...new Set([...line.map(({ from }) => from), ...restatingDays(log, time).filter((day) => day > start)])].toSorted()
  const key = subjectKey({ kind: 'measure', id })
  starts.forEach((from, index) => {
    const next = starts[index + 1]
    const until = next === undefined ? lastDayOfAll : addDays(next, -1)
    const descendant = line.findLast((spell) => spell.from <= from)?.descendant ?? null
    if (descendant === null) {
      give({ ...notThere, day: dayNumber(from) })
      return
    }
    const standing = standingAmong(log, until, time)
    const known = {
      ...descendant,
      plan,
      against,
      events: standing.filter(({ event }) => subjectKeys(event).has(key)),
      claims: foldEvidence(standing).flatMap(({ everClaimed }) => everClaimed.filter(({ claim }) => subjectKey(claim.subject) === key)),
    }
    const { turns } = measureTurns(known, until)
    turns.forEach((turn, at) => {
      const following = turns[at + 1]
      if (following !== undefined && following.day <= from) return
      give({ day: dayNumber(laterDay(turn.day, from)), code: answerCode(turn.inputs), since: dayNumber(turn.since) })
    })
  })
  return steps
}

interface Step extends MeasureStep {
  readonly place: number
}

function inColumns(steps: readonly Step[]): AnswerSteps {
  const column = () => new Int32Array(steps.length)
  const columns = { day: column(), place: column(), code: new Uint16Array(steps.length), since: column() }
  byDay(steps).forEach((step, at) => {
    columns.day[at] = step.day
    columns.place[at] = step.place
    columns.code[at] = step.code
    columns.since[at] = step.since
  })
  return columns
}

/** The steps in the order of their days. Plain numbers sort by themselves, many times faster than by a comparison. */
function byDay(steps: readonly Step[]): readonly Step[] {
  const count = steps.length
  const keys = Float64Array.from(steps, ({ day }, index) => day * count + index).toSorted()
  return Array.from(keys, (key) => steps[key - Math.floor(key / count) * count]).filter((step) => step !== undefined)
}
