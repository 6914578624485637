import { useChangeView, useView } from '#src/board/view'
import { longestValue } from '#src/domain/address'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { filterWords } from '#src/i18n/words/filters'
import { SearchInput } from '#src/ui/search-input'
import styles from './filters.module.css'

interface Props {
  readonly label: string
  readonly placeholder: string
}

/** The search of a list: every word written narrows it, one step of Back for all of them. */
export function SearchBox({ label, placeholder }: Props) {
  const { q = '' } = useView()
  const changeView = useChangeView()
  const { searchTooLong } = useWords(filterWords)
  return (
    <SearchInput
      label={label}
      placeholder={placeholder}
      className={styles.search}
      value={q}
      most={longestValue}
      tooLong={(length) => searchTooLong(formatNumber(length), formatNumber(longestValue))}
      onWrite={(value) => changeView(({ q: _, ...view }) => (value.trim() === '' ? view : { ...view, q: value }), { replace: true })}
    />
  )
}
