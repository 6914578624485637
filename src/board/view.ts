import { rootRouteId, useMatches, useNavigate, useSearch } from '@tanstack/react-router'
import type { View } from '#src/domain/address'
import { carriedView, conditionsOf } from '#src/domain/choice'

/** What the address says is seen. */
export const useView = (): View => useSearch({ strict: false })

/**
 * Changes what is seen on this page. Each change a person makes is one step of Back, unless `replace` is set
 * (typing in a search box: one step for the whole word).
 */
export function useChangeView(): (change: (view: View) => View, options?: { replace?: boolean }) => void {
  const navigate = useNavigate()
  return (change, { replace = false } = {}) => {
    void navigate({ to: '.', search: (view: View) => change(view), replace, resetScroll: false })
  }
}

/** The page in view, by the pattern of its address: `/measures/$id`; empty where the address is no page's. */
export const usePage = (): string =>
  useMatches({
    select: (matches) => {
      const page = matches.at(-1)
      return page === undefined || page.routeId === rootRouteId ? '' : page.fullPath
    },
  })

/** The part of the view that every link carries: plan, days and language. */
export const useCarriedView = (): View => useSearch({ strict: false, select: carriedView, structuralSharing: true })

/** The sector in view, which stays where a link names another condition. */
export const useSectorView = (): View =>
  useSearch({ strict: false, select: ({ sector }: View): View => (sector === undefined ? {} : { sector }), structuralSharing: true })

/**
 * What a link carries that says nothing of what is listed where it leads: the conditions in force besides, and within the list of measures also
 * how it is arranged.
 */
export function useWalkedView(to: string): View {
  const isSameList = familyOf(usePage()) === familyOf(to)
  return useSearch({
    strict: false,
    structuralSharing: true,
    select: (view: View): View => {
      const { sort, group } = view
      const arranged = isSameList ? { ...(sort === undefined ? {} : { sort }), ...(group === undefined ? {} : { group }) } : {}
      return { ...carriedView(view), ...conditionsOf(view), ...arranged }
    },
  })
}

/** A list and the pages of what stands in it. */
const familyOf = (path: string): string => path.split('/')[1] ?? ''
