import { useNavigate, useSearch } from '@tanstack/react-router'
import type { View } from '#src/domain/address'
import { carriedView } from '#src/domain/choice'

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

/** The part of the view that links carry; a page's own filters are no part of it, so a link is not drawn again for them. */
export const useCarriedView = (): View => useSearch({ strict: false, select: carriedView, structuralSharing: true })

/** The part of the view that a search of the whole plan keeps: plan, days and language, and no condition of a list. */
export const useWholeView = (): View => useSearch({ strict: false, select: wholeView, structuralSharing: true })

const wholeView = ({ plan, asOf, since, time, against, lang }: View): View =>
  Object.fromEntries(Object.entries({ plan, asOf, since, time, against, lang }).filter(([, value]) => value !== undefined))
