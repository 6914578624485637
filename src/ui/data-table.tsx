import { VisuallyHidden } from './visually-hidden'
import { classNames } from './class-names'
import styles from './data-table.module.css'
import type { Column, RowGroup, Sorting } from './table-columns'
import { TableHead } from './table-head'
import { type RowSettings, TableHeading, TableRow } from './table-row'
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
  readonly sorting?: Sorting | undefined
  /** told the key of the column whose header was pressed */
  readonly onSort?: (column: string) => void
  /** stacked: each row becomes a block on a phone; scroll: the table moves sideways under a fixed first column */
  readonly phone?: 'stacked' | 'scroll'
  readonly className?: string | undefined
}

/** Above this many rows only those near the window are drawn; on paper all of them are. */
const drawnAtOnce = 200

/** A real table: caption, headers that sort, groups, one row a line; stacked on a phone. */
export function DataTable<Row>({
  caption,
  isCaptionHidden = true,
  columns,
  rows = [],
  groups = [{ key: 'all', rows }],
  rowKey,
  isSelected,
  sorting,
  onSort,
  phone = 'stacked',
  className,
}: Props<Row>) {
  const isPrinting = usePrinting()
  const settings: RowSettings<Row> = { columns, rowKey, isSelected }
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
        <table className={tableClass}>
          {head}
          {groups.map((group) => (
            <tbody key={group.key}>
              {group.heading !== undefined && <TableHeading group={group} span={columns.length} />}
              {group.rows.map((row) => (
                <TableRow key={rowKey(row)} row={row} settings={settings} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </div>
  )
}
