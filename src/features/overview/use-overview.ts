import { useMemo } from 'react'
import { useBoard, useKnownView } from '#src/board/use-board'
import type { Indicator } from '#src/contract/indicator'
import type { Day } from '#src/contract/time'
import type { ChoiceName, View } from '#src/domain/address'
import { type Board, boardOf } from '#src/domain/board'
import { addMonths } from '#src/domain/day'
import { indicatorsKnownBy } from '#src/domain/known-readings'
import { satisfies } from '#src/domain/choice'
import { filterMeasures } from '#src/domain/measure-filter'
import type { MeasureState } from '#src/domain/measure-state'
import { type Change, changesOf, listView } from '#src/domain/overview'

export interface Overview {
  readonly board: Board
  /** the day that changes are counted from: the one compared with, else a month before the day in view */
  readonly before: Day
  /** the measures of the sectors in view */
  readonly states: readonly MeasureState[]
  /** the same measures as they stood on `before` */
  readonly statesBefore: readonly MeasureState[]
  /** what changed in them, newest first */
  readonly changes: readonly Change[]
  /** the indicators of the sectors in view, as known by the day in view */
  readonly indicators: readonly Indicator[]
  /** no sector is chosen */
  readonly isWhole: boolean
}

/** The plan as of the day in view, within the sectors in view, with the month before. */
export function useOverview(): Overview {
  const board = useBoard()
  const { sector } = useKnownView()
  return useMemo(() => {
    const view: View = sector === undefined ? {} : { sector }
    const before = board.before?.asOf ?? addMonths(board.asOf, -1)
    const states = filterMeasures(board.measures, view, board.ledger.plan)
    return {
      board,
      before,
      states,
      statesBefore: filterMeasures(
        boardOf(board.ledger, before, { time: board.time, against: board.against }).measures,
        view,
        board.ledger.plan,
      ),
      changes: changesOf(board, states, sector === undefined),
      indicators: indicatorsKnownBy(board.ledger, board.asOf, board.time).filter(({ sectors }) => satisfies(sector, sectors)),
      isWhole: sector === undefined,
    }
  }, [board, sector])
}

/** Makes the view of the list that a figure counts. */
export function useListView(): (choices: Partial<Record<ChoiceName, readonly string[]>>) => View {
  const view = useKnownView()
  return (choices) => listView(view, choices)
}
