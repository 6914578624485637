import type { RowGroup } from './table-columns'

/**
 * The groups with what is to be drawn at once: so many rows from the top, and any that already stand there under the same group,
 * because they cost nothing and keep the page as high as it was.
 */
export function firstRows<Row>(
  groups: readonly RowGroup<Row>[],
  standing: readonly RowGroup<Row>[],
  count: number,
  rowKey: (row: Row) => string,
): readonly RowGroup<Row>[] {
  const known = new Map(standing.map(({ key, rows }) => [key, new Set(rows.map(rowKey))]))
  let left = count
  return groups.map((group) => {
    const stands = known.get(group.key)
    const rows = group.rows.filter((row) => left-- > 0 || stands?.has(rowKey(row)) === true)
    return { ...group, rows }
  })
}
