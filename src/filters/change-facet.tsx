import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import type { ChangeKind } from '#src/contract/vocabulary'
import type { ChoiceName } from '#src/domain/address'
import { stateOfChoice } from '#src/domain/choice'
import { ChoiceFacet } from './choice-facet'

interface Props {
  /** the whole list, each line with what changed of it */
  readonly items: readonly { readonly change: { readonly kinds: readonly ChangeKind[] } | null }[]
  /** the kinds of change that something in the list can have, in the order shown */
  readonly kinds: readonly ChangeKind[]
  /** what each value of each choice would show, given all other conditions */
  readonly counts: ReadonlyMap<ChoiceName, ReadonlyMap<string, number>>
}

/** What changed since the day compared with, by the kinds there are, in a line above a list; nothing where no day is compared with. */
export function ChangeFacet({ items, kinds, counts }: Props) {
  const view = useKnownView()
  const onChange = useChangeView()
  const { before } = useBoard()
  const isThere = (kind: ChangeKind) => items.some(({ change }) => change?.kinds.includes(kind))
  const values = kinds.filter((kind) => isThere(kind) || stateOfChoice(view.change, kind) !== 'off')
  if (before === null || values.length === 0) return null
  return <ChoiceFacet isInline name="change" values={values} counts={counts.get('change') ?? new Map()} view={view} onChange={onChange} />
}
