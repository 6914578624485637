import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import type { Programme } from '#src/contract/city'
import { withChoice } from '#src/domain/choice'
import { cityChoices, countCities } from '#src/domain/city-filter'
import { cityChangeKinds } from '#src/domain/comparison'
import { ChangeFacet } from '#src/filters/change-facet'
import { ConditionChips, useConditions } from '#src/filters/conditions'
import { SearchBox } from '#src/filters/search-box'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { vocabulary } from '#src/i18n/words/vocabulary'
import styles from './cities.module.css'

/** The conditions a list of cities can be put under, and those in force as chips. */
export function CityFilters({ programme }: { readonly programme: Programme }) {
  const words = useWords(citiesWords)
  const view = useKnownView()
  const { cities } = useBoard()
  const counts = countCities(cities, view, programme.provinces)
  return (
    <div className={styles['filters']}>
      <SearchBox label={words.search} placeholder={words.searchHint} />
      <ProvinceChoice programme={programme} counts={counts.get('province') ?? new Map()} />
      <ChangeFacet items={cities} kinds={cityChangeKinds} counts={counts} />
      <ConditionChips conditions={useConditions([...cityChoices, 'q'])} />
    </div>
  )
}

interface ProvinceProps {
  readonly programme: Programme
  /** places by province, `none` for the open ones, given all other conditions */
  readonly counts: ReadonlyMap<string, number>
}

function ProvinceChoice({ programme, counts }: ProvinceProps) {
  const words = useWords(citiesWords)
  const { field } = useWords(vocabulary)
  const locale = useLocale()
  const { province } = useKnownView()
  const changeView = useChangeView()
  const several = 'several'
  const isSingle = province?.include.length === 1 && province.exclude.length === 0
  const chosen = province === undefined ? '' : isSingle ? (province.include[0] ?? '') : several
  const option = (id: string, name: string) => (
    <option key={id} value={id}>
      {words.provinceOption(name, formatNumber(counts.get(id) ?? 0))}
    </option>
  )
  return (
    <select
      aria-label={field.province}
      className={styles['control']}
      value={chosen}
      onChange={({ target: { value } }) =>
        changeView(({ province: _, ...view }) => (value === '' ? view : withChoice(view, 'province', value, 'include')))
      }
    >
      <option value="">{words.allProvinces}</option>
      {chosen === several && (
        <option value={several} disabled>
          {words.severalProvinces}
        </option>
      )}
      {option('none', words.noProvince)}
      {programme.provinces.map(({ id, name }) => option(id, inLocale(name, locale)))}
    </select>
  )
}
