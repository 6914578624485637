import { classNames } from './class-names'
import styles from './data-table.module.css'
import type { Column, Sorting } from './table-columns'
import { VisuallyHidden } from './visually-hidden'

interface Props<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sorting?: Sorting | undefined
  readonly onSort?: ((column: string) => void) | undefined
  /** rows carry their place in the whole, because only some are drawn */
  readonly isIndexed: boolean
}

/** The column widths, the shared headers if there are any, and the headers, which sort where they can. */
export function TableHead<Row>({ columns, sorting, onSort, isIndexed }: Props<Row>) {
  const spans = sharedHeaders(columns)
  const hasSpans = spans.some(({ label }) => label !== undefined)
  return (
    <>
      <colgroup>
        {columns.map(({ key, width, className }) => (
          <col key={key} className={className} style={width === undefined ? undefined : { width }} />
        ))}
      </colgroup>
      <thead>
        {hasSpans && (
          <tr className={styles.spans} aria-rowindex={isIndexed ? 1 : undefined}>
            {spans.map(({ key, label, columns: covered }) =>
              label === undefined ? (
                covered.map((column) => <td key={column.key} className={column.className} />)
              ) : (
                <th key={key} scope="colgroup" colSpan={covered.length}>
                  {label}
                </th>
              ),
            )}
          </tr>
        )}
        <tr aria-rowindex={isIndexed ? (hasSpans ? 2 : 1) : undefined}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classNames(column.align === 'end' && styles.alignEnd, column.className)}
              aria-sort={sorting?.column === column.key ? sorting.direction : column.isSortable === true ? 'none' : undefined}
            >
              <HeaderText column={column} onSort={onSort} />
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}

function HeaderText<Row>({ column, onSort }: { readonly column: Column<Row>; readonly onSort: ((column: string) => void) | undefined }) {
  const { key, header, isHeaderHidden = false, isSortable = false } = column
  const words = isHeaderHidden ? <VisuallyHidden>{header}</VisuallyHidden> : header
  if (!isSortable || onSort === undefined) return words
  return (
    <button type="button" className={styles.sort} onClick={() => onSort(key)}>
      {words}
    </button>
  )
}

interface SharedHeader<Row> {
  readonly key: string
  readonly label: string | undefined
  readonly columns: readonly Column<Row>[]
}

/** Neighbours with the same group, in order; columns without one stand alone. */
function sharedHeaders<Row>(columns: readonly Column<Row>[]): readonly SharedHeader<Row>[] {
  return columns.reduce<readonly SharedHeader<Row>[]>((spans, column) => {
    const last = spans.at(-1)
    if (last !== undefined && last.label !== undefined && last.label === column.group)
      return [...spans.slice(0, -1), { ...last, columns: [...last.columns, column] }]
    return [...spans, { key: column.key, label: column.group, columns: [column] }]
  }, [])
}
