import { useMemo } from 'react'
import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import { ExportButton } from '#src/exporting/export-button'
import { groupings, type SortKey } from '#src/domain/address'
import { filterMeasures } from '#src/domain/measure-filter'
import { sortMeasures } from '#src/domain/measure-sort'
import { Conditions, useConditions } from '#src/filters/conditions'
import { FilterButton, FilterRail } from '#src/filters/filter-rail'
import { MeasureFacets } from '#src/filters/measure-facets'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { measuresWords } from '#src/i18n/words/measures'
import { PhoneActions } from '#src/ui/phone-actions'
import text from '#src/ui/text.module.css'
import { MeasureTable } from './measure-table'
import styles from './measures.module.css'
import { NothingFound } from './nothing-found'

/** 举措: the checklist of every measure, filtered, grouped and sorted by the address. */
export function MeasuresPage() {
  const words = useWords(measuresWords)
  const view = useKnownView()
  const { ledger, measures } = useBoard()
  const changeView = useChangeView()
  const conditions = useConditions()
  const shown = useMemo(() => {
    const matching = filterMeasures(measures, view, ledger.plan)
    return view.sort === undefined ? matching : sortMeasures(matching, view.sort)
  }, [measures, view, ledger.plan])
  const sortBy = (column: string) => {
    const key = column as SortKey
    changeView((before) => ({ ...before, sort: { key, descending: before.sort?.key === key && !before.sort.descending } }))
  }
  const restated = shown.filter(({ measure }) => measure.related.length > 0).length
  return (
    <div className={styles['page']}>
      <FilterRail>
        <MeasureFacets />
      </FilterRail>
      <div className={styles['list']}>
        <div className={styles['bar']}>
          <h1>
            <span role="status">{words.title(formatNumber(shown.length))}</span>
          </h1>
          <p className={text['small']}>
            {conditions.length === 0 ? words.all : words.of(formatNumber(measures.length))}
            {restated > 0 && `；${words.related(formatNumber(restated))}`}
          </p>
          <div className={styles['tools']}>
            <FilterButton>
              <MeasureFacets />
            </FilterButton>
            <GroupChoice />
            <ExportButton table="measures" states={shown} />
          </div>
        </div>
        <Conditions />
        {shown.length === 0 ? <NothingFound /> : <MeasureTable states={shown} onSort={sortBy} />}
      </div>
      <PhoneActions label={words.tools}>
        <FilterButton className="">
          <MeasureFacets />
        </FilterButton>
        <ExportButton table="measures" states={shown} isBare />
      </PhoneActions>
    </div>
  )
}

function GroupChoice() {
  const words = useWords(measuresWords)
  const { group = 'heading' } = useKnownView()
  const changeView = useChangeView()
  return (
    <label className={styles['group']}>
      {words.group}
      <select
        value={group}
        onChange={(event) => {
          const chosen = groupings.find((name) => name === event.target.value)
          changeView(({ group: _, ...view }) => (chosen === undefined || chosen === 'heading' ? view : { ...view, group: chosen }))
        }}
      >
        {groupings.map((name) => (
          <option key={name} value={name}>
            {words.groups[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
