import { useLinkProps } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import type { SearchEntry } from '#src/domain/search/entries'
import { searchLink } from './search-link'
import { useCarriedView } from './view'

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
  const carried = useCarriedView()
  const { to, view, hash } = searchLink(entry)
  const link = useLinkProps({ to: to as '/', search: { ...carried, ...view }, ...(hash === undefined ? {} : { hash }) })
  return (
    <a
      {...closing(link, onOpen)}
      className={className}
      data-status={undefined}
      aria-current={undefined}
      {...(option === undefined ? {} : { id: option.id, role: 'option', 'aria-selected': option.isActive, tabIndex: -1 })}
    >
      {children}
    </a>
  )
}

/** The properties of a link that, pressed, also closes what it stands in. */
export const closing = (link: ComponentProps<'a'>, onOpen?: () => void): ComponentProps<'a'> => ({
  ...link,
  onClick: (event) => {
    link.onClick?.(event)
    onOpen?.()
  },
})
