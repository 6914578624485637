import { useChangeView, useView } from '#src/board/view'
import { groupAmong, type Grouping, groupings, type Sort } from '#src/domain/address'
import { type MeasureSort, measureSortOf } from '#src/domain/measure-sort'

const inOrder: Sort<MeasureSort> = { key: 'id', descending: false }

/** How the list is sorted and grouped; the address keeps what differs from the plan's own order under its headings. */
export function useArrangement() {
  const view = useView()
  const changeView = useChangeView()
  return {
    sort: measureSortOf(view) ?? inOrder,
    group: groupAmong(view, groupings) ?? 'heading',
    sortBy: (sort: Sort<MeasureSort>) =>
      changeView(({ sort: _, ...rest }) => (sort.key === 'id' && !sort.descending ? rest : { ...rest, sort })),
    groupBy: (group: Grouping) => changeView(({ group: _, ...rest }) => (group === 'heading' ? rest : { ...rest, group })),
  }
}
