import type { OfficialStatus } from '#src/contract/vocabulary'
import type { View } from '#src/domain/address'
import type { MeasureState } from '#src/domain/measure-state'
import { isWithoutWord, longSilences } from '#src/domain/without-word'
import type { Fill } from '#src/ui/fill'
import { officialFills } from './answer-fills'

/** The measures of a status: those of which there was word within a year, or those of which there was none. */
export interface OfficialPart {
  readonly key: string
  readonly status: OfficialStatus
  readonly isQuiet: boolean
  readonly fill: Fill
  readonly has: (state: MeasureState) => boolean
  /** the conditions that list them */
  readonly view: Pick<View, 'status' | 'word'>
}

/** 官方口径 in a bar: what was said within a year, most done first; then, hatched alike and in the same order, what nothing was said of since. */
export function officialPartsOf(states: readonly MeasureState[]): readonly OfficialPart[] {
  const quiet = new Set(states.filter(isWithoutWord).map(({ official }) => official.status))
  const spoken = officialFills.map(([status, fill]) => partOf(status, fill, false, quiet.has(status)))
  return [...spoken, ...officialFills.filter(([status]) => quiet.has(status)).map(([status]) => partOf(status, 'ink-quiet', true, true))]
}

const partOf = (status: OfficialStatus, fill: Fill, isQuiet: boolean, isSplit: boolean): OfficialPart => ({
  key: isQuiet ? `${status} quiet` : status,
  status,
  isQuiet,
  fill,
  has: (state) => state.official.status === status && isWithoutWord(state) === isQuiet,
  view: {
    status: { include: [status], exclude: [] },
    ...(isSplit && { word: isQuiet ? { include: longSilences, exclude: [] } : { include: [], exclude: longSilences } }),
  },
})
