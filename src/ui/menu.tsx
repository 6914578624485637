import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { classNames } from './class-names'
import styles from './popover.module.css'

export interface MenuItem {
  readonly key: string
  readonly label: ReactNode
  /** given where the items are choices: whether this one is in force */
  readonly isChecked?: boolean
  readonly onSelect: () => void
}

interface Props {
  readonly trigger: ReactNode
  readonly triggerLabel?: string | undefined
  readonly triggerClassName?: string | undefined
  /** accessible name of the list */
  readonly label: string
  readonly items: readonly MenuItem[]
}

/** A short list of actions or choices under a button. Arrow keys, Home and End move; Escape, Tab or a press outside closes it. */
export function Menu({ trigger, triggerLabel, triggerClassName, label, items }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])]
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return list.current?.hidePopover()
    const all = buttons()
    const here = all.findIndex((button) => button === document.activeElement)
    const next = { ArrowDown: (here + 1) % all.length, ArrowUp: (here - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[
      event.key
    ]
    if (next === undefined) return
    event.preventDefault()
    all[next]?.focus()
  }
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={triggerLabel} aria-haspopup="menu" className={triggerClassName ?? styles.pick}>
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles.panel}
        onKeyDown={move}
        onToggle={(event) => {
          if (event.newState === 'open') (buttons().find((button) => button.ariaChecked === 'true') ?? buttons()[0])?.focus()
        }}
      >
        {items.map(({ key, label: words, isChecked, onSelect }) => (
          <button
            key={key}
            type="button"
            role={isChecked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={isChecked}
            tabIndex={-1}
            className={classNames(styles.item, isChecked && styles.checked)}
            onClick={() => {
              list.current?.hidePopover()
              onSelect()
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </>
  )
}
