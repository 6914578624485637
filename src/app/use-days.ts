import { useBoard, useDefaultDay, useToday } from '#src/board/use-board'
import { useChangeView, useView } from '#src/board/view'
import type { Day } from '#src/contract/time'
import { monthStops, type NamedDay, namedDays } from '#src/domain/date-stops'
import { type PeriodStart, periodStarts } from '#src/domain/period-starts'
import { dayAt, laterDay } from '#src/domain/day'
import { spanOf } from '#src/domain/period'
import { useLastVisit } from '#src/state/preferences'

interface Days {
  readonly asOf: Day
  readonly since: Day | undefined
  /** the day shown unless another is chosen */
  readonly kept: Day
  readonly keptThrough: Day
  readonly announced: Day
  readonly today: Day
  /** the month ends between the announcement and today */
  readonly stops: readonly Day[]
  readonly named: readonly NamedDay[]
  /** the days that changes are most often counted from */
  readonly starts: readonly PeriodStart[]
  /** shows the board of a day; the default day leaves the address; `replace` adds no step of Back */
  readonly goTo: (day: Day, options?: { replace?: boolean }) => void
  /** compares with an earlier day, or with none */
  readonly compareWith: (day: Day | undefined) => void
}

/** The days of the plan in view and the ways to move among them. */
export function useDays(): Days {
  const { since } = useView()
  const { ledger, asOf } = useBoard()
  const changeView = useChangeView()
  const lastVisitAt = useLastVisit()
  const { plan } = ledger
  const kept = useDefaultDay()
  const announced = spanOf(plan.announcedOn.period).first
  const today = useToday()
  const lastVisit = lastVisitAt === null ? null : dayAt(lastVisitAt, plan.utcOffsetMinutes)
  return {
    asOf,
    since,
    kept,
    keptThrough: plan.keptThrough,
    announced,
    today,
    stops: monthStops(announced, laterDay(kept, today)),
    named: namedDays({ announced, kept, today, lastVisit }),
    starts: periodStarts({ asOf, announced, lastVisit }),
    goTo: (day, options) => changeView(({ asOf: _, ...view }) => (day === kept ? view : { ...view, asOf: day }), options),
    // Without a day to compare with nothing can have changed, so no list by changes is left.
    compareWith: (day) =>
      changeView(({ since: _, change, ...view }) => (day === undefined ? view : { ...view, ...(change && { change }), since: day })),
  }
}
