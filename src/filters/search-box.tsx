import { useEffect, useRef, useState } from 'react'
import { useChangeView, useView } from '#src/board/view'
import { longestValue } from '#src/domain/address'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { shellWords } from '#src/i18n/words/shell'
import text from '#src/ui/text.module.css'
import styles from './filters.module.css'

interface Props {
  readonly label: string
  readonly placeholder: string
}

/** The search of a list: every key typed narrows it, one step of Back for the whole word. */
export function SearchBox({ label, placeholder }: Props) {
  const { q = '' } = useView()
  const changeView = useChangeView()
  const words = useWords(shellWords)
  const [length, setLength] = useState(0)
  const box = useRef<HTMLInputElement>(null)
  // While it is being typed in, the box is right and the address follows; an input method must not be interrupted. Else the address is.
  useEffect(() => {
    const input = box.current
    if (input !== null && input !== document.activeElement) input.value = q
  }, [q])
  return (
    <>
      <input
        ref={box}
        type="search"
        className={styles.search}
        defaultValue={q}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={length > longestValue || undefined}
        onChange={({ target: { value } }) => {
          setLength(value.length)
          // Refused with words, not cut: what was found so far stands until it is shortened.
          if (value.length <= longestValue)
            changeView(({ q: _, ...view }) => (value.trim() === '' ? view : { ...view, q: value }), { replace: true })
        }}
      />
      {length > longestValue && (
        <p role="alert" className={text['small']}>
          {words.searchTooLong(formatNumber(length), formatNumber(longestValue))}
        </p>
      )}
    </>
  )
}
