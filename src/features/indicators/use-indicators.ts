import { useMemo } from 'react'
import { useBoard, useWholeLedger } from '#src/board/use-board'
import { indicatorsKnownBy, type IndicatorState, indicatorStates } from '#src/domain/known-readings'

export interface ShownIndicator extends IndicatorState {
  /** readings known by the day that are hidden because they are only recalled */
  readonly hiddenReadings: number
}

/** The indicators as known by the day in view, each with what is left out of it and what changed of it. */
export function useIndicators(): readonly ShownIndicator[] {
  const whole = useWholeLedger()
  const board = useBoard()
  return useMemo(() => {
    const all = new Map(indicatorsKnownBy(whole, board.asOf, board.time).map(({ id, observations }) => [id, observations.length]))
    return indicatorStates(board).map((indicator) => ({
      ...indicator,
      hiddenReadings: (all.get(indicator.id) ?? 0) - indicator.observations.length,
    }))
  }, [whole, board])
}
