import { useChangeView, useView } from '#src/board/view'
import { longestValue } from '#src/domain/address'
import { useWords } from '#src/i18n/words'
import { shellWords } from '#src/i18n/words/shell'
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
  const { searchTooLong } = useWords(shellWords)
  return (
    <SearchInput
      label={label}
      placeholder={placeholder}
      className={styles.search}
      value={q}
      most={longestValue}
      tooLong={(length) => searchTooLong(String(length), String(longestValue))}
      onWrite={(value) => changeView(({ q: _, ...view }) => (value.trim() === '' ? view : { ...view, q: value }), { replace: true })}
    />
  )
}
