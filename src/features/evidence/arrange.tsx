import { evidenceGroupings } from '#src/domain/address'
import { type EvidenceSort, evidenceSorts } from '#src/domain/evidence-list'
import { Pick } from '#src/filters/pick'
import { useWords } from '#src/i18n/words'
import { evidenceWords } from '#src/i18n/words/evidence'
import { SegmentedRadios } from '#src/ui/segmented-radios'
import { useArrangement } from './use-ledger-rows'

const orders = ['-date', 'date', 'title', 'issuer', 'type', 'grade', 'confidence'] as const satisfies readonly (EvidenceSort | '-date')[]

/** Order and groups, as they are offered and as they stand in the address. */
function useChoices() {
  const words = useWords(evidenceWords)
  const { sort, group, sortBy, groupBy } = useArrangement()
  const asked = `${sort.descending ? '-' : ''}${sort.key}`
  return {
    order: orders.find((name) => name === asked) ?? sort.key,
    orderBy: (order: (typeof orders)[number]) => {
      const key = evidenceSorts.find((name) => name === order.replace('-', ''))
      if (key !== undefined) sortBy({ key, descending: order.startsWith('-') })
    },
    orders: orders.map((value) => ({ value, label: words.sorts[value] })),
    group,
    groupBy,
    groups: evidenceGroupings.map((value) => ({ value, label: words.groups[value] })),
  }
}

/** Order and groups in the bar above the table. */
export function ArrangePicks() {
  const words = useWords(evidenceWords)
  const { order, orderBy, orders: offered, group, groupBy, groups } = useChoices()
  return (
    <>
      <Pick label={words.sort} value={order} onChange={orderBy} options={offered} />
      <Pick label={words.group} value={group} onChange={groupBy} options={groups} />
    </>
  )
}

/** The same for a phone. */
export function ArrangeChoices() {
  const words = useWords(evidenceWords)
  const { order, orderBy, orders: offered, group, groupBy, groups } = useChoices()
  return (
    <>
      <SegmentedRadios legend={words.sort} columns={2} value={order} onChange={orderBy} options={offered} />
      <SegmentedRadios legend={words.group} columns={3} value={group} onChange={groupBy} options={groups} />
    </>
  )
}
