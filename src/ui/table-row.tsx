import { memo, type Ref } from 'react'
import { classNames } from './class-names'
import styles from './data-table.module.css'
import type { Column, RowGroup } from './table-columns'

export interface RowSettings<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly isSelected?: ((row: Row) => boolean) | undefined
  /** key of the row to be brought into view */
  readonly inView?: string | undefined
}

/** What is done with a row's element, and what a row needs where only some rows are drawn. */
export interface RowPlace {
  readonly ref: Ref<HTMLTableRowElement>
  readonly 'data-index'?: number
  readonly 'aria-rowindex'?: number
}

interface RowProps<Row> {
  readonly row: Row
  readonly settings: RowSettings<Row>
  readonly place?: RowPlace | undefined
}

/** One row; the cell that names it is its header. Drawn again only when it or its columns are others than before. */
export const TableRow = memo(DrawnRow) as typeof DrawnRow

function DrawnRow<Row>({ row, settings, place }: RowProps<Row>) {
  return (
    <tr {...place} className={styles.row} aria-selected={settings.isSelected?.(row) || undefined}>
      {settings.columns.map((column) => {
        const className = classNames(
          styles[`phone-${column.phone ?? 'labelled'}`],
          column.align === 'end' && styles.alignEnd,
          column.className,
        )
        return column.isRowHeader === true ? (
          <th key={column.key} scope="row" className={className} data-header={column.header}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} className={className} data-header={column.header}>
            {column.cell(row)}
          </td>
        )
      })}
    </tr>
  )
}

interface HeadingProps<Row> {
  readonly group: RowGroup<Row>
  /** how many columns it reaches over */
  readonly span: number
  readonly place?: RowPlace
}

/** The heading of a group of rows. */
export function TableHeading<Row>({ group, span, place }: HeadingProps<Row>) {
  return (
    <tr {...place} className={group.level === 1 ? styles.part : styles.heading}>
      <th scope="rowgroup" colSpan={span}>
        {group.heading}
      </th>
    </tr>
  )
}
