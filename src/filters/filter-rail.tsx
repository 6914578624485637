import { type ReactNode, useState } from 'react'
import { formatNumber } from '#src/i18n/format'
import { useWords } from '#src/i18n/words'
import { filterWords } from '#src/i18n/words/filters'
import { Dialog } from '#src/ui/dialog'
import { useConditions } from './conditions'
import styles from './filters.module.css'

/** The facets at the side of a list; on narrow screens behind the button that `FilterButton` draws. */
export function FilterRail({ children }: { readonly children: ReactNode }) {
  const words = useWords(filterWords)
  return (
    <aside className={styles.rail} aria-label={words.title}>
      {children}
    </aside>
  )
}

/** Opens the facets in a dialog; shown only where there is no room for the rail. */
export function FilterButton({ className, children }: { readonly className?: string | undefined; readonly children: ReactNode }) {
  const words = useWords(filterWords)
  const count = useConditions().length
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className={className ?? styles.opener} onClick={() => setIsOpen(true)}>
        {count === 0 ? words.open : words.openCount(formatNumber(count))}
      </button>
      <Dialog title={words.title} isOpen={isOpen} onClose={() => setIsOpen(false)} closeLabel={words.close}>
        {isOpen && children}
      </Dialog>
    </>
  )
}
