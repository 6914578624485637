import { useSuspenseQuery } from '@tanstack/react-query'
import { planQueries } from '#src/api/plan-queries'
import type { Ledger } from '#src/contract/ledger'
import type { Day } from '#src/contract/time'
import { type Board, boardOf, defaultAsOf } from '#src/domain/board'
import { dayAt } from '#src/domain/day'
import type { View } from '#src/domain/address'
import { withoutUnknown } from '#src/domain/measure-filter'
import { unapplied, viewOn } from '#src/domain/page-conditions'
import { withoutRecalled } from '#src/domain/recalled'
import { now } from '#src/state/clock'
import { useHidesRecalled } from '#src/state/preferences'
import { usePage, useView } from './view'

/** The plan that opens when the address names none: the first the API lists. */
export function usePlanId(): string {
  const { plan } = useView()
  const { data: plans } = useSuspenseQuery(planQueries.list())
  return plan ?? plans[0]?.id ?? ''
}

/** The ledger of the plan in view, with all it has. Suspends until it is there; throws ApiError for the nearest boundary. */
export function useWholeLedger(): Ledger {
  return useSuspenseQuery(planQueries.ledger(usePlanId())).data
}

/** The ledger of the plan in view, without what is only recalled where a person wants it so. */
export function useLedger(): Ledger {
  const whole = useWholeLedger()
  return useHidesRecalled() ? withoutRecalled(whole) : whole
}

/** The plan in view as of the day in view. */
export const useBoard = (): Board => useBoardOf(useLedger())

/** The same with all the ledger has: to say how much of it is hidden. */
export const useWholeBoard = (): Board => useBoardOf(useWholeLedger())

/** The day that the plan in view shows unless another is chosen. */
export const useDefaultDay = (): Day => defaultDayOf(useLedger())

const defaultDayOf = (ledger: Ledger): Day => defaultAsOf(ledger, dayAt(now(), ledger.plan.utcOffsetMinutes))

function useBoardOf(ledger: Ledger): Board {
  const { asOf, since, time, against } = useView()
  return boardOf(ledger, asOf ?? defaultDayOf(ledger), { since, time, against })
}

/**
 * The view without values that the plan does not know (an old or mistyped link loses only those, and the page names them), and without the
 * conditions that the page in view cannot list by (they stay in the address, and the page names them too).
 */
export function useKnownView(): View {
  return viewOn(usePage(), useWholeView())
}

/** The conditions in the address that the page in view cannot list by. */
export function useUnappliedView(): View {
  return unapplied(usePage(), useWholeView())
}

/** All that the plan knows of the view, also what the page in view cannot list by. */
export function useWholeView(): View {
  const view = useView()
  const { plan, programme } = useLedger()
  return withoutUnknown(view, plan, programme?.provinces.map(({ id }) => id) ?? [])
}
