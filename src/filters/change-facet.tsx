import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import type { ChangeKind } from '#src/contract/vocabulary'
import type { ChoiceName } from '#src/domain/address'
import { ChoiceFacet } from './choice-facet'

interface Props {
  /** the kinds of change that something in the list can have */
  readonly kinds: readonly ChangeKind[]
  /** what each value of each choice would show, given all other conditions */
  readonly counts: ReadonlyMap<ChoiceName, ReadonlyMap<string, number>>
}

/** What changed since the day compared with, by kind, in a line above a list; nothing where no day is compared with. */
export function ChangeFacet({ kinds, counts }: Props) {
  const view = useKnownView()
  const onChange = useChangeView()
  const { before } = useBoard()
  if (before === null) return null
  return <ChoiceFacet isInline name="change" values={kinds} counts={counts.get('change') ?? new Map()} view={view} onChange={onChange} />
}
