import { useMemo } from 'react'
import { useBoard, useWholeLedger } from '#src/board/use-board'
import { type IndicatorChange, indicatorChange, indicatorsKnownBy, type KnownIndicator } from '#src/domain/known-readings'

export interface ShownIndicator extends KnownIndicator {
  /** readings known by the day that are hidden because they are only recalled */
  readonly hiddenReadings: number
  /** null where no earlier day is compared with */
  readonly change: IndicatorChange | null
}

/** The indicators as known by the day in view, each with what is left out of it. */
export function useIndicators(): readonly ShownIndicator[] {
  const whole = useWholeLedger()
  const { ledger, asOf, time, before } = useBoard()
  return useMemo(() => {
    const all = new Map(indicatorsKnownBy(whole, asOf, time).map(({ id, observations }) => [id, observations.length]))
    const earlier =
      before === null ? null : new Map(indicatorsKnownBy(ledger, before.asOf, time).map((indicator) => [indicator.id, indicator]))
    return indicatorsKnownBy(ledger, asOf, time).map((indicator) => ({
      ...indicator,
      hiddenReadings: (all.get(indicator.id) ?? 0) - indicator.observations.length,
      change: changeOf(earlier?.get(indicator.id), indicator),
    }))
  }, [whole, ledger, asOf, time, before])
}

const changeOf = (before: KnownIndicator | undefined, after: KnownIndicator): IndicatorChange | null =>
  before === undefined ? null : indicatorChange(before, after)
