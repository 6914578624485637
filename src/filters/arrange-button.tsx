import { type ReactNode, useState } from 'react'
import { useWords } from '#src/i18n/words'
import { filterWords } from '#src/i18n/words/filters'
import { Dialog } from '#src/ui/dialog'
import styles from './filters.module.css'

interface Props {
  readonly label: string
  readonly children: ReactNode
}

/** Order and groups of a list for a phone, where no table head can be pressed. */
export function ArrangeButton({ label, children }: Props) {
  const { close } = useWords(filterWords)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        {label}
      </button>
      <Dialog title={label} isOpen={isOpen} onClose={() => setIsOpen(false)} closeLabel={close}>
        <div className={styles.arrange}>{children}</div>
      </Dialog>
    </>
  )
}
