import { lazy, Suspense, useState } from 'react'
import type { EvidenceRow } from '#src/domain/evidence-rows'
import type { Finding } from '#src/domain/findings'
import type { MeasureState } from '#src/domain/measure-state'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { exportWords } from '#src/i18n/words/export'
import { Button } from '#src/ui/button'
import type { SheetName } from './sheet'

// Columns of five tables and their meanings: fetched when somebody exports.
const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog')).ExportDialog }))

interface Props {
  readonly table: SheetName
  /** the measures as filtered on the page */
  readonly states?: readonly MeasureState[]
  /** the lines of the evidence ledger as filtered on the page */
  readonly rows?: readonly EvidenceRow[]
  /** the findings as filtered on the page */
  readonly findings?: readonly Finding[]
  /** rows of the table where it cannot be filtered */
  readonly count?: number
  /** a plain button for the bar above a phone's tabs */
  readonly isBare?: boolean
}

/** Opens the export of a table, saying how many rows it would be. */
export function ExportButton({ table, states, rows, findings, count, isBare = false }: Props) {
  const words = useWords(exportWords)
  const [isOpen, setIsOpen] = useState(false)
  const label = words.button[table](formatNumber(count ?? (states ?? rows ?? findings ?? []).length))
  return (
    <>
      {isBare ? (
        <button type="button" onClick={() => setIsOpen(true)}>
          {label}
        </button>
      ) : (
        <Button onClick={() => setIsOpen(true)}>{label}</Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog initialTable={table} shown={{ measures: states, evidence: rows, findings }} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
