import { useLinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SearchEntry } from '#src/domain/search/entries'
import { searchLink } from './search-link'
import { useWholeView } from './view'

interface Props {
  readonly entry: SearchEntry
  readonly className?: string | undefined
  /** given where it is one of the options under a search box */
  readonly option?: { readonly id: string; readonly isActive: boolean }
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** Leads to what a search found: to its page, under no condition of a list. */
export function FoundLink({ entry, className, option, onOpen, children }: Props) {
  const whole = useWholeView()
  const { to, view, hash } = searchLink(entry)
  const link = useLinkProps({ to: to as '/', search: { ...whole, ...view }, ...(hash === undefined ? {} : { hash }) })
  return (
    <a
      {...link}
      className={className}
      data-status={undefined}
      aria-current={undefined}
      {...(option === undefined ? {} : { id: option.id, role: 'option', 'aria-selected': option.isActive, tabIndex: -1 })}
      onClick={(event) => {
        link.onClick?.(event)
        onOpen?.()
      }}
    >
      {children}
    </a>
  )
}
