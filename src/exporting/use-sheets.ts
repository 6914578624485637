import { useBoard, useWholeBoard } from '#src/board/use-board'
import { useFindings } from '#src/board/use-findings'
import { indicatorsKnownBy } from '#src/domain/known-readings'
import type { MeasureState } from '#src/domain/measure-state'
import { citySheet } from './city-sheet'
import { evidenceSheet } from './evidence-sheet'
import { findingSheet } from './finding-sheet'
import { indicatorSheet } from './indicator-sheet'
import { measureSheet } from './measure-sheet'
import type { Sheet, SheetName } from './sheet'

/** A sheet whose kind of row only itself knows. */
export type AnySheet = Sheet<unknown>

/** Each table whole, and the measures as filtered on the page where they are given. */
export function useSheets(shownMeasures?: readonly MeasureState[]): (name: SheetName, range: 'shown' | 'everything') => AnySheet {
  const { ledger, asOf, time, before, measures, cities, evidence } = useBoard()
  const board = useWholeBoard()
  const { findings } = useFindings()
  return (name, range) => {
    const pick = (): unknown => {
      switch (name) {
        case 'measures':
          return measureSheet(ledger.plan, range === 'shown' && shownMeasures !== undefined ? shownMeasures : measures, {
            asOf,
            since: before?.asOf ?? null,
          })
        case 'cities':
          return citySheet(ledger.programme ?? { slots: [], candidates: [], provinces: [], measure: '', rules: [], notes: [] }, cities)
        case 'indicators':
          return indicatorSheet(indicatorsKnownBy(ledger, asOf, time))
        case 'evidence':
          return evidenceSheet(evidence)
        case 'findings':
          return findingSheet(board, findings)
      }
    }
    return pick() as AnySheet
  }
}
