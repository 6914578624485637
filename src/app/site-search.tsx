import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { useView, useCarriedView } from '#src/board/view'
import { longestValue } from '#src/domain/address'
import { useWords } from '#src/i18n/words'
import { shellWords } from '#src/i18n/words/shell'
import { SearchInput } from '#src/ui/search-input'
import { isOfInputMethod } from '#src/ui/use-composition'
import { usePagePath } from './page-path'
import styles from './site-search.module.css'

const loadPanel = () => import('./search-panel')
const SearchPanel = lazy(async () => ({ default: (await loadPanel()).SearchPanel }))

/**
 * The box at the top searches the whole plan: what it finds stands under it by kind, arrow keys choose, Enter opens what was chosen, what has the id that
 * was typed, or the page of all results. Ctrl or ⌘ with K leads here from anywhere.
 */
export function SiteSearch() {
  const words = useWords(shellWords)
  const { q = '' } = useView()
  const path = usePagePath()
  const carried = useCarriedView()
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const listId = useId()
  const searched = path === '/search' ? q : ''
  const [typed, setTyped] = useState(searched)
  const [typedFor, setTypedFor] = useState(searched)
  if (typedFor !== searched) {
    setTypedFor(searched)
    setTyped(searched)
  }
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const isShown = isOpen && typed.trim() !== ''
  const options = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])]

  useEffect(() => {
    const lead = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.isComposing)
        return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', lead)
    return () => document.removeEventListener('keydown', lead)
  }, [])

  const close = () => {
    setIsOpen(false)
    setActive(-1)
  }
  const leave = () => {
    close()
    box.current?.blur()
    setTyped(searched)
  }
  const write = (value: string) => {
    setTyped(value)
    setIsOpen(true)
    setActive(-1)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = box.current?.value.trim() ?? ''
    if (text === '' || text.length > longestValue) return
    close()
    box.current?.blur()
    void navigate({ to: '/search', search: { ...carried, q: text }, state: { opensById: true } })
  }
  const choose = (event: KeyboardEvent) => {
    if (isOfInputMethod(event)) return
    const all = isShown ? options() : []
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault()
        setIsOpen(true)
        if (all.length === 0) return
        // One more place than options: the box itself, with what was typed.
        const step = event.key === 'ArrowDown' ? 1 : -1
        const next = ((active + 1 + step + all.length + 1) % (all.length + 1)) - 1
        setActive(next)
        all[next]?.scrollIntoView({ block: 'nearest' })
        return
      }
      case 'Enter':
        if (all[active] === undefined) return
        event.preventDefault()
        all[active].click()
        return
      case 'Escape':
        if (!isShown) return
        // The browser's own way with it would empty the box at once.
        event.preventDefault()
        close()
    }
  }
  return (
    <div role="search" className={styles.search}>
      <form onSubmit={submit}>
        <SearchInput
          box={box}
          role="combobox"
          className={styles.find}
          label={words.searchLabel}
          placeholder={words.search}
          value={typed}
          most={longestValue}
          tooLong={(length) => words.searchTooLong(String(length), String(longestValue))}
          onWrite={write}
          onFocus={() => void loadPanel()}
          onClick={() => setIsOpen(true)}
          onBlur={close}
          onKeyDown={choose}
          enterKeyHint="search"
          aria-expanded={isShown}
          aria-controls={isShown ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
          aria-keyshortcuts="Control+K Meta+K"
        />
      </form>
      {isShown && (
        // Pressing in it must not take the focus from the box.
        <div ref={list} role="presentation" className={styles.panel} onMouseDown={(event) => event.preventDefault()}>
          <Suspense fallback={<p className={styles.note}>{words.searching}</p>}>
            <SearchPanel id={listId} typed={typed} active={active} onOpen={leave} />
          </Suspense>
        </div>
      )}
    </div>
  )
}
