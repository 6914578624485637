import { useMemo } from 'react'
import { useBoard, useWholeLedger } from '#src/board/use-board'
import { indicatorsKnownBy, type KnownIndicator } from '#src/domain/known-readings'

export interface ShownIndicator extends KnownIndicator {
  /** readings known by the day that are hidden because they are only recalled */
  readonly hiddenReadings: number
}

/** The indicators as known by the day in view, each with what is left out of it. */
export function useIndicators(): readonly ShownIndicator[] {
  const whole = useWholeLedger()
  const { ledger, asOf, time } = useBoard()
  return useMemo(() => {
    const all = new Map(indicatorsKnownBy(whole, asOf, time).map(({ id, observations }) => [id, observations.length]))
    return indicatorsKnownBy(ledger, asOf, time).map((indicator) => ({
      ...indicator,
      hiddenReadings: (all.get(indicator.id) ?? 0) - indicator.observations.length,
    }))
  }, [whole, ledger, asOf, time])
}
