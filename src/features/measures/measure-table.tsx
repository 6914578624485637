import { LampMark } from '#src/board/answers'
import { useLedger } from '#src/board/use-board'
import type { Grouping } from '#src/domain/address'
import { countLights, groupMeasures, type MeasureGroup } from '#src/domain/measure-groups'
import type { MeasureState } from '#src/domain/measure-state'
import { useChoiceLabel } from '#src/filters/use-choice-label'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { measuresWords } from '#src/i18n/words/measures'
import { vocabulary } from '#src/i18n/words/vocabulary'
import { DataTable } from '#src/ui/data-table'
import type { RowGroup } from '#src/ui/table-columns'
import text from '#src/ui/text.module.css'
import { VisuallyHidden } from '#src/ui/visually-hidden'
import { useMeasureColumns } from './measure-columns'
import styles from './measures.module.css'
import { useArrangement } from './use-arrangement'

interface Props {
  readonly states: readonly MeasureState[]
  readonly onSort: (column: string) => void
}

/** The measures as a table, under the headings of the plan unless the address groups them otherwise. */
export function MeasureTable({ states, onSort }: Props) {
  const words = useWords(measuresWords)
  const { plan } = useLedger()
  const { sort, group } = useArrangement()
  const columns = useMeasureColumns()
  const labelOf = useChoiceLabel()
  const nameOf = (value: string, name: Exclude<Grouping, 'flat'>): string => {
    if (name === 'todo' && value === 'none') return words.nothingToDo
    return name === 'word' ? words.withoutWord(labelOf(name, value)) : labelOf(name, value)
  }
  const heading = (item: MeasureGroup, name: Exclude<Grouping, 'flat'>): RowGroup<MeasureState> => ({
    key: item.value,
    heading: (
      <>
        {nameOf(item.value, name)} <span className={text['small']}>{words.count(item.states.length)}</span>{' '}
        <LightCounts states={item.states} />
      </>
    ),
    level: 2,
    rows: item.states,
  })
  const groups =
    group === 'flat'
      ? [{ key: 'all', rows: states }]
      : groupMeasures(states, group, plan).flatMap((item, index, all) => {
          const startsPillar = item.pillar !== null && item.pillar !== all[index - 1]?.pillar
          const count = states.filter(({ pillar }) => pillar === item.pillar).length
          const pillar: RowGroup<MeasureState> = {
            key: `pillar ${item.pillar}`,
            heading: (
              <>
                {labelOf('pillar', item.pillar ?? '')} <span className={text['small']}>{words.count(count)}</span>
              </>
            ),
            level: 1,
            rows: [],
          }
          return startsPillar ? [pillar, heading(item, group)] : [heading(item, group)]
        })
  const sorting = { column: sort.key, direction: sort.descending ? 'descending' : 'ascending' } as const
  return <DataTable caption={words.caption} columns={columns} groups={groups} rowKey={idOf} sorting={sorting} onSort={onSort} />
}

const idOf = ({ measure }: MeasureState) => measure.id

function LightCounts({ states }: { readonly states: readonly MeasureState[] }) {
  const { light: names } = useWords(vocabulary)
  return (
    <span className={styles['lights']}>
      {countLights(states).map(({ light, count }) => (
        <span key={light}>
          <LampMark light={light} />
          <VisuallyHidden>{names[light]}</VisuallyHidden> {formatNumber(count)}
        </span>
      ))}
    </span>
  )
}
