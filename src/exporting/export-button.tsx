import { lazy, Suspense, useState } from 'react'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { exportWords } from '#src/i18n/words/export'
import { Button } from '#src/ui/button'
import type { SheetName } from './sheet'
import type { ShownRows } from './use-sheets'

// Columns of five tables and their meanings: fetched when somebody exports.
const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog')).ExportDialog }))

interface Props {
  readonly table: SheetName
  /** its lines as filtered on the page */
  readonly shown: ShownRows
  /** a plain button for the bar above a phone's tabs */
  readonly isBare?: boolean
}

/** Opens the export of a table, saying how many rows it would be. */
export function ExportButton({ table, shown, isBare = false }: Props) {
  const words = useWords(exportWords)
  const [isOpen, setIsOpen] = useState(false)
  const label = words.button[table](formatNumber(shown[table]?.length ?? 0))
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
          <ExportDialog initialTable={table} shown={shown} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
