import { useBoard, useKnownView } from '#src/board/use-board'
import { useChangeView } from '#src/board/view'
import type { Programme } from '#src/contract/city'
import { withChoice } from '#src/domain/choice'
import { provinceCounts } from '#src/domain/overview'
import { ConditionChips, useConditions } from '#src/filters/conditions'
import { SearchBox } from '#src/filters/search-box'
import { inLocale } from '#src/i18n/bilingual'
import { formatNumber } from '#src/i18n/format'
import { useLocale, useWords } from '#src/i18n/words'
import { citiesWords } from '#src/i18n/words/cities'
import { vocabulary } from '#src/i18n/words/vocabulary'
import styles from './cities.module.css'

/** The two conditions a list of cities can be put under, and those in force as chips. */
export function CityFilters({ programme }: { readonly programme: Programme }) {
  const words = useWords(citiesWords)
  return (
    <div className={styles['filters']}>
      <SearchBox label={words.search} placeholder={words.searchHint} />
      <ProvinceChoice programme={programme} />
      <ConditionsInForce />
    </div>
  )
}

function ProvinceChoice({ programme }: { readonly programme: Programme }) {
  const words = useWords(citiesWords)
  const { field } = useWords(vocabulary)
  const locale = useLocale()
  const { province } = useKnownView()
  const { cities } = useBoard()
  const changeView = useChangeView()
  const several = 'several'
  const isSingle = province?.include.length === 1 && province.exclude.length === 0
  const chosen = province === undefined ? '' : isSingle ? (province.include[0] ?? '') : several
  const open = cities.filter(({ place }) => place === null).length
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
      <option value="none">{words.provinceOption(words.noProvince, formatNumber(open))}</option>
      {provinceCounts(programme, cities).map(({ province: { id, name }, confirmed }) => (
        <option key={id} value={id}>
          {words.provinceOption(inLocale(name, locale), formatNumber(confirmed))}
        </option>
      ))}
    </select>
  )
}

function ConditionsInForce() {
  // Choices about measures may ride along in an address; they do nothing here.
  return <ConditionChips conditions={useConditions().filter(({ key }) => key === 'q' || key.startsWith('province '))} />
}
