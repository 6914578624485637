import type { Milestone } from '#src/contract/city'
import type { ChangeKind, OfficialStatus } from '#src/contract/vocabulary'
import type { Board } from './board'
import type { CityChange, CityState } from './city-state'
import { isSameWindow } from './deadline'
import type { MeasureChange, MeasureState } from './measure-state'

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
  say('reworded', before.title.zh !== after.title.zh || before.lineage.from.length !== after.lineage.from.length)
  say('moved', before.official.status !== after.official.status)
  say('done', !isDone(before.official.status) && isDone(after.official.status))
  say('reopened', isDone(before.official.status) && !isDone(after.official.status))
  say('deadline', !isSameWindow(before.deadline, after.deadline))
  say('slipped', before.schedule !== 'overdue' && after.schedule === 'overdue')
  say('recovered', before.schedule === 'overdue' && after.schedule !== 'overdue')
  say('evidence', evidenceAdded.length > 0)
  say('withdrawn', evidenceGone.length > 0)
  return { before, kinds, evidenceAdded, evidenceGone }
}

const idsOf = ({ supports }: MeasureState): readonly string[] => supports.map(({ evidence }) => evidence.id)

const isDone = (status: OfficialStatus): boolean => status === 'completed'

function cityChange(before: CityState, after: CityState): CityChange {
  const had = new Set(before.milestones.map(milestoneKey))
  const milestonesAdded = after.milestones.filter((milestone) => !had.has(milestoneKey(milestone)))
  const known = new Set(before.supports.map(({ evidence }) => evidence.id))
  const kinds: ChangeKind[] = []
  if (before.place === null && after.place !== null) kinds.push('filled')
  if (milestonesAdded.length > 0) kinds.push('milestone')
  if (after.supports.some(({ evidence }) => !known.has(evidence.id))) kinds.push('evidence')
  return { before, kinds, milestonesAdded }
}

const milestoneKey = ({ kind, on, text }: Milestone): string => `${kind} ${on ?? ''} ${text.zh}`

/**
 * What something about a measure was on the day compared with, where it was something else; undefined where it was the same, where the measure
 * is new, and where no day is compared with.
 */
export function wasBefore<Value>(state: MeasureState, pick: (state: MeasureState) => Value): Value | undefined {
  const before = state.change?.before
  if (before === undefined || before === null) return undefined
  const was = pick(before)
  return JSON.stringify(was) === JSON.stringify(pick(state)) ? undefined : was
}
