import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RowGroup } from './table-columns'
import { type RowSettings, TableHeading, TableRow } from './table-row'
import { useWindowed } from './use-windowed'

interface Props<Row> {
  readonly head: ReactNode
  readonly groups: readonly RowGroup<Row>[]
  readonly settings: RowSettings<Row>
  readonly className: string
}

type Entry<Row> =
  | { readonly key: string; readonly group: RowGroup<Row>; readonly row?: never }
  | { readonly key: string; readonly row: Row; readonly group?: never }

/** A long table: rows near the window are drawn, the others are room. Each row says its place in the whole. */
export function VirtualTable<Row>({ head, groups, settings, className }: Props<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const [headRows, setHeadRows] = useState(1)
  const { columns, rowKey, inView } = settings
  const entries = useMemo(() => asEntries(groups, rowKey), [groups, rowKey])
  const keys = useMemo(() => entries.map(({ key }) => key), [entries])
  const { drawn, before, after, measure } = useWindowed({ container: body, keys, estimate: 36, inView })
  useLayoutEffect(() => setHeadRows(table.current?.tHead?.rows.length ?? 1), [groups])
  return (
    <table ref={table} className={className} aria-rowcount={entries.length + headRows}>
      {head}
      <tbody ref={body}>
        <Room height={before} />
        {drawn.map(({ index, key }) => {
          const entry = entries[index]
          if (entry === undefined) return null
          const place = { ref: measure, 'data-index': index, 'aria-rowindex': index + 1 + headRows }
          return entry.group === undefined ? (
            <TableRow key={key} row={entry.row} settings={settings} place={place} />
          ) : (
            <TableHeading key={key} group={entry.group} span={columns.length} place={place} />
          )
        })}
        <Room height={after} />
      </tbody>
    </table>
  )
}

/** Room for rows that are not drawn. */
function Room({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null
}

function asEntries<Row>(groups: readonly RowGroup<Row>[], rowKey: (row: Row) => string): readonly Entry<Row>[] {
  return groups.flatMap((group) => [
    ...(group.heading === undefined ? [] : [{ key: `group ${group.key}`, group }]),
    ...group.rows.map((row) => ({ key: rowKey(row), row })),
  ])
}
