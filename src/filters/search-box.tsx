import { useEffect, useRef } from 'react'
import { useChangeView, useView } from '#src/board/view'
import styles from './filters.module.css'

interface Props {
  readonly label: string
  readonly placeholder: string
}

/** The search of a list: every key typed narrows it, one step of Back for the whole word. */
export function SearchBox({ label, placeholder }: Props) {
  const { q = '' } = useView()
  const changeView = useChangeView()
  const box = useRef<HTMLInputElement>(null)
  // While it is being typed in, the box is right and the address follows; an input method must not be interrupted. Else the address is.
  useEffect(() => {
    const input = box.current
    if (input !== null && input !== document.activeElement) input.value = q
  }, [q])
  return (
    <input
      ref={box}
      type="search"
      className={styles.search}
      defaultValue={q}
      maxLength={200}
      placeholder={placeholder}
      aria-label={label}
      onChange={({ target: { value } }) =>
        changeView(({ q: _, ...view }) => (value.trim() === '' ? view : { ...view, q: value }), { replace: true })
      }
    />
  )
}
