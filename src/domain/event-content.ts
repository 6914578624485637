import * as v from 'valibot'
import { NewEvent } from '#src/contract/event'

/**
 * Whether two rows say the same, whatever the store stamped on them. Where both can be read they are compared as far as the contract
 * knows them, so a field that only a newer version writes makes no difference.
 */
export function hasSameContent(one: unknown, other: unknown): boolean {
  const written = v.safeParse(NewEvent, one)
  const kept = v.safeParse(NewEvent, other)
  return written.success && kept.success
    ? canonical(written.output) === canonical(kept.output)
    : canonical(withoutStamps(one)) === canonical(withoutStamps(other))
}

function withoutStamps(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  const { sequence: _, recordedAt: __, origin: ___, ...content } = row as Record<string, unknown>
  return content
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
