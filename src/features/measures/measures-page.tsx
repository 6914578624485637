import { useMemo } from 'react'
import { Panels } from '#src/board/panels'
import { useBoard, useKnownView } from '#src/board/use-board'
import { ExportButton } from '#src/exporting/export-button'
import { groupings } from '#src/domain/address'
import { filterMeasures } from '#src/domain/measure-filter'
import { measureSortOf, measureSorts, sortMeasures } from '#src/domain/measure-sort'
import { ArrangeButton } from '#src/filters/arrange-button'
import { Conditions, useConditions } from '#src/filters/conditions'
import { FilterButton, FilterRail } from '#src/filters/filter-rail'
import { MeasureFacets } from '#src/filters/measure-facets'
import { Pick } from '#src/filters/pick'
import { SearchBox } from '#src/filters/search-box'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { filterWords } from '#src/i18n/words/filters'
import { measuresWords } from '#src/i18n/words/measures'
import { PhoneActions } from '#src/ui/phone-actions'
import text from '#src/ui/text.module.css'
import { ArrangeChoices } from './arrange-choices'
import { MeasureTable } from './measure-table'
import styles from './measures.module.css'
import { NoMeasures } from './no-measures'
import { useArrangement } from './use-arrangement'

/** 举措: the checklist of every measure, filtered, grouped and sorted by the address. */
export function MeasuresPage() {
  const words = useWords(measuresWords)
  const filters = useWords(filterWords)
  const view = useKnownView()
  const { ledger, measures } = useBoard()
  const { sort, sortBy } = useArrangement()
  const conditions = useConditions()
  const shown = useMemo(() => {
    const matching = filterMeasures(measures, view, ledger.plan)
    const wanted = measureSortOf(view)
    return wanted === null ? matching : sortMeasures(matching, wanted)
  }, [measures, view, ledger.plan])
  const sortByColumn = (column: string) => {
    const key = measureSorts.find((name) => name === column)
    if (key !== undefined) sortBy({ key, descending: sort.key === key && !sort.descending })
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
            {`${conditions.length === 0 ? words.all : words.of(formatNumber(measures.length))}${restated > 0 ? words.related(formatNumber(restated)) : ''}`}
          </p>
          <div className={styles['tools']}>
            <FilterButton>
              <MeasureFacets />
            </FilterButton>
            <GroupChoice />
            <ExportButton table="measures" shown={{ measures: shown }} />
          </div>
        </div>
        <div className={styles['search']}>
          <SearchBox label={filters.searchList} placeholder={filters.searchHint} />
          <Conditions />
        </div>
        <Panels>{shown.length === 0 ? <NoMeasures /> : <MeasureTable states={shown} onSort={sortByColumn} />}</Panels>
      </div>
      <PhoneActions label={words.tools}>
        <FilterButton className="">
          <SearchBox label={filters.searchList} placeholder={filters.searchHint} />
          <MeasureFacets />
        </FilterButton>
        <ArrangeButton label={words.arrange}>
          <ArrangeChoices />
        </ArrangeButton>
        <ExportButton table="measures" shown={{ measures: shown }} isBare />
      </PhoneActions>
    </div>
  )
}

function GroupChoice() {
  const words = useWords(measuresWords)
  const { group, groupBy } = useArrangement()
  return (
    <Pick
      label={words.group}
      value={group}
      onChange={groupBy}
      options={groupings.map((value) => ({ value, label: words.groups[value] }))}
    />
  )
}
