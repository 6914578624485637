import { type OfficialStatus, officialStatuses, type Silence } from '#src/contract/vocabulary'
import type { View } from './address'
import type { MeasureState } from './measure-state'

/** A year and more. */
export const longSilences: readonly Silence[] = ['12-24', 'over-24']

/** Nothing more is to be said of these. */
const settled: readonly OfficialStatus[] = ['completed', 'cancelled']

/** The statuses of which a responsible body still owes word. */
export const openStatuses: readonly OfficialStatus[] = officialStatuses.filter((status) => !settled.includes(status))

/** Whether the responsible body has said nothing of a measure for a year or more, though there is still something to say. */
export const isWithoutWord = ({ official, lastWord }: MeasureState): boolean =>
  longSilences.includes(lastWord.silence) && openStatuses.includes(official.status)

/** The conditions that list just those measures. */
export const withoutWordView: Pick<View, 'word' | 'status'> = {
  word: { include: longSilences, exclude: [] },
  status: { include: [], exclude: settled },
}
