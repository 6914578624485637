/** The value that more than half of a column has; null where none does, and where there is nothing to compare. */
export function commonest<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = [...counts].find(([, count]) => count * 2 > values.length)
  return most === undefined || values.length < 2 ? null : most[0]
}
