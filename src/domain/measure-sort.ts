import { evidenceLevels, officialStatuses, scheduleStates } from '#src/contract/vocabulary'
import { type Sort, sortAmong, type View } from './address'
import { lastDayOf } from './deadline'
import { lightOrder } from './light'
import type { MeasureState } from './measure-state'
import { spanOf } from './period'

/** What a list of measures can be sorted by, in the order that it is offered. */
export const measureSorts = [
  'id',
  'title',
  'agency',
  'deadline',
  'status',
  'evidence',
  'schedule',
  'light',
  'last-word',
  'evidence-date',
] as const
export type MeasureSort = (typeof measureSorts)[number]

/** The order that a view asks for, where it is one for measures. */
export const measureSortOf = (view: View): Sort<MeasureSort> | null => sortAmong(view, measureSorts)

/** The order of titles and names, by their Chinese. */
export const byWords = new Intl.Collator('zh-Hans-CN')

/** Sorted by one property, ties by id; those without the property come last in both directions. */
export function sortMeasures(states: readonly MeasureState[], { key, descending }: Sort<MeasureSort>): MeasureState[] {
  const keyed = states.map((state) => ({ state, key: keyOf(key, state) }))
  return keyed
    .toSorted((one, other) => {
      if (one.key === null || other.key === null)
        return (one.key === null ? 1 : 0) - (other.key === null ? 1 : 0) || byId(one.state, other.state)
      const order =
        typeof one.key === 'string' && typeof other.key === 'string'
          ? byWords.compare(one.key, other.key)
          : Number(one.key) - Number(other.key)
      return (descending ? -order : order) || byId(one.state, other.state)
    })
    .map(({ state }) => state)
}

function keyOf(key: MeasureSort, state: MeasureState): string | number | null {
  switch (key) {
    case 'id':
      return state.measure.id
    case 'title':
      return state.title.zh
    case 'agency':
      return state.measure.lead[0]?.agency ?? null
    case 'deadline':
      return dayRank(lastDayOf(state.deadline))
    case 'evidence-date':
      return state.latestEvidenceOn === null ? null : dayRank(spanOf(state.latestEvidenceOn).last)
    case 'last-word':
      return dayRank(state.lastWord.since)
    case 'light':
      return lightOrder.indexOf(state.light.light)
    case 'status':
      return officialStatuses.indexOf(state.official.status)
    case 'evidence':
      return evidenceLevels.indexOf(state.evidence.level)
    case 'schedule':
      return scheduleStates.indexOf(state.schedule)
  }
}

const dayRank = (day: string | null): number | null => (day === null ? null : Number(day.replaceAll('-', '')))
const byId = (one: MeasureState, other: MeasureState): number =>
  one.measure.id < other.measure.id ? -1 : one.measure.id > other.measure.id ? 1 : 0
