import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { VisuallyHidden } from './visually-hidden'
import { classNames } from './class-names'
import styles from './data-table.module.css'
import { firstRows } from './first-rows'
import type { Column, RowGroup, Sorting } from './table-columns'
import { TableHead } from './table-head'
import { type RowPlace, type RowSettings, TableHeading, TableRow } from './table-row'
import { usePrinting } from './use-printing'
import { VirtualTable } from './virtual-table'

type Props<Row> = TableProps<Row> &
  ({ readonly rows: readonly Row[]; readonly groups?: never } | { readonly groups: readonly RowGroup<Row>[]; readonly rows?: never })

interface TableProps<Row> {
  /** names the table */
  readonly caption: string
  readonly isCaptionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly isSelected?: (row: Row) => boolean
  /** key of the row to be brought into view: as soon as it is there, and again where another is meant */
  readonly inView?: string | undefined
  readonly sorting?: Sorting | undefined
  /** told the key of the column whose header was pressed */
  readonly onSort?: (column: string) => void
  /** stacked: each row becomes a block on a phone; scroll: the table moves sideways under a fixed first column */
  readonly phone?: 'stacked' | 'scroll'
  readonly className?: string | undefined
}

/** Above this many rows only those near the window are drawn; on paper all of them are. */
const drawnAtOnce = 200

/** Of a shorter table a window full is drawn with what was pressed; what is new below it follows a moment later. */
const drawnFirst = 24

/** A real table: caption, headers that sort, groups, one row a line; stacked on a phone. */
export function DataTable<Row>({
  caption,
  isCaptionHidden = true,
  columns,
  rows = [],
  groups = [{ key: 'all', rows }],
  rowKey,
  isSelected,
  inView,
  sorting,
  onSort,
  phone = 'stacked',
  className,
}: Props<Row>) {
  const isPrinting = usePrinting()
  const settings: RowSettings<Row> = useMemo(() => ({ columns, rowKey, isSelected, inView }), [columns, rowKey, isSelected, inView])
  const isLong = groups.reduce((count, group) => count + group.rows.length, 0) > drawnAtOnce
  const head = (
    <>
      <caption className={styles.caption}>{isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
      <TableHead columns={columns} sorting={sorting} onSort={onSort} isIndexed={isLong} />
    </>
  )
  const tableClass = classNames(styles.table, phone === 'stacked' && styles.stacked, className)
  return (
    <div className={phone === 'scroll' ? styles.scroll : undefined}>
      {isLong && !isPrinting ? (
        <VirtualTable head={head} groups={groups} settings={settings} className={tableClass} />
      ) : (
        <PlainTable head={head} groups={groups} settings={settings} className={tableClass} isWhole={isPrinting} />
      )}
    </div>
  )
}

interface PlainProps<Row> {
  readonly head: ReactNode
  readonly groups: readonly RowGroup<Row>[]
  readonly settings: RowSettings<Row>
  readonly className: string
  readonly isWhole: boolean
}

/** Every row as an element of the page, so that the browser's own search finds it; the last ones a moment after the first. */
function PlainTable<Row>({ head, groups, settings, className, isWhole }: PlainProps<Row>) {
  const settled = useDeferredValue(groups, noGroups as readonly RowGroup<Row>[])
  const drawn = isWhole || settled === groups ? groups : firstRows(groups, settled, drawnFirst, settings.rowKey)
  return (
    <table className={className}>
      {head}
      {drawn.map((group) => (
        <tbody key={group.key}>
          {group.heading !== undefined && <TableHeading group={group} span={settings.columns.length} />}
          {group.rows.map((row) => (
            <TableRow
              key={settings.rowKey(row)}
              row={row}
              settings={settings}
              place={settings.inView === settings.rowKey(row) ? inView : undefined}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** Where a row is that is to be seen: its element brings itself into view once it is drawn. */
const inView: RowPlace = { ref: (row) => row?.scrollIntoView({ block: 'center' }) }

const noGroups: readonly never[] = []
