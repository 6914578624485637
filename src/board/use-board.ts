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
import { type Misstamped, type SoundLedger, soundLedger } from '#src/domain/stamps'
import { useHidesRecalled } from '#src/state/preferences'
import { presentNow } from './clock'
import { usePage, useView } from './view'

/** The plan that opens when the address names none: the first the API lists. */
export function usePlanId(): string {
  const { plan } = useView()
  const { data: plans } = useSuspenseQuery(planQueries.list())
  return plan ?? plans[0]?.id ?? ''
}

/** The ledger of the plan in view as it counts, and what of it does not. Suspends until it is there; throws ApiError for the nearest boundary. */
const useSoundLedger = (): SoundLedger => soundLedger(useSuspenseQuery(planQueries.ledger(usePlanId())).data, presentNow())

/** The ledger of the plan in view, with all that counts. Suspends until it is there; throws ApiError for the nearest boundary. */
export const useWholeLedger = (): Ledger => useSoundLedger().ledger

/** The records that carry a time that cannot be right: kept, and without any part in what the page says. */
export const useMisstamped = (): readonly Misstamped[] => useSoundLedger().misstamped

/** The plan's present day, as this device's clock and the log together tell it. */
export function useToday(): Day {
  const { ledger, present } = useSoundLedger()
  return dayAt(present, ledger.plan.utcOffsetMinutes)
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
export const useDefaultDay = (): Day => defaultAsOf(useLedger(), useToday())

/** The day that a plan shows unless another is chosen, of its ledger as it was fetched. */
export function defaultDayOf(fetched: Ledger): Day {
  const { ledger, present } = soundLedger(fetched, presentNow())
  return defaultAsOf(ledger, dayAt(present, ledger.plan.utcOffsetMinutes))
}

function useBoardOf(ledger: Ledger): Board {
  const { asOf, since, time, against } = useView()
  const today = useToday()
  return boardOf(ledger, asOf ?? defaultAsOf(ledger, today), { since, time, against })
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
