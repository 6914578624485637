import { useBoard, useWholeBoard } from '#src/board/use-board'
import { useFindings } from '#src/board/use-findings'
import type { CityState } from '#src/domain/city-state'
import { type EvidenceRow, evidenceRows } from '#src/domain/evidence-rows'
import type { Finding } from '#src/domain/findings'
import { type IndicatorState, indicatorStates } from '#src/domain/known-readings'
import type { MeasureState } from '#src/domain/measure-state'
import { citySheet } from './city-sheet'
import { evidenceSheet } from './evidence-sheet'
import { findingSheet } from './finding-sheet'
import { indicatorSheet } from './indicator-sheet'
import { measureSheet } from './measure-sheet'
import type { Sheet, SheetName } from './sheet'

/** A sheet whose kind of row only itself knows. */
export type AnySheet = Sheet<unknown>

/** What a page shows of a table after its filters, where it has any. */
export interface ShownRows {
  readonly measures?: readonly MeasureState[] | undefined
  readonly cities?: readonly CityState[] | undefined
  readonly indicators?: readonly IndicatorState[] | undefined
  readonly evidence?: readonly EvidenceRow[] | undefined
  readonly findings?: readonly Finding[] | undefined
}

/** Each table whole, or as filtered on the page where that is given. */
export function useSheets(shown: ShownRows = {}): (name: SheetName, range: 'shown' | 'everything') => AnySheet {
  const board = useBoard()
  const { ledger, asOf, before, measures, cities } = board
  const days = { asOf, since: before?.asOf ?? null }
  const whole = useWholeBoard()
  const { findings } = useFindings()
  return (name, range) => {
    const pick = (): unknown => {
      switch (name) {
        case 'measures':
          return measureSheet(ledger.plan, (range === 'shown' ? shown.measures : undefined) ?? measures, days)
        case 'cities':
          return citySheet(
            ledger.programme ?? { slots: [], candidates: [], provinces: [], measure: '', rules: [], notes: [] },
            (range === 'shown' ? shown.cities : undefined) ?? cities,
            days,
          )
        case 'indicators':
          return indicatorSheet((range === 'shown' ? shown.indicators : undefined) ?? indicatorStates(board), days)
        case 'evidence':
          return evidenceSheet(board, (range === 'shown' ? shown.evidence : undefined) ?? evidenceRows(board))
        case 'findings':
          return findingSheet(whole, (range === 'shown' ? shown.findings : undefined) ?? findings, days)
      }
    }
    return pick() as AnySheet
  }
}
