import { useLinkProps, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { View } from '#src/domain/address'
import { useCarriedView, useWalkedView } from './view'

export type PagePath =
  | '/'
  | '/measures'
  | '/cities'
  | '/indicators'
  | '/evidence'
  | '/quality'
  | '/source'
  | '/corrections'
  | '/about'
  | '/search'
  | `/measures/${string}`
  | `/cities/${string}`
  | `/indicators/${string}`

interface Props {
  readonly to: PagePath
  /** what to list there, all of it: plan, days and language come along; without it the conditions in force do too */
  readonly view?: View | undefined
  /** the part of the page to go to, without `#` */
  readonly hash?: string | undefined
  readonly className?: string | undefined
  /** the accessible name, where the text alone does not say enough */
  readonly label?: string | undefined
  /** the page being looked at */
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** Opens a page as a link would, for what cannot be a link: a part of a chart. */
export function useOpenPage(): (to: PagePath, view: View) => void {
  const carried = useCarriedView()
  const navigate = useNavigate()
  return (to, view) => void navigate({ to: to as '/', search: { ...carried, ...view } })
}

/** A link to a page of the plan in view. */
export function PageLink({ to, view, hash, className, label, isCurrent = false, children }: Props) {
  const carried = useCarriedView()
  const walked = useWalkedView(to)
  const search = view === undefined ? walked : { ...carried, ...view }
  // A path with its parameters filled in is one of the router's own templates.
  const props = useLinkProps({ to: to as '/', search, ...(hash === undefined ? {} : { hash }) })
  // The router marks every link to the page in view as current; only those of the navigation are.
  return (
    <a {...props} className={className} aria-label={label} aria-current={isCurrent ? 'page' : undefined} data-status={undefined}>
      {children}
    </a>
  )
}
