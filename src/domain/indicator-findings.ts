import type { Indicator } from '#src/contract/indicator'
import type { Day, Period } from '#src/contract/time'
import type { FindingKind } from '#src/contract/vocabulary'
import { addDays, dayParts, daysInMonth } from './day'
import type { Found } from './found'
import { readingKnownOn } from './known-readings'
import { comparePeriods, spanOf } from './period'
import { officialReadings } from './quote-check'

/** What the rules about one indicator go by besides the indicator as known by the day. */
export interface IndicatorSetting {
  readonly asOf: Day
  readonly announcedFrom: Day
}

type Judge = (indicator: Indicator, setting: IndicatorSetting) => Found | null

const subjectOf = ({ id }: Indicator) => ({ kind: 'indicator', id }) as const

/** A rule for each kind of finding about an indicator. Each gives what it found, or null. */
export const indicatorRules: Readonly<Partial<Record<FindingKind, Judge>>> = {
  recalled: (indicator) => {
    const { observations } = indicator
    const count = observations.filter(({ confidence }) => confidence === 'recalled').length
    if (count === 0) return null
    return { kind: 'recalled', subject: subjectOf(indicator), what: { of: 'indicator', count, total: observations.length } }
  },

  // A series without any reading is waited for from the announcement on.
  'release-missed': (indicator, { asOf, announcedFrom }) => {
    if (indicator.rhythm === 'irregular') return null
    const read = officialReadings(indicator).map(({ period }) => period)
    const latest = read.toSorted(comparePeriods).at(-1) ?? null
    const from = latest === null ? announcedFrom : addDays(spanOf(latest).last, 1)
    const missing = stepsKnownBetween(from, asOf, indicator.rhythm)
    if (missing <= 0) return null
    const period = stepAround(from, indicator.rhythm)
    // As it is for readings whose own day of publication is not given.
    const dueOn = readingKnownOn({ period, basis: 'month' })
    return { kind: 'release-missed', subject: subjectOf(indicator), period, dueOn, missing, latest }
  },
}

type Rhythm = Exclude<Indicator['rhythm'], 'irregular'>

const monthsOf = { monthly: 1, quarterly: 3, yearly: 12 } as const satisfies Record<Rhythm, number>

/** How many steps from the one that a day lies in are over and have had the month after them for their release, by the end of `asOf`. */
function stepsKnownBetween(from: Day, asOf: Day, rhythm: Rhythm): number {
  const { year, month, date } = dayParts(asOf)
  const monthsOver = year * 12 + month - (date === daysInMonth(year, month) ? 0 : 1)
  const { first } = spanOf(stepAround(from, rhythm))
  const start = dayParts(first)
  return Math.floor((monthsOver - (start.year * 12 + start.month)) / monthsOf[rhythm])
}

/** The month, quarter or year that a day lies in. */
function stepAround(day: Day, rhythm: Rhythm): Period {
  switch (rhythm) {
    case 'monthly':
      return day.slice(0, 7)
    case 'quarterly':
      return `${day.slice(0, 4)}-Q${Math.ceil(dayParts(day).month / 3)}`
    case 'yearly':
      return day.slice(0, 4)
  }
}
