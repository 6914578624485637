import type { Milestone } from '#src/contract/city'
import type { ChangeKind, OfficialStatus } from '#src/contract/vocabulary'
import type { Board } from './board'
import type { CityChange, CityState } from './city-state'
import { isSameWindow } from './deadline'
import type { Lineage } from './lineage'
import type { MeasureChange, MeasureState } from './measure-state'

/** The kinds of change that a measure can have, in the order the screen shows them. */
export const measureChangeKinds = [
  'new',
  'reworded',
  'moved',
  'done',
  'reopened',
  'deadline',
  'slipped',
  'recovered',
  'passed',
  'cleared',
  'evidence',
  'withdrawn',
  'level',
  'light',
] as const satisfies readonly ChangeKind[]

/** The kinds of change that a place in the list of cities can have, in the order the screen shows them. */
export const cityChangeKinds = [
  'filled',
  'vacated',
  'milestone',
  'milestone-undone',
  'evidence',
  'withdrawn',
] as const satisfies readonly ChangeKind[]

/** The later board, with what changed since the earlier one said of each measure and city. */
export function compareBoards(before: Board, after: Board): Board {
  const earlier = new Map([...before.measures, ...before.retired].map((state) => [state.measure.id, state]))
  const compared = (state: MeasureState): MeasureState => ({
    ...state,
    change: measureChange(earlier.get(state.measure.id) ?? null, state),
  })
  const slots = new Map(before.cities.map((city) => [city.slot, city]))
  return {
    ...after,
    before,
    measures: after.measures.map(compared),
    retired: after.retired.map(compared),
    cities: after.cities.map((city) => {
      const earlierCity = slots.get(city.slot)
      return earlierCity === undefined ? city : { ...city, change: cityChange(earlierCity, city) }
    }),
  }
}

/**
 * What became of a measure from one day to another. Looked at the other way round, what was added is gone and what slipped has recovered:
 * the two days change places, and nothing else.
 */
export function measureChange(before: MeasureState | null, after: MeasureState): MeasureChange {
  if (before === null) return { before, kinds: ['new'], evidenceAdded: idsOf(after), evidenceGone: [] }
  const [idsBefore, idsAfter] = [idsOf(before), idsOf(after)]
  const evidenceAdded = idsAfter.filter((id) => !idsBefore.includes(id))
  const evidenceGone = idsBefore.filter((id) => !idsAfter.includes(id))
  const kinds: ChangeKind[] = []
  const say = (kind: ChangeKind, isSo: boolean) => {
    if (isSo) kinds.push(kind)
  }
  say('reworded', before.title.zh !== after.title.zh || !isSameLineage(before.lineage, after.lineage))
  say('moved', before.official.status !== after.official.status)
  say('done', !isDone(before.official.status) && isDone(after.official.status))
  say('reopened', isDone(before.official.status) && !isDone(after.official.status))
  say('deadline', !isSameWindow(before.deadline, after.deadline) || before.deadlineBasis !== after.deadlineBasis)
  say('slipped', before.schedule !== 'overdue' && after.schedule === 'overdue')
  say('recovered', before.schedule === 'overdue' && after.schedule !== 'overdue')
  say('passed', before.schedule !== 'past-inferred' && after.schedule === 'past-inferred')
  say('cleared', before.schedule === 'past-inferred' && after.schedule !== 'past-inferred')
  say('evidence', evidenceAdded.length > 0)
  say('withdrawn', evidenceGone.length > 0)
  say('level', before.evidence.level !== after.evidence.level || before.evidence.direct !== after.evidence.direct)
  say('light', before.light.light !== after.light.light)
  return { before, kinds, evidenceAdded, evidenceGone }
}

const idsOf = ({ supports }: Pick<MeasureState, 'supports'>): readonly string[] => supports.map(({ evidence }) => evidence.id)

/** Whether as much was merged into it, and it stands on its own or does not as before. */
const isSameLineage = (one: Lineage, other: Lineage): boolean =>
  one.from.length === other.from.length && (one.into === null) === (other.into === null)

const isDone = (status: OfficialStatus): boolean => status === 'completed'

function cityChange(before: CityState, after: CityState): CityChange {
  const milestonesAdded = milestonesOnlyIn(after, before)
  const milestonesGone = milestonesOnlyIn(before, after)
  const [idsBefore, idsAfter] = [idsOf(before), idsOf(after)]
  const isSo: Readonly<Record<(typeof cityChangeKinds)[number], boolean>> = {
    filled: after.place !== null && before.place?.adcode !== after.place.adcode,
    vacated: before.place !== null && after.place === null,
    milestone: milestonesAdded.length > 0,
    'milestone-undone': milestonesGone.length > 0,
    evidence: idsAfter.some((id) => !idsBefore.includes(id)),
    withdrawn: idsBefore.some((id) => !idsAfter.includes(id)),
  }
  return { before, kinds: cityChangeKinds.filter((kind) => isSo[kind]), milestonesAdded, milestonesGone }
}

function milestonesOnlyIn(one: CityState, other: CityState): readonly Milestone[] {
  const known = new Set(other.milestones.map(milestoneKey))
  return one.milestones.filter((milestone) => !known.has(milestoneKey(milestone)))
}

const milestoneKey = ({ kind, on, text }: Milestone): string => `${kind} ${on ?? ''} ${text.zh}`

/** A measure, place or indicator that says what it was on the day compared with; `before` is null where it was not there. */
export interface Compared<State> {
  readonly change: { readonly before: State | null } | null
}

/**
 * What something about a measure, place or indicator was on the day compared with, where it was something else; undefined where it was the same,
 * where it is new, and where no day is compared with.
 */
export function wasBefore<State, Value>(state: Compared<State> & NoInfer<State>, pick: (state: State) => Value): Value | undefined {
  const before = state.change?.before
  if (before === undefined || before === null) return undefined
  const was = pick(before)
  return JSON.stringify(was) === JSON.stringify(pick(state)) ? undefined : was
}
