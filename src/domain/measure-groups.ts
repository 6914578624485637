import type { Plan } from '#src/contract/plan'
import { lightActions, silences } from '#src/contract/vocabulary'
import type { Grouping } from './address'
import { groupByKeys } from './group-by-keys'
import { lightOrder } from './light'
import { valuesOf } from './measure-filter'
import type { MeasureState } from './measure-state'

/** Measures under one value; `pillar` is set where headings are gathered under pillars. */
export interface MeasureGroup {
  readonly value: string
  readonly pillar: string | null
  readonly states: readonly MeasureState[]
}

/**
 * Puts measures, in the order given, under what they have in common, in the plan's own order. A measure with several sectors or
 * lead agencies stands under each; one without any stands under `none`. Groups without measures are left out.
 */
export function groupMeasures(states: readonly MeasureState[], grouping: Exclude<Grouping, 'flat'>, plan: Plan): MeasureGroup[] {
  const name = grouping
  const order = {
    heading: plan.headings.map(({ id }) => id),
    sector: plan.sectors.map(({ id }) => id),
    agency: plan.agencies.map(({ id }) => id),
    light: lightOrder,
    todo: lightActions,
    // Silent for longest first.
    word: silences.toReversed(),
  }[grouping]
  const groups = groupByKeys(states, (state) => {
    const values = valuesOf(name, state)
    return values.length === 0 ? ['none'] : values
  })
  return [...order, 'none'].flatMap((value) => {
    const group = groups.get(value)
    if (group === undefined) return []
    const pillar = grouping === 'heading' ? (plan.headings.find(({ id }) => id === value)?.pillar ?? null) : null
    return [{ value, pillar, states: group }]
  })
}

/** How many measures show each light, worst first; lights that none shows are left out. */
export function countLights(states: readonly MeasureState[]): { readonly light: (typeof lightOrder)[number]; readonly count: number }[] {
  return lightOrder
    .map((light) => ({ light, count: states.filter((state) => state.light.light === light).length }))
    .filter(({ count }) => count > 0)
}

/** How many measures have a deadline that a body stated or assigned, and how many one that was inferred. */
export function countBases(states: readonly MeasureState[]): { readonly stated: number; readonly inferred: number } {
  return {
    stated: states.filter(({ deadlineBasis }) => deadlineBasis === 'stated' || deadlineBasis === 'assigned').length,
    inferred: states.filter(({ deadlineBasis }) => deadlineBasis === 'inferred').length,
  }
}

/** Whether a measure is shown by indirect evidence alone. One that was searched, with nothing direct found, is not: that is its answer. */
export const isOnlyIndirect = ({ evidence }: Pick<MeasureState, 'evidence'>): boolean =>
  evidence.direct === false && evidence.level !== 'none-found'
