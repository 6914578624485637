import type { ChangeKind } from '#src/contract/vocabulary'

/** Something that says what changed of it. */
export interface Changing {
  readonly change: { readonly kinds: readonly ChangeKind[] } | null
}

export interface ChangeCounts {
  /** how many changed at all; one that changed in two ways counts once */
  readonly changed: number
  /** how many changed in each way, in the order of the kinds given, ways that none changed in left out */
  readonly kinds: readonly { readonly kind: ChangeKind; readonly count: number }[]
}

/** Counts what changed, once a thing and once a way. The bar of changes, the overview and the lists all count by this. */
export function countChanges(items: readonly Changing[], kinds: readonly ChangeKind[]): ChangeCounts {
  return {
    changed: items.filter(({ change }) => (change?.kinds.length ?? 0) > 0).length,
    kinds: kinds
      .map((kind) => ({ kind, count: items.filter(({ change }) => change?.kinds.includes(kind)).length }))
      .filter(({ count }) => count > 0),
  }
}
